import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storeSettings } from '../ask-extension.ts';
import { browserNames, launch } from '../for-each-browser.ts';
import { readStored } from '../read-stored.ts';
import type { TestBrowser } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

/** A word that stands in the text, the title and the address of a page, and nowhere else. */
const ARTICLE = `<!doctype html><html lang="en">
  <title>A wayfarer on the cloud of the agency</title>
  <p>Microsoft hosts the wayfarer files of ICE agents.</p>
  <p>Whom the wayfarer met at the border nobody knows.</p>`;

const pages = servePages(() => ({ '/article.html': { body: ARTICLE } }));

/** How many sites are visited: `HOSTS=200`. */
const HOSTS = Number(process.env['HOSTS'] ?? 12);
/** Folders of a profile in which a browser keeps what belongs to extensions. */
const KEPT =
  /Local Extension Settings|Sync Extension Settings|Extension State|chrome-extension_|moz-extension|browser-extension-data|extension-store/;

/** Reads pages on hosts of their own, opens cards, the popup and the timeline. */
async function browse(browser: TestBrowser): Promise<void> {
  for (let host = 0; host < HOSTS; host += 1) {
    const page = await browser.open(
      pages.url('article.html?path=wayfarer', `wayfarer-${host}.localhost`),
    );
    await waitForMarks(page);
    if (host % 4 === 0) {
      await page.hover('Microsoft');
      await page.waitForCard();
    }
    await page.close();
  }
  for (const path of ['popup.html', 'timeline.html']) {
    const page = await browser.extensionPage(path);
    await page.waitFor(() => document.body.innerText.trim() !== '');
    await page.close();
  }
}

/** The files of extensions in a profile that hold a word, in whatever coding. */
async function filesWith(profile: string, word: string): Promise<string[]> {
  const files = await readdir(profile, {
    recursive: true,
    withFileTypes: true,
  });
  const found: string[] = [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    if (!file.isFile() || !KEPT.test(path)) continue;
    const bytes = await readFile(path);
    if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) {
      found.push(path.slice(profile.length));
    }
  }
  return found;
}

test.each(browserNames)(
  'keeps nothing of the pages that were read in %s',
  async (name) => {
    const profile = await mkdtemp(join(tmpdir(), 'gloss-kept-'));
    try {
      const browser = await launch(name, { profile });
      try {
        await browse(browser);
        const stored = await readStored(browser);
        expect([stored.local, stored.session]).toEqual([{}, {}]);
        const text = JSON.stringify(stored.databases);
        expect(text).toContain('microsoft');
        expect(text).not.toContain('wayfarer');
        // The one name of a site that is stored is one that the reader gave.
        await storeSettings(browser, { neverOn: ['wanderer.localhost'] });
      } finally {
        await browser.close();
      }
      expect(await filesWith(profile, 'wayfarer')).toEqual([]);
      // Otherwise the search has shown nothing.
      expect(await filesWith(profile, 'wanderer')).not.toEqual([]);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  },
  120_000 + HOSTS * 5_000,
);

// Chromium takes no extension into a private window without a setting of the
// reader that automation cannot make.
test.runIf(browserNames.includes('firefox'))(
  'stores nothing in a private window of firefox',
  async () => {
    const browser = await launch('firefox', { brokenIndexedDb: true });
    try {
      const before = await readStored(browser);
      await browse(browser);
      expect(await readStored(browser)).toEqual(before);
    } finally {
      await browser.close();
    }
  },
  120_000 + HOSTS * 5_000,
);
