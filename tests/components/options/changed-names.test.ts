import { describe, expect, it } from 'vitest';
import { changedNames } from '../../../components/options/changed-names.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';

describe('changedNames', () => {
  it('says nothing of the settings of a new user', () => {
    expect(changedNames(DEFAULT_SETTINGS)).toEqual([]);
  });

  it('names and counts what a reset would lose', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      topicsOff: ['contracts'],
      neverOn: ['a.example', 'b.example'],
      theme: 'dark' as const,
    };
    expect(changedNames(settings)).toEqual([
      '1 topic off',
      '2 sites on which it never runs',
      'the theme',
    ]);
  });
});
