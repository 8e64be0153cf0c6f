import {
  FACT_STATUSES,
  factSchema,
  NO_PASSAGE,
  supportSchema,
} from '../../core/model/fact.ts';
import type { Dataset } from '../../data/dataset.ts';
import { countSentences } from '../../data/rules/plain-statements.ts';
import type { ListQuestion, Question } from './new-record.ts';
import { DATE, isNew, many, one } from './question-parts.ts';

const fields = factSchema.entries;

/** The questions for a fact. */
export function askFact(dataset: Dataset): (Question | ListQuestion)[] {
  return [...askWhat(dataset), ...askWho(dataset), ...askReply(dataset)];
}

function askWhat(dataset: Dataset): Question[] {
  return [
    {
      field: 'id',
      text: 'Id',
      schema: fields.id,
      check: isNew('facts', dataset),
    },
    many(
      'entities',
      'What it is about: ids with commas, the most important first',
      'entities',
      dataset,
    ),
    one(
      'topic',
      `Topic (${dataset.topics.map(({ id }) => id).join(', ')})`,
      'topics',
      dataset,
    ),
    { field: 'date', text: `Date (${DATE})`, schema: fields.date },
    {
      field: 'title',
      text: 'Headline, in the present tense',
      schema: fields.title,
    },
    {
      field: 'statement',
      text: 'Statement, one sentence or two, at most 240 characters',
      schema: fields.statement,
      check: (value) =>
        countSentences(String(value)) > 2
          ? 'has more than two sentences; say it in one or two'
          : null,
    },
  ];
}

function askWho(dataset: Dataset): (Question | ListQuestion)[] {
  return [
    {
      field: 'status',
      text: `Status (${FACT_STATUSES.join(', ')})`,
      schema: fields.status,
    },
    {
      field: 'attributedTo',
      text: 'Who says so, as readers see it',
      schema: fields.attributedTo,
    },
    {
      ...one(
        'speaker',
        'Entity whose own words these are',
        'entities',
        dataset,
      ),
      isOptional: true,
    },
    {
      ...one('contract', 'Contract it is about', 'contracts', dataset),
      isOptional: true,
    },
    {
      field: 'sources',
      text: 'Source',
      atLeast: 1,
      entries: supportSchema.entries,
      parts: askSupport(dataset),
    },
  ];
}

/** The place in a document; where it was read and no place is known, why not. */
function askSupport(dataset: Dataset): ListQuestion['parts'] {
  const support = supportSchema.entries;
  const read = new Set(
    dataset.sources
      .filter(({ access, url }) => access === 'stored-copy' && url)
      .map(({ id }) => id),
  );
  return [
    one('source', '  Id', 'sources', dataset),
    {
      field: 'start',
      text: '  First words of the passage',
      schema: support.start,
      isOptional: true,
    },
    {
      field: 'end',
      text: '  Last words of the passage',
      schema: support.end,
      isOptional: true,
      isAsked: ({ start }) => Boolean(start),
    },
    {
      field: 'noPassage',
      text: `  Why there is no passage (${NO_PASSAGE.join(', ')})`,
      schema: support.noPassage.wrapped,
      isAsked: ({ source, start }) => !start && read.has(String(source)),
    },
  ];
}

function askReply(dataset: Dataset): Question[] {
  return [
    {
      ...many(
        'replies',
        'For an allegation: facts with the reply, ids with commas',
        'facts',
        dataset,
      ),
      isOptional: true,
    },
    {
      field: 'noReplyFound',
      text: `For an allegation without a reply: searched on (${DATE})`,
      schema: fields.noReplyFound,
      isOptional: true,
    },
    { field: 'note', text: 'Note', schema: fields.note, isOptional: true },
  ];
}
