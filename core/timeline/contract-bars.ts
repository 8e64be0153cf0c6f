import {
  isComparable,
  measureContract,
  namesCompany,
  sizeOfBar,
  splitContractName,
  type ContractMeasure,
} from '../model/contract-bar.ts';
import type { Contract } from '../model/contract.ts';
import { contractOf } from '../model/subject.ts';
import type { FactTable } from './fact-table.ts';

/** A row of the chart of known contracts. */
export interface TimelineBar extends ContractMeasure {
  id: string;
  /** The supplier: `Palantir`. */
  name: string;
  /** The year of its name, else that of the award; null where neither is known. */
  year: string | null;
  /** Whether the pack's focus supplies, sells or makes what is bought; true for all where it has none. */
  isOfFocus: boolean;
  /** The fact to open for it; null where none is shown. */
  fact: string | null;
}

/** The contracts of the buyer that has most of them. */
export interface ContractBars {
  /** Name of the buyer: `ICE`. */
  buyer: string;
  /** Name of the company that the pack is about: `Microsoft`; null where it is about none. */
  focus: string | null;
  /** Largest first, those without a figure last. */
  bars: readonly TimelineBar[];
}

/** The bars of the chart of contracts; null where the timeline has no contract. */
export function buildContractBars(table: FactTable): ContractBars | null {
  const { data } = table;
  const single = data.contracts.filter(isComparable);
  const buyer = mostFrequent(single.map((contract) => contract.buyer));
  if (!buyer) return null;
  const facts = firstFacts(table);
  const bars = single
    .filter((one) => one.buyer === buyer && facts.has(one.id))
    .map((one) => buildBar(one, facts.get(one.id) ?? null, table))
    .sort((a, b) => sizeOfBar(b) - sizeOfBar(a));
  if (bars.length === 0) return null;
  const { focus } = data.pack;
  return {
    buyer: nameOf(table, buyer),
    focus: focus === undefined ? null : nameOf(table, focus),
    bars,
  };
}

/**
 * A few of the bars for a small chart, largest first: one for each supplier,
 * and half of them contracts of the focus, where there are as many. A
 * ceiling has no room there beside the figure itself.
 */
export function chooseBars(
  bars: readonly TimelineBar[],
  limit: number,
): readonly TimelineBar[] {
  const stated = bars.filter((bar) => sizeOfBar(bar) >= 0);
  const single = stated.filter(
    (bar, at) => stated.findIndex(({ name }) => name === bar.name) === at,
  );
  const named = single.filter((bar) => bar.isOfFocus);
  const others = single.filter((bar) => !bar.isOfFocus);
  const half = Math.max(Math.floor(limit / 2), limit - others.length);
  const fromNamed = named.slice(0, half);
  const chosen = new Set([
    ...fromNamed,
    ...others.slice(0, limit - fromNamed.length),
  ]);
  return single
    .filter((bar) => chosen.has(bar))
    .map((bar) => (bar.usd === null ? bar : { ...bar, ceilingUsd: null }));
}

function buildBar(
  contract: Contract,
  fact: string | null,
  table: FactTable,
): TimelineBar {
  const { entities, pack } = table.data;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    ...measureContract(contract),
    id: contract.id,
    name: contract.vendor
      ? nameOf(table, contract.vendor)
      : contract.vendorName,
    year: splitContractName(contract).year,
    isOfFocus:
      pack.focus === undefined || namesCompany(contract, pack.focus, byId),
    fact,
  };
}

/** The first fact of each contract that the settings let through. */
function firstFacts({ byDate, data }: FactTable): Map<string, string> {
  const { entity, entityIds, entityStart, ids } = data.catalogue;
  const contracts = entityIds.map(contractOf);
  const first = new Map<string, string>();
  for (const position of byDate) {
    const end = entityStart[position + 1] ?? 0;
    for (let at = entityStart[position] ?? 0; at < end; at += 1) {
      const contract = contracts[entity[at] ?? 0];
      if (contract && !first.has(contract))
        first.set(contract, ids[position] ?? '');
    }
  }
  return first;
}

function nameOf({ data }: FactTable, id: string): string {
  return data.entities.find((entity) => entity.id === id)?.name ?? id;
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
