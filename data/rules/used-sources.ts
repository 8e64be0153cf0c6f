import { listReferences } from '../list-references.ts';
import type { Rule } from './rule.ts';

/** A source that nothing names supports nothing. */
export const usedSources: Rule = {
  name: 'used-sources',
  purpose:
    'A source that no record names is a fact forgotten or a file left over.',
  check(dataset) {
    // A file that is not JSON may be the one that names it.
    const isWhole = dataset.broken.size === dataset.drafts.length;
    if (!isWhole) return [];
    const used = new Set(
      listReferences(dataset)
        .filter(
          ({ to, field }) =>
            to === 'sources' && /^(?:sources?|variants)\b/.test(field),
        )
        .map(({ target }) => target),
    );
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
