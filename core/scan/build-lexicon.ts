import type { Contract } from '../model/contract.ts';
import type { Entity, LookAlike } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type {
  Lexicon,
  LexiconContract,
  LexiconEntity,
  LexiconSense,
} from './lexicon.ts';

/** What the finder needs of a pack; the same pack gives the same lexicon. */
export function buildLexicon(pack: Pack): Lexicon {
  const shown = pack.entities.filter((entity) => entity.marking !== 'never');
  const indexOf = new Map(shown.map((entity, index) => [entity.id, index]));
  return {
    entities: shown.map((entity) => ({
      ...lexiconEntity(entity),
      ...roleOf(entity.id, pack.contracts),
      ...(entity.partOf !== undefined && indexOf.has(entity.partOf)
        ? { partOf: indexOf.get(entity.partOf) }
        : {}),
    })),
    contracts: pack.contracts.flatMap((contract) =>
      lexiconContract(contract, indexOf),
    ),
    weights: pack.weights,
  };
}

/** The names that are looked for on every page, each once: a page without any of them holds no mention. */
export function namesOf(lexicon: Lexicon): string[] {
  const names = [
    ...lexicon.entities
      .filter((entity) => entity.marking === 'always')
      .flatMap((entity) => entity.aliases.map((alias) => alias.text)),
    ...lexicon.contracts.flatMap((contract) => contract.numbers),
  ];
  return [...new Set(names)].sort();
}

function lexiconEntity(entity: Entity): LexiconEntity {
  const names = entity.aliases.map((alias) => alias.text);
  const [phrases, words] = partition(itemsOf(entity.words), (word) =>
    names.some((name) => hasWord(word, name)),
  );
  return {
    id: entity.id,
    marking: entity.marking,
    aliases: entity.aliases.map((alias) => ({
      text: alias.text.normalize('NFC'),
      isAmbiguous: alias.isAmbiguous === true,
    })),
    words: words.join('|'),
    phrases: phrases.join('|'),
    lookAlikes: (entity.lookAlikes ?? []).map(lexiconSense),
  };
}

function lexiconSense(lookAlike: LookAlike): LexiconSense {
  return {
    sense: lookAlike.sense,
    name: lookAlike.name,
    words: itemsOf(lookAlike.words).join('|'),
    phrases: itemsOf(lookAlike.phrases).join('|'),
  };
}

function lexiconContract(
  contract: Contract,
  indexOf: ReadonlyMap<string, number>,
): LexiconContract[] {
  const buyer = indexOf.get(contract.buyer);
  if (buyer === undefined) return [];
  return [
    {
      id: contract.id,
      buyer,
      vendors: [contract.vendor, contract.maker, contract.reseller].flatMap(
        (id) => (id === undefined ? [] : (indexOf.get(id) ?? [])),
      ),
      figures: [...new Set(contract.figures.map((figure) => figure.usd))],
      numbers: contract.numbers,
      aliases: contract.aliases
        .map((alias) => alias.text)
        .filter((text) => !/\d/.test(text)),
    },
  ];
}

function roleOf(id: string, contracts: readonly Contract[]) {
  if (contracts.some((contract) => contract.buyer === id))
    return { role: 'buyer' as const };
  return contracts.some((contract) => isSoldBy(contract, id))
    ? { role: 'vendor' as const }
    : {};
}

function isSoldBy(contract: Contract, id: string): boolean {
  return [contract.vendor, contract.maker, contract.reseller].includes(id);
}

/** Words and phrases as the files have them: several on a line, commas between them. */
function itemsOf(lines: readonly string[] = []): string[] {
  return lines.flatMap((line) => line.split(/,\s+/));
}

/** Whether a name stands in a phrase as words of their own. */
function hasWord(phrase: string, name: string): boolean {
  return ` ${phrase.replaceAll('-', ' ')} `.includes(` ${name} `);
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
