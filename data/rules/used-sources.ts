import type { Rule } from './rule.ts';

/** A source that nothing names supports nothing. */
export const usedSources: Rule = {
  name: 'used-sources',
  purpose:
    'A source that no record names is a fact forgotten or a file left over.',
  check(dataset) {
    // A record that could not be parsed may be the one that names it.
    if (dataset.broken.size > 0) return [];
    const used = new Set([
      ...dataset.facts.flatMap(({ sources, variants }) =>
        [...sources, ...(variants ?? [])].map(({ source }) => source),
      ),
      ...dataset.contracts.flatMap(({ sources }) => sources),
      ...dataset.entities.flatMap(({ sources }) => sources ?? []),
      ...dataset.coverage.map(({ source }) => source),
    ]);
    return dataset.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        kind: 'sources',
        id,
        field: '',
        message: 'is named by no record; use it or remove it',
      }));
  },
};
