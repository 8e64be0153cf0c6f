import { parseRecord, type Schema } from '../../core/model/parse.ts';
import type { Asker } from './ask.ts';

/** One question of `new`. */
export interface Question {
  /** The field of the record that it fills. */
  field: string;
  /** What is asked, with an example: `Date (2026-02-17, 2026-02 or 2026)`. */
  text: string;
  /** Whether an empty answer leaves the field out. */
  isOptional?: boolean;
  schema: Schema<unknown>;
  /** Turns the answer into a value; the answer itself where absent. */
  read?: (answer: string) => unknown;
  /** What is wrong with a value that the schema takes; null for nothing. */
  check?: (value: unknown) => string | null;
  /** For a part of a list: whether the answers before it leave it open; always where absent. */
  isAsked?: (item: Draft) => boolean;
}

/** A question whose answer is a list of records, asked for until one is left empty. */
export interface ListQuestion {
  field: string;
  /** What one of them is called: `Source`. */
  text: string;
  /** The least number of them. */
  atLeast: number;
  /** The fields that one of them may have. */
  entries: object;
  /** The first must not be optional: leaving it empty ends the list. */
  parts: readonly [Question, ...Question[]];
}

/** The answers given so far by field; null for a field left out. */
export type Draft = Record<string, unknown>;

/** Where the answers of one record come from and go to. */
interface Interview {
  asker: Asker;
  /** Keeps the answers so far, so that none is lost. */
  save: (draft: Draft) => Promise<void>;
}

/**
 * Asks the questions that a draft has no answer to, each again until its
 * answer is right, and saves the draft after every answer. True once all are
 * answered, false when the person ended the input.
 */
export async function fillDraft(
  draft: Draft,
  questions: readonly (Question | ListQuestion)[],
  interview: Interview,
): Promise<boolean> {
  for (const question of questions) {
    if (question.field in draft) continue;
    if ('parts' in question) {
      if (!(await askList(draft, question, interview))) return false;
      continue;
    }
    const answer = await askUntilRight(question, interview.asker);
    if (answer === undefined) return false;
    draft[question.field] = answer;
    await interview.save(draft);
  }
  return true;
}

/** The record that a filled draft stands for: without the fields left out. */
export function readDraft(draft: Draft): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
}

/** Fills one list of a draft; what is there of an unfinished one stands under `field…`. */
async function askList(
  draft: Draft,
  { field, text, atLeast, parts }: ListQuestion,
  { asker, save }: Interview,
): Promise<boolean> {
  const unfinished = `${field}…`;
  const kept = draft[unfinished];
  const items: Draft[] = Array.isArray(kept) ? (kept as Draft[]) : [];
  const [first, ...rest] = parts;
  for (;;) {
    const item: Draft = {};
    asker.tell(
      `${text} ${items.length + 1}${items.length >= atLeast ? ' (empty to end)' : ''}`,
    );
    for (const part of [
      { ...first, isOptional: items.length >= atLeast },
      ...rest,
    ]) {
      if (part.isAsked?.(item) === false) continue;
      const answer = await askUntilRight(part, asker);
      if (answer === undefined) return false;
      if (part.field === first.field && answer === null) {
        draft[unfinished] = undefined;
        draft[field] = items;
        await save(draft);
        return true;
      }
      item[part.field] = answer;
    }
    items.push(readDraft(item));
    draft[unfinished] = items;
    await save(draft);
  }
}

/** The answer, null for a field left out, undefined at the end of the input. */
async function askUntilRight(
  question: Question,
  asker: Asker,
): Promise<unknown> {
  for (;;) {
    const mark = question.isOptional ? ' (empty for none)' : '';
    const typed = await asker.ask(`${question.text}${mark}: `);
    if (typed === null) return undefined;
    if (typed === '' && question.isOptional) return null;
    const answer = question.read ? question.read(typed) : typed;
    const wrong = findFault(question, answer);
    if (wrong === null) return answer;
    asker.tell(`  ${question.field} ${wrong}`);
  }
}

function findFault({ schema, check }: Question, value: unknown): string | null {
  const [problem] = parseRecord(schema, value).problems;
  return problem?.message ?? check?.(value) ?? null;
}
