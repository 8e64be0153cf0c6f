import { describe, expect, it } from 'vitest';
import { renameSettings } from '../../core/rename-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';

describe('renameSettings', () => {
  it('keeps off what was switched off under its old id', () => {
    const renamed = renameSettings(
      { ...DEFAULT_SETTINGS, topicsOff: ['cloud'], entitiesOff: ['a', 'ice'] },
      { cloud: 'cloud-and-ai', a: 'azure' },
    );
    expect(renamed.topicsOff).toEqual(['cloud-and-ai']);
    expect(renamed.entitiesOff).toEqual(['azure', 'ice']);
  });

  it('names a record once that two ids led to', () => {
    const settings = { ...DEFAULT_SETTINGS, entitiesOff: ['old', 'new'] };
    expect(renameSettings(settings, { old: 'new' }).entitiesOff).toEqual([
      'new',
    ]);
  });

  it('leaves ids alone that only look like properties of an object', () => {
    const settings = { ...DEFAULT_SETTINGS, topicsOff: ['constructor'] };
    expect(renameSettings(settings, {}).topicsOff).toEqual(['constructor']);
  });
});
