import {
  SOURCE_ACCESS,
  SOURCE_KINDS,
  sourceSchema,
} from '../../core/model/source.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Question } from './new-record.ts';
import { DATE, isNew } from './question-parts.ts';

/** The questions for a source. */
export function askSource(dataset: Dataset): Question[] {
  const fields = sourceSchema.entries;
  return [
    {
      field: 'id',
      text: 'Id (publisher-2026-02-17)',
      schema: fields.id,
      check: isNew('sources', dataset),
    },
    { field: 'publisher', text: 'Publisher', schema: fields.publisher },
    { field: 'title', text: 'Title', schema: fields.title },
    {
      field: 'author',
      text: 'Author',
      schema: fields.author,
      isOptional: true,
    },
    {
      field: 'published',
      text: `Published (${DATE})`,
      schema: fields.published,
      isOptional: true,
    },
    {
      field: 'url',
      text: 'Address (https, without tracking parts)',
      schema: fields.url,
      isOptional: true,
    },
    {
      field: 'access',
      text: `How it was read (${SOURCE_ACCESS.join(', ')})`,
      schema: fields.access,
    },
    {
      field: 'checked',
      text: `Last read on (${DATE})`,
      schema: fields.checked,
      isOptional: true,
    },
    {
      field: 'kind',
      text: `Kind (${SOURCE_KINDS.join(', ')})`,
      schema: fields.kind,
    },
    { field: 'language', text: 'Language (en)', schema: fields.language },
    {
      field: 'origin',
      text: 'Origin: the report or record it derives from, else its own id',
      schema: fields.origin,
    },
    { field: 'note', text: 'Note', schema: fields.note, isOptional: true },
  ];
}
