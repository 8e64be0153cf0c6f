import { describe, expect, it } from 'vitest';
import { createPageScans } from '../../../core/scan/page-scans.ts';
import type { ScanQuestion } from '../../../core/scan/scan-question.ts';
import { readProjectLexicon } from '../../support/project-lexicon.ts';

const lexicon = await readProjectLexicon();

const CONTEXT = { title: null, language: 'en', url: null };
const MICROSOFT = 'Microsoft said so.';
const LONG_NAME = 'Immigration and Customs Enforcement deports people.';
/** Says nothing of its own about which ICE it names. */
const BARE = 'The form goes to the ICE desk.';

/** They make a page one about contracts. */
const PARTIES = [
  [1, 'Microsoft won the contract of Immigration and Customs Enforcement.'],
  [2, 'Agents of ICE arrested migrants; Microsoft hosts its data on Azure.'],
  [3, 'ICE agents deported him.'],
] as const;

/** A question that begins a page, with overrides. */
function first(overrides: Partial<ScanQuestion> = {}): ScanQuestion {
  const none = { texts: [], added: [], removed: [] };
  return { page: 'a', context: CONTEXT, ...none, ...overrides };
}

/** A question that tells changes, with overrides. */
function change(overrides: Partial<ScanQuestion> = {}): ScanQuestion {
  return first({ context: null, ...overrides });
}

function createPage() {
  const { answer } = createPageScans(lexicon);
  /** What a question tells of each run, as its surfaces. */
  const tell = (question: ScanQuestion) =>
    answer(question)?.mentions.map(([key, mentions]) => [
      key,
      mentions.map(({ surface }) => surface).join(' '),
    ]);
  return { answer, tell };
}

describe('what is told of a page', () => {
  it('is the mentions of all runs that have any', () => {
    const added = [
      [7, MICROSOFT],
      [8, 'Rain is due.'],
    ] as const;
    expect(createPage().tell(first({ added }))).toEqual([[7, 'Microsoft']]);
  });

  it('is only what changed later', () => {
    const { tell } = createPage();
    tell(first({ added: [[1, MICROSOFT]] }));
    expect(tell(change({ added: [[2, 'GitHub said so.']] }))).toEqual([
      [2, 'GitHub'],
    ]);
    expect(tell(change())).toEqual([]);
  });

  it('is a run told before, once another one says what it means', () => {
    const { tell } = createPage();
    const bare = 'Brad Smith told reporters that he was glad.';
    expect(tell(first({ added: [[1, bare]] }))).toEqual([]);
    const later = 'Microsoft President Brad Smith met senators.';
    expect(tell(change({ added: [[2, later]] }))).toEqual([
      [1, 'Brad Smith'],
      [2, 'Microsoft Brad Smith'],
    ]);
  });

  it('is nothing of a run whose mentions are gone', () => {
    const { tell } = createPage();
    const definition = 'The Interagency Council on Estuaries (ICE) met.';
    const added = [[1, 'Agents of ICE were there.']] as const;
    expect(tell(first({ added }))).toEqual([[1, 'ICE']]);
    expect(tell(change({ added: [[2, definition]] }))).toEqual([[1, '']]);
  });

  it('is new where a run has other text', () => {
    const { tell } = createPage();
    tell(first({ added: [[1, MICROSOFT]] }));
    const added = (text: string) => change({ added: [[1, text]] });
    expect(tell(added('GitHub said so.'))).toEqual([[1, 'GitHub']]);
    expect(tell(added('Nobody said so.'))).toEqual([[1, '']]);
  });

  it('is all again once the page begins anew', () => {
    const { tell } = createPage();
    const question = first({ added: [[1, MICROSOFT]] });
    const told = tell(question);
    tell(change({ added: [[2, LONG_NAME]] }));
    expect(tell(question)).toEqual(told);
  });
});

describe('more text with names than is weighed', () => {
  const wall = `${MICROSOFT} ${'x'.repeat(499_000)}`;
  const more = 'GitHub said so. '.repeat(100);

  it('is not marked beyond the limit', () => {
    const added = [
      [1, wall],
      [2, more],
      [3, MICROSOFT],
    ] as const;
    expect(createPage().tell(first({ added }))).toEqual([
      [1, 'Microsoft'],
      [3, 'Microsoft'],
    ]);
  });

  it('makes room for other text once it is gone', () => {
    const { tell } = createPage();
    tell(first({ added: [[1, wall]] }));
    const added = [[2, more]] as const;
    expect(tell(change({ removed: [1], added }))).toHaveLength(1);
  });
});

