import {
  AMOUNT_KINDS,
  amountSchema,
  QUALIFIERS,
} from '../../core/model/amount.ts';
import {
  CONTRACT_KINDS,
  contractFigureSchema,
  contractSchema,
} from '../../core/model/contract.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { ListQuestion, Question } from './new-record.ts';
import {
  DATE,
  isNew,
  many,
  one,
  readAliases,
  splitList,
} from './question-parts.ts';

const fields = contractSchema.entries;

/** The questions for a contract. */
export function askContract(dataset: Dataset): (Question | ListQuestion)[] {
  return [
    ...askHeading(dataset),
    ...askParties(dataset),
    ...askTerms(),
    many('sources', 'Sources, ids with commas', 'sources', dataset),
    askFigures(dataset),
    ...askNames(),
  ];
}

function askHeading(dataset: Dataset): Question[] {
  return [
    {
      field: 'id',
      text: 'Id',
      schema: fields.id,
      check: isNew('contracts', dataset),
    },
    {
      field: 'name',
      text: 'Heading of its card (Palantir, 2022)',
      schema: fields.name,
    },
    {
      field: 'summary',
      text: 'What it is for, in a few words',
      schema: fields.summary,
    },
    {
      field: 'kind',
      text: `Kind (${CONTRACT_KINDS.join(', ')})`,
      schema: fields.kind,
    },
  ];
}

function askParties(dataset: Dataset): Question[] {
  return [
    one('buyer', 'Buyer, an entity', 'entities', dataset),
    {
      ...one('vendor', 'Supplier, an entity', 'entities', dataset),
      isOptional: true,
    },
    {
      field: 'vendorName',
      text: 'Supplier as the sources name it',
      schema: fields.vendorName,
    },
    {
      ...one('reseller', 'Reseller, an entity', 'entities', dataset),
      isOptional: true,
    },
    {
      ...one('maker', 'Maker, an entity', 'entities', dataset),
      isOptional: true,
    },
  ];
}

function askTerms(): Question[] {
  return [
    {
      field: 'numbers',
      text: 'Award numbers, with commas ("-" for none)',
      schema: fields.numbers,
      read: splitList,
    },
    {
      field: 'awarded',
      text: `Awarded (${DATE})`,
      schema: fields.awarded,
      isOptional: true,
    },
    {
      field: 'startsOn',
      text: `Starts on, or first day of a total (${DATE})`,
      schema: fields.startsOn,
      isOptional: true,
    },
    {
      field: 'endsOn',
      text: `Ends on (${DATE})`,
      schema: fields.endsOn,
      isOptional: true,
    },
    {
      field: 'covers',
      text: 'What it covers, in one sentence',
      schema: fields.covers,
    },
  ];
}

function askFigures(dataset: Dataset): ListQuestion {
  const amount = amountSchema.entries;
  return {
    field: 'figures',
    text: 'Figure',
    atLeast: 0,
    entries: contractFigureSchema.entries,
    parts: [
      {
        field: 'usd',
        text: '  US dollars, digits only',
        schema: amount.usd,
        read: Number,
      },
      {
        field: 'kind',
        text: `  Kind of sum (${AMOUNT_KINDS.join(', ')})`,
        schema: amount.kind,
      },
      {
        field: 'qualifier',
        text: `  Meant as (${QUALIFIERS.join(', ')})`,
        schema: amount.qualifier,
        isOptional: true,
      },
      {
        field: 'asOf',
        text: `  As of (${DATE})`,
        schema: amount.asOf,
        isOptional: true,
      },
      many(
        'sources',
        '  Sources of the figure, ids with commas',
        'sources',
        dataset,
      ),
    ],
  };
}

function askNames(): Question[] {
  return [
    {
      field: 'aliases',
      text: 'Names by which pages call it, with commas ("-" for none)',
      schema: fields.aliases,
      read: readAliases,
    },
    { field: 'note', text: 'Note', schema: fields.note, isOptional: true },
  ];
}
