import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_STATUSES } from '../../../core/model/fact.ts';
import {
  formatAddress,
  parseAddress,
} from '../../../core/timeline/timeline-address.ts';
import {
  renameView,
  WHOLE_TIMELINE,
  type TimelineView,
} from '../../../core/timeline/timeline-view.ts';

const id = fc
  .stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/)
  .filter((text) => text.length <= 100);
const ids = fc.option(fc.uniqueArray(id));
const year = fc.integer({ min: 1000, max: 9999 });
const view: fc.Arbitrary<TimelineView> = fc.record({
  topics: ids,
  entities: ids,
  statuses: fc.option(fc.subarray([...FACT_STATUSES])),
  years: fc.option(
    fc
      .tuple(year, year)
      .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a])),
  ),
  query: fc
    .string({ maxLength: 200, unit: 'grapheme' })
    .map((text) => text.slice(0, 200))
    .filter((text) => text.isWellFormed()),
  order: fc.constantFrom('newest', 'oldest'),
  fact: fc.option(id),
});

describe('timeline address', () => {
  it('gives back the view it was made of', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseAddress(`#${formatAddress(one)}`)).toEqual(one);
      }),
    );
  });

  it('is empty for the whole timeline', () => {
    expect(formatAddress(WHOLE_TIMELINE)).toBe('');
    expect(parseAddress('')).toEqual(WHOLE_TIMELINE);
  });

  it('leaves out what it does not understand', () => {
    const hash = '#fact=<b>&topic=a,,B&status=rumour&years=20-x&order=up&z=1';
    expect(parseAddress(hash)).toEqual({
      ...WHOLE_TIMELINE,
      topics: ['a'],
      statuses: [],
    });
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseAddress(hash).order).toBe('newest');
      }),
    );
  });
});

describe('renameView', () => {
  const renames = { old: 'new', 'old-topic': 'topic', 'old-deal': 'deal' };
  const rename = (hash: string) => renameView(parseAddress(hash), renames);

  it('opens the fact that an old address names by the id it has now', () => {
    expect(rename('#fact=old').fact).toBe('new');
    expect(rename('#fact=other').fact).toBe('other');
  });

  it('follows filters too, those for one contract among them', () => {
    const view = rename('#topic=old-topic,x&entity=old,contract:old-deal');
    expect(view.topics).toEqual(['topic', 'x']);
    expect(view.entities).toEqual(['new', 'contract:deal']);
  });

  it('leaves a view as it is without renames', () => {
    const view = parseAddress('#fact=old&topic=a');
    expect(renameView(view, undefined)).toEqual(view);
  });
});
