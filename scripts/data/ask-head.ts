import { packHeadSchema } from '../../core/model/pack.ts';
import { topicSchema } from '../../core/model/topic.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Question } from './new-record.ts';
import { DATE, isNew } from './question-parts.ts';

/** The questions for the head of a pack. */
export function askPack(): Question[] {
  const { id, title, language, version, dated } = packHeadSchema.entries;
  return [
    { field: 'id', text: 'Id of the pack (space-telescopes)', schema: id },
    { field: 'title', text: 'Title, for readers', schema: title },
    { field: 'language', text: 'Language of its texts (en)', schema: language },
    { field: 'version', text: 'Version (2026.11)', schema: version },
    {
      field: 'dated',
      text: `Day of the newest check (${DATE})`,
      schema: dated,
    },
  ];
}

/** The questions for a topic. */
export function askTopic(dataset: Dataset): Question[] {
  const { id, name, description } = topicSchema.entries;
  return [
    { field: 'id', text: 'Id', schema: id, check: isNew('topics', dataset) },
    { field: 'name', text: 'Name, for readers', schema: name },
    { field: 'description', text: 'What falls under it', schema: description },
  ];
}
