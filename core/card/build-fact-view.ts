import { formatQuantity } from '../model/format-amount.ts';
import { formatDate } from '../model/format-date.ts';
import type { Fact } from '../model/fact.ts';
import { compareDates } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import { archiveUrl, countOrigins, passageUrl } from '../model/source-links.ts';
import type { Topic } from '../model/topic.ts';
import type { ChartPoint, FactView, SourceView } from './card.ts';
import { orderSources, type UsedSource } from './order-sources.ts';

/** Points of one series that a card has room for; the newest are kept. */
const MAX_POINTS = 4;

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
  const supports = findSources(fact, sources);
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
    sources: supports.map((used) => viewSource(used, fact)),
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
      .map((other) => ({
        id: other.id,
        title: other.title,
        date: other.date,
        publisher: findPublisher(other, sources),
      })),
    noReplyFound: fact.noReplyFound ?? null,
    isSuperseded: superseded.has(fact.id),
  };
}

/** Ids of the facts that another of these facts replaces. */
export function findSuperseded(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
}

function findSources(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
): UsedSource[] {
  const used = fact.sources.flatMap((support) => {
    const source = sources.get(support.source);
    return source ? [{ source, support }] : [];
  });
  return orderSources(fact, used);
}

/** Who publishes a fact: its first report where the best source only retells it. */
function findPublisher(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
): string | null {
  const used = findSources(fact, sources).map(({ source }) => source);
  return findOriginal(used)?.publisher ?? used[0]?.publisher ?? null;
}

function viewSource(
  { source, support }: UsedSource,
  { variants }: Fact,
): SourceView {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    published: source.published ?? null,
    url: passageUrl(source, support),
    archiveUrl: archiveUrl(source),
    access: source.access,
    language: source.language,
    variant: variants?.find((one) => one.source === source.id)?.says ?? null,
    isReworded: source.isReworded ?? false,
  };
}

/** The earliest report of the origin that the first source retells; null where that is the original, or no report has a date. */
function findOriginal(used: readonly Source[]): FactView['firstPublished'] {
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
