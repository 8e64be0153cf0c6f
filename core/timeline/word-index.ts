import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { splitWords } from './words.ts';

/**
 * Where each word of the facts stands, made once when the pack is stored, as
 * three values that are read back at one go however many facts there are.
 */
export interface WordIndex {
  /** Every word, sorted by code unit, with a line break between two. */
  words: string;
  /** Where the positions of a word begin; one longer than the words. */
  starts: Uint32Array;
  /** Positions of the facts that hold a word, word after word, ascending in each. */
  positions: Uint32Array;
}

/** Takes facts in the order of the catalogue, a few at a time, so that the caller can rest between. */
export interface WordIndexBuilder {
  add(facts: readonly Fact[]): void;
  finish(): WordIndex;
}

/** An empty index over facts with these entities and sources. */
export function createWordIndex(
  records: Pick<Pack, 'entities' | 'sources'>,
): WordIndexBuilder {
  const found = new Map<string, number[]>();
  const readWords = createWordReader(records);
  let next = 0;
  return {
    add(facts) {
      for (const fact of facts) {
        for (const word of readWords(fact)) {
          const positions = found.get(word);
          if (positions) positions.push(next);
          else found.set(word, [next]);
        }
        next += 1;
      }
    },
    finish: () => flatten(found),
  };
}

/** Splits names once, not once for each fact that carries them. */
function createWordReader({
  entities,
  sources,
}: Pick<Pack, 'entities' | 'sources'>) {
  const names = new Map(
    entities.map(({ id, name, fullName }) => [
      id,
      splitWords(`${name} ${fullName ?? ''}`),
    ]),
  );
  const publishers = new Map(
    sources.map(({ id, publisher }) => [id, splitWords(publisher)]),
  );
  return (fact: Fact): Set<string> => {
    const quotes = (fact.quotes ?? []).map(
      (one) => `${one.text} ${one.speaker}`,
    );
    const own = [fact.title, fact.statement, fact.attributedTo, ...quotes];
    if (fact.amount) own.push(String(fact.amount.usd));
    const all = new Set(splitWords(own.join(' ')));
    for (const id of fact.entities)
      names.get(id)?.forEach((word) => all.add(word));
    for (const { source } of fact.sources)
      publishers.get(source)?.forEach((word) => all.add(word));
    return all;
  };
}

function flatten(found: ReadonlyMap<string, readonly number[]>): WordIndex {
  const words = [...found.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  let length = 0;
  words.forEach((word, at) => {
    starts[at] = length;
    length += found.get(word)?.length ?? 0;
  });
  starts[words.length] = length;
  const positions = new Uint32Array(length);
  words.forEach((word, at) => {
    positions.set(found.get(word) ?? [], starts[at]);
  });
  return { words: words.join('\n'), starts, positions };
}
