import type { ArticleDate, CardQuestion } from '../core/card/card.ts';
import type { CardServices } from './card-services.ts';
import type { MentionLayer, PageMention } from './mention-layer.ts';
import type { Answer } from './opened-card.ts';

/** An answer asked for ahead of time is still good for so long. */
const FRESH_MS = 5000;
/** More other entities than this say nothing more, and are not taken. */
const MAX_CO_MENTIONS = 100;

/** Asks for cards, ahead of time where it can. */
export interface CardAsker {
  /** The answer for a mention, asked for now. */
  ask: (mention: PageMention) => Answer;
  /** Asks as soon as the pointer rests, so that the answer is there when the delay is over. */
  askAhead(mention: PageMention): void;
  /** The answer asked for ahead, once; else one asked for now. */
  take(mention: PageMention): Answer;
}

/** Makes the questions of a page out of its mentions and its article's date. */
export function createCardAsker(
  layer: MentionLayer,
  services: CardServices,
  readArticle: () => ArticleDate | null,
): CardAsker {
  let ahead: { key: number; answer: Answer; atMs: number } | null = null;
  const ask = (mention: PageMention) =>
    services.readCard(makeQuestion(mention, layer, readArticle()));
  const isFresh = (key: number) =>
    ahead?.key === key && performance.now() - ahead.atMs < FRESH_MS;
  return {
    ask,
    askAhead(mention) {
      const { key } = mention;
      if (isFresh(key)) return;
      ahead = { key, answer: ask(mention), atMs: performance.now() };
    },
    take(mention) {
      const answer = isFresh(mention.key) ? ahead?.answer : null;
      ahead = null;
      return answer ?? ask(mention);
    },
  };
}

function makeQuestion(
  mention: PageMention,
  layer: MentionLayer,
  article: ArticleDate | null,
): CardQuestion {
  const counts = new Map<string, number>();
  for (const { entity } of layer.all()) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  counts.delete(mention.entity);
  return {
    entity: mention.entity,
    surface: mention.words,
    sentence: mention.sentence,
    article,
    coMentions: [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_CO_MENTIONS)
      .map(([id]) => id),
  };
}
