import type { Fact, Support } from '../../core/model/fact.ts';
import type { Dataset } from '../dataset.ts';
import { aboutFact, type Finding, type Rule } from './rule.ts';

/** Reasons that stand for good: no better look at the document would find a passage. */
const STANDING: ReadonlySet<string | undefined> = new Set([
  'data-file',
  'absence',
]);

/** A link leads to the words that support the fact, or the data say why it cannot. */
export const passages: Rule = {
  name: 'passages',
  purpose:
    'A reader who has to search a whole document for one sentence does not check it.',
  check({ facts, sources, broken }) {
    const read = listRead(sources);
    return facts.flatMap((fact) => [
      ...fact.sources.flatMap((support, index) =>
        findFaults(support, read).map((message) =>
          aboutFact(fact.id, `sources.${index}`, message),
        ),
      ),
      ...findUnlocated(fact, broken),
    ]);
  },
};

/** Documents that were read and can be opened. */
function listRead(sources: Dataset['sources']): ReadonlySet<string> {
  const read = sources.filter(
    ({ access, url }) => access === 'stored-copy' && url !== undefined,
  );
  return new Set(read.map(({ id }) => id));
}

function findFaults(
  { source, start, end, also, noPassage }: Support,
  read: ReadonlySet<string>,
): string[] {
  const isPlaced = start !== undefined;
  return [
    isPlaced &&
      noPassage !== undefined &&
      'has a passage and a reason why there is none; keep one of the two',
    !isPlaced &&
      (end !== undefined || also !== undefined) &&
      'has the end of a passage and not its start; add start',
    !isPlaced &&
      noPassage === undefined &&
      read.has(source) &&
      `leads to no passage in ${source}; add its first and last words as start and end, or the reason as noPassage`,
  ].filter((message) => message !== false);
}

function findUnlocated(
  { id, sources }: Fact,
  broken: ReadonlySet<string>,
): Finding[] {
  const isExcused = sources.some(
    ({ source, start, noPassage }) =>
      start !== undefined || STANDING.has(noPassage) || broken.has(source),
  );
  const hasRead = sources.some(({ noPassage }) => noPassage !== undefined);
  if (isExcused || !hasRead) return [];
  const message =
    'lead to no passage at all; read one of them again and add its first and last words';
  return [aboutFact(id, 'sources', message)];
}
