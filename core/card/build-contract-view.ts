import type { Contract } from '../model/contract.ts';
import { namesCompany } from '../model/contract-bar.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { formatUsd } from '../model/format-amount.ts';
import { isCertainlyAfter } from '../model/partial-date.ts';
import { buildContractBars } from './build-contract-bars.ts';
import type {
  AccountView,
  ContractRow,
  ContractView,
  FactView,
} from './card.ts';
import {
  listOtherContracts,
  type ContractSurroundings,
} from './contract-surroundings.ts';
import {
  noteFigure,
  sayAgreement,
  sayDates,
  sayFigure,
  type ToldFigure,
} from './describe-contract.ts';
import { isSameFigure } from './find-figures.ts';
import { splitWords, termOf } from './text-terms.ts';

/** The share of new words below which a line says the same again. */
const MAX_NEW_TERMS = 0.25;

/**
 * A contract ready to be drawn: the figure of the page first, else that of the
 * card's first fact, else the one that the dataset puts first.
 */
export function buildContractView(
  contract: Contract,
  surroundings: ContractSurroundings,
): ContractView {
  const { accounts, facts } = surroundings;
  const figures = sortFigures(contract, surroundings).filter((figure) =>
    isKnown(figure, surroundings),
  );
  const [first] = figures;
  const told = figures.map((figure) => tell(figure, surroundings));
  const teller = first && facts.find((fact) => tells(fact, contract, first));
  return {
    amount: first ? formatUsd(first.usd, first.qualifier) : 'Amount not stated',
    amountNote: told[0] ? noteFigure(told[0]) : '',
    amountFact: teller?.id ?? null,
    rows: listRows(contract, told, surroundings),
    accounts: accounts && [viewAccount(accounts[0]), viewAccount(accounts[1])],
    bars: buildContractBars({ ...contract, figures }, surroundings),
    agreement: sayAgreement(told),
  };
}

/**
 * The figure that the page gives comes first, else the one that the card's
 * first fact tells, so that its sum and its status belong together.
 */
function sortFigures(
  contract: Contract,
  { facts: [lead], onPage }: ContractSurroundings,
): Contract['figures'] {
  const rank = (figure: Contract['figures'][number]) => {
    const isOnPage = onPage.some(
      (one) => one.unit === 'usd' && isSameFigure(one, figure.usd),
    );
    if (isOnPage) return 0;
    return lead && tells(lead, contract, figure) ? 1 : 2;
  };
  return contract.figures.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a figure was given by the day that counts, or is that of the page all the same. */
function isKnown(
  { asOf: given, usd }: Contract['figures'][number],
  { asOf, onPage }: ContractSurroundings,
): boolean {
  if (asOf === null || given === undefined) return true;
  return (
    !isCertainlyAfter(given, asOf) ||
    onPage.some((one) => one.unit === 'usd' && isSameFigure(one, usd))
  );
}

function tells(
  fact: Fact,
  contract: Contract,
  { fact: id, usd }: Contract['figures'][number],
): boolean {
  const isSum = fact.contract === contract.id && fact.amount?.usd === usd;
  return isSum || fact.id === id;
}

function tell(
  figure: Contract['figures'][number],
  { sources }: ContractSurroundings,
): ToldFigure {
  const publishers = figure.sources.flatMap(
    (id) => sources.get(id)?.publisher ?? [],
  );
  return { ...figure, publishers: [...new Set(publishers)] };
}

function listRows(
  contract: Contract,
  figures: readonly ToldFigure[],
  surroundings: ContractSurroundings,
): ContractRow[] {
  const { entities, focus, accounts } = surroundings;
  const row = (name: string, ...texts: readonly string[]): ContractRow => ({
    name,
    values: texts.map((text) => ({ text, note: '' })),
  });
  const isNamed = focus && namesCompany(contract, focus.id, entities);
  const later = contract.figures
    .filter((figure) => !isKnown(figure, surroundings))
    .map((figure) => tell(figure, surroundings));
  const amounts = (name: string, told: readonly ToldFigure[]): ContractRow => ({
    name,
    values: told.map((figure, index) => ({
      text: formatUsd(figure.usd, figure.qualifier),
      note: sayFigure(figure, told[index - 1]),
    })),
  });
  const rows = [
    row('Parties', listParties(contract, entities)),
    row('Covers', ...(accounts || isToldIn(contract) ? [] : [contract.covers])),
    amounts('Amount', figures),
    amounts('Since this article', later),
    row('Dates', sayDates(contract, figures)),
    row('Number', ...contract.numbers),
    row('Same number or sum', ...listAlsoKnown(contract, surroundings)),
    row(
      focus?.name ?? '',
      ...(focus
        ? [isNamed ? 'Supplier or maker' : 'Not named in this contract']
        : []),
    ),
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** Whether what it covers only says again what stands under its name. */
function isToldIn({ covers, summary }: Contract): boolean {
  const termsOf = (text: string) =>
    new Set(splitWords(text).flatMap((word) => termOf(word) ?? []));
  const told = termsOf(summary);
  const terms = termsOf(covers);
  return terms.difference(told).size <= terms.size * MAX_NEW_TERMS;
}

function listParties(
  contract: Contract,
  entities: ReadonlyMap<string, Entity>,
): string {
  const { vendor, vendorName, reseller, maker, buyer } = contract;
  const nameOf = (id = '') => entities.get(id)?.name;
  const parties = [
    ['supplier', nameOf(vendor) ?? vendorName],
    ['reseller', nameOf(reseller)],
    ['maker', maker === vendor ? undefined : nameOf(maker)],
    ['customer', nameOf(buyer)],
  ];
  return parties
    .flatMap(([role, name]) => (name ? `${name} (${role ?? ''})` : []))
    .join(', ');
}

/** A number can stand for several awards, and a rounded sum for several contracts. */
function listAlsoKnown(
  contract: Contract,
  surroundings: ContractSurroundings,
): string[] {
  const sums = surroundings.marked.filter(({ unit }) => unit === 'usd');
  const isBySum = ({ figures }: Contract) =>
    figures.some(({ usd }) => sums.some((sum) => isSameFigure(sum, usd)));
  const isByNumber = ({ numbers }: Contract) =>
    numbers.some((number) => contract.numbers.includes(number));
  return listOtherContracts(contract, surroundings)
    .filter((other) => isByNumber(other) || isBySum(other))
    .map(({ name }) => name);
}

function viewAccount({ id, title, when, sources }: FactView): AccountView {
  const [first] = sources;
  return {
    factId: id,
    text: title,
    when,
    publisher: first?.publisher ?? null,
    url: first?.url ?? null,
  };
}
