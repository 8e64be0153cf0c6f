import type { PageContext, PageScan } from '../core/scan/mention.ts';
import { type Settings, siteState } from '../core/settings.ts';
import type { FindShadowRoot } from './find-shadow-hosts.ts';
import { createIdleWork } from './idle-work.ts';
import { isReadableDocument } from './is-readable-document.ts';
import { isOwnElement } from './own-elements.ts';
import { PageLayer } from './page-layer.ts';
import { canHighlight } from './paint-highlights.ts';
import { PageScanner } from './scan-page.ts';
import { createTextBoxes } from './text-boxes.ts';
import { HostWatch } from './watch-hosts.ts';
import { PageWatch } from './watch-page.ts';

/** What reading a page takes. */
export interface StartOptions {
  page: Document;
  settings: Settings;
  /** Makes the finder for one article. */
  createScan: (context: PageContext) => PageScan;
  findShadowRoot: FindShadowRoot;
  isProduct: (entity: string) => boolean;
  /** The topics of the facts about an entity or contract; absent where they do not matter. */
  topicsOf: (entity: string) => readonly string[] | undefined;
  /** Whether the extension still stands behind this script. */
  isOrphan: () => boolean;
  /** Starts what needs the mentions; it ends with the signal. */
  onLayer: (layer: PageLayer, signal: AbortSignal) => void;
}

/** A page that is read, or is not because of its kind or the settings. */
export interface StartedPage {
  /** Why the page is read or not. */
  state(): 'on' | 'off-here' | 'paused' | 'unsupported';
  /** The mentions; null while the page is not read. */
  layer(): PageLayer | null;
  /** Reads the page from the start, where it is read. */
  readAgain(): void;
  /** Takes over settings that changed: marks follow, reading starts or ends. */
  setSettings(settings: Settings): void;
}

/**
 * Reads a page, marks its mentions and keeps them true while it changes. Where
 * Gloss is off, no text is read. A page of another kind stays `unsupported`.
 */
export function startPage(options: StartOptions): StartedPage {
  const { page } = options;
  const whole = new AbortController();
  let { settings } = options;
  let session: (Session & { end: AbortController }) | null = null;
  let timer = 0;

  const state = () =>
    isReadableDocument(page) && canHighlight()
      ? siteState(settings, page.location.hostname, Date.now())
      : 'unsupported';
  const endSession = () => {
    session?.end.abort();
    session = null;
  };
  const begin = () => {
    const end = new AbortController();
    const again = () => {
      endSession();
      // What outlived its extension ends without a trace.
      if (options.isOrphan()) whole.abort();
      follow();
    };
    return { ...startSession(options, settings, end.signal, again), end };
  };
  const follow = () => {
    window.clearTimeout(timer);
    if (whole.signal.aborted) return;
    const now = state();
    if (now !== 'on') endSession();
    else if (session) session.layer.setSettings(settings);
    else session = begin();
    // The longest wait that a timer can hold is 24.8 days.
    const wait = Math.min(settings.pausedUntil - Date.now(), 2 ** 31 - 1);
    if (now === 'paused') timer = window.setTimeout(follow, wait + 1);
  };
  whenSeen(page, follow);

  return {
    state,
    layer: () => session?.layer ?? null,
    readAgain: () => session?.scanner.scanAll(),
    setSettings(changed) {
      settings = changed;
      if (session) follow();
      else whenSeen(page, follow);
    },
  };
}

interface Session {
  layer: PageLayer;
  scanner: PageScanner;
}

function startSession(
  options: StartOptions,
  settings: Settings,
  signal: AbortSignal,
  again: () => void,
): Session {
  const { page, createScan, isProduct, topicsOf, isOrphan, onLayer } = options;
  const root = page.documentElement;
  const work = createIdleWork(window, signal);
  const boxes = createTextBoxes(page);
  const findShadowRoot: FindShadowRoot = (element) =>
    isOwnElement(element) ? null : options.findShadowRoot(element);
  const readsPreformatted = page.contentType === 'text/plain';
  const scanner: PageScanner = new PageScanner({
    page,
    createScan,
    walk: { findShadowRoot, readsPreformatted },
    work,
    boxes,
    onShadowRoot: (tree) => watch.watch(tree),
    onPossibleHost: (element) => hosts.note(element),
    onMentions: () => layer.update(),
  });
  const layer = new PageLayer({
    page,
    runs: () => scanner.index.ordered,
    settings,
    isProduct,
    topicsOf,
    signal,
  });
  const watch = new PageWatch({
    page,
    work,
    signal,
    onTexts: (texts) => layer.dropChanged(texts),
    onTouched: (owner) => layer.drop(scanner.dropStale(owner)),
    onRemoved: (node, parent) => scanner.noteRemoved(node, parent),
    onEditable: (element) =>
      layer.drop(scanner.dropUnmarked(element, layer.all())),
    onChanges: (changes) => {
      // `document.open()` takes our listeners with it; design mode makes an
      // editor of the page.
      const isOther = page.documentElement !== root || page.designMode === 'on';
      if (isOther || isOrphan()) again();
      else if (isReadableDocument(page)) scanner.scanChanges(changes);
    },
  });
  const hosts = new HostWatch({
    page,
    work,
    signal,
    findShadowRoot,
    onTree: (tree) => watch.follow(tree),
  });
  watch.watch(page);
  scanner.scanAll();
  onLayer(layer, signal);
  return { layer, scanner };
}

/** Calls back once the page is on a screen: not while it is prerendered, nor in a tab behind others. */
function whenSeen(page: Document, callback: () => void): void {
  // Chromium only; other browsers do not prerender pages.
  const isPrerendered = (page as { prerendering?: boolean }).prerendering;
  if (!isPrerendered && !page.hidden) {
    callback();
    return;
  }
  const event = isPrerendered ? 'prerenderingchange' : 'visibilitychange';
  page.addEventListener(event, () => whenSeen(page, callback), { once: true });
}
