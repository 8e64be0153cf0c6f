import type { Settings } from '../core/settings.ts';
import type { WalkOptions } from './collect-runs.ts';
import { createIdleWork } from './idle-work.ts';
import { isReadableDocument } from './is-readable-document.ts';
import { isOwnElement } from './own-elements.ts';
import type { PageLayer } from './page-layer.ts';
import { PageProbe } from './page-probe.ts';
import { createReader, type PageReader } from './page-reader.ts';
import type { Weighing } from './scan-client.ts';
import type { PageChanges } from './scan-page.ts';
import { HostWatch } from './watch-hosts.ts';
import { PageWatch } from './watch-page.ts';

/** What following a page takes. */
export interface SessionOptions {
  page: Document;
  weighing: Weighing;
  findShadowRoot: WalkOptions['findShadowRoot'];
  /** Whether the extension still stands behind this script. */
  isOrphan: () => boolean;
  /** Starts what needs the mentions; it ends with the signal. */
  onLayer: (layer: PageLayer, signal: AbortSignal) => void;
}

/** How a session begins and ends. */
export interface SessionStart {
  settings: Settings;
  /** Ends the session. */
  signal: AbortSignal;
  /** Called where the page became another one, or the extension ended. */
  again: () => void;
}

/** A page that is followed. */
export interface Session {
  /** The mentions; null while the page holds no name. */
  layer(): PageLayer | null;
  setSettings(settings: Settings): void;
}

/**
 * Follows a page: looks whether it holds a name, and from then on reads it and
 * marks its mentions. Before that nothing of the kind is made, as all that
 * runs for the first time costs the page.
 */
export function startSession(
  options: SessionOptions,
  { settings: first, signal, again }: SessionStart,
): Session {
  const { page, weighing } = options;
  const work = createIdleWork(window, signal);
  const walk = walkFor(options);
  let settings = first;
  let reader: PageReader | null = null;
  /** Shadow trees that were found before there was a reader. */
  const known = new Set<ShadowRoot>();

  const remember = (tree: ShadowRoot) => {
    // Nobody finds it again.
    if (!reader) known.add(tree);
    return tree;
  };
  const trees = {
    onShadowRoot: (tree: ShadowRoot) => watch.watch(remember(tree)),
    onPossibleHost: (element: Element) => hosts.note(element),
  };
  const onName = (places: readonly Node[] | null) => {
    const parts = { page, weighing, walk, work, settings, signal };
    reader = createReader({ ...parts, ...trees });
    reader.readAll(known, places);
    known.clear();
    options.onLayer(reader.layer, signal);
  };
  const probe = new PageProbe({
    ...{ page, walk, work, onName, ...trees },
    names: weighing.names,
  });
  const onChanges = changeReader(options, again, (changes) => {
    for (const tree of known) if (!tree.isConnected) known.delete(tree);
    if (reader) reader.onChanges(changes);
    else probe.lookAtChanges(changes);
  });
  const watch = new PageWatch({
    ...{ page, work, signal, onChanges },
    onTexts: (texts) => reader?.onTexts(texts),
    onTouched: (owner) => reader?.onTouched(owner),
    onRemoved: (node, parent) => reader?.onRemoved(node, parent),
    onEditable: (element) => reader?.onEditable(element),
  });
  const { findShadowRoot } = walk;
  const onTree = (tree: ShadowRoot) => watch.follow(remember(tree));
  const hosts = new HostWatch({ page, work, signal, findShadowRoot, onTree });
  watch.watch(page);
  probe.lookAtAll();
  return {
    layer: () => reader?.layer ?? null,
    setSettings(changed) {
      settings = changed;
      reader?.layer.setSettings(changed);
    },
  };
}

function walkFor({ page, findShadowRoot }: SessionOptions): WalkOptions {
  return {
    findShadowRoot: (element) =>
      isOwnElement(element) ? null : findShadowRoot(element),
    readsPreformatted: page.contentType === 'text/plain',
  };
}

/** Hands changes on while the page is the one that the session began with. */
function changeReader(
  { page, isOrphan }: SessionOptions,
  again: () => void,
  onChanges: (changes: PageChanges) => void,
): (changes: PageChanges) => void {
  const root = page.documentElement;
  return (changes) => {
    // `document.open()` takes our listeners with it; design mode makes an
    // editor of the page.
    const isOther = page.documentElement !== root || page.designMode === 'on';
    if (isOther || isOrphan()) again();
    else if (isReadableDocument(page)) onChanges(changes);
  };
}
