import { parseArgs } from 'node:util';
import { measureBundle } from './bench/bundle.ts';
import { measureCard } from './bench/card.ts';
import { measureChanges } from './bench/changes.ts';
import { measureScan } from './bench/finder.ts';
import { measureLargePack } from './bench/large-pack.ts';
import type { Figure, Measure } from './bench/measure.ts';
import { measurePageCost } from './bench/page-cost.ts';
import { measurePopup } from './bench/popup.ts';
import { readPages } from './bench/read-pages.ts';

const MEASURES: Readonly<Record<string, Measure>> = {
  scan: measureScan,
  bundle: measureBundle,
  page: measurePageCost,
  changes: measureChanges,
  card: measureCard,
  popup: measurePopup,
  large: measureLargePack,
};

const USAGE = `npm run bench -- [--pages DIR] [--json] [--runs N] [--only NAME]

Builds the extension and measures it in Chromium.
  --pages DIR  saved pages of real sites, to scan them too; the cost of the
               content script on each of them comes with --only page
  --json       one JSON object instead of a table
  --runs N     how often each thing is measured (7)
  --only NAME  one of: ${Object.keys(MEASURES).join(', ')}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '7' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs wants a number above 0, not ${values.runs}`);
  }
  const { only } = values;
  if (only !== undefined && !(only in MEASURES)) {
    throw new Error(`no measure is called ${only}\n\n${USAGE}`);
  }
  const pages = values.pages === undefined ? [] : readPages(values.pages);
  const found: Record<string, Readonly<Record<string, Figure>>> = {};
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (only !== undefined && only !== name) continue;
    found[name] = await measure({
      pages,
      runs,
      isThorough: only !== undefined,
    });
    if (!values.json) printTable(name, found[name]);
  }
  if (values.json) console.log(JSON.stringify(found));
}

function printTable(
  name: string,
  figures: Readonly<Record<string, Figure>>,
): void {
  console.log(name);
  for (const [title, figure] of Object.entries(figures)) {
    const { unit, runs, budget } = figure;
    const show = (value: number | undefined) =>
      (value ?? 0).toFixed((value ?? 0) < 100 ? 2 : 0).padStart(9);
    console.log(
      `  ${title.padEnd(34)}${show(figure.median)} ${unit.padEnd(2)}` +
        ` min${show(figure.min)} max${show(figure.max)} p95${show(figure.p95)}` +
        `  ${runs} run${runs === 1 ? '' : 's'}${budget === undefined ? '' : `; budget: ${budget}`}`,
    );
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
