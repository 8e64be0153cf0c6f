import type { Schema } from '../core/model/parse.ts';
import { schemaOf } from './file-kinds.ts';
import { isReaderText, setTypography } from './typography.ts';

/** Columns that a line may fill, as in the rest of the project. */
const WIDTH = 80;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The parts of a valibot schema that give the order of keys. */
interface Shape {
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
}

/**
 * The canonical text of a data file: keys in the order of the record's
 * schema, keys it does not know last, typographic marks in what readers see, one
 * line for what fits on one line, a line break at the end. The same value gives
 * the same bytes.
 */
export function formatRecord(schema: Schema<unknown>, value: unknown): string {
  // A valibot schema of any kind has these properties or lacks them, and a
  // value read from a file is JSON.
  const ordered = arrange(schema as Shape, value as Json, []);
  return `${write(ordered, 0, 0, false)}\n`;
}

/** Whether a path in the folder is that of a file of the dataset. */
export function isDataFile(path: string): boolean {
  return schemaOf(path) !== null;
}

/**
 * The canonical text of a file of the dataset by its path in the folder.
 * Throws a `SyntaxError` where the text is not JSON.
 */
export function formatFile(path: string, text: string): string {
  const schema = schemaOf(path);
  return schema ? formatRecord(schema, JSON.parse(text)) : text;
}

/** The value with its keys in order and with typographic marks where readers see it. */
function arrange(
  schema: Shape | undefined,
  value: Json,
  path: readonly string[],
): Json {
  if (schema?.wrapped) return arrange(schema.wrapped, value, path);
  if (typeof value === 'string') {
    return isReaderText(path) ? setTypography(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item, at) =>
      arrange(schema?.item, item, [...path, String(at)]),
    );
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = schema?.entries ?? {};
  const keys = new Set([...Object.keys(entries), ...Object.keys(value)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const part = value[key];
      return part === undefined
        ? []
        : [[key, arrange(entries[key], part, [...path, key])]];
    }),
  );
}

/** Writes a value at a depth; `used` columns are taken before it on its line. */
function write(
  value: Json,
  depth: number,
  used: number,
  hasComma: boolean,
): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Array.isArray(value) ? value : Object.values(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const isFlat = parts.every(
    (part) => part === null || typeof part !== 'object',
  );
  const line = isFlat ? writeOnOneLine(value) : '';
  const room = WIDTH - depth * 2 - used - (hasComma ? 1 : 0);
  if (isFlat && line.length <= room && (depth > 0 || Array.isArray(value))) {
    return line;
  }
  const indent = '  '.repeat(depth + 1);
  const items = Object.entries(value).map(([key, part], index) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const isLast = index === parts.length - 1;
    return indent + label + write(part, depth + 1, label.length, !isLast);
  });
  return `${open}\n${items.join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

function writeOnOneLine(value: Json[] | Record<string, Json>): string {
  if (Array.isArray(value)) {
    return `[${value.map((part) => JSON.stringify(part)).join(', ')}]`;
  }
  const fields = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
