import { measureBalance, shareOf } from '../measure-balance.ts';
import type { Finding, Rule } from './rule.ts';

/** Criticism, statements and replies stay above the floors of `balance.json`. */
export const balance: Rule = {
  name: 'balance',
  purpose: 'No topic may drift into one side telling the story.',
  check(dataset) {
    return measureBalance(dataset).flatMap((measured): Finding[] => {
      const floor = dataset.balance[measured.topic];
      if (!floor) return [];
      const shares = {
        criticism: shareOf(measured.criticism, measured.facts),
        statements: shareOf(measured.statements, measured.facts),
        answered: shareOf(measured.answered, measured.allegations),
      };
      return (['criticism', 'statements', 'answered'] as const)
        .filter((side) => shares[side] < (floor[side] ?? 0))
        .map((side) => ({
          kind: 'balance',
          id: measured.topic,
          field: `${measured.topic}.${side}`,
          message: `is ${shares[side].toFixed(2)}, below its floor of ${floor[side]}; add facts of that side`,
        }));
    });
  },
};
