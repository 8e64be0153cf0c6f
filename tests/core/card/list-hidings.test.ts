import { describe, expect, it } from 'vitest';
import { listHidings } from '../../../core/card/list-hidings.ts';

const ICE = {
  entity: 'ice',
  name: 'ICE',
  surface: 'Immigration and Customs Enforcement',
  isContract: false,
  topic: { id: 'cloud', name: 'Cloud and AI' },
};

describe('what a card offers to hide', () => {
  it('is the site, the entity, the word, the topic, and all of it for a time', () => {
    expect(listHidings(ICE).map(({ label }) => label)).toEqual([
      'Hide on this site',
      'Mute ICE everywhere',
      'Hide the word “Immigration and Customs Enforcement”',
      'Switch off “Cloud and AI”',
      'Hide everything for 1 hour',
      'Hide everything for 1 day',
    ]);
  });

  it('is no topic where there is no fact', () => {
    const labels = listHidings({ ...ICE, topic: null }).map(
      ({ label }) => label,
    );
    expect(labels.join()).not.toContain('Switch off');
  });

  it('is all contracts for one of them, and says so afterwards', () => {
    const choices = listHidings({
      ...ICE,
      entity: 'contract:palantir-icm-2022',
      name: 'Palantir, 2022',
      isContract: true,
    });
    expect(choices[1]).toMatchObject({
      label: 'Mute all contracts everywhere',
      hiding: { what: 'entity', entity: 'contracts' },
      said: 'Contracts are not marked any more.',
    });
  });
});
