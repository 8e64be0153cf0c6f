import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { isCertainlyAfter, type PartialDate } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import type { ContractBar, ContractView, FigureView } from './card.ts';
import { isSameFigure, type Figure } from './find-figures.ts';

/** Bars that a card has room for. */
const MAX_BARS = 6;
/** Kinds of contract whose sums can stand side by side. */
const COMPARABLE: readonly Contract['kind'][] = ['award', 'order', 'agreement'];
/** The company whose part in each contract the cards tell. */
const COMPANY = 'microsoft';

type Figures = Contract['figures'];

/** What a contract is shown with. */
export interface ContractSurroundings {
  contracts: readonly Contract[];
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Facts that may tell its figures, the card's first fact at the top. */
  facts: readonly Fact[];
  /** The figures of the marked words and their sentence. */
  onPage: readonly Figure[];
  /** The day up to which contracts are compared; null for all. */
  asOf: PartialDate | null;
}

/** A contract ready to be drawn. */
export function buildContractView(
  contract: Contract,
  surroundings: ContractSurroundings,
): ContractView {
  const { entities } = surroundings;
  return {
    kind: contract.kind,
    parties: listParties(contract, entities),
    numbers: contract.numbers,
    covers: contract.covers,
    awarded: contract.awarded ?? null,
    endsOn: contract.endsOn ?? null,
    figures: listFigures(contract, surroundings),
    namesMicrosoft: namesCompany(contract, entities),
    comparable: listBars(contract, surroundings),
    note: contract.note ?? null,
  };
}

function listFigures(
  contract: Contract,
  surroundings: ContractSurroundings,
): FigureView[] {
  const { facts, sources } = surroundings;
  return sortFigures(contract, surroundings).map((figure) => ({
    usd: figure.usd,
    kind: figure.kind,
    qualifier: figure.qualifier ?? null,
    asOf: figure.asOf ?? null,
    publishers: [
      ...new Set(
        figure.sources.flatMap((id) => sources.get(id)?.publisher ?? []),
      ),
    ],
    factId: facts.find((fact) => tells(fact, contract, figure))?.id ?? null,
  }));
}

/**
 * The figure that the page gives comes first, else the one that the card's
 * first fact tells, so that its sum and its status belong together.
 */
function sortFigures(
  contract: Contract,
  { facts: [lead], onPage }: ContractSurroundings,
): Figures {
  const rank = (figure: Figures[number]) => {
    const isOnPage = onPage.some(
      (one) => one.unit === 'usd' && isSameFigure(one, figure.usd),
    );
    if (isOnPage) return 0;
    return lead && tells(lead, contract, figure) ? 1 : 2;
  };
  return contract.figures.toSorted((a, b) => rank(a) - rank(b));
}

function tells(
  fact: Fact,
  contract: Contract,
  { fact: id, usd }: Figures[number],
): boolean {
  const isSum = fact.contract === contract.id && fact.amount?.usd === usd;
  return isSum || fact.id === id;
}

function listParties(
  contract: Contract,
  entities: ReadonlyMap<string, Entity>,
): ContractView['parties'] {
  const roles = [
    ['supplier', contract.vendor],
    ['reseller', contract.reseller],
    ['maker', contract.maker === contract.vendor ? undefined : contract.maker],
    ['customer', contract.buyer],
  ] as const;
  return roles.flatMap(([role, id]) => {
    const entityName = id === undefined ? undefined : entities.get(id)?.name;
    const name =
      role === 'supplier' ? (entityName ?? contract.vendorName) : entityName;
    return name === undefined ? [] : [{ name, role }];
  });
}

/** One bar for each supplier of the same buyer, by size; the contract itself always among them. */
function listBars(
  contract: Contract,
  surroundings: ContractSurroundings,
): ContractBar[] {
  const { contracts, entities, asOf } = surroundings;
  const figures = sortFigures(contract, surroundings);
  const isKnown = ({ awarded }: Contract) =>
    asOf === null || awarded === undefined || !isCertainlyAfter(awarded, asOf);
  const others = contracts.filter(
    (other) =>
      other.id !== contract.id &&
      other.buyer === contract.buyer &&
      COMPARABLE.includes(other.kind) &&
      isKnown(other),
  );
  const bySize = others
    .map((other) => viewBar(other, entities, false))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const vendorOf = (id: string) =>
    contracts.find((other) => other.id === id)?.vendor ?? id;
  const seen = new Set([vendorOf(contract.id)]);
  const onePerVendor = bySize.filter(({ id }) => {
    const vendor = vendorOf(id);
    return !seen.has(vendor) && seen.add(vendor);
  });
  return [
    viewBar({ ...contract, figures }, entities, true),
    ...onePerVendor.slice(0, MAX_BARS - 1),
  ].sort((a, b) => sizeOf(b) - sizeOf(a));
}

function viewBar(
  contract: Contract,
  entities: ReadonlyMap<string, Entity>,
  isCurrent: boolean,
): ContractBar {
  const shown = contract.figures.find(({ kind }) => kind !== 'ceiling');
  const ceiling = contract.figures.find(({ kind }) => kind === 'ceiling');
  return {
    id: contract.id,
    name: contract.name,
    usd: shown?.usd ?? null,
    ceilingUsd: ceiling?.usd ?? null,
    namesMicrosoft: namesCompany(contract, entities),
    isCurrent,
  };
}

function sizeOf({ usd, ceilingUsd }: ContractBar): number {
  return usd ?? ceilingUsd ?? -1;
}

/** Whether the company or something of its own is the supplier or the maker. */
function namesCompany(
  { vendor, maker, reseller }: Contract,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  return [vendor, maker, reseller].some(
    (id) =>
      id === COMPANY ||
      (id !== undefined && entities.get(id)?.partOf === COMPANY),
  );
}
