import { formatQuantity } from '../model/format-amount.ts';
import { formatDate } from '../model/format-date.ts';
import type { Fact, Quote } from '../model/fact.ts';
import { compareDates } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import { archiveUrl, passageUrl } from '../model/source-links.ts';
import type { Topic } from '../model/topic.ts';
import type { ChartPoint, FactView, QuoteView, SourceView } from './card.ts';
import {
  cite,
  describeSource,
  findOriginal,
  sayReports,
  saySpeaker,
  sayVaried,
} from './describe-fact.ts';
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
    when: formatDate(fact.date, fact.dateQualifier),
    status: fact.status,
    topic: { id: fact.topic, name: topic?.name ?? fact.topic },
    attributedTo: fact.attributedTo,
    sources: supports.map((used) => viewSource(used, fact)),
    speaker: saySpeaker(fact, used),
    readIn: findReadCopy(supports),
    varied: sayVaried(fact, used),
    reports: sayReports(used),
    quotes: (fact.quotes ?? []).map((quote) =>
      viewQuote(quote, fact, supports),
    ),
    chart: buildChart(fact, facts),
    conflicts: facts
      .filter(({ id }) => conflicting.has(id))
      .map((other) => ({
        id: other.id,
        title: other.title,
        when: formatDate(other.date),
        publisher: findPublisher(other, sources),
      })),
    noReplyFound: fact.noReplyFound ? formatDate(fact.noReplyFound) : null,
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

/** The first source that was read, where the best one was not. */
function findReadCopy([first, ...others]: readonly UsedSource[]) {
  if (!first || first.source.access === 'stored-copy') return null;
  const copy = others.find(({ source }) => source.access === 'stored-copy');
  const url = copy ? passageUrl(copy.source, copy.support) : null;
  return copy && url ? { publisher: copy.source.publisher, url } : null;
}

function viewQuote(
  { text, speaker, source }: Quote,
  fact: Fact,
  supports: readonly UsedSource[],
): QuoteView {
  const used = supports.find((one) => one.source.id === source);
  const url = used ? passageUrl(used.source, used.support) : null;
  return {
    text,
    speaker,
    publisher: used?.source.publisher ?? '',
    cited: cite({ text, speaker }, fact, used, url),
    url,
  };
}

function viewSource(
  { source, support }: UsedSource,
  { variants }: Fact,
): SourceView {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    ...describeSource(source),
    url: passageUrl(source, support),
    archiveUrl: archiveUrl(source),
    language: source.language,
    variant: variants?.find((one) => one.source === source.id)?.says ?? null,
  };
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
