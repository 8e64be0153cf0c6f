import type { Fact } from '../model/fact.ts';
import { formatDate } from '../model/format-date.ts';
import { compareDates, type PartialDate } from '../model/partial-date.ts';
import { countOrigins } from '../model/source-links.ts';
import type { Source } from '../model/source.ts';
import type { UsedSource } from './order-sources.ts';

/** Who says it where that is not the first source's publisher alone; null where the name says it all. */
export function saySpeaker(
  { attributedTo }: Fact,
  used: readonly Source[],
): string | null {
  const original = findOriginal(used);
  if (original) {
    return `First published by ${original.publisher}, ${formatDate(original.date)}`;
  }
  const publisher = used[0]?.publisher ?? '';
  const name = attributedTo.replace(/^(?:the|an?) /i, '');
  return name.startsWith(publisher.replace(/^the /i, '')) &&
    name.length < 1.5 * publisher.length
    ? null
    : `According to ${attributedTo}`;
}

/** The earliest report of the origin that the first source retells; null where that is the original, or no report has a date. */
export function findOriginal(
  used: readonly Source[],
): { publisher: string; date: PartialDate } | null {
  const [first] = used;
  if (first?.kind !== 'aggregator') return null;
  const [original] = used
    .flatMap(({ origin, kind, publisher, published }) =>
      origin === first.origin && kind !== 'aggregator' && published
        ? [{ publisher, date: published }]
        : [],
    )
    .sort((a, b) => compareDates(a.date, b.date));
  return original ?? null;
}

/** How many sources tell the fact in other words than the better ones; null where none does. */
export function sayVaried(
  { quotes, variants }: Fact,
  used: readonly Source[],
): string | null {
  const hasQuotes = quotes !== undefined && quotes.length > 0;
  const { length } = used.filter(
    ({ id, isReworded }) =>
      (variants ?? []).some(({ source }) => source === id) ||
      (isReworded && hasQuotes),
  );
  const verb = hasQuotes ? 'Quoted in other words' : 'Told differently';
  return length === 0 ? null : `${verb} in ${count(length, 'source')}`;
}

/** `4 reports, 1 origin`; null for a single report. */
export function sayReports(used: readonly Source[]): string | null {
  const { length } = used;
  return length < 2
    ? null
    : `${count(length, 'report')}, ${count(countOrigins(used), 'origin')}`;
}

/** What is said about a source after its name: when it was published, and how it was read or tells the fact. */
export function describeSource({ published, access, isReworded }: Source): {
  dated: string;
  more: string;
} {
  return {
    dated: published ? `, ${formatDate(published)}` : '',
    more:
      (access === 'none' ? ' (known by name only)' : '') +
      (access === 'cited' ? ' (cited by others; not read)' : '') +
      (isReworded ? ' (changes words inside quotation marks)' : ''),
  };
}

/** A quote with all it takes to find it again: speaker, publisher, date, address. */
export function cite(
  quote: { text: string; speaker: string },
  fact: Fact,
  used: UsedSource | undefined,
  url: string | null,
): string {
  const { publisher, published } = used?.source ?? {};
  const when = formatDate(published ?? fact.date);
  const from = [quote.speaker, publisher, when].filter(Boolean).join(', ');
  return [`“${quote.text}”`, from, url].filter(Boolean).join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
