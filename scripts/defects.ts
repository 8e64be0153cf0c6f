/** A mistake that somebody could make, and the test that is there to see it. */
export interface Defect {
  name: string;
  /** File it is made in, and what stands there in its stead. */
  file: string;
  find: string;
  put: string;
  /** The test file and the title of the test. */
  test: string;
  title: string;
}

/** Mistakes that the safety rules of the page forbid; the numbers are those of docs/safety.md. */
export const DEFECTS: readonly Defect[] = [
  {
    name: '3: a mark on the page itself',
    file: 'page/page-layer.ts',
    find: '    this.#viewport.follow(runs);',
    put: "    this.#viewport.follow(runs);\n    document.documentElement.setAttribute('data-on', '1');",
    test: 'tests/browser/page/untouched.test.ts',
    title: 'leaves the page as it is',
  },
  {
    name: '13: navigation is read',
    file: 'page/text-roles.ts',
    find: 'head menu nav optgroup',
    put: 'head menu optgroup',
    test: 'tests/page/collect-runs.test.ts',
    title: 'does not read nav',
  },
  {
    name: '14: editors keep their marks',
    file: 'page/watch-page.ts',
    find: '    this.#options.onEditable(element);',
    put: '',
    test: 'tests/browser/page/changes.test.ts',
    title: 'becomes an editor',
  },
  {
    name: '15: marks are printed',
    file: 'entrypoints/mark.css',
    find: '@media screen',
    put: '@media all',
    test: 'tests/page/held-rules.test.ts',
    title: 'paints on screens only',
  },
  {
    name: '21: stale marks wait for the next scan',
    file: 'page/watch-page.ts',
    find: '    this.#options.onTexts(texts);\n    const now = performance.now();\n    for (const owner of touched) {\n      this.#options.onTouched(owner);',
    put: '    const now = performance.now();\n    for (const owner of touched) {',
    test: 'tests/browser/page/changes.test.ts',
    title: 'never shows a mark on words that are gone',
  },
  {
    name: '22: a ticker is read each time',
    file: 'page/change-pace.ts',
    find: 'const MAX_CHANGES_PER_SECOND = 5;',
    put: 'const MAX_CHANGES_PER_SECOND = 5000;',
    test: 'tests/page/change-pace.test.ts',
    title: 'leaves a block alone',
  },
  {
    name: '25: every range is registered',
    file: 'page/page-layer.ts',
    find: 'const MAX_PAINTED = 300;',
    put: 'const MAX_PAINTED = 30_000;',
    test: 'tests/browser/page/changes.test.ts',
    title: 'at most 300',
  },
  {
    name: '27: a second live range',
    file: 'page/scan-page.ts',
    find: '    this.#readPage(newPass({ places }));',
    put: '    this.#options.page.createRange();\n    this.#readPage(newPass({ places }));',
    test: 'tests/page/held-rules.test.ts',
    title: 'live ranges in one place',
  },
  {
    name: '33: closed trees are passed by',
    file: 'entrypoints/scan/find-shadow-root.ts',
    find: '      return dom.openOrClosedShadowRoot(element);',
    put: '      return null;',
    test: 'tests/browser/page/marks.test.ts',
    title: 'inside shadow trees',
  },
  {
    name: '37: text under something opaque opens a card',
    file: 'page/mention-at.ts',
    find: 'if (isSeen(mention) && !isCovered(mention, x, y))',
    put: 'if (isSeen(mention) && (!isCovered(mention, x, y) || true))',
    test: 'tests/browser/page/pointing.test.ts',
    title: 'finds nothing on the page covered',
  },
  {
    name: '40: a name for each kind of mark',
    file: 'page/highlight-names.ts',
    find: '      return HIGHLIGHT_NAMES.dotted + low;\n    case',
    put: '      return `${HIGHLIGHT_NAMES.dotted}-${look.entity}`;\n    case',
    test: 'tests/page/highlight-names.test.ts',
    title: 'one name for everything',
  },
  {
    name: '42: a request',
    file: 'entrypoints/scan/index.ts',
    find: '    let cards: Cards | null = null;',
    put: "    let cards: Cards | null = null;\n    void fetch('https://news.example/');",
    test: 'tests/repo/built/package.test.ts',
    title: 'fetches nothing but files of its own',
  },
  {
    name: '47: one more permission',
    file: 'wxt.config.ts',
    find: "permissions: ['storage']",
    put: "permissions: ['storage', 'tabs']",
    test: 'tests/repo/built/package.test.ts',
    title: 'reaches no further',
  },
  {
    name: '1: a word is wrapped in an element',
    file: 'page/page-layer.ts',
    find: '    this.#painter.paint(paint);',
    put: `    this.#painter.paint(paint);
    const [first] = paint.keys();
    const text = first?.startNode();
    if (text && text.parentElement?.localName !== 'mark') {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    }`,
    test: 'tests/browser/page/frameworks.test.ts',
    title: 'lets React 19 take over',
  },
  {
    name: '14: shadow trees of an editor keep their marks',
    file: 'page/watch-page.ts',
    find: '    this.#options.onEditable(element);',
    put: '    if (!element.shadowRoot) this.#options.onEditable(element);\n    else return;',
    test: 'tests/browser/page/changes.test.ts',
    title: 'an editor around a shadow tree',
  },
  {
    name: '18: prerendered pages are read',
    file: 'page/start-page.ts',
    find: '  if (!isPrerendered && !page.hidden) {',
    put: '  if (!page.hidden) {',
    test: 'tests/page/start-page.test.ts',
    title: 'prerendered until it is shown',
  },
  {
    name: '21: words that were moved keep a stale mark',
    file: 'page/watch-page.ts',
    find: '    this.#options.onTexts(texts);',
    put: '',
    test: 'tests/browser/page/changes.test.ts',
    title: 'moved and then changed',
  },
  {
    name: '22: a resting block keeps other changes waiting',
    file: 'page/watch-page.ts',
    find: 'if (this.#timer && this.#dueAt <= dueAt) return;',
    put: 'if (this.#timer) return;',
    test: 'tests/browser/page/changes.test.ts',
    title: 'while a ticker is left alone',
  },
  {
    name: '44: the page is remembered',
    file: 'entrypoints/background/read-card.ts',
    find: '  const [records, settings]',
    put: "  void Reflect.get(globalThis, 'chrome').storage.local.set({ last: question });\n  const [records, settings]",
    test: 'tests/browser/page/kept.test.ts',
    title: 'keeps nothing of the pages',
  },
  {
    name: '52: a site that is off is read',
    file: 'page/start-page.ts',
    find: "    if (now !== 'on') endSession();",
    put: "    if (now === 'unsupported') endSession();",
    test: 'tests/page/start-page.test.ts',
    title: 'a site that is switched off',
  },
  {
    name: '61: a mark stays where its words are gone',
    file: 'page/page-layer.ts',
    find: '    this.drop(this.#painter.staleIn(texts));',
    put: '    void texts;',
    test: 'tests/browser/page/fuzz.test.ts',
    title: 'through random changes',
  },
  {
    name: '62: made-up events count',
    file: 'page/track-pointer.ts',
    find: '!event.isTrusted || ',
    put: '',
    test: 'tests/browser/page/hostile.test.ts',
    title: 'events that a page makes up',
  },
  {
    name: '63: a cleared registry is filled at once',
    file: 'page/paint-highlights.ts',
    find: '    this.#registry = registry;',
    put: `    this.#registry = registry;
    setInterval(() => {
      for (const [name, one] of this.#highlights) registry.set(name, one);
    }, 10);`,
    test: 'tests/browser/page/hostile.test.ts',
    title: 'clears the highlights',
  },
  {
    name: '65: a covered card takes clicks',
    file: 'page/card-guard.ts',
    find: '      !isCovered &&\n',
    put: '',
    test: 'tests/browser/page/hostile-card.test.ts',
    title: 'steers with something that lets clicks through',
  },
  {
    name: '33: late shadow trees are not read',
    file: 'page/watch-page.ts',
    find: '    if (this.#watched.has(tree)) return;',
    put: '    if (tree) return;',
    test: 'tests/browser/page/reading.test.ts',
    title: 'reads shadow trees that plain elements get late',
  },
  {
    name: '33: text right in a shadow root counts as hidden',
    file: 'page/text-roles.ts',
    find: '(node?.parentNode as Partial<ShadowRoot> | null | undefined)?.host ??',
    put: '',
    test: 'tests/browser/page/reading.test.ts',
    title: 'reads text that is no part of an element',
  },
  {
    name: '61: closed trees are lost where they are moved',
    file: 'page/scan-page.ts',
    find: '      if (pass.cleared.size === size) continue;',
    put: '      if (pass) continue;',
    test: 'tests/browser/page/moved.test.ts',
    title: 'with the text around it',
  },
  {
    name: '61: a text stays cut where its block left',
    file: 'page/watch-page.ts',
    find: 'beside ? isPartOfText(beside) : isInside;',
    put: 'beside !== null && isPartOfText(beside);',
    test: 'tests/browser/page/changes.test.ts',
    title: 'joins a name again',
  },
  {
    name: '21: an answer marks words that are gone',
    file: 'page/update-mentions.ts',
    find: 'made.isIntact() && ',
    put: '',
    test: 'tests/page/scan-page.test.ts',
    title: 'words that changed while it was asked',
  },
  {
    name: '44: what pages tell is stored',
    file: 'platform/scan-page.ts',
    find: '  const scans = await openScans();',
    put: "  await Reflect.get(globalThis, 'chrome').storage.session.set({ [page]: question.texts.join() });\n  const scans = await openScans();",
    test: 'tests/browser/page/kept.test.ts',
    title: 'keeps nothing of the pages that were read',
  },
  {
    name: '49: a page that was forgotten tells its changes only',
    file: 'page/scan-client.ts',
    find: '    if (answer === null) this.#tellAllAgain();\n    else',
    put: '    if (answer !== null)',
    test: 'tests/browser/page/weighing.test.ts',
    title: 'by the names before',
  },
];
