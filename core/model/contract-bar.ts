import type { Contract } from './contract.ts';
import type { Entity } from './entity.ts';
import { MONTHS } from './format-date.ts';

/** Kinds of contract whose sums can stand side by side; a total over many would stand beside its own parts. */
const COMPARABLE: readonly Contract['kind'][] = ['award', 'order', 'agreement'];

const YEAR = '(?:19|20)\\d\\d';
const MONTH = `(?:${MONTHS.join('|')})`;
/** What a name ends with: `, 2022`, `, April 2025`, `, March–November 2025`, `, 2023–2026`. */
const PERIOD = new RegExp(
  `,? (?:${MONTH}(?:[–-]${MONTH})? )?((?:${YEAR}[–-])?${YEAR})$`,
);

/** A contract as a bar from zero. */
export interface ContractMeasure {
  /** The figure to show first; null where no source states one but a ceiling, or none at all. */
  usd: number | null;
  /** What it can come to with every option, where that is more. */
  ceilingUsd: number | null;
}

/** Whether the sum of a contract can stand beside those of others. */
export function isComparable({ kind }: Contract): boolean {
  return COMPARABLE.includes(kind);
}

/**
 * The name of a contract without the time it ends with, and the year of that
 * time (`2025`, `2023–2026`), else of its award; null where neither is known.
 */
export function splitContractName({
  name,
  awarded,
}: Pick<Contract, 'name' | 'awarded'>): { name: string; year: string | null } {
  const found = PERIOD.exec(name);
  return {
    name: found ? name.slice(0, found.index) : name,
    year: found?.[1] ?? awarded?.slice(0, 4) ?? null,
  };
}

/** The bar of a contract, by its first figure that is no ceiling, and its ceiling. */
export function measureContract({
  figures,
}: Pick<Contract, 'figures'>): ContractMeasure {
  const usd = figures.find(({ kind }) => kind !== 'ceiling')?.usd ?? null;
  const ceiling = figures.find(({ kind }) => kind === 'ceiling')?.usd ?? 0;
  return { usd, ceilingUsd: ceiling > (usd ?? 0) ? ceiling : null };
}

/** What bars are put in order by, largest first; those without a figure last. */
export function sizeOfBar({ usd, ceilingUsd }: ContractMeasure): number {
  return usd ?? ceilingUsd ?? -1;
}

/** Whether a company, or something of its own, is the supplier, the seller or the maker. */
export function namesCompany(
  { vendor, maker, reseller }: Contract,
  company: string,
  entities: ReadonlyMap<string, Pick<Entity, 'partOf'>>,
): boolean {
  return [vendor, maker, reseller].some(
    (id) =>
      id === company ||
      (id !== undefined && entities.get(id)?.partOf === company),
  );
}
