import type { Finding, Rule } from './rule.ts';

/** Nothing is part of itself or supersedes itself, by however long a way. */
export const noRings: Rule = {
  name: 'no-rings',
  purpose:
    'A ring has no newest fact and no outermost body, and would never end.',
  check(dataset) {
    const parts = new Map(
      dataset.entities.map(({ id, partOf }) => [id, partOf ? [partOf] : []]),
    );
    const older = new Map(
      dataset.facts.map(({ id, supersedes }) => [id, supersedes ?? []]),
    );
    return [
      ...findRings(parts).map((id) => ring('entities', id, 'partOf')),
      ...findRings(older).map((id) => ring('facts', id, 'supersedes')),
    ];
  },
};

function ring(kind: Finding['kind'], id: string, field: string): Finding {
  return { kind, id, field, message: 'leads back to itself; break the ring' };
}

/** The ids from which a way leads back to them. */
function findRings(next: ReadonlyMap<string, readonly string[]>): string[] {
  return [...next.keys()].filter((id) => {
    const seen = new Set<string>();
    const open = [...(next.get(id) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === id) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  });
}
