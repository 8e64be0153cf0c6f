import type { Dataset } from '../dataset.ts';
import { aboutFact, type Finding, type Rule } from './rule.ts';

/** Longer stretches of other people's words belong to them. */
const MOST_WORDS = 25;

/** Quotation marks hold public words, few, and out of a source that keeps them as they were said. */
export const quotations: Rule = {
  name: 'quotations',
  purpose:
    'What stands between quotation marks was said in public, in these words, and is no longer than needed.',
  check(dataset) {
    const spoken = dataset.facts
      .flatMap(({ quotes }) => quotes ?? [])
      .map(({ text }) => text.toLowerCase());
    const reworded = new Set(
      dataset.sources.filter((one) => one.isReworded).map(({ id }) => id),
    );
    return dataset.facts.flatMap((fact) => [
      ...checkQuotes(fact, reworded),
      ...checkMarks(fact, spoken),
    ]);
  },
};

function checkQuotes(
  { id, quotes, sources }: Dataset['facts'][number],
  reworded: ReadonlySet<string>,
): Finding[] {
  return (quotes ?? []).flatMap((quote, index) => {
    const words = quote.text.split(/\s+/).length;
    return [
      words > MOST_WORDS &&
        aboutFact(
          id,
          `quotes.${index}.text`,
          `has ${words} words; quote at most ${MOST_WORDS}`,
        ),
      /^["“”]|["“”]$/.test(quote.text) &&
        aboutFact(
          id,
          `quotes.${index}.text`,
          'has quotation marks of its own; leave them to the card',
        ),
      reworded.has(quote.source) &&
        aboutFact(
          id,
          `quotes.${index}.source`,
          'changes words between quotation marks; quote from another copy',
        ),
      !sources.some((one) => one.source === quote.source) &&
        aboutFact(
          id,
          `quotes.${index}.source`,
          'is not among the sources of the fact; add it there',
        ),
    ].filter((finding) => finding !== false);
  });
}

/** Words between quotation marks in our own text have to be quoted somewhere in the dataset. */
function checkMarks(
  { id, title, statement }: Dataset['facts'][number],
  spoken: readonly string[],
): Finding[] {
  return Object.entries({ title, statement }).flatMap(([field, text]) =>
    [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)]
      .map((match) => (match[1] ?? match[2] ?? '').replace(/[.,]$/, ''))
      .filter(
        (words) => !spoken.some((text) => text.includes(words.toLowerCase())),
      )
      .map((words) =>
        aboutFact(
          id,
          field,
          `quotes "${words}", which no quotation of the dataset has; add it to quotes, or drop the marks`,
        ),
      ),
  );
}
