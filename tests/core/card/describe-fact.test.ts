import { describe, expect, it } from 'vitest';
import { chooseCard } from '../../../core/card/choose-card.ts';
import type { Fact } from '../../../core/model/fact.ts';
import type { Source } from '../../../core/model/source.ts';
import { fakeFact, fakeSource } from '../../support/fake-pack.ts';
import { question, recordsOf } from './card-cases.ts';

const REPORT = fakeSource({ id: 'report', published: '2026-02-17' });
const COPY = fakeSource({
  id: 'copy',
  publisher: 'Copier',
  kind: 'aggregator',
  origin: REPORT.origin,
  published: '2026-02-20',
});

function view(fact: Partial<Fact>, sources: Source[]) {
  const told = fakeFact({
    sources: sources.map(({ id }) => ({ source: id })),
    ...fact,
  });
  const card = chooseCard(question(), recordsOf([told], { sources }), {
    topicsOff: [],
  });
  return card?.about[0];
}

describe('what a card says beside a fact', () => {
  it('is when a qualified date was', () => {
    const fact = view({ date: '2026-02-24', dateQualifier: 'about' }, [REPORT]);
    expect(fact?.when).toBe('about 24 Feb 2026');
  });

  it('counts reports and their origins, where there is more than one', () => {
    expect(view({}, [REPORT, COPY])?.reports).toBe('2 reports, 1 origin');
    expect(view({}, [REPORT])?.reports).toBeNull();
  });

  it('names the first report where the first source only retells it', () => {
    const unseen: Source = { ...REPORT, access: 'none' };
    delete unseen.url;
    expect(view({}, [COPY, unseen])?.speaker).toBe(
      'First published by The Courier, 17 Feb 2026',
    );
  });

  it('names who says it where the publisher does not', () => {
    const said = view({ attributedTo: 'a spokesperson' }, [REPORT]);
    expect(said?.speaker).toBe('According to a spokesperson');
    expect(view({}, [REPORT])?.speaker).toBeNull();
  });

  it('tells of sources that use other words', () => {
    const variants = [{ source: 'copy', says: 'Gives the sum flat.' }];
    const quotes = [{ source: 'report', speaker: 'A manager', text: 'Yes.' }];
    expect(view({ variants }, [REPORT, COPY])?.varied).toBe(
      'Told differently in 1 source',
    );
    const quoted = view({ variants, quotes }, [REPORT, COPY]);
    expect(quoted?.varied).toBe('Quoted in other words in 1 source');
    expect(quoted?.sources[1]?.variant).toBe('Gives the sum flat.');
    expect(view({ quotes }, [REPORT])?.varied).toBeNull();
  });

  it('warns of a source that changes quoted words', () => {
    const fact = view({}, [{ ...REPORT, isReworded: true }]);
    expect(fact?.sources[0]?.more).toBe(
      ' (changes words inside quotation marks)',
    );
  });

  it('cites a quote with all it takes to find it again', () => {
    const quotes = [{ source: 'report', speaker: 'A manager', text: 'Yes.' }];
    expect(view({ quotes }, [REPORT])?.quotes[0]?.cited).toBe(
      '“Yes.”\nA manager, The Courier, 17 Feb 2026\nhttps://courier.example/report',
    );
  });
});
