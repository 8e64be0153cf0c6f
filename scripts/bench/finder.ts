import { buildLexicon } from '../../core/scan/build-lexicon.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { everydayNamesOf, namesOf } from '../../core/scan/names-of.ts';
import { buildPack } from '../../data/build-pack.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { makeLexicon } from './made-up-lexicon.ts';
import {
  sumUp,
  type BenchOptions,
  type Figure,
  type SavedPage,
} from './measure.ts';
import {
  openBench,
  type PreparedScan,
  type ScanBench,
  type ScanTime,
} from './scan-bench.ts';
import { longestPieceOn } from './page-cost.ts';
import { measureLinearity } from './scan-linearity.ts';

const ROOT = new URL('../../', import.meta.url);
/** Pages of a process of their own have a clock of 5 µs in place of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * What reading a page costs beside a bare walk over its text, beside the
 * plainest search for the same names (a pattern for each text and a range for
 * each hit, nothing weighed), beside mark.js with the same names (all that are
 * looked for on every page, as they are written and in capitals; for comparison
 * with 25 of them, though the scan looks for all), and with 10,000 names instead
 * of 25. Each time is taken in a page of its own that just opened, in the same
 * browser, in turns, so that the code of both sides runs for the first time.
 * Reading is what the content script does, up to ranges, and what the background
 * does for it: there the names are weighed, by code that has weighed others
 * before, as it serves all pages. What the page alone pays is told beside it. A
 * page's figure over the walk is that of its medians over all runs. Making the
 * lexicon ready is timed apart: it happens once, when the background starts. The
 * longest slice of work is that of the built extension on made-up pages of 1 MB,
 * with and without names, on the processor. npm has no mark.js 9; it is compared
 * with 8.11.1.
 */
export async function measureScan(
  options: BenchOptions,
): Promise<Record<string, Figure>> {
  const dataset = await readDataset(new URL('data/', ROOT));
  const lexicon = buildLexicon(buildPack(dataset));
  const pages = options.pages.length > 0 ? options.pages : [prosePage()];
  const large = [false, true].map(largePage);
  const server = await serve({
    folder: 'tests/fixtures/pages',
    headers: ISOLATED,
    routes: Object.fromEntries(
      pages.map(({ name, markup }) => [`/${name}.html`, { body: markup }]),
    ),
  });
  const browser = await launchChromium({ extension: null });
  const bench = await openBench(browser, server);
  const found: Found = {
    over: [],
    overOnPage: [],
    plain: [],
    faster: [],
    fasterFew: [],
    more: [],
    setUp: [],
    setUpMany: [],
    perPage: {},
  };
  const slices: number[] = [];
  try {
    const each = Math.ceil(pages.length / MAX_PEER_PAGES);
    const all = await bench.prepare(lexicon);
    const few = await bench.prepare(FEW);
    const many = await bench.prepare(MANY);
    found.setUp.push(all.setUpMs);
    found.setUpMany.push(many.setUpMs);
    for (const [index, page] of pages.entries())
      await comparePage({
        ...{ page, lexicon, bench, found, runs: options.runs },
        ...{ all, few, many },
        withPeer: index % each === 0,
      });
    for (const page of large)
      for (let run = 0; run < options.runs; run += 1)
        slices.push(await longestPieceOn(page.markup));
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    ...sumUpPages(found),
    longestSliceMs: sumUp(slices, { unit: 'ms', budget: 'at most 8 on 1 MB' }),
    ...measureLinearity(lexicon, options),
    ...found.perPage,
  };
}

function sumUpPages(found: Found): Record<string, Figure> {
  return {
    overWalk: sumUp(found.over, {
      unit: '×',
      budget:
        'median at most 2; the design wants 3 at the worst, decision 0013 does not',
    }),
    'overWalk, what the page pays': sumUp(found.overOnPage, { unit: '×' }),
    'overWalk, the plainest search': sumUp(found.plain, { unit: '×' }),
    fasterThanMarkJs: sumUp(found.faster, {
      unit: '×',
      budget: 'at least 200',
    }),
    'fasterThanMarkJs, its 25 names': sumUp(found.fasterFew, { unit: '×' }),
    aliases10000Over25: sumUp(found.more, { unit: '×', budget: 'at most 1.5' }),
    'set-up': sumUp(found.setUp, { unit: 'ms' }),
    'set-up, 10,000 names': sumUp(found.setUpMany, { unit: 'ms' }),
  };
}

