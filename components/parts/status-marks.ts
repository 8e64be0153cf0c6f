import type { Drawing, StatusDrawing } from '../../core/card/card-design.ts';
import type { FactStatus } from '../../core/model/fact.ts';
import {
  STATUS_MEANINGS,
  STATUS_NAMES,
} from '../../core/model/status-names.ts';

const BUBBLE_LEFT =
  'M3 2.6h10a1.4 1.4 0 0 1 1.4 1.4v6a1.4 1.4 0 0 1-1.4 1.4H7.2L3.8 14.2v-2.8H3A1.4 1.4 0 0 1 1.6 10V4A1.4 1.4 0 0 1 3 2.6Z';
const BUBBLE_RIGHT =
  'M13 2.6H3A1.4 1.4 0 0 0 1.6 4v6A1.4 1.4 0 0 0 3 11.4h5.8l3.4 2.8v-2.8h.8a1.4 1.4 0 0 0 1.4-1.4V4A1.4 1.4 0 0 0 13 2.6Z';
/** A ring of ten dashes around the question mark. */
const OPEN_RING =
  'M14.3 8A6.3 6.3 0 0 1 13.92 10.15M13.1 11.7A6.3 6.3 0 0 1 11.52 13.22M9.95 13.99A6.3 6.3 0 0 1 7.78 14.3M6.05 13.99A6.3 6.3 0 0 1 4.12 12.96M2.9 11.7A6.3 6.3 0 0 1 1.94 9.74M1.7 8A6.3 6.3 0 0 1 2.08 5.85M2.9 4.3A6.3 6.3 0 0 1 4.48 2.78M6.05 2.01A6.3 6.3 0 0 1 8.22 1.7M9.95 2.01A6.3 6.3 0 0 1 11.88 3.04M13.1 4.3A6.3 6.3 0 0 1 14.06 6.26';

/*
 * Two families told apart by shape before colour: a disc says how well
 * something is known, a speech bubble says who speaks.
 */
const SHAPES: Readonly<Record<FactStatus, Drawing>> = {
  documented: { fills: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6Z' },
  reported: {
    strokes: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
    fills: 'M7.4 2.1a5.95 5.95 0 0 0 0 11.8Z',
  },
  unknown: {
    strokes: `${OPEN_RING}M6.3 6.6a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3M8 11.4v.1`,
  },
  disputed: {
    strokes:
      'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM5.2 6.7h5.6M5.2 9.3h5.6M9.5 4.9l-3 6.2',
  },
  'company-statement': { fills: BUBBLE_LEFT },
  'agency-statement': { strokes: BUBBLE_LEFT },
  criticism: { fills: BUBBLE_RIGHT },
};

/** The mark of each status, with its name and its meaning. */
// Object.fromEntries forgets the keys; these are those of the record above.
export const STATUS_MARKS = Object.fromEntries(
  Object.entries(SHAPES).map(([key, shape]) => {
    // The keys of the record above are statuses.
    const status = key as FactStatus;
    const [name, meaning] = [STATUS_NAMES[status], STATUS_MEANINGS[status]];
    return [status, { status, name, meaning, ...shape }];
  }),
) as unknown as Readonly<Record<FactStatus, StatusDrawing>>;
