import type { Contract } from '../model/contract.ts';
import {
  isComparable,
  measureContract,
  namesCompany,
  sizeOfBar,
  splitContractName,
  type ContractMeasure,
} from '../model/contract-bar.ts';
import type { ContractBar, ContractBars } from './card.ts';
import {
  listOtherContracts,
  type ContractSurroundings,
} from './contract-surroundings.ts';

/** Bars that a card has room for. */
const MAX_BARS = 6;

/**
 * One bar for each supplier of the same buyer, by size; the contract itself
 * always among them. Null where it would stand alone.
 */
export function buildContractBars(
  contract: Contract,
  surroundings: ContractSurroundings,
): ContractBars | null {
  const others = listOtherContracts(contract, surroundings)
    .filter((other) => other.buyer === contract.buyer && isComparable(other))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const seen = new Set([supplierOf(contract)]);
  const onePerSupplier = others.filter((other) => {
    const supplier = supplierOf(other);
    return !seen.has(supplier) && seen.add(supplier);
  });
  const shown = [contract, ...onePerSupplier.slice(0, MAX_BARS - 1)].sort(
    (a, b) => sizeOf(b) - sizeOf(a),
  );
  if (shown.length < 2) return null;
  const most = Math.max(
    ...shown
      .map(measureContract)
      .map(({ usd, ceilingUsd }) => Math.max(usd ?? 0, ceilingUsd ?? 0)),
  );
  const bars = shown.map((one) =>
    viewBar(one, surroundings, { most, isCurrent: one === contract }),
  );
  return { bars, ...describeBars(bars, surroundings) };
}

function supplierOf({ vendor, id }: Contract): string {
  return vendor ?? id;
}

function sizeOf(contract: Contract): number {
  return sizeOfBar(measureContract(contract));
}

function viewBar(
  contract: Contract,
  { entities, focus }: ContractSurroundings,
  { most, isCurrent }: { most: number; isCurrent: boolean },
): ContractBar {
  const measure = measureContract(contract);
  const usd = measure.usd ?? 0;
  const share = (value: number) => (most > 0 ? value / most : 0);
  const { name, year } = splitContractName(contract);
  const hasBar = sizeOfBar(measure) >= 0;
  return {
    id: contract.id,
    name: entities.get(contract.vendor ?? '')?.name ?? name,
    year,
    text: sayMillions(measure),
    share: hasBar ? share(usd) : null,
    ceilingShare:
      measure.ceilingUsd === null ? null : share(measure.ceilingUsd - usd),
    isHatched:
      hasBar && focus !== null && !namesCompany(contract, focus.id, entities),
    isCurrent,
  };
}

function sayMillions({ usd, ceilingUsd }: ContractMeasure): string {
  const millions = (value: number) =>
    (value / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 });
  if (usd === null && ceilingUsd === null) return 'amount not stated';
  if (usd === null) return `up to ${millions(ceilingUsd ?? 0)}`;
  return ceilingUsd === null
    ? millions(usd)
    : `${millions(usd)} to ${millions(ceilingUsd)}`;
}

function describeBars(
  bars: readonly ContractBar[],
  { focus }: ContractSurroundings,
): Omit<ContractBars, 'bars'> {
  const hasCeiling = bars.some(({ ceilingShare }) => ceilingShare !== null);
  const note = `Not yearly amounts.${hasCeiling ? ' Dashed: ceiling if extended.' : ''}`;
  if (focus === null) return { solid: null, hatched: null, note };
  const { name } = focus;
  return {
    solid: bars.some(({ share, isHatched }) => share !== null && !isHatched)
      ? `${name} is the supplier or maker`
      : null,
    hatched: bars.some(({ isHatched }) => isHatched)
      ? `${name} not named`
      : null,
    note,
  };
}