/** What was measured on all pages so far. */
interface Found {
  over: number[];
  overOnPage: number[];
  plain: number[];
  faster: number[];
  fasterFew: number[];
  more: number[];
  setUp: number[];
  setUpMany: number[];
  perPage: Record<string, Figure>;
}

/** mark.js takes seconds for a page with all names: of more pages than this it reads some. */
const MAX_PEER_PAGES = 12;
const FEW = makeLexicon(25);
const MANY = makeLexicon(10_000);

async function comparePage(question: {
  page: SavedPage;
  lexicon: Lexicon;
  bench: ScanBench;
  /** Scans with all names, with 25 and with 10,000. */
  all: PreparedScan;
  few: PreparedScan;
  many: PreparedScan;
  found: Found;
  runs: number;
  /** Whether mark.js reads the page as well. */
  withPeer: boolean;
}): Promise<void> {
  const { page, lexicon, bench, all, few, many, found } = question;
  const names = everydayNamesOf(lexicon);
  const walks: number[] = [];
  const searches: number[] = [];
  const scans: ScanTime[] = [];
  for (let run = 0; run < question.runs; run += 1) {
    walks.push(await bench.time(page, 'timeWalk', null));
    searches.push(await bench.time(page, 'timePlainSearch', names));
    scans.push(await all.scan(page));
  }
  const walk = medianOf(walks);
  const totals = scans.map(({ onPageMs, besideMs }) => onPageMs + besideMs);
  const ratios = totals.map((total, run) => total / (walks[run] ?? total));
  found.perPage[`overWalk ${page.name}`] = sumUp(ratios, { unit: '×' });
  const scan = medianOf(totals);
  found.over.push(scan / walk);
  found.overOnPage.push(medianOf(scans.map((one) => one.onPageMs)) / walk);
  found.plain.push(medianOf(searches) / walk);
  // One go each is enough for what takes long.
  const [timeMany, timeFew] = [await many.scan(page), await few.scan(page)];
  found.more.push(
    (timeMany.onPageMs + timeMany.besideMs) /
      (timeFew.onPageMs + timeFew.besideMs),
  );
  if (!question.withPeer) return;
  const forms = [
    ...new Set([...names, ...names.map((name) => name.toUpperCase())]),
  ];
  found.faster.push((await bench.time(page, 'timeMarkJs', forms)) / scan);
  const some = namesOf(lexicon).slice(-25);
  found.fasterFew.push((await bench.time(page, 'timeMarkJs', some)) / scan);
}

function medianOf(values: readonly number[]): number {
  return sumUp(values, { unit: 'ms' }).median;
}

/** A page of 1 MB of text in 43,000 elements, with or without mentions in each tenth paragraph. */
function largePage(hasNames: boolean): SavedPage {
  const sentence =
    'The <a>council</a> met on <b>Tuesday</b> and put off its choice about the <i>bridge</i> by a week. ';
  const paragraph = `<div><p>${sentence.repeat(8)}</p></div>`;
  const named = hasNames
    ? '<p>Microsoft and <b>ICE</b> agents signed for $19.4 million.</p>'
    : '';
  return {
    name: `large-${hasNames ? 'with' : 'without'}-names`,
    markup: `<!doctype html><title>Council</title><main>${(paragraph.repeat(10) + named).repeat(165)}</main>`,
  };
}

/** A page of made-up prose of about 50 kB without any name. */
function prosePage(): SavedPage {
  const sentence =
    'The council met on Tuesday and put off its choice about the bridge by a week. ';
  const paragraph = `<p>${sentence.repeat(8)}</p>`;
  return {
    name: 'prose',
    markup: `<!doctype html><title>Council</title><main>${paragraph.repeat(80)}</main>`,
  };
}
