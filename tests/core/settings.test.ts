import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  siteState,
  switchSite,
} from '../../core/settings.ts';

describe('parseSettings', () => {
  it('gives the defaults for anything that is no record', () => {
    for (const stored of [undefined, null, 3, 'x', [], true]) {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('keeps what is right and drops what is wrong, field by field', () => {
    const settings = parseSettings({
      neverOn: ['mail.example', 7, '', 'mail.example'],
      density: 'loud',
      delayMs: 5000,
      markStyle: 'tint',
      later: { version: 9 },
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      neverOn: ['mail.example'],
      markStyle: 'tint',
    });
  });

  it('takes nothing from a prototype', () => {
    const stored = JSON.parse(
      '{"__proto__": {"density": "every"}, "constructor": {"x": 1}}',
    ) as unknown;
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect({}).not.toHaveProperty('density');
  });

  it('bounds lists of any length and names of any size', () => {
    const hosts = Array.from({ length: 10_000 }, (_, i) => `host${i}.example`);
    const settings = parseSettings({
      neverOn: hosts,
      wordsOff: ['x'.repeat(5_000_000), 'ICE'],
    });
    expect(settings.neverOn).toHaveLength(2000);
    expect(settings.wordsOff).toEqual(['ICE']);
  });

  it('never throws and always gives whole settings', () => {
    const fields = Object.keys(DEFAULT_SETTINGS);
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom(...fields), fc.string()),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        expect(Object.keys(parseSettings(stored))).toEqual(fields);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('changedSettings', () => {
  it('holds only what differs from the defaults', () => {
    const settings = parseSettings({ delayMs: 500, density: 'section' });
    expect(changedSettings(settings)).toEqual({ delayMs: 500 });
  });
});

describe('siteState', () => {
  const now = 1000;
  it.each([
    ['on', {}],
    ['off-here', { neverOn: ['news.example'] }],
    ['off-here', { neverOn: ['example'] }],
    ['on', { neverOn: ['s.example'] }],
    ['off-here', { where: 'listed' }],
    ['on', { where: 'listed', onlyOn: ['news.example'] }],
    [
      'off-here',
      { where: 'listed', onlyOn: ['example'], neverOn: ['news.example'] },
    ],
    ['paused', { pausedUntil: 1001 }],
    ['on', { pausedUntil: 1000 }],
  ])('is %s under %j', (state, stored) => {
    expect(siteState(parseSettings(stored), 'news.example', now)).toBe(state);
  });
});

describe('switchSite', () => {
  it('switches a site off and on again', () => {
    const off = switchSite(DEFAULT_SETTINGS, 'news.example', false);
    expect(siteState(off, 'news.example', 0)).toBe('off-here');
    expect(switchSite(off, 'news.example', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('lists a site that is switched on where only listed ones are read', () => {
    const listed = parseSettings({ where: 'listed' });
    const on = switchSite(listed, 'news.example', true);
    expect(siteState(on, 'news.example', 0)).toBe('on');
  });
});
