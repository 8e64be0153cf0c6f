import SearchableMap from 'minisearch/SearchableMap';
import type { Fact } from '../model/fact.ts';
import type { TimelineData } from './timeline-data.ts';

/** Shorter words have too many neighbours for a spelling mistake to be told from another word. */
const MIN_FUZZY_LENGTH = 5;
/** From this length on two wrong letters are forgiven instead of one. */
const MIN_VERY_FUZZY_LENGTH = 9;

/** Finds facts by the words of their titles, statements, quotes, names and publishers. */
export interface SearchIndex {
  /** Indexes up to `count` more facts, so that a large dataset can be read in slices; false once all are in. */
  addNext(count: number): boolean;
  /**
   * The facts indexed so far that hold every word of the query: 1 at their
   * positions in `data.facts`. Null for a query without a word.
   */
  find(query: string): Uint8Array | null;
}

/**
 * An empty index over these facts; `addNext` fills it. Words match by their
 * beginning, whatever the case and accents; a word that nothing begins with
 * also matches with a letter or two wrong. Figures match as they are written:
 * `19.4`, `1,400`.
 *
 * Rows stand in order of date, so nothing is ranked: only the trie of
 * MiniSearch is used, with plain lists of positions. Its scored search takes
 * tens of milliseconds per keystroke when a word is in each of 100,000 facts.
 */
export function createSearchIndex(data: TimelineData): SearchIndex {
  const words = new SearchableMap<number[]>();
  const readFact = createFactReader(data);
  let next = 0;
  return {
    addNext(count) {
      const end = Math.min(next + count, data.facts.length);
      for (; next < end; next += 1) {
        const fact = data.facts[next];
        if (fact) addWords(words, readFact(fact), next);
      }
      return next < data.facts.length;
    },
    find(query) {
      const wanted = [...new Set(splitWords(query))];
      if (wanted.length === 0) return null;
      const hits = new Uint8Array(data.facts.length).fill(1);
      for (const word of wanted) keepOnly(hits, positionsOf(words, word));
      return hits;
    },
  };
}

/** The words of a text as the search compares them: lower case, no accents, no commas in figures. */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s\b/gu, '')
    .toLowerCase();
  const found = plain.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  return found.map((word) => word.replaceAll(',', ''));
}

/** Splits names once, not once for each fact that carries them. */
function createFactReader(data: TimelineData) {
  const names = new Map(
    data.entities.map(({ id, name, fullName }) => [
      id,
      splitWords(`${name} ${fullName ?? ''}`),
    ]),
  );
  const publishers = new Map(
    data.sources.map(({ id, publisher }) => [id, splitWords(publisher)]),
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

function addWords(
  words: SearchableMap<number[]>,
  found: Iterable<string>,
  position: number,
): void {
  for (const word of found) {
    const positions = words.get(word);
    if (positions) positions.push(position);
    else words.set(word, [position]);
  }
}

function positionsOf(words: SearchableMap<number[]>, word: string): number[][] {
  const begun = [...words.atPrefix(word).values()];
  if (begun.length > 0 || word.length < MIN_FUZZY_LENGTH || /\d/.test(word))
    return begun;
  const distance = word.length < MIN_VERY_FUZZY_LENGTH ? 1 : 2;
  return [...words.fuzzyGet(word, distance).values()].map(([found]) => found);
}

function keepOnly(hits: Uint8Array, lists: readonly number[][]): void {
  const found = new Uint8Array(hits.length);
  for (const positions of lists)
    for (const position of positions) found[position] = 1;
  for (let at = 0; at < hits.length; at += 1) if (!found[at]) hits[at] = 0;
}
