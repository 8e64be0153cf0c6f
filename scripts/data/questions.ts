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
