import { afterEach, describe, expect, test, vi } from 'vitest';
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
  const createScan = vi.fn(() => {
    throw new Error('the text was read');
  });
  const started = startPage({
    // Only what is listed above may be looked at.
    page: page as unknown as Document,
    settings: { ...parseSettings(null), neverOn },
    createScan,
    findShadowRoot: () => null,
    isProduct: () => false,
    topicsOf: () => undefined,
    isOrphan: () => false,
    onLayer: () => undefined,
  });
  return { started, createScan };
}

describe('startPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('reads nothing of a site that is switched off', () => {
    stubBrowser();
    const { page } = pageThat({});
    const { started, createScan } = start(page, ['news.example']);
    expect(started.state()).toBe('off-here');
    expect(createScan).not.toHaveBeenCalled();
  });

  test('reads nothing of a page that is prerendered until it is shown', () => {
    stubBrowser();
    const { page, heard } = pageThat({ prerendering: true });
    const { createScan } = start(page, []);
    expect(createScan).not.toHaveBeenCalled();
    Object.assign(page, { prerendering: false });
    expect(() => heard.get('prerenderingchange')?.()).toThrow();
    expect(createScan).toHaveBeenCalled();
  });
});

function stubBrowser(): void {
  vi.stubGlobal('Highlight', vi.fn());
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('window', globalThis);
}
