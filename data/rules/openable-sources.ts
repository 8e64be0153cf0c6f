import { aboutFact, type Rule } from './rule.ts';

/** Readers can open a source of every fact, or are told why they cannot. */
export const openableSources: Rule = {
  name: 'openable-sources',
  purpose: 'A fact that nobody can check has to say so.',
  check({ facts, sources, broken }) {
    const openable = new Set(
      sources
        .filter(
          ({ url, access }) => url !== undefined && access === 'stored-copy',
        )
        .map(({ id }) => id),
    );
    return facts
      .filter(
        (fact) =>
          !fact.sources.some(
            ({ source }) => openable.has(source) || broken.has(source),
          ),
      )
      .filter(({ note }) => !/\bnot (?:been )?read\b/.test(note ?? ''))
      .map(({ id }) =>
        aboutFact(
          id,
          'sources',
          'has none that was read and can be opened; add one, or say in the note what was not read and which copy was',
        ),
      );
  },
};
