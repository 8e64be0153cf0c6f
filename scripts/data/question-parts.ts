import { factSchema } from '../../core/model/fact.ts';
import type { Dataset, RecordKind } from '../../data/dataset.ts';
import type { Question } from './new-record.ts';

/** How a date is written, for the text of a question. */
export const DATE = 'yyyy-mm-dd, yyyy-mm or yyyy';

/** A question for the id of one record that exists. */
export function one(
  field: string,
  text: string,
  kind: RecordKind,
  dataset: Dataset,
): Question {
  return {
    field,
    text,
    schema: factSchema.entries.id,
    check: exist(kind, dataset),
  };
}

/** A question for the ids of records that exist. */
export function many(
  field: string,
  text: string,
  kind: RecordKind,
  dataset: Dataset,
): Question {
  return {
    field,
    text,
    schema: factSchema.entries.entities,
    read: splitList,
    check: exist(kind, dataset),
  };
}

/** Checks that an id names no record yet, nor did before. */
export function isNew(
  kind: RecordKind,
  { [kind]: records, renames, published }: Dataset,
) {
  const taken = new Set([
    ...records.map(({ id }) => id),
    ...Object.keys(renames),
    ...published[kind],
  ]);
  return (value: unknown) =>
    taken.has(String(value)) ? 'is taken; choose another id' : null;
}

/** The parts of an answer between commas; `-` stands for none. */
export function splitList(answer: string): string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
}

/** Aliases between commas; `?` after one says that it has other senses. */
export function readAliases(answer: string) {
  return splitList(answer).map((part) =>
    part.endsWith('?')
      ? { text: part.slice(0, -1).trim(), isAmbiguous: true }
      : { text: part },
  );
}

function exist(kind: RecordKind, dataset: Dataset) {
  const known = new Set(dataset[kind].map(({ id }) => id));
  return (value: unknown) => {
    const unknown = [value].flat().filter((id) => !known.has(String(id)));
    return unknown.length === 0
      ? null
      : `names ${unknown.join(', ')}, which is not one of the ${kind}; correct it, or make it first`;
  };
}
