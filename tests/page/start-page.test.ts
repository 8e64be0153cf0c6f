import { afterEach, describe, expect, test, vi } from 'vitest';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import { parseSettings } from '../../core/settings.ts';
import { startPage } from '../../page/start-page.ts';

/** A page of which nothing but its head can be read: its text throws. */
function pageThat(parts: object) {
  const heard = new Map<string, () => void>();
  const page = {
    contentType: 'text/html',
    designMode: 'off',
    hidden: false,
    documentElement: { localName: 'html', lang: 'en' },
    location: { hostname: 'news.example', protocol: 'https:' },
    body: {
      localName: 'body',
      get firstChild(): never {
        throw new Error('the text was read');
      },
    },
    addEventListener: (type: string, listener: () => void) => {
      heard.set(type, listener);
    },
    ...parts,
  };
  return { page, heard };
}

function start(page: object, neverOn: readonly string[]) {
  return startPage({
    // Only what is listed above may be looked at.
    page: page as unknown as Document,
    settings: { ...parseSettings(null), neverOn },
    weighing: {
      names: prepareNames([]),
      ask: () => Promise.resolve('failed'),
      spentMs: 0,
    },
    findShadowRoot: () => null,
    isOrphan: () => false,
    onLayer: () => undefined,
  });
}

describe('startPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('reads nothing of a site that is switched off', () => {
    const idle = stubBrowser();
    const { page } = pageThat({});
    const started = start(page, ['news.example']);
    expect(started.state()).toBe('off-here');
    expect(idle).not.toHaveBeenCalled();
  });

  test('reads nothing of a page that is prerendered until it is shown', () => {
    const idle = stubBrowser();
    const { page, heard } = pageThat({ prerendering: true });
    start(page, []);
    expect(idle).not.toHaveBeenCalled();
    Object.assign(page, { prerendering: false });
    heard.get('prerenderingchange')?.();
    expect(idle).toHaveBeenCalled();
  });

  test('has no mentions before it has found a name', () => {
    stubBrowser();
    expect(start(pageThat({}).page, []).layer()).toBeNull();
  });
});

/** Stands in for the parts of a browser that starting needs; returns what is asked to read in idle time. */
function stubBrowser() {
  const requestIdleCallback = vi.fn();
  class Observer {
    observe(): void {
      // Nothing changes here.
    }
  }
  vi.stubGlobal('Highlight', vi.fn());
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('window', {
    requestIdleCallback,
    performance,
    setTimeout: vi.fn(),
    clearTimeout: vi.fn(),
  });
  return requestIdleCallback;
}
