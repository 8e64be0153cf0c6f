import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium, type Chromium } from '../../tests/browser/chromium.ts';
import type { ChromiumPage } from '../../tests/browser/chromium-page.ts';
import { makeUpDataset } from '../data/make-up-dataset.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';

/** As many as the design wants the timeline to stay usable with. */
const FACTS = 100_000;
const BUILT = '.output/chrome-mv3';
/** Storing takes half a minute on two busy cores. */
const STORE_LIMIT_MS = 180_000;
const QUIET_MS = 700;
/** A letter that begins a word of every fact, letters that follow it, and figures. */
const KEYS = Array.from('guild 77 lamps');

/** Popup and timeline over a made-up pack of 100,000 facts. */
export async function measureLargePack({
  runs,
}: BenchOptions): Promise<Record<string, Figure>> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-large-'));
  await cp(BUILT, folder, { recursive: true });
  await writeFile(join(folder, 'pack.json'), await makeUpPack());
  await writeFile(join(folder, 'empty.html'), '<!doctype html><p>Empty');
  const browser = await launchChromium({ extension: folder });
  try {
    const stored = await waitUntilStored(browser);
    const empty = await measureOpening(browser, 'empty.html', runs);
    const popup = await measureOpening(browser, 'popup.html', runs);
    const timeline = await measureOpening(browser, 'timeline.html', runs);
    const keys = await measureKeys(browser, runs);
    const atMost = (budget: string) => ({ unit: 'ms', budget }) as const;
    return {
      'storing 100,000 facts': sumUp([stored], { unit: 'ms' }),
      'an empty page of the extension': sumUp(empty, { unit: 'ms' }),
      'popup open to usable': sumUp(popup, atMost('at most 300')),
      'timeline open to usable': sumUp(timeline, { unit: 'ms' }),
      'keystroke in the search': sumUp(keys, atMost('at most 16')),
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A pack that the built extension takes for its own: it bears the same hash. */
async function makeUpPack(): Promise<string> {
  // The build has checked what it wrote.
  const own = JSON.parse(
    await readFile(join(BUILT, 'pack.json'), 'utf8'),
  ) as object;
  const records: Record<string, unknown[]> = {
    entities: [],
    sources: [],
    facts: [],
  };
  let head = {};
  let topics: unknown = [];
  for (const { path, value } of makeUpDataset(FACTS)) {
    if (path === 'pack.json') head = Object(value) as object;
    else if (path === 'topics.json') topics = value;
    else records[path.split('/')[0] ?? '']?.push(value);
  }
  const empty = { contracts: [], weights: {} };
  return JSON.stringify({
    ...own,
    ...head,
    ...empty,
    topics,
    ...records,
  });
}

/** How long the background takes to store the pack, in ms. */
async function waitUntilStored(browser: Chromium): Promise<number> {
  const start = performance.now();
  const page = await browser.extensionPage('options.html');
  const isStored = () =>
    new Promise<boolean>((resolve) => {
      const request = indexedDB.open('gloss');
      request.onerror = () => {
        resolve(false);
      };
      request.onsuccess = () => {
        const db = request.result;
        const count = db.transaction('frame').objectStore('frame').count();
        count.onsuccess = () => {
          db.close();
          resolve(count.result > 0);
        };
      };
    });
  while (!(await page.evaluate(isStored))) {
    if (performance.now() - start > STORE_LIMIT_MS)
      throw new Error('the pack was not stored in time');
    await sleep(500);
  }
  await page.close();
  return performance.now() - start;
}

/** From opening a page to its last change, in ms. */
async function measureOpening(
  browser: Chromium,
  path: string,
  runs: number,
): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await openNoting(browser, path);
    values.push(await page.evaluate(() => (window as Noted).glossBench ?? NaN));
    await page.close();
  }
  return values;
}

async function openNoting(
  browser: Chromium,
  path: string,
): Promise<ChromiumPage> {
  const page = await browser.extensionPage(path);
  await page.page.addInitScript(noteWork);
  await page.reload();
  await page.waitFor(() => document.querySelector('.row-date, body > p'), {
    what: `rows in ${path}`,
  });
  await sleep(QUIET_MS);
  return page;
}

/** What each key costs from its event until everything that it changes is laid out, in ms. */
async function measureKeys(browser: Chromium, runs: number): Promise<number[]> {
  const page = await openNoting(browser, 'popup.html');
  await page.press('/');
  for (let run = 0; run < runs; run += 1) {
    for (const key of KEYS) {
      await page.type(key);
      await sleep(50);
    }
    await page.press('Escape');
    await sleep(50);
  }
  const values = await page.evaluate(() => (window as Noted).glossKeys ?? []);
  await page.close();
  return values;
}

interface Noted {
  glossBench?: number;
  glossKeys?: number[];
}

/** Notes the time of the last change, and the work of each key. Runs in the page. */
function noteWork(): void {
  const noted = window as Noted;
  const keys: number[] = [];
  noted.glossKeys = keys;
  new MutationObserver(() => {
    noted.glossBench = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  const { port1, port2 } = new MessageChannel();
  let start = 0;
  port1.onmessage = () => {
    document.body.getBoundingClientRect();
    keys.push(performance.now() - start);
  };
  addEventListener(
    'input',
    () => {
      start = performance.now();
      port2.postMessage(null);
    },
    true,
  );
}
