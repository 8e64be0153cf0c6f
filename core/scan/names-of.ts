import type { Lexicon } from './lexicon.ts';

/** The parts of a lexicon that have names. */
type Named = Pick<Lexicon, 'entities' | 'contracts'>;

/** Names that are looked for on every page, each once. */
export function everydayNamesOf({ entities, contracts }: Named): string[] {
  const names = [
    ...entities
      .filter((entity) => entity.marking === 'always')
      .flatMap((entity) => entity.aliases.map((alias) => alias.text)),
    ...contracts.flatMap((contract) => contract.numbers),
  ];
  return [...new Set(names)];
}

/**
 * Names of which every page with a mention holds one. A name that holds another
 * as words of its own is left out: the other one finds it.
 */
export function namesOf(lexicon: Named): string[] {
  const known = new Set(everydayNamesOf(lexicon));
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
