/**
 * Learns the finder's weights from labelled passages and writes them to
 * `data/weights/learned.json`; the same passages give the same bytes.
 *
 *   npm run train                 learn, print cross-validated figures, write
 *   npm run train -- --dry-run    the same without writing
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildLexicon } from '../core/scan/build-lexicon.ts';
import { finderFor } from '../core/scan/finder.ts';
import { THRESHOLD } from '../core/scan/found-name.ts';
import { buildPack } from '../data/build-pack.ts';
import { readDataset } from '../data/read-dataset.ts';
import {
  fitWeights,
  probabilityOf,
  type WeightTable,
} from './finder/fit-weights.ts';
import { mateOfOtherKind, mateOfSameKind } from './finder/page-mates.ts';
import { readCorpus } from './finder/passage.ts';
import { readCandidates, type Candidate } from './finder/read-examples.ts';

const DATA = new URL('../data/', import.meta.url);
const FOLDS = 5;
/**
 * Passages are short, pages are long, mostly about one thing and now and then
 * about two: each passage is learned from once more on a page with another of
 * its kind, and once on a page with one of the other kind, for so much.
 */
const SAME_WEIGHT = 0.2;
const MIXED_WEIGHT = 0.1;

const pack = buildPack(await readDataset(DATA));
const finder = finderFor(buildLexicon(pack));
const passages = await readCorpus(new URL('corpus/train.jsonl', DATA));
const known = JSON.parse(
  await readFile(new URL('weights/learned.json', DATA), 'utf8'),
) as WeightTable;
const groups = passages.map((passage) => readCandidates(finder, passage));
const onPages = [
  ...readOnPages(mateOfSameKind, SAME_WEIGHT),
  ...readOnPages(mateOfOtherKind, MIXED_WEIGHT),
];

printCrossValidation(groups, known);
const weights = fitWeights([...groups, ...onPages].flat(), known);
if (!process.argv.includes('--dry-run')) {
  await writeFile(
    new URL('weights/learned.json', DATA),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
}

/** The names of each passage as they are on a page with a mate; none where it has none. */
function readOnPages(
  mateOf: typeof mateOfSameKind,
  weight: number,
): Candidate[][] {
  return passages.map((passage, index) => {
    const mate = mateOf(passages, index, FOLDS);
    if (mate === undefined) return [];
    return readCandidates(finder, passage, mate)
      .filter(({ form }) => form !== 'contract')
      .map((candidate) => ({ ...candidate, weight }));
  });
}

/** Prints precision and recall per form, each passage weighed by what the others taught. */
function printCrossValidation(
  all: readonly Candidate[][],
  table: WeightTable,
): void {
  const rows = new Map<
    string,
    { hits: number; wrong: number; missed: number }
  >();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const taught = [...all, ...onPages]
      .filter((_, index) => (index % all.length) % FOLDS !== fold)
      .flat();
    const learned = fitWeights(taught, table);
    for (const candidate of all
      .filter((_, index) => index % FOLDS === fold)
      .flat()) {
      const isFound = probabilityOf(candidate, learned) >= THRESHOLD;
      for (const form of ['all', candidate.form]) {
        const row = rows.get(form) ?? { hits: 0, wrong: 0, missed: 0 };
        if (isFound && candidate.isTrue) row.hits += 1;
        if (isFound && !candidate.isTrue) row.wrong += 1;
        if (!isFound && candidate.isTrue) row.missed += 1;
        rows.set(form, row);
      }
      if (isFound !== candidate.isTrue && process.argv.includes('--errors'))
        console.log(
          `${candidate.passage} ${candidate.form} ${candidate.isTrue ? 'missed' : 'wrong'}`,
        );
    }
  }
  console.log(
    `${all.length} passages, ${FOLDS}-fold cross-validation by passage`,
  );
  for (const [form, { hits, wrong, missed }] of rows)
    console.log(
      `${form.padEnd(14)} precision ${share(hits, wrong)}  recall ${share(hits, missed)}  (${hits} right, ${wrong} wrong, ${missed} missed)`,
    );
}

function share(part: number, rest: number): string {
  return part + rest === 0 ? '–' : (part / (part + rest)).toFixed(4);
}
