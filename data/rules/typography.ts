import { RECORD_KINDS, type RecordKind } from '../dataset.ts';
import { isReaderText } from '../typography.ts';
import type { Finding, Rule } from './rule.ts';

/** What readers see has typographic quotation marks and apostrophes. */
export const typography: Rule = {
  name: 'typography',
  purpose: 'Straight marks beside curly ones look like a mistake on a card.',
  check(dataset) {
    return RECORD_KINDS.flatMap((kind) =>
      dataset[kind].flatMap((record) =>
        findStraight(record, []).map((field) =>
          straight(kind, record.id, field),
        ),
      ),
    );
  },
};

function straight(kind: RecordKind, id: string, field: string): Finding {
  const message =
    'has straight quotation marks or apostrophes; run npm run data -- format';
  return { kind, id, field, message };
}

/** The paths of texts for readers that have straight marks. */
function findStraight(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'string') {
    return isReaderText(path) && /["']/.test(value) ? [path.join('.')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    findStraight(part, [...path, key]),
  );
}
