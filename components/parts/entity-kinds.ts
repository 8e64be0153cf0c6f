import type { Card } from '../../core/card/card.ts';
import type { NamedDrawing } from '../../core/card/card-design.ts';

const PAPER = 'M4 1.8h5.2L12.5 5v9.2H4ZM9 2v3.3h3.3M6 8h4.5M6 10.8h4.5';

/** What a kind of entity is called, and its icon, drawn like those of cards; contracts are a kind here. */
export const ENTITY_KINDS: Readonly<Record<Card['kind'], NamedDrawing>> = {
  agency: {
    name: 'Government agency',
    strokes: 'M2 6 8 2.5 14 6ZM2 13.5h12M4 6v7.2M6.7 6v7.2M9.3 6v7.2M12 6v7.2',
  },
  company: {
    name: 'Company',
    strokes:
      'M2.5 13.5h11M4 13.5v-11h5v11M9 6h3.2v7.5M6 5h1M6 7.5h1M6 10h1M10.6 8.5h.1M10.6 11h.1',
  },
  product: {
    name: 'Product',
    strokes:
      'M4.7 12.7a2.9 2.9 0 0 1-.3-5.8 3.9 3.9 0 0 1 7.5.6 2.6 2.6 0 0 1-.3 5.2Z',
  },
  person: {
    name: 'Person',
    strokes:
      'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 13.8c.4-2.4 2.5-3.8 5.2-3.8s4.8 1.4 5.2 3.8',
  },
  organisation: {
    name: 'Organisation',
    strokes:
      'M5.6 7.7a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2ZM1.8 12.7c.2-2 1.8-3.1 3.8-3.1s3.6 1.1 3.8 3.1M10.3 3.6a2.1 2.1 0 0 1 0 4M11.2 9.7c1.7.2 2.8 1.3 3 3',
  },
  law: {
    name: 'Law',
    strokes:
      'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.3 9a1.9 1.9 0 0 0 3.4 0ZM13 4.5 11.3 9a1.9 1.9 0 0 0 3.4 0Z',
  },
  'contract-vehicle': { name: 'Contract vehicle', strokes: PAPER },
  contract: { name: 'Contract', strokes: PAPER },
};
