import { createAliasIndex, type AliasIndex } from './alias-index.ts';
import { createSumFinder, type SumFinder } from './find-sums.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import type { Lexicon, LexiconEntity } from './lexicon.ts';

/** What a name in text may stand for. */
export type NameTarget =
  | { kind: 'entity'; index: number; isAmbiguous: boolean }
  | { kind: 'contract'; index: number };

/** A lexicon made ready to look for its names; one serves all pages. */
export interface Finder {
  lexicon: Lexicon;
  /** Names looked for on every page. */
  names: AliasIndex<NameTarget>;
  /** Names looked for on pages about the business of agencies and suppliers only. */
  peripheral: AliasIndex<NameTarget>;
  grammar: Grammar;
  findSums: SumFinder;
}

const finders = new WeakMap<Lexicon, Finder>();

/** The finder for a lexicon, made once. */
export function finderFor(lexicon: Lexicon): Finder {
  const known = finders.get(lexicon);
  if (known !== undefined) return known;
  const made = createFinder(lexicon);
  finders.set(lexicon, made);
  return made;
}

/** The entity at an index that the lexicon itself gave. */
export function entityAt({ lexicon }: Finder, index: number): LexiconEntity {
  const entity = lexicon.entities[index];
  if (entity === undefined) throw new RangeError(`no entity ${index}`);
  return entity;
}

function createFinder(lexicon: Lexicon): Finder {
  const always: [string, NameTarget][] = [];
  const inContext: [string, NameTarget][] = [];
  lexicon.entities.forEach((entity, index) => {
    for (const alias of entity.aliases)
      (entity.marking === 'always' ? always : inContext).push([
        alias.text,
        { kind: 'entity', index, isAmbiguous: alias.isAmbiguous },
      ]);
  });
  lexicon.contracts.forEach((contract, index) => {
    for (const number of contract.numbers)
      always.push([number, { kind: 'contract', index }]);
    for (const alias of contract.aliases)
      inContext.push([alias, { kind: 'contract', index }]);
  });
  const figures = lexicon.contracts.flatMap((contract) => contract.figures);
  const names = createAliasIndex(always);
  const peripheral = createAliasIndex(inContext);
  return {
    lexicon,
    names,
    peripheral,
    grammar: createGrammar(lexicon.grammar),
    findSums: createSumFinder(lexicon.grammar.scales, figures),
  };
}
