import type { Entity } from '../model/entity.ts';

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
  /** Words near by that speak for it, `|` between them; a `*` at the end stands for any ending. */
  words: string;
  /** Forms that hold the alias and settle the sense alone, `|` between them. */
  phrases: string;
}

/** What the finder needs of an entity. */
export interface LexiconEntity {
  id: string;
  marking: Entity['marking'];
  /** Whether it buys or sells in one of the contracts. */
  role?: 'buyer' | 'vendor';
  /** The index of the entity it belongs to. */
  partOf?: number;
  aliases: readonly LexiconAlias[];
  /** As in {@link LexiconSense.words}, for the entity itself. */
  words: string;
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

/** Feature name → weight in log-odds. */
export type FeatureWeights = Readonly<Record<string, number>>;

/** What the finder needs of a pack: plain JSON that ships with the content script. */
export interface Lexicon {
  entities: readonly LexiconEntity[];
  contracts: readonly LexiconContract[];
  /** Weights of all forms under `any`, and what an entity adds to them under its id. */
  weights: Readonly<Record<string, FeatureWeights>>;
}
