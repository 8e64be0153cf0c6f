import type { Support } from './fact.ts';
import { lastDay } from './partial-date.ts';
import type { Source } from './source.ts';

/** Origins with this start add no reporting of their own. */
const MIXED = 'mixed-';

/**
 * Number of independent origins among sources: retellings of one report count
 * once. Sources that only mix other reports count when nothing else is there.
 */
export function countOrigins(sources: readonly Source[]): number {
  const origins = new Set(sources.map(({ origin }) => origin));
  const own = [...origins].filter((origin) => !origin.startsWith(MIXED));
  return own.length === 0 ? Math.min(1, origins.size) : own.length;
}

/**
 * Link to the supporting passage of a source, as a text fragment made of its
 * first and last words; to the document where these are not known; null
 * without an address. https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageUrl(source: Source, support?: Support): string | null {
  if (source.url === undefined) return null;
  const { start, end } = support ?? {};
  if (start === undefined) return source.url;
  const words = [start, end].filter((text) => text !== undefined);
  const directive = `:~:text=${words.map(encodeWords).join(',')}`;
  return source.url + (source.url.includes('#') ? '' : '#') + directive;
}

/**
 * Asks the Wayback Machine for its copy nearest to the day on which a source
 * was read, or else published; it may have none. Null without an address.
 */
export function archiveUrl(source: Source): string | null {
  if (source.url === undefined) return null;
  const date = source.checked ?? source.published;
  const day = date ? lastDay(date).replaceAll('-', '') : '2';
  return `https://web.archive.org/web/${day}/${source.url}`;
}

/** Dashes and commas have a meaning in a text directive. */
function encodeWords(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
