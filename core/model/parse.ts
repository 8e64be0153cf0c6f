import * as v from 'valibot';

/** A part of a record that is not as it should be. */
interface FieldProblem {
  /** Path in the record: `sources.0.start`; empty for the record as a whole. */
  field: string;
  /** What is wrong and what to do: `is missing; add it`. */
  message: string;
}

/** A record, or everything that keeps the value from being one. */
type Parsed<T> =
  | { value: T; problems: readonly [] }
  | { value: null; problems: readonly FieldProblem[] };

/** Any schema of this folder. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** The record that an unknown value is, by one of the schemas of this folder. */
export function parseRecord<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    message: describeIssue(issue),
  }));
  return { value: null, problems };
}

/** What to write for a type that a schema asks for. */
const NAMES: Readonly<Record<string, string>> = {
  array: 'a list: [ … ]',
  boolean: 'true or false',
  number: 'a number, without quotation marks',
  record: 'an object: { … }',
  string: 'text in quotation marks',
};

function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') {
      return 'is not a known field; remove it or correct its spelling';
    }
    return issue.received === 'undefined'
      ? 'is missing; add it'
      : `is ${issue.received}; write an object: { … }`;
  }
  if (issue.type === 'picklist') {
    const choices = (issue.expected ?? '').replace(/^\(|\)$|"/g, '');
    return `is ${issue.received}; use one of ${choices.replaceAll(' | ', ', ')}`;
  }
  if (issue.kind === 'schema' && issue.message.startsWith('Invalid ')) {
    return `is ${issue.received}; write ${NAMES[issue.type] ?? issue.expected}`;
  }
  return issue.message.startsWith('Invalid ')
    ? `is ${issue.received}; write a value that is ${issue.expected}`
    : issue.message;
}
