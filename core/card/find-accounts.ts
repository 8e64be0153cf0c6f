import type { Contract } from '../model/contract.ts';
import type { Fact } from '../model/fact.ts';

/** Two facts that tell the same thing differently. */
export type Accounts = readonly [Fact, Fact];

/**
 * Two accounts of what a contract covers: a fact about it, or the answer to
 * one, and what contradicts that without a sum, be it about the contract too
 * or about the dispute itself. Null where the sources agree.
 */
export function findAccounts(
  contract: Contract,
  facts: readonly Fact[],
): Accounts | null {
  const isOf = (fact: Fact) => fact.contract === contract.id;
  const answers = new Set(
    facts.filter(isOf).flatMap(({ replies }) => replies ?? []),
  );
  const accounts = facts.filter((fact) => !isFigure(fact));
  const others = [
    ...accounts.filter(isOf),
    ...accounts.filter(({ status }) => status === 'disputed'),
  ];
  for (const fact of accounts) {
    if (!isOf(fact) && !answers.has(fact.id)) continue;
    const other = others.find(({ id }) => fact.contradicts?.includes(id));
    if (other) return [fact, other];
  }
  return null;
}

function isFigure({ amount, quantity }: Fact): boolean {
  return amount !== undefined || quantity !== undefined;
}
