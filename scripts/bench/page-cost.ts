import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';
import { piecesOf, record } from './trace.ts';

const BUILT = `${process.env['GLOSS_OUT'] ?? '.output'}/chrome-mv3`;
/** The finder works when the page is idle; by then it has had the time. */
const SETTLE_MS = 1_500;
/** Characters of text and what the script may cost there, in ms. */
const PLAIN_PAGES = [
  { name: 'plain 50 kB', characters: 50_000, budgetMs: 3 },
  { name: 'plain 490 kB', characters: 490_000, budgetMs: 8 },
];

interface Cost {
  ms: number;
  longestMs: number;
  heapKb: number;
}

/**
 * What the content script costs a page's main thread above an empty content
 * script in its place, cold: each run has a browser of its own. On made-up
 * pages that hold no mention and, where it was asked for alone, on every saved
 * page.
 */
export async function measurePageCost(
  options: BenchOptions,
): Promise<Record<string, Figure>> {
  const pages = [
    ...PLAIN_PAGES.map(({ name, characters, budgetMs }) => ({
      name,
      markup: plainPage(characters),
      budget: `at most ${budgetMs}`,
    })),
    ...(options.isThorough ? options.pages : []).map((page) => ({
      ...page,
      budget: undefined,
    })),
  ];
  const empty = await makeEmptyExtension();
  const found: Record<string, Figure> = {};
  try {
    for (const { name, markup, budget } of pages) {
      Object.assign(
        found,
        await comparePage({ name, markup, empty, budget, runs: options.runs }),
      );
    }
  } finally {
    await rm(empty, { recursive: true });
  }
  return found;
}

async function comparePage(page: {
  name: string;
  markup: string;
  empty: string;
  budget: string | undefined;
  runs: number;
}): Promise<Record<string, Figure>> {
  const { name, markup, empty, budget } = page;
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let run = 0; run < page.runs; run += 1) {
    theirs.push(await costOf(empty, markup));
    ours.push(await costOf(BUILT, markup));
  }
  const above = (pick: (cost: Cost) => number) =>
    ours.map((cost, run) => pick(cost) - pick(theirs[run] ?? cost));
  return {
    [`${name}: empty script`]: sumUp(
      theirs.map(({ ms }) => ms),
      { unit: 'ms' },
    ),
    [`${name}: above it`]: sumUp(
      above(({ ms }) => ms),
      { unit: 'ms', ...(budget !== undefined && { budget }) },
    ),
    [`${name}: longest piece`]: sumUp(
      ours.map(({ longestMs }) => longestMs),
      { unit: 'ms', budget: 'at most 8' },
    ),
    [`${name}: heap above it`]: sumUp(
      above(({ heapKb }) => heapKb),
      { unit: 'kB', budget: 'at most 300' },
    ),
  };
}

/** The built extension with nothing in its scripts. */
async function makeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-empty-'));
  await cp(BUILT, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  // Only the background is looked at, and it may be missing.
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    background?: unknown;
  };
  delete manifest.background;
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(folder, 'scan.js'), '');
  return folder;
}

/** The ms on the processor of the longest piece of work in which the content script reads a page. */
export async function longestPieceOn(markup: string): Promise<number> {
  const { longestMs } = await costOf(BUILT, markup);
  return longestMs;
}

async function costOf(extension: string, markup: string): Promise<Cost> {
  const server = await serve({
    folder: extension,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'",
    },
    routes: { '/page': { body: markup } },
  });
  const browser = await launchChromium({ extension });
  try {
    const page = await browser.open('about:blank');
    await sleep(500);
    const events = await record(page.cdp, async () => {
      await page.goto(server.url('page'));
      await sleep(SETTLE_MS);
    });
    const lengths = piecesOf(events, browser.extensionOrigin);
    await page.cdp.send('HeapProfiler.collectGarbage');
    const heap = await page.cdp.send('Runtime.getHeapUsage');
    return {
      ms: lengths.reduce((sum, length) => sum + length, 0),
      longestMs: Math.max(0, ...lengths),
      heapKb: heap.usedSize / 1000,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** An article of made-up sentences in which nothing can be marked. */
function plainPage(characters: number): string {
  const sentence =
    'The council met on a Tuesday and spoke for an hour about the new bridge, its cost and the trees beside it.';
  const paragraph = `<p>${Array(6).fill(sentence).join(' ')}</p>`;
  const count = Math.ceil(characters / paragraph.length);
  return `<!doctype html><title>Bridge</title><h1>The bridge</h1>${Array(count).fill(paragraph).join('\n')}`;
}
