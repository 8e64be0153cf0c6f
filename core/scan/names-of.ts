import type { Lexicon } from './lexicon.ts';

/** The parts of a lexicon that have names. */
type Named = Pick<Lexicon, 'entities' | 'contracts'>;

/**
 * Names of which every page with a mention holds one, each once. A name that
 * holds another as words of its own is left out: the other one finds it.
 */
export function namesOf(lexicon: Named): string[] {
  const names = [
    ...lexicon.entities
      .filter((entity) => entity.marking === 'always')
      .flatMap((entity) => entity.aliases.map((alias) => alias.text)),
    ...lexicon.contracts.flatMap((contract) => contract.numbers),
  ];
  const known = new Set(names);
  return [...known].filter((name) => !holdsOther(name, known)).sort();
}

/** Names that are looked for where the page is about contracts only. */
export function surroundingNamesOf(lexicon: Named): string[] {
  return [
    ...lexicon.entities
      .filter((entity) => entity.marking !== 'always')
      .flatMap((entity) => entity.aliases.map((alias) => alias.text)),
    ...lexicon.contracts.flatMap((contract) => contract.aliases),
  ];
}

/** Whether a name holds one of others as words of its own. */
function holdsOther(name: string, others: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return words.some((_, start) =>
    words.some((_word, index) => {
      const part = words.slice(start, index + 1).join(' ');
      return part !== name && others.has(part);
    }),
  );
}
