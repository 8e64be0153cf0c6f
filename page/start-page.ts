import { type Settings, siteState } from '../core/settings.ts';
import { isReadableDocument } from './is-readable-document.ts';
import type { PageLayer } from './page-layer.ts';
import { canHighlight } from './paint-highlights.ts';
import {
  type Session,
  type SessionOptions,
  startSession,
} from './start-session.ts';

/** What following a page takes. */
export interface StartOptions extends SessionOptions {
  settings: Settings;
}

/** A page that is read, or is not because of its kind or the settings. */
export interface StartedPage {
  /** Why the page is read or not. */
  state(): 'on' | 'off-here' | 'paused' | 'unsupported';
  /** The mentions; null while the page is not read, or holds no name. */
  layer(): PageLayer | null;
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
    const { signal } = end;
    const again = () => {
      endSession();
      // What outlived its extension ends without a trace.
      if (options.isOrphan()) whole.abort();
      follow();
    };
    return { ...startSession(options, { settings, signal, again }), end };
  };
  const follow = () => {
    window.clearTimeout(timer);
    if (whole.signal.aborted) return;
    const now = state();
    if (now !== 'on') endSession();
    else if (session) session.setSettings(settings);
    else session = begin();
    // The longest wait that a timer can hold is 24.8 days.
    const wait = Math.min(settings.pausedUntil - Date.now(), 2 ** 31 - 1);
    if (now === 'paused') timer = window.setTimeout(follow, wait + 1);
  };
  whenSeen(page, follow);

  return {
    state,
    layer: () => session?.layer() ?? null,
    setSettings(changed) {
      settings = changed;
      if (session) follow();
      else whenSeen(page, follow);
    },
  };
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
