import type { Entity } from '../model/entity.ts';
import type { SieveNames } from './sieve-names.ts';

/** One name of an entity or contract, as the finder looks for it. */
export interface LexiconAlias {
  /** The written form, composed (NFC), with single spaces. */
  text: string;
  /** Whether it has other senses, so that each occurrence is weighed. */
  isAmbiguous: boolean;
}

/** A sense that looks like an entity. */
export interface LexiconSense {
  sense: string;
  /** What readers are told: `the German train`. */
  name: string;
  /** Forms that hold the alias and speak for the sense alone, `|` between them. */
  phrases: string;
}

/** What the finder needs of an entity. */
export interface LexiconEntity {
  id: string;
  marking: Entity['marking'];
  /** Whether it is a product, which the marks may show. */
  isProduct?: true;
  /** Whether it buys or sells in one of the contracts. */
  role?: 'buyer' | 'vendor';
  /** The index of the entity it belongs to. */
  partOf?: number;
  aliases: readonly LexiconAlias[];
  /** As in {@link LexiconSense.phrases}, for the entity itself. */
  phrases: string;
  lookAlikes: readonly LexiconSense[];
}

/** What the finder needs of a contract. */
export interface LexiconContract {
  id: string;
  /** Indexes of the entities on either side. */
  buyer: number;
  vendors: readonly number[];
  /** Sums in US dollars. */
  figures: readonly number[];
  /** Award numbers as records give them. */
  numbers: readonly string[];
  /** Names in prose that are not sums. */
  aliases: readonly string[];
}

/**
 * Whose word a cue is: the index of an entity and of one of its look-alikes, -1
 * for the entity itself; a third part where it counts for less than a word that
 * speaks for one sense only.
 */
export type LexiconOwner = readonly [
  entity: number,
  sense: number,
  strength?: number,
];

/**
 * Words that speak for a sense, in small letters, by what they begin with. A
 * page needs a few of them, so they are kept as text, which costs next to
 * nothing to parse, and are taken apart where they are looked for.
 */
export interface LexiconCues {
  /**
   * The words that share their first three letters, a bar between two. Behind
   * each stands the index of its owners: `deport* 5|deputy director 12`. A `*`
   * is for words that go on.
   */
  shelves: Readonly<Record<string, string>>;
  /** The sets of owners that words have, each once. */
  owners: readonly (readonly LexiconOwner[])[];
  /** The lengths that single words with a `*` have without it, in order. */
  stemLengths: readonly number[];
}

/** A language whose little words the finder knows. */
export type LexiconLanguage = 'en' | 'de' | 'fr' | 'es';

/** Little words in small letters, one space between two. */
export interface LexiconGrammar {
  /** Verbs of which somebody is the subject, in forms that do not end in -ed. */
  verbs: string;
  /** Function words that tell a count noun, a place or an organisation; weights of any others would be chance. */
  littleWords: string;
  /** Articles and what stands in their place, by language; `other` for all that are not known. */
  articles: Readonly<Record<LexiconLanguage | 'other', string>>;
  /** Function words that no other of these languages has. */
  functionWords: Readonly<Record<LexiconLanguage, string>>;
  /** Number words as patterns → what they multiply by. */
  scales: Readonly<Record<string, number>>;
}

/** Feature name → weight in log-odds. */
export type FeatureWeights = Readonly<Record<string, number>>;

/** The names for which a page is sifted, by what was found on it so far. */
export interface LexiconSieves {
  /** Names that are looked for on every page. */
  names: SieveNames;
  /** Names of the surroundings as well. */
  all: SieveNames;
}

/** What the finder needs of a pack: plain JSON. */
export interface Lexicon {
  sieves: LexiconSieves;
  entities: readonly LexiconEntity[];
  contracts: readonly LexiconContract[];
  /**
   * The topics of the facts about each entity, and about each contract that has
   * facts, under `contract:` and its id: a mention whose topics are all switched
   * off has nothing to say.
   */
  topics: Readonly<Record<string, readonly string[]>>;
  cues: LexiconCues;
  grammar: LexiconGrammar;
  /** Weights of all forms under `any`, and what an entity adds to them under its id. */
  weights: Readonly<Record<string, FeatureWeights>>;
}
