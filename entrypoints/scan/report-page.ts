import type { PageMention } from '../../page/mention-layer.ts';
import { readArticleDate } from '../../page/read-article-date.ts';
import type { StartedPage } from '../../page/start-page.ts';
import type {
  ListedMention,
  PageReport,
  Question,
} from '../../platform/messages.ts';

/** What the popup shows of a page. */
export function reportPage(page: Document, started: StartedPage): PageReport {
  const state = started.state();
  const layer = started.layer();
  const isOn = state === 'on';
  const { scrollHeight } = page.documentElement;
  return {
    state,
    host: page.location.hostname,
    articleDate: isOn ? (readArticleDate(page)?.date ?? null) : null,
    mentions:
      layer
        ?.all()
        .map((mention, index) => list(mention, index, scrollHeight)) ?? [],
    hidden: layer?.hidden ?? 0,
  };
}

function list(
  mention: PageMention,
  index: number,
  scrollHeight: number,
): ListedMention {
  const { entity, words, sentence } = mention;
  const top = (mention.boxes()[0]?.top ?? 0) + scrollY;
  const position = Math.min(1, Math.max(0, top / Math.max(1, scrollHeight)));
  return { index, entity, surface: words, sentence, position };
}

/**
 * The index of the mention that is wanted; null where there is none. Steps go
 * on from the mention that was shown last, else from the first on the screen,
 * and from the end to the start; what the page hides they pass over.
 */
export function chooseMention(
  all: readonly PageMention[],
  shown: PageMention | null,
  place: Question<'showMention'>,
): number | null {
  if ('index' in place) return place.index < all.length ? place.index : null;
  const current = all.findIndex((mention) => mention === shown);
  const first = all.findIndex(
    (mention) => (mention.boxes()[0]?.bottom ?? 0) > 0,
  );
  const start = place.step === 1 ? Math.max(first, 0) - 1 : Math.max(first, 0);
  const from = current === -1 ? start : current;
  for (let steps = 1; steps <= all.length; steps++) {
    const index = (from + place.step * steps + all.length * 2) % all.length;
    if (all[index]?.boxes().length) return index;
  }
  return null;
}