describe('what a page is weighed by', () => {
  /** How sure it is that a run names the agency. */
  const sureness = (question: ScanQuestion, then = change()) => {
    const { answer } = createPage();
    const mentions = [question, then].flatMap(
      (one) => answer(one)?.mentions ?? [],
    );
    return mentions.findLast(([key]) => key === 1)?.[1][0]?.probability ?? 0;
  };
  const bare = sureness(first({ added: [[1, BARE]] }));

  it('is its texts, also those without a run', () => {
    const texts = ['A raid at the border', 'Deported after years in detention'];
    expect(sureness(first({ texts, added: [[1, BARE]] }))).toBeGreaterThan(
      bare,
    );
  });

  it('is its title', () => {
    const context = { ...CONTEXT, title: 'Deported after a raid' };
    expect(sureness(first({ context, added: [[1, BARE]] }))).toBeGreaterThan(
      bare,
    );
  });

  it('is its other runs, also for those before them, and no longer once they are gone', () => {
    // The sum is nobody's until a first reading has found the parties.
    const { tell } = createPage();
    const added = [[4, '$19.4 million'], ...PARTIES] as const;
    expect(tell(first({ added }))).toContainEqual([4, '$19.4 million']);
    expect(tell(change({ removed: [1, 2, 3] }))).toEqual([[4, '']]);
  });
});

describe('what is told of subjects', () => {
  it('is their topics, and whether they are products', () => {
    const added = [[1, 'Microsoft sells Azure Government.']] as const;
    const { subjects } = createPage().answer(first({ added })) ?? {};
    expect(subjects).toEqual({
      microsoft: { topics: lexicon.topics['microsoft'] },
      'azure-government': {
        topics: lexicon.topics['azure-government'],
        isProduct: true,
      },
    });
  });
});

describe('names of the surroundings', () => {
  it('count on pages about contracts only', () => {
    const { answer } = createPage();
    expect(answer(first({ added: PARTIES.slice(0, 1) }))?.names).toBeNull();
    expect(answer(change({ added: PARTIES.slice(1) }))?.names).toBe(
      lexicon.sieves.all,
    );
  });

  it('go on to count where the page is no longer about contracts', () => {
    const { answer } = createPage();
    answer(first({ added: PARTIES }));
    const { names } = answer(change({ removed: [1, 2, 3] })) ?? {};
    expect(names).toBe(lexicon.sieves.all);
  });

  it('do not count on the next article', () => {
    const { answer } = createPage();
    answer(first({ added: PARTIES }));
    expect(answer(first())?.names).toBeNull();
  });
});

describe('a question that comes twice', () => {
  it('is answered the same, changes of earlier runs among it', () => {
    const { answer } = createPage();
    answer(first({ added: [[1, BARE]] }));
    const question = change({ added: [[2, LONG_NAME]] });
    const told = answer(structuredClone(question));
    expect(told?.mentions.map(([key]) => key)).toEqual([1, 2]);
    expect(answer(structuredClone(question))).toEqual(told);
  });

  it('is weighed once, also where it tells all of a page', () => {
    const { answer } = createPage();
    const question = first({ added: [[1, MICROSOFT]] });
    expect(answer(structuredClone(question))).toBe(answer(question));
  });

  it('leaves the page as it was', () => {
    const question = change({
      added: [[2, 'Agents of ICE met Microsoft.']],
      texts: ['A raid at the border'],
      removed: [1],
    });
    const after = (times: number) => {
      const { answer } = createPage();
      answer(first({ added: [[1, MICROSOFT]] }));
      for (let time = 0; time < times; time += 1)
        answer(structuredClone(question));
      return answer(change({ added: [[3, BARE]] }));
    };
    expect(after(2)).toEqual(after(1));
  });
});

describe('a page that is not known', () => {
  const known = (page: string) => change({ page });
  const begin = (page: string, length = 0) =>
    first({ page, added: [[1, `${MICROSOFT} ${'x'.repeat(length)}`]] });

  it('must tell all of itself', () => {
    expect(createPage().answer(known('a'))).toBeNull();
  });

  it('is the one that asked longest ago, of too many', () => {
    const { answer } = createPageScans(lexicon, { maxPages: 2 });
    answer(begin('a'));
    answer(begin('b'));
    answer(known('a'));
    answer(begin('c'));
    expect(answer(known('b'))).toBeNull();
    expect(answer(known('a'))).not.toBeNull();
    expect(answer(known('c'))).not.toBeNull();
  });

  it('is the one that asked longest ago, of too much text', () => {
    // What was asked last counts beside the runs.
    const { answer } = createPageScans(lexicon, { maxLength: 6_000 });
    answer(begin('a', 1_000));
    answer(begin('b', 1_000));
    answer(begin('c', 1_500));
    expect(answer(known('a'))).toBeNull();
    expect(answer(known('b'))).not.toBeNull();
  });

  it('is one that its document no longer shows', () => {
    const { answer } = createPageScans(lexicon);
    answer(begin('a'), 'tab 1');
    answer(begin('b'), 'tab 1');
    expect(answer(known('a'), 'tab 1')).toBeNull();
    expect(answer(known('b'), 'tab 1')).not.toBeNull();
  });

  it('is never the one that asked last', () => {
    const { answer } = createPageScans(lexicon, { maxLength: 10 });
    answer(begin('a', 1_000));
    expect(answer(known('a'))).not.toBeNull();
  });
});
