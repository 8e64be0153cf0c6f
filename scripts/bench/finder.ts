import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildLexicon } from '../../core/scan/build-lexicon.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { everydayNamesOf, namesOf } from '../../core/scan/names-of.ts';
import { buildPack } from '../../data/build-pack.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { launchChromium, type Chromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { makeLexicon } from './made-up-lexicon.ts';
import {
  sumUp,
  type BenchOptions,
  type Figure,
  type SavedPage,
} from './measure.ts';
import { measureLinearity } from './scan-linearity.ts';

const ROOT = new URL('../../', import.meta.url);
/** Pages of a process of their own have a clock of 5 µs in place of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** What is measured in a page: the name of a function of the bench bundle, and its lexicon. */
type Job =
  | ['timeScan' | 'timeSetUp' | 'longestSlice', Lexicon]
  | ['timeWalk']
  | ['timeMarkJs', string[]];

/**
 * What reading a page costs beside a bare walk over its text, beside mark.js
 * with the same names (all that are looked for on every page, as they are
 * written and in capitals; for comparison with 25 of them, though the scan
 * looks for all), and with 10,000 names instead of 25. Each time is
 * taken in a page of its own that just opened, in the same browser, in turns,
 * so that the code of both sides runs for the first time. Reading is what the
 * content script does: the look for a name, and where there is one all the rest
 * up to ranges. A page's figure over the walk is that of its medians over all
 * runs. Making the lexicon ready is timed apart: it happens once, when it
 * arrives. The longest slice of work is measured on made-up pages of 1 MB, with
 * and without names. npm has no mark.js 9; it is compared with 8.11.1.
 */
export async function measureScan(
  options: BenchOptions,
): Promise<Record<string, Figure>> {
  const dataset = await readDataset(new URL('data/', ROOT));
  const lexicon = buildLexicon(buildPack(dataset));
  const pages = options.pages.length > 0 ? options.pages : [prosePage()];
  const large = [false, true].map(largePage);
  const script = await bundleBench();
  const server = await serve({
    folder: 'tests/fixtures/pages',
    headers: ISOLATED,
    routes: Object.fromEntries(
      [...pages, ...large].map(({ name, markup }) => [
        `/${name}.html`,
        { body: markup },
      ]),
    ),
  });
  const browser = await launchChromium({ extension: null });
  const time = (page: SavedPage, job: Job) =>
    timeJob(browser, script, server.url(`${page.name}.html`), job);
  const found: Found = {
    over: [],
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
    for (const [index, page] of pages.entries())
      await comparePage({
        ...{ page, lexicon, time, found, runs: options.runs },
        withPeer: index % each === 0,
      });
    for (const page of large)
      for (let run = 0; run < options.runs; run += 1)
        slices.push(await time(page, ['longestSlice', lexicon]));
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
      budget: 'median at most 2, worst 3',
    }),
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
  time: (page: SavedPage, job: Job) => Promise<number>;
  found: Found;
  runs: number;
  /** Whether mark.js reads the page as well. */
  withPeer: boolean;
}): Promise<void> {
  const { page, lexicon, time, found } = question;
  const walks: number[] = [];
  const scans: number[] = [];
  for (let run = 0; run < question.runs; run += 1) {
    walks.push(await time(page, ['timeWalk']));
    scans.push(await time(page, ['timeScan', lexicon]));
  }
  const ratios = scans.map((scan, run) => scan / (walks[run] ?? scan));
  found.perPage[`overWalk ${page.name}`] = sumUp(ratios, { unit: '×' });
  const scan = medianOf(scans);
  found.over.push(scan / medianOf(walks));
  // One go each is enough for what takes long.
  found.setUp.push(await time(page, ['timeSetUp', lexicon]));
  found.setUpMany.push(await time(page, ['timeSetUp', MANY]));
  found.more.push(
    (await time(page, ['timeScan', MANY])) /
      (await time(page, ['timeScan', FEW])),
  );
  if (!question.withPeer) return;
  const names = everydayNamesOf(lexicon);
  const forms = [
    ...new Set([...names, ...names.map((name) => name.toUpperCase())]),
  ];
  found.faster.push((await time(page, ['timeMarkJs', forms])) / scan);
  const few = namesOf(lexicon).slice(-25);
  found.fasterFew.push((await time(page, ['timeMarkJs', few])) / scan);
}

function medianOf(values: readonly number[]): number {
  return sumUp(values, { unit: 'ms' }).median;
}

/** Runs one job in a page that just opened, its code not run before. */
async function timeJob(
  browser: Chromium,
  script: string,
  address: string,
  [name, argument]: Job,
): Promise<number> {
  const opened = await browser.open(address);
  try {
    await opened.page.evaluate(script);
    return await opened.page.evaluate(
      ([job, text]) => {
        const input: unknown = text === '' ? undefined : JSON.parse(text);
        // The bundle put the functions there.
        const { glossBench } = globalThis as unknown as {
          glossBench: Record<string, (input: unknown) => number>;
        };
        return glossBench[job]?.(input) ?? 0;
      },
      [name, argument === undefined ? '' : JSON.stringify(argument)] as const,
    );
  } finally {
    await opened.close();
  }
}

/** The functions of `scan-in-page.ts` and mark.js as one script that puts them into `glossBench`. */
async function bundleBench(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(ROOT),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('scripts/bench/scan-in-page.ts', ROOT)),
        name: 'glossBench',
        formats: ['iife'],
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('nothing was built');
  // `var` at the top of an evaluated script would stay inside it.
  const code = output.output[0].code.replace(
    /^var glossBench\s*=/,
    'globalThis.glossBench =',
  );
  const mark = await readFile(
    new URL('node_modules/mark.js/dist/mark.min.js', ROOT),
    'utf8',
  );
  return `${mark};${code}`;
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
