import { compareDates } from '../model/partial-date.ts';
import { archiveUrl, passageUrl } from '../model/source-links.ts';
import { describeOrigins, type Origins } from './origins.ts';
import type { Fact, Quote, Support } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { TimelineData } from './timeline-data.ts';

/** One source of a fact, with the words it quotes. */
export interface Account {
  source: Source;
  /** Link to the passage, or to the document; null without an address. */
  url: string | null;
  /** Asks the Wayback Machine for its copy; null without an address. */
  archiveUrl: string | null;
  quotes: readonly Quote[];
  /** How it tells the fact otherwise than better sources do; null where it does not. */
  variant: string | null;
  /** Why the link opens the page and not the passage; null where it leads there. */
  noPassage: Support['noPassage'] | null;
}

/** A statement beside the opened fact, and whose it is: `Microsoft says`. */
export interface Voice {
  heading: string;
  fact: Fact;
  /** Its first quotation, where the dataset has one, and who published it. */
  quote: Quote | null;
  publisher: string | null;
}

/** Everything the opened view of a fact shows. */
export interface FactDetails {
  fact: Fact;
  topic: string;
  entities: readonly { id: string; name: string }[];
  contract: string | null;
  accounts: readonly Account[];
  origins: Origins | null;
  conflicts: readonly Fact[];
  /** Replies to it, or what it replies to together with it; empty where there is neither. */
  voices: readonly Voice[];
  supersedes: readonly Fact[];
  /** Newer facts that replace it. */
  supersededBy: readonly Fact[];
}

/** The opened view of a fact; null for an id that the data does not have. */
export function buildFactDetails(
  data: TimelineData,
  id: string,
): FactDetails | null {
  const fact = data.facts.find((one) => one.id === id);
  if (!fact) return null;
  const pick = (ids: readonly string[] = []) => {
    const wanted = new Set(ids);
    return data.facts
      .filter((one) => wanted.has(one.id))
      .sort((a, b) => compareDates(a.date, b.date));
  };
  return {
    fact,
    topic: nameIn(data.topics, fact.topic),
    entities: fact.entities.map((one) => ({
      id: one,
      name: nameIn(data.entities, one),
    })),
    contract: fact.contract ? nameIn(data.contracts, fact.contract) : null,
    accounts: listAccounts(data, fact),
    origins: describeOrigins(data.sources, fact),
    conflicts: pick(fact.contradicts),
    voices: listVoices(data, fact, pick(fact.replies)),
    supersedes: pick(fact.supersedes),
    supersededBy: data.facts.filter((one) => one.supersedes?.includes(id)),
  };
}

function nameIn(
  records: readonly { id: string; name: string }[],
  id: string,
): string {
  return records.find((one) => one.id === id)?.name ?? id;
}

function listAccounts(data: TimelineData, fact: Fact): Account[] {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const accounts = fact.sources.flatMap((support) => {
    const source = sources.get(support.source);
    if (!source) return [];
    return {
      source,
      url: passageUrl(source, support),
      archiveUrl: archiveUrl(source),
      quotes: (fact.quotes ?? []).filter((one) => one.source === source.id),
      variant:
        fact.variants?.find((one) => one.source === source.id)?.says ?? null,
      noPassage: support.noPassage ?? null,
    };
  });
  return accounts.sort((a, b) => rank(a.source) - rank(b.source));
}

/** Records and original reports before those who carry them. */
const KINDS: readonly Source['kind'][] = [
  'primary',
  'news',
  'fact-check',
  'opinion',
  'aggregator',
];

function rank({ kind }: Source): number {
  return KINDS.indexOf(kind);
}

/**
 * A statement and the other side's, in equal parts. For a fact that others
 * reply to, the replies; for a reply, what it replies to and itself.
 */
function listVoices(
  data: TimelineData,
  fact: Fact,
  replies: readonly Fact[],
): Voice[] {
  const asked = data.facts.filter((one) => one.replies?.includes(fact.id));
  const sides = [...asked, ...(asked.length > 0 ? [fact] : []), ...replies];
  if (replies.length > 0 && isSpoken(fact) && asked.length === 0)
    sides.unshift(fact);
  return [...new Set(sides)].map((one) => describeVoice(data, one));
}

function isSpoken({ status }: Fact): boolean {
  return status === 'criticism' || status.endsWith('-statement');
}

function describeVoice(data: TimelineData, fact: Fact): Voice {
  const quote = fact.quotes?.[0] ?? null;
  const from = quote?.source ?? fact.sources[0]?.source;
  return {
    heading: headingOf(data, fact),
    fact,
    quote,
    publisher: data.sources.find(({ id }) => id === from)?.publisher ?? null,
  };
}

/** The heading over a statement: `Microsoft says`, `A critic says`, `As reported`. */
function headingOf(data: TimelineData, fact: Fact): string {
  if (fact.speaker) return `${nameIn(data.entities, fact.speaker)} says`;
  if (fact.status === 'criticism') return 'A critic says';
  const kind = { 'company-statement': 'company', 'agency-statement': 'agency' };
  const wanted = Object.entries(kind).find(([name]) => name === fact.status);
  if (!wanted) return 'As reported';
  const speaker = fact.entities
    .map((id) => data.entities.find((entity) => entity.id === id))
    .find((entity) => entity?.kind === wanted[1]);
  return speaker ? `${speaker.name} says` : `A ${wanted[1]} says`;
}
