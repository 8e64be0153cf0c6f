import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/model/source.ts';
import { describeOrigins } from '../../../core/timeline/origins.ts';
import { fakeFact, fakeSource } from '../../support/fake-pack.ts';

const REPORT = fakeSource({
  id: 'first',
  publisher: 'The Post',
  published: '2026-02-17',
  origin: 'files',
});
const COPY = fakeSource({
  id: 'copy',
  publisher: 'Digest',
  kind: 'aggregator',
  published: '2026-02',
  origin: 'files',
});
const LATER = fakeSource({
  id: 'later',
  publisher: 'The Courier',
  published: '2026-02-18',
  origin: 'files',
});

function describeThem(all: readonly Source[], ids: readonly string[]) {
  const sources = ids.map((source) => ({ source }));
  return describeOrigins(all, fakeFact({ sources }));
}

describe('describeOrigins', () => {
  it('names the first report that all sources carry, also one that the fact does not cite', () => {
    const found = describeThem([COPY, LATER, REPORT], ['copy', 'later']);
    expect(found).toEqual({
      sources: 2,
      origins: 1,
      first: { publisher: 'The Post', published: '2026-02-17' },
    });
  });

  it('names nobody when a source has another origin', () => {
    const other = fakeSource({ id: 'other', origin: 'other' });
    const found = describeThem([COPY, REPORT, other], ['copy', 'other']);
    expect(found).toEqual({ sources: 2, origins: 2, first: null });
  });

  it('names nobody when two reports are of the same day', () => {
    const twin = { ...LATER, published: REPORT.published };
    expect(describeThem([REPORT, twin], ['first', 'later'])?.first).toBeNull();
  });

  it('names no report where a record stands behind it', () => {
    const record = fakeSource({ id: 'r', kind: 'primary', origin: 'files' });
    expect(
      describeThem([REPORT, COPY, record], ['first', 'copy'])?.first,
    ).toBeNull();
  });

  it('says nothing of a single source', () => {
    expect(describeThem([REPORT], ['first'])).toBeNull();
  });
});
