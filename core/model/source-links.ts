import { lastDay } from './partial-date.ts';
import type { Source } from './source.ts';
import type { Support } from './fact.ts';

/**
 * The link to a source that scrolls to the supporting passages; the plain
 * address where no passage is noted, null where no address was seen.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageUrl(
  source: Pick<Source, 'url'>,
  support?: Pick<Support, 'start' | 'end' | 'also'>,
): string | null {
  if (!source.url) return null;
  if (!support?.start) return source.url;
  const directives = [support, ...(support.also ?? [])].map(
    ({ start, end }) =>
      `text=${[start, end]
        .filter((text) => text !== undefined)
        .map(encodeDirective)
        .join(',')}`,
  );
  const mark = source.url.includes('#') ? '' : '#';
  return `${source.url}${mark}:~:${directives.join('&')}`;
}

/**
 * Asks the Wayback Machine for the copy nearest to the day on which the
 * document was read, or else published; null where no address was seen. It
 * does not say that there is a copy.
 */
export function archiveUrl(
  source: Pick<Source, 'url' | 'checked' | 'published'>,
): string | null {
  if (!source.url) return null;
  const date = source.checked ?? source.published;
  const stamp = date ? `${lastDay(date).replaceAll('-', '')}/` : '';
  return `https://web.archive.org/web/${stamp}${source.url.replace(/#.*$/, '')}`;
}

/**
 * Number of independent origins among the sources of one fact, never below 1:
 * retellings of one report count once. Documents known by name only, and those
 * that mix several origins and add no reporting, do not count.
 */
export function countOrigins(
  sources: readonly Pick<Source, 'origin' | 'access'>[],
): number {
  const origins = sources
    .filter(({ access }) => access !== 'none')
    .map(({ origin }) => origin)
    .filter((origin) => !origin.startsWith('mixed-'));
  return Math.max(1, new Set(origins).size);
}

/**
 * Percent-encodes text for a text directive, where `-`, `,` and `&` are
 * syntax and so are encoded too.
 */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
