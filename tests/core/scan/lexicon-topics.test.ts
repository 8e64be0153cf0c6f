import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../core/scan/build-lexicon.ts';
import { fakeFact, fakePack } from '../../support/fake-pack.ts';

describe('the topics of a lexicon', () => {
  it('are those of the facts about an entity, each once', () => {
    const facts = [
      fakeFact({ id: 'a', topic: 'contracts' }),
      fakeFact({ id: 'b', topic: 'budget' }),
      fakeFact({ id: 'c', topic: 'budget' }),
      fakeFact({ id: 'd', topic: 'other', entities: ['azure'] }),
    ];
    expect(buildLexicon(fakePack({ facts })).topics).toEqual({
      ice: ['budget', 'contracts'],
    });
  });

  it('are none for an entity without a fact', () => {
    expect(buildLexicon(fakePack({ facts: [] })).topics).toEqual({ ice: [] });
  });
});
