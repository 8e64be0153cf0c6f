import { createAliasIndex, type AliasIndex } from './alias-index.ts';
import { createCueIndex, type CueIndex } from './cue-index.ts';
import type { Lexicon } from './lexicon.ts';
import { sumWords, type SumWord } from './weigh-sum.ts';

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
  cues: CueIndex;
  sumWords: readonly SumWord[];
  canHold(text: string): boolean;
}

/** A finder for a lexicon. */
export function createFinder(lexicon: Lexicon): Finder {
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
  const names = createAliasIndex(always);
  return {
    lexicon,
    names,
    peripheral: createAliasIndex(inContext),
    cues: createCueIndex(lexicon),
    sumWords: sumWords(lexicon.weights['contract'] ?? {}),
    canHold: (text) => names.find(text).length > 0,
  };
}
