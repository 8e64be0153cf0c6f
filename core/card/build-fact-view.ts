import { formatQuantity } from '../model/format-amount.ts';
import { formatDate } from '../model/format-date.ts';
import type { Fact, Support } from '../model/fact.ts';
import { compareDates } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import { archiveUrl, countOrigins, passageUrl } from '../model/source-links.ts';
import type { Topic } from '../model/topic.ts';
import type { ChartPoint, FactView, SourceView } from './card.ts';

/** Points of one series that a card has room for; the newest are kept. */
const MAX_POINTS = 4;

/** Originals before retellings, and what was read before what was not. */
const KIND_ORDER = ['primary', 'news', 'fact-check', 'opinion', 'aggregator'];
const ACCESS_ORDER = ['stored-copy', 'cited', 'none'];

/** What a fact is shown with. */
export interface FactSurroundings {
  /** The facts it may be compared with: none later than the article. */
  facts: readonly Fact[];
  sources: ReadonlyMap<string, Source>;
  topics: readonly Topic[];
  superseded: ReadonlySet<string>;
}

/** A fact ready to be drawn. A source that is not among the surroundings is left out. */
export function buildFactView(
  fact: Fact,
  { facts, sources, topics, superseded }: FactSurroundings,
): FactView {
  const supports = fact.sources
    .flatMap((support) => {
      const source = sources.get(support.source);
      return source ? [{ source, support }] : [];
    })
    .sort((a, b) => rank(a.source, a.support) - rank(b.source, b.support));
  const topic = topics.find(({ id }) => id === fact.topic);
  const used = supports.map(({ source }) => source);
  const conflicting = new Set(fact.contradicts);
  return {
    id: fact.id,
    title: fact.title,
    statement: fact.statement,
    date: fact.date,
    dateQualifier: fact.dateQualifier ?? null,
    status: fact.status,
    topic: { id: fact.topic, name: topic?.name ?? fact.topic },
    attributedTo: fact.attributedTo,
    sources: supports.map(({ source, support }) => viewSource(source, support)),
    origins: countOrigins(used),
    firstPublished: findOriginal(used),
    quotes: (fact.quotes ?? []).map(({ text, speaker, source }) => ({
      text,
      speaker,
      publisher: sources.get(source)?.publisher ?? '',
    })),
    chart: buildChart(fact, facts),
    conflicts: facts
      .filter(({ id }) => conflicting.has(id))
      .map(({ id, title, date }) => ({ id, title, date })),
    noReplyFound: fact.noReplyFound ?? null,
    isSuperseded: superseded.has(fact.id),
  };
}

/** Ids of the facts that another of these facts replaces. */
export function findSuperseded(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
}

function viewSource(source: Source, support: Support): SourceView {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    published: source.published ?? null,
    url: passageUrl(source, support),
    archiveUrl: archiveUrl(source),
    access: source.access,
    language: source.language,
  };
}

/** Smaller is better: an address, then read, then the kind, then a known passage. */
function rank(source: Source, support: Support): number {
  return (
    (source.url === undefined ? 1000 : 0) +
    ACCESS_ORDER.indexOf(source.access) * 100 +
    KIND_ORDER.indexOf(source.kind) * 10 +
    (support.start === undefined ? 1 : 0)
  );
}

/** The earliest report of the origin that the first source retells; null where that is the original. */
function findOriginal(used: readonly Source[]): FactView['firstPublished'] {
  const [first] = used;
  if (first?.kind !== 'aggregator') return null;
  const original = used
    .filter(
      ({ origin, kind }) => origin === first.origin && kind !== 'aggregator',
    )
    .sort((a, b) =>
      compareDates(a.published ?? '9999', b.published ?? '9999'),
    )[0];
  return original
    ? { publisher: original.publisher, date: original.published ?? null }
    : null;
}

/** Values of the fact's series up to its last; empty with fewer than two. */
function buildChart(fact: Fact, facts: readonly Fact[]): ChartPoint[] {
  const series = fact.quantity?.series;
  if (series === undefined) return [];
  const points = facts
    .filter(({ quantity }) => quantity?.series === series)
    .sort((a, b) => compareDates(a.date, b.date))
    .flatMap(({ id, date, dateQualifier, quantity }) =>
      quantity
        ? {
            label: formatDate(date, dateQualifier),
            value: quantity.value,
            text: formatQuantity(quantity),
            isCurrent: id === fact.id,
          }
        : [],
    );
  return points.length < 2 ? [] : points.slice(-MAX_POINTS);
}
