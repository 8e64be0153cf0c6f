import * as v from 'valibot';
import type { CardQuestion } from '../core/card/card.ts';
import { MAX_SENTENCE, MAX_WORDS } from '../core/card/question-limits.ts';
import type { Hiding } from '../core/model/hiding.ts';
import {
  CONTEXT_LIMIT,
  RUNS_LIMIT,
  TEXT_LIMIT,
  type ScanQuestion,
} from '../core/scan/scan-question.ts';

/** A day, the longest pause that a card offers. */
const MAX_PAUSE_MS = 86_400_000;
/** More than pages put into one run, in UTF-16 code units. */
const MAX_RUN = 40_000;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS));
const sentence = v.pipe(v.string(), v.maxLength(MAX_SENTENCE));

const cardQuestionSchema: v.GenericSchema<unknown, CardQuestion> =
  v.strictObject({
    entity: word,
    surface: word,
    sentence,
    article: v.nullable(
      v.strictObject({
        date: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)),
        from: v.picklist(['json-ld', 'meta', 'time', 'address']),
      }),
    ),
    coMentions: v.pipe(v.array(word), v.maxLength(100)),
  });

const hidingSchema: v.GenericSchema<unknown, Hiding> = v.variant('what', [
  v.strictObject({ what: v.literal('word'), word }),
  v.strictObject({ what: v.literal('entity'), entity: word }),
  v.strictObject({ what: v.literal('topic'), topic: word }),
  v.strictObject({ what: v.literal('site') }),
  v.strictObject({
    what: v.literal('all'),
    forMs: v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_PAUSE_MS)),
  }),
]);

const key = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const said = v.nullable(v.pipe(v.string(), v.maxLength(CONTEXT_LIMIT)));
const run = v.pipe(v.string(), v.maxLength(MAX_RUN));

const scanQuestionSchema: v.GenericSchema<unknown, ScanQuestion> =
  v.strictObject({
    page: v.pipe(v.string(), v.regex(/^[\da-z]{1,64}$/i)),
    context: v.nullable(
      v.strictObject({
        title: said,
        language: said,
        url: said,
      }),
    ),
    texts: v.pipe(
      v.array(v.string()),
      v.check((texts) => lengthOf(texts) <= TEXT_LIMIT),
    ),
    added: v.pipe(
      v.array(v.strictTuple([key, run])),
      v.check((runs) => lengthOf(runs.map(([, text]) => text)) <= RUNS_LIMIT),
    ),
    removed: v.array(key),
  });

/** A message that asks nothing in particular. */
export const parseNothing = parser(v.strictObject({}));

/** The question for a card. */
export const parseCardQuestion = parser(cardQuestionSchema);

/** What is to be hidden. */
export const parseHiding = parser(hidingSchema);

/** What is to be shown again. */
export const parseHidden = parser(
  v.strictObject({
    hiding: hidingSchema,
    host: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
  }),
);

/** A mention that is called wrong. */
export const parseRejected = parser(
  v.strictObject({ surface: word, entity: word, sentence }),
);

/** Where the timeline is to open. */
export const parseTimelinePlace = parser(
  v.strictObject({ fact: v.optional(word), entity: v.optional(word) }),
);

/** What a page tells to be weighed. */
export const parseScanQuestion = parser(scanQuestionSchema);

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function parser<T>(
  schema: v.GenericSchema<unknown, T>,
): (received: unknown) => T | null {
  return (received) => {
    const { success, output } = v.safeParse(schema, received);
    return success ? output : null;
  };
}
