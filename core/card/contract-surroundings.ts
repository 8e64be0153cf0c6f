import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { isCertainlyAfter, type PartialDate } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import type { FactView } from './card.ts';
import type { Figure } from './find-figures.ts';

/** What a contract is shown with. */
export interface ContractSurroundings {
  contracts: readonly Contract[];
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Facts that may tell its figures, the card's first fact at the top. */
  facts: readonly Fact[];
  /** The figures of the marked words and their sentence. */
  onPage: readonly Figure[];
  /** The figures of the marked words alone. */
  marked: readonly Figure[];
  /** The company that the pack follows; null where it follows none. */
  focus: Entity | null;
  /** The two accounts of what it covers, drawn as facts; null where sources agree. */
  accounts: readonly [FactView, FactView] | null;
  /** The day up to which contracts are compared; null for all. */
  asOf: PartialDate | null;
}

/** The other contracts that were known by the day that counts. */
export function listOtherContracts(
  { id }: Contract,
  { contracts, asOf }: ContractSurroundings,
): Contract[] {
  return contracts.filter(
    (other) =>
      other.id !== id &&
      (asOf === null ||
        other.awarded === undefined ||
        !isCertainlyAfter(other.awarded, asOf)),
  );
}
