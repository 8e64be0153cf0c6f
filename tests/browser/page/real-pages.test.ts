import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserNames, launch } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import type { TestBrowser } from '../test-browser.ts';

/** A folder of saved pages of real sites, which are not part of the project: `PAGES=folder`. */
const FOLDER = process.env['PAGES'];
const FILES = FOLDER
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
  : [];

let server: FixtureServer;
beforeAll(async () => {
  server = await serve({
    folder: FOLDER ?? '.',
    // Without their scripts, so that both runs get the same page.
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    },
  });
});
afterAll(() => server.close());

test.skipIf(FILES.length === 0).each(browserNames)(
  'leaves saved pages of real sites as they are in %s',
  async (name) => {
    const browser = await launch(name);
    const plain = await launch(name, { extension: null });
    try {
      for (const file of FILES) {
        expect([file, await shapeOf(browser, file)]).toEqual([
          file,
          await shapeOf(plain, file),
        ]);
      }
    } finally {
      await browser.close();
      await plain.close();
    }
  },
  30_000 * (1 + FILES.length),
);

/** Every node of a page, in order. */
async function shapeOf(browser: TestBrowser, file: string) {
  const page = await browser.open(server.url(`/${file}`));
  const shape = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 2500));
    const walker = document.createTreeWalker(document);
    let nodes = 0;
    let hash = 0;
    const add = (text: string) => {
      for (let at = 0; at < text.length; at += 1) {
        hash = (hash * 31 + text.charCodeAt(at)) | 0;
      }
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes += 1;
      add(node.nodeName + (node.nodeValue ?? ''));
      if (!(node instanceof Element)) continue;
      for (const { name, value } of node.attributes) add(`${name}=${value}`);
    }
    return { nodes, hash };
  });
  await page.close();
  return shape;
}
