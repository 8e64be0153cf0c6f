import {
  ENTITY_KINDS,
  entitySchema,
  MARKING,
} from '../../core/model/entity.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Question } from './new-record.ts';
import { isNew, one, readAliases, splitList } from './question-parts.ts';

/** The questions for an entity. */
export function askEntity(dataset: Dataset): Question[] {
  const fields = entitySchema.entries;
  return [
    {
      field: 'id',
      text: 'Id',
      schema: fields.id,
      check: isNew('entities', dataset),
    },
    { field: 'name', text: 'Name on cards', schema: fields.name },
    {
      field: 'fullName',
      text: 'Name in full',
      schema: fields.fullName,
      isOptional: true,
    },
    {
      field: 'kind',
      text: `Kind (${ENTITY_KINDS.join(', ')})`,
      schema: fields.kind,
    },
    {
      field: 'description',
      text: 'Who or what it is, in one neutral sentence',
      schema: fields.description,
    },
    {
      ...one('partOf', 'Part of which entity', 'entities', dataset),
      isOptional: true,
    },
    {
      field: 'marking',
      text: `When pages mark it (${MARKING.join(', ')})`,
      schema: fields.marking,
    },
    {
      field: 'aliases',
      text: 'Forms by which pages name it, with commas; "?" after one that has other senses',
      schema: fields.aliases,
      read: readAliases,
    },
    {
      field: 'words',
      text: 'Words near by that speak for it, with commas',
      schema: fields.words,
      read: splitList,
      isOptional: true,
    },
  ];
}
