import { aboutFact, type Rule } from './rule.ts';

/** A fact that contradicts another is named by it. */
export const symmetricContradictions: Rule = {
  name: 'symmetric-contradictions',
  purpose:
    'Whichever account a reader meets first, the other stands beside it.',
  check(dataset) {
    const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
    return dataset.facts.flatMap((fact) =>
      (fact.contradicts ?? [])
        .filter((other) => {
          const back = facts.get(other);
          return (
            other === fact.id || (back && !back.contradicts?.includes(fact.id))
          );
        })
        .map((other) =>
          aboutFact(
            fact.id,
            'contradicts',
            other === fact.id
              ? 'names the fact itself; remove it'
              : `names ${other}, which does not name it back; add it there`,
          ),
        ),
    );
  },
};
