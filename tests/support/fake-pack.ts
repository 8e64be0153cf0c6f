import type { Contract } from '../../core/model/contract.ts';
import type { Fact } from '../../core/model/fact.ts';
import { PACK_FORMAT, type Pack } from '../../core/model/pack.ts';
import type { Source } from '../../core/model/source.ts';

/** A valid fact about `ice`, with overrides. */
export function fakeFact(overrides: Partial<Fact> = {}): Fact {
  return {
    id: 'fact-1',
    topic: 'contracts',
    date: '2026-01',
    title: 'A made-up fact',
    statement: 'ICE does something that is made up for a test.',
    status: 'reported',
    attributedTo: 'The Courier',
    entities: ['ice'],
    sources: [{ source: 'courier-1' }],
    ...overrides,
  };
}

/** A valid contract of `ice` with somebody, with overrides. */
export function fakeContract(overrides: Partial<Contract> = {}): Contract {
  return {
    id: 'deal',
    name: 'Deal, 2022',
    summary: 'A made-up deal',
    kind: 'award',
    buyer: 'ice',
    vendorName: 'Somebody',
    numbers: [],
    covers: 'Made-up services.',
    figures: [],
    aliases: [],
    sources: ['courier-1'],
    ...overrides,
  };
}

/** A valid source, with overrides. */
export function fakeSource(overrides: Partial<Source> = {}): Source {
  return {
    id: 'courier-1',
    publisher: 'The Courier',
    title: 'A made-up report',
    published: '2026-01-02',
    url: 'https://courier.example/report',
    access: 'stored-copy',
    kind: 'news',
    language: 'en',
    origin: 'courier-1',
    ...overrides,
  };
}

/** A valid pack with one fact, with overrides. */
export function fakePack(overrides: Partial<Pack> = {}): Pack {
  return {
    format: PACK_FORMAT,
    id: 'made-up',
    title: 'Made up',
    language: 'en',
    version: '2026.01',
    dated: '2026-01-02',
    hash: 'abc',
    topics: [
      { id: 'contracts', name: 'Contracts', description: 'Made-up contracts' },
    ],
    entities: [
      {
        id: 'ice',
        name: 'ICE',
        kind: 'agency',
        description: 'An agency.',
        marking: 'always',
        aliases: [{ text: 'ICE', isAmbiguous: true }],
      },
    ],
    contracts: [],
    facts: [fakeFact()],
    sources: [fakeSource()],
    weights: {},
    ...overrides,
  };
}
