import { contractSchema } from '../../core/model/contract.ts';
import { entitySchema } from '../../core/model/entity.ts';
import { factSchema } from '../../core/model/fact.ts';
import { packHeadSchema } from '../../core/model/pack.ts';
import { sourceSchema } from '../../core/model/source.ts';
import { topicSchema } from '../../core/model/topic.ts';
import type { Dataset } from '../../data/dataset.ts';
import { askContract } from './ask-contract.ts';
import { askEntity } from './ask-entity.ts';
import { askFact } from './ask-fact.ts';
import { askPack, askTopic } from './ask-head.ts';
import { askSource } from './ask-source.ts';
import type { ListQuestion, Question } from './new-record.ts';

/** What `new` can make. */
export type NewKind =
  'pack' | 'topic' | 'entity' | 'source' | 'contract' | 'fact';

/** The questions for a new record of a kind, in the order in which they are asked. */
export function listQuestions(
  kind: NewKind,
  dataset: Dataset,
): (Question | ListQuestion)[] {
  switch (kind) {
    case 'pack':
      return askPack();
    case 'topic':
      return askTopic(dataset);
    case 'entity':
      return askEntity(dataset);
    case 'source':
      return askSource(dataset);
    case 'contract':
      return askContract(dataset);
    case 'fact':
      return askFact(dataset);
  }
}

/** The fields of each kind of record, those that may be absent included. */
const ENTRIES: Readonly<Record<NewKind, object>> = {
  pack: packHeadSchema.entries,
  topic: topicSchema.entries,
  entity: entitySchema.entries,
  source: sourceSchema.entries,
  contract: contractSchema.entries,
  fact: factSchema.entries,
};

/** The fields of a record that nobody is asked for, those in lists as `sources.also`: they are left out, and written by hand where they apply. */
export function listUnasked(
  kind: NewKind,
  questions: readonly (Question | ListQuestion)[],
): string[] {
  const missing = (entries: object, asked: readonly { field: string }[]) =>
    Object.keys(entries).filter((key) =>
      asked.every(({ field }) => field !== key),
    );
  return [
    ...missing(ENTRIES[kind], questions),
    ...questions.flatMap((one) =>
      'parts' in one
        ? missing(one.entries, one.parts).map((key) => `${one.field}.${key}`)
        : [],
    ),
  ];
}
