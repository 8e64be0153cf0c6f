import type { Fact } from './fact.ts';
import {
  firstDay,
  isCertainlyAfter,
  lastDay,
  type PartialDate,
} from './partial-date.ts';
import type { Source } from './source.ts';

const DAY_MS = 864e5;
/** How far off a date given as “about” a day may be. */
const ABOUT_DAYS = 3;
/** How much older than the oldest copy that was found a first report may be: a day, by the clock of another place. */
const COPY_DAYS = 1;
/** Before everything that a fact could be held against. */
const LONG_AGO = '0001-01-01';

/**
 * Whether a fact became known later than a day for sure: it happened later, or
 * its earliest source was published later. `by` a day may mean long before it;
 * `about` a day may be a few days off.
 */
export function isKnownLater(
  fact: Fact,
  day: PartialDate,
  sources: ReadonlyMap<string, Source>,
): boolean {
  return isCertainlyAfter(knownFrom(fact, sources), day);
}

/** The first day on which a fact can have been known: to readers of every day before it, it is later for sure. */
export function knownFrom(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
): PartialDate {
  const { date, dateQualifier } = fact;
  const reported = firstReport(fact, sources);
  const days = [
    reported === null ? LONG_AGO : shift(reported, -COPY_DAYS),
    dateQualifier === 'by' ? LONG_AGO : firstDay(date),
  ];
  if (dateQualifier === 'about') days[1] = shift(date, -ABOUT_DAYS);
  return days.sort().at(-1) ?? LONG_AGO;
}

/**
 * The date of the earliest source that has one; null where none has. Of a
 * month and a day in it the day counts: retellings are dated less exactly.
 */
export function firstReport(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
): PartialDate | null {
  const dates = fact.sources
    .flatMap(({ source }) => sources.get(source)?.published ?? [])
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  return dates[0] ?? null;
}

/** The first day of a date, moved by some days. */
function shift(date: PartialDate, days: number): PartialDate {
  const moved = Date.parse(`${firstDay(date)}T00:00:00Z`) + days * DAY_MS;
  return new Date(moved).toISOString().slice(0, 10);
}
