import type { PageContext } from '../core/scan/mention.ts';

/** What a document says of itself. */
export function readContext(page: Document): PageContext {
  return {
    title: page.title || null,
    language: page.documentElement.lang || null,
    url: page.URL,
  };
}

/** Whether a page shows another article than before: its address changed, or its title by more than a counter. */
export function isOtherArticle(before: PageContext, now: PageContext): boolean {
  const address = (url: string | null) => url?.replace(/#.*$/u, '');
  const words = (title: string | null) =>
    title?.replace(/[\d()\s]/gu, '') ?? '';
  return (
    address(before.url) !== address(now.url) ||
    words(before.title) !== words(now.title)
  );
}
