import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import { CONTRACT } from '../model/subject.ts';
import { buildCues, type OwnedWords } from './build-cues.ts';
import { GRAMMAR } from './grammar-words.ts';
import type {
  Lexicon,
  LexiconContract,
  LexiconEntity,
  LexiconSieves,
} from './lexicon.ts';
import { OWN } from './cue-features.ts';
import { namesOf, surroundingNamesOf } from './names-of.ts';
import { prepareNames } from './sieve-names.ts';

/** Ends the name of the table of an entity's words among the weights: `ice words`. */
export const WORDS = ' words';

/** What the finder needs of a pack; the same pack gives the same lexicon. */
export function buildLexicon(pack: Pack): Lexicon {
  const shown = pack.entities.filter((entity) => entity.marking !== 'never');
  const indexOf = new Map(shown.map((entity, index) => [entity.id, index]));
  const entities = shown.map((entity) => ({
    ...lexiconEntity(entity),
    ...roleOf(entity.id, pack.contracts),
    ...(entity.partOf !== undefined && indexOf.has(entity.partOf)
      ? { partOf: indexOf.get(entity.partOf) }
      : {}),
  }));
  const contracts = pack.contracts.flatMap((contract) =>
    lexiconContract(contract, indexOf),
  );
  return {
    entities,
    contracts,
    sieves: buildSieves({ entities, contracts }),
    topics: topicsOf(pack, shown),
    grammar: GRAMMAR,
    cues: buildCues(
      shown.flatMap((entity, index) => wordsOf(entity, index, pack.weights)),
    ),
    weights: Object.fromEntries(
      Object.entries(pack.weights).filter(([name]) => !name.endsWith(WORDS)),
    ),
  };
}

/** The names of a lexicon as its sieves take them. */
export function buildSieves(
  lexicon: Pick<Lexicon, 'entities' | 'contracts'>,
): LexiconSieves {
  const names = namesOf(lexicon);
  const others = surroundingNamesOf(lexicon);
  return {
    names: prepareNames(names),
    all: prepareNames([...names, ...others]),
  };
}

function topicsOf(
  { contracts, facts }: Pack,
  entities: readonly Entity[],
): Lexicon['topics'] {
  const ofEntities = entities.map(({ id }): [string, Set<string>] => [
    id,
    new Set(
      facts
        .filter((fact) => fact.entities.includes(id))
        .map(({ topic }) => topic),
    ),
  ]);
  const ofContracts = contracts.map(({ id }): [string, Set<string>] => [
    CONTRACT + id,
    new Set(
      facts.filter(({ contract }) => contract === id).map(({ topic }) => topic),
    ),
  ]);
  return Object.fromEntries(
    [...ofEntities, ...ofContracts.filter(([, topics]) => topics.size > 0)].map(
      ([id, topics]) => [id, [...topics].sort()],
    ),
  );
}

function lexiconEntity(entity: Entity): LexiconEntity {
  return {
    id: entity.id,
    marking: entity.marking,
    ...(entity.kind === 'product' && { isProduct: true }),
    aliases: entity.aliases.map((alias) => ({
      text: alias.text.normalize('NFC'),
      isAmbiguous: alias.isAmbiguous === true,
    })),
    phrases: listOf(
      itemsOf(entity.words).filter((item) => isPhrase(item, entity)),
    ),
    lookAlikes: (entity.lookAlikes ?? []).map(({ sense, name, phrases }) => ({
      sense,
      name,
      phrases: listOf(itemsOf(phrases)),
    })),
  };
}

/** The words for an entity and for each of its look-alikes. */
function wordsOf(
  entity: Entity,
  index: number,
  weights: Pack['weights'],
): OwnedWords[] {
  const own = itemsOf(entity.words).filter((item) => !isPhrase(item, entity));
  const learned = Object.entries(weights[entity.id + WORDS] ?? {});
  const strengthsOf = (sense: string) =>
    Object.fromEntries(
      learned
        .filter(([name]) => name.startsWith(`${sense}:`))
        .map(([name, strength]) => [name.slice(sense.length + 1), strength]),
    );
  return [
    { owner: [index, -1], words: own, strengths: strengthsOf(OWN) },
    ...(entity.lookAlikes ?? []).map((lookAlike, sense): OwnedWords => ({
      owner: [index, sense],
      words: itemsOf(lookAlike.words),
      strengths: strengthsOf(lookAlike.sense),
    })),
  ];
}

/** Whether an item of an entity's words holds one of its names. */
function isPhrase(item: string, entity: Entity): boolean {
  return entity.aliases.some((alias) => hasWord(item, alias.text));
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

/** Phrases as one text, the longest first, so that it is what is found. */
function listOf(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}

/** Whether a name stands in a phrase as words of their own. */
function hasWord(phrase: string, name: string): boolean {
  return ` ${phrase.replaceAll('-', ' ')} `.includes(` ${name} `);
}
