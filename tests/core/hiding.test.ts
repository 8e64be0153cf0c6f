import { describe, expect, it } from 'vitest';
import {
  hideInSettings,
  isStillHidden,
  unhideInSettings,
} from '../../core/hiding.ts';
import type { Hiding } from '../../core/model/hiding.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';

const SITE = { host: 'news.example', nowMs: 1000 };
const HIDINGS: [Hiding, object][] = [
  [{ what: 'word', word: 'ICE' }, { wordsOff: ['ICE'] }],
  [{ what: 'entity', entity: 'ice' }, { entitiesOff: ['ice'] }],
  [{ what: 'topic', topic: 'contracts' }, { topicsOff: ['contracts'] }],
  [{ what: 'site' }, { neverOn: ['news.example'] }],
  [{ what: 'all', forMs: 500 }, { pausedUntil: 1500 }],
];

describe('hideInSettings', () => {
  it.each(HIDINGS)('hides %j', (hiding, change) => {
    expect(hideInSettings(DEFAULT_SETTINGS, hiding, SITE)).toEqual({
      ...DEFAULT_SETTINGS,
      ...change,
    });
  });

  it.each(HIDINGS)('changes nothing more when %j is hidden twice', (hiding) => {
    const once = hideInSettings(DEFAULT_SETTINGS, hiding, SITE);
    expect(hideInSettings(once, hiding, SITE)).toEqual(once);
  });
});

describe('unhideInSettings', () => {
  it.each(HIDINGS)('takes %j back', (hiding) => {
    const hidden = hideInSettings(DEFAULT_SETTINGS, hiding, SITE);
    expect(unhideInSettings(hidden, hiding, SITE.host)).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});

describe('isStillHidden', () => {
  it.each(HIDINGS)('knows whether %j still holds', (hiding) => {
    const hidden = hideInSettings(DEFAULT_SETTINGS, hiding, SITE);
    expect(isStillHidden(hidden, hiding, SITE)).toBe(true);
    expect(isStillHidden(DEFAULT_SETTINGS, hiding, SITE)).toBe(false);
  });

  it('knows that a pause has ended', () => {
    const hiding: Hiding = { what: 'all', forMs: 500 };
    const hidden = hideInSettings(DEFAULT_SETTINGS, hiding, SITE);
    const later = { ...SITE, nowMs: 1500 };
    expect(isStillHidden(hidden, hiding, later)).toBe(false);
  });

  it('finds a word that the page breaks over two lines', () => {
    const hiding: Hiding = { what: 'word', word: 'Customs\n  Enforcement' };
    const hidden = hideInSettings(DEFAULT_SETTINGS, hiding, SITE);
    expect(hidden.wordsOff).toEqual(['Customs Enforcement']);
    expect(unhideInSettings(hidden, hiding, SITE.host)).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});
