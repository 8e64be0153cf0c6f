import type { ArticleDate } from '../core/card/card.ts';
import { isPartialDate } from '../core/model/partial-date.ts';

/** More data than this in one script is not an article's description. */
const MAX_JSON = 200_000;
/** Deepest nesting that is looked into. */
const MAX_DEPTH = 6;

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'publication_date',
  'date',
];

/**
 * The day on which the article of a page was published, as the page gives it:
 * in its JSON-LD, else its meta elements, else a `time` of the article, else
 * the address. Null where it gives none.
 */
export function readArticleDate(page: Document): ArticleDate | null {
  return (
    from('json-ld', readJsonLd(page)) ??
    from('meta', readMeta(page)) ??
    from('time', readTime(page)) ??
    from('address', readAddress(page.URL))
  );
}

function from(
  place: ArticleDate['from'],
  date: string | null,
): ArticleDate | null {
  return date ? { date, from: place } : null;
}

/** The calendar date at the start of a text, in the time zone it is written in; null without one. */
export function parseDate(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  const whole = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(trimmed);
  if (whole) return checked(`${whole[1]}-${whole[3]}-${whole[4]}`);
  const part = /^(\d{4})(?:-(\d{2}))?$/u.exec(trimmed);
  if (part) return checked(part[2] ? `${part[1]}-${part[2]}` : `${part[1]}`);
  // Written out, as in `Tue, 19 Jun 2018 10:00:00 GMT` or `June 19, 2018`.
  const words = trimmed.replace(/\s\d{1,2}:.*$/u, '');
  if (!/[A-Za-z]{3}/u.test(words) || !/\b\d{4}\b/u.test(words)) return null;
  // `May 2018` has no day, and `Date.parse` would make one up.
  if (!/(?<!\d)\d{1,2}(?!\d)/u.test(words)) return null;
  const time = Date.parse(`${words} UTC`);
  return Number.isNaN(time)
    ? null
    : checked(new Date(time).toISOString().slice(0, 10));
}

function checked(date: string): string | null {
  const year = Number(date.slice(0, 4));
  return isPartialDate(date) && year >= 1990 && year <= 2100 ? date : null;
}

function readJsonLd(page: Document): string | null {
  const scripts = page.querySelectorAll('script[type="application/ld+json" i]');
  const found: { date: string; isArticle: boolean }[] = [];
  for (const { textContent } of scripts) {
    if (!textContent || textContent.length > MAX_JSON) continue;
    try {
      collectDates(JSON.parse(textContent), found, 0);
    } catch {
      // Broken data is as good as none.
    }
  }
  return (found.find(({ isArticle }) => isArticle) ?? found[0])?.date ?? null;
}

function collectDates(
  value: unknown,
  found: { date: string; isArticle: boolean }[],
  depth: number,
): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectDates(item, found, depth + 1);
    return;
  }
  const record = new Map(Object.entries(value));
  const type = [record.get('@type')].flat().join(' ');
  // A video or a comment of the page has a date of its own.
  if (/Comment|Video|Image|Person|Organization|Event/u.test(type)) return;
  const date = parseDate(
    record.get('datePublished') ?? record.get('dateCreated'),
  );
  if (date)
    found.push({ date, isArticle: /Article|Posting|Report/u.test(type) });
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
    collectDates(record.get(key), found, depth + 1);
  }
}

function readMeta(page: Document): string | null {
  const dates = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const date = parseDate(meta.getAttribute('content'));
    if (date && !dates.has(name)) dates.set(name, date);
  }
  const inOrder = [...META_NAMES, 'datepublished'].map((name) =>
    dates.get(name),
  );
  return inOrder.find((date) => date !== undefined) ?? null;
}

function readTime(page: Document): string | null {
  const marked = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]',
  );
  const marking = parseDate(marked?.getAttribute('datetime'));
  if (marking) return marking;
  // Outside its article a page shows the dates of other articles.
  const articles = page.querySelectorAll('article, main, [role="main"]');
  const scope =
    articles.length === 1
      ? articles[0]
      : page.querySelector('main, article:has(h1)');
  return parseDate(
    scope?.querySelector('time[datetime]')?.getAttribute('datetime'),
  );
}

function readAddress(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/iu.exec(
      path,
    );
  if (parts?.[1] && parts[2] && parts[3]) {
    const month = /\d/u.test(parts[2])
      ? parts[2].padStart(2, '0')
      : monthNumber(parts[2]);
    return month
      ? checked(`${parts[1]}-${month}-${parts[3].padStart(2, '0')}`)
      : null;
  }
  const compact = /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)/u.exec(path);
  if (compact) return checked(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const monthOnly = /\/((?:19|20)\d{2})\/(\d{2})(?=\/)/u.exec(path);
  return monthOnly ? checked(`${monthOnly[1]}-${monthOnly[2]}`) : null;
}

function monthNumber(name: string): string | null {
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const index = names.indexOf(name.toLowerCase());
  return index < 0 ? null : String(index + 1).padStart(2, '0');
}
