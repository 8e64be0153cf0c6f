import type { Dataset } from './dataset.ts';

/** How the facts of a topic are spread over those who speak. */
export interface TopicBalance {
  topic: string;
  facts: number;
  /** Facts that are criticism. */
  criticism: number;
  /** Facts in which a company or an agency speaks for itself. */
  statements: number;
  /** Facts of this topic that carry a reply, or should. */
  allegations: number;
  /** Those of them whose reply is in the dataset. */
  answered: number;
}

/** The balance of each topic, in the order of the topics. */
export function measureBalance({
  topics,
  facts,
}: Pick<Dataset, 'topics' | 'facts'>): TopicBalance[] {
  return topics.map(({ id }) => {
    const own = facts.filter(({ topic }) => topic === id);
    const allegations = own.filter(
      ({ status, replies, noReplyFound }) =>
        status === 'criticism' || replies !== undefined || noReplyFound,
    );
    return {
      topic: id,
      facts: own.length,
      criticism: own.filter(({ status }) => status === 'criticism').length,
      statements: own.filter(({ status }) => status.endsWith('-statement'))
        .length,
      allegations: allegations.length,
      answered: allegations.filter(({ replies }) => replies !== undefined)
        .length,
    };
  });
}

/** `part` of `whole` from 0 to 1; 1 of nothing, which lacks nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
