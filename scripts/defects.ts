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
    find: '      this.#options.onTouched(owner);',
    put: '',
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
    find: '    const { page, work, createScan } = this.#options;',
    put: '    const { page, work, createScan } = this.#options;\n    page.createRange();',
    test: 'tests/page/held-rules.test.ts',
    title: 'live ranges in one place',
  },
  {
    name: '33: closed trees are passed by',
    file: 'entrypoints/scan/find-shadow-root.ts',
    find: '  if (dom) return dom.openOrClosedShadowRoot(element);',
    put: '  if (dom) return null;',
    test: 'tests/browser/page/marks.test.ts',
    title: 'inside shadow trees',
  },
  {
    name: '37: text under something opaque opens a card',
    file: 'page/mention-at.ts',
    find: 'if (isSeen(mention) && !isCovered(mention, x, y))',
    put: 'if (isSeen(mention) && (!isCovered(mention, x, y) || true))',
    test: 'tests/browser/page/pointing.test.ts',
    title: 'text under a picture',
  },
  {
    name: '40: a name for each kind of mark',
    file: 'page/highlight-names.ts',
    find: '      return HIGHLIGHT_NAMES.dotted;\n    case',
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
    title: 'holds nothing that could send',
  },
  {
    name: '47: one more permission',
    file: 'wxt.config.ts',
    find: "permissions: ['storage']",
    put: "permissions: ['storage', 'tabs']",
    test: 'tests/repo/built/package.test.ts',
    title: 'reaches no further',
  },
];
