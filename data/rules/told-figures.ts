import { aboutFact, type Finding, type Rule } from './rule.ts';

/** A sum that a fact gives for a contract stands among the figures of the contract, as the same kind of sum. */
export const toldFigures: Rule = {
  name: 'told-figures',
  purpose: 'A fact and the card of its contract may not give different sums.',
  check({ facts, contracts }) {
    const byId = new Map(contracts.map((contract) => [contract.id, contract]));
    const missing = facts.flatMap(({ id, contract, amount }) => {
      const known = contract === undefined ? undefined : byId.get(contract);
      if (!known || !amount || amount.kind === 'donation') return [];
      const isTold = known.figures.some(
        ({ usd, kind }) => usd === amount.usd && kind === amount.kind,
      );
      const message = `is not among the figures of ${contract}; add it there, or correct its kind`;
      return isTold ? [] : [aboutFact(id, 'amount', message)];
    });
    const unsourced = contracts.flatMap(({ id, figures, sources }) =>
      figures.flatMap((figure, index) =>
        figure.sources
          .filter((source) => !sources.includes(source))
          .map((source): Finding => {
            return {
              kind: 'contracts',
              id,
              field: `figures.${index}.sources`,
              message: `names ${source}, which is not among the sources of the contract; add it there`,
            };
          }),
      ),
    );
    return [...missing, ...unsourced];
  },
};
