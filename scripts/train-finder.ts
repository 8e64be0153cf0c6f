/**
 * Learns the finder's weights from labelled passages and writes them to
 * `data/weights/learned.json`; the same passages give the same bytes.
 *
 *   npm run train                 learn, print cross-validated figures, write
 *   npm run train -- --dry-run    the same without writing
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildLexicon, WORDS } from '../core/scan/build-lexicon.ts';
import { finderFor } from '../core/scan/finder.ts';
import { THRESHOLD } from '../core/scan/found-name.ts';
import { buildPack } from '../data/build-pack.ts';
import { readDataset } from '../data/read-dataset.ts';
import {
  fitWeights,
  probabilityOf,
  sortTable,
  type WeightTable,
} from './finder/fit-weights.ts';
import { mateOfOtherKind, mateOfSameKind } from './finder/page-mates.ts';
import { readCorpus } from './finder/passage.ts';
import { readCandidates, type Reading } from './finder/read-examples.ts';
import { WordStrengths } from './finder/word-strengths.ts';

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
const known = JSON.parse(
  await readFile(new URL('weights/learned.json', DATA), 'utf8'),
) as WeightTable;
// Words count as their lists have them until their strength is learned anew.
const asListed = Object.entries(pack.weights).filter(
  ([name]) => !name.endsWith(WORDS),
);
const finder = finderFor(
  buildLexicon({ ...pack, weights: Object.fromEntries(asListed) }),
);
const passages = await readCorpus(new URL('corpus/train.jsonl', DATA));
const groups = passages.map((passage) => readCandidates(finder, passage));
const onPages = [
  ...readOnPages(mateOfSameKind, SAME_WEIGHT),
  ...readOnPages(mateOfOtherKind, MIXED_WEIGHT),
];

printCrossValidation();
const { weights, strengths } = learn(() => true);
const table = { ...weights, ...strengths.table(groups.flat()) };
if (!process.argv.includes('--dry-run')) {
  await writeFile(
    new URL('weights/learned.json', DATA),
    `${JSON.stringify(sortTable(table), null, 2)}\n`,
  );
}

/** The names of each passage as they are on a page with a mate; none where it has none. */
function readOnPages(
  mateOf: typeof mateOfSameKind,
  weight: number,
): Reading[][] {
  return passages.map((passage, index) => {
    const mate = mateOf(passages, index, FOLDS);
    if (mate === undefined) return [];
    return readCandidates(finder, passage, mate)
      .filter(({ form }) => form !== 'contract')
      .map((reading) => ({ ...reading, weight }));
  });
}

/** What the passages with such a number teach. */
function learn(isTaught: (index: number) => boolean): {
  weights: WeightTable;
  strengths: WordStrengths;
} {
  const taught = groups.filter((_, index) => isTaught(index)).flat();
  const strengths = new WordStrengths(taught);
  const more = onPages
    .filter((_, index) => isTaught(index % groups.length))
    .flat();
  const examples = [...taught, ...more].map((reading) => ({
    ...reading,
    // What a passage itself teaches about a word would flatter the word.
    features: reading.describe(
      strengths.without(reading.passage, reading.form),
    ),
  }));
  return { weights: fitWeights(examples, known), strengths };
}

/** Prints precision and recall per form, each passage weighed by what the others taught. */
function printCrossValidation(): void {
  const rows = new Map<
    string,
    { hits: number; wrong: number; missed: number }
  >();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { weights, strengths } = learn((index) => index % FOLDS !== fold);
    for (const reading of groups
      .filter((_, index) => index % FOLDS === fold)
      .flat()
      // Those that may be marked or not count for neither side.
      .filter(({ weight }) => weight === undefined)) {
      const { form, isTrue, passage } = reading;
      const features = reading.describe(strengths.without(passage, form));
      const isFound =
        probabilityOf({ ...reading, features }, weights) >= THRESHOLD;
      for (const name of ['all', form]) {
        const row = rows.get(name) ?? { hits: 0, wrong: 0, missed: 0 };
        if (isFound && isTrue) row.hits += 1;
        if (isFound && !isTrue) row.wrong += 1;
        if (!isFound && isTrue) row.missed += 1;
        rows.set(name, row);
      }
      if (isFound !== isTrue && process.argv.includes('--errors'))
        console.log(`${passage} ${form} ${isTrue ? 'missed' : 'wrong'}`);
    }
  }
  console.log(
    `${groups.length} passages, ${FOLDS}-fold cross-validation by passage`,
  );
  for (const [form, { hits, wrong, missed }] of rows)
    console.log(
      `${form.padEnd(14)} precision ${share(hits, wrong)}  recall ${share(hits, missed)}  (${hits} right, ${wrong} wrong, ${missed} missed)`,
    );
}

function share(part: number, rest: number): string {
  return part + rest === 0 ? '–' : (part / (part + rest)).toFixed(4);
}
