import { compareDates } from '../model/partial-date.ts';
import { archiveUrl, passageUrl } from '../model/source-links.ts';
import { rankKind } from '../model/source-order.ts';
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

/** Answers what the opened view of a fact needs; a store or a pack in memory. */
export interface DetailsReader {
  /** Facts by id; ids that are not known are left out. */
  readFacts(ids: readonly string[]): Promise<readonly Fact[]>;
  /** Facts that name this one as what they replace, or as their reply. */
  readFactsThat(
    field: 'supersedes' | 'replies',
    id: string,
  ): Promise<readonly Fact[]>;
  readSources(ids: readonly string[]): Promise<readonly Source[]>;
  readSourcesOf(origin: string): Promise<readonly Source[]>;
}

/** The opened view of a fact; null for an id that the data does not have. Rejects when the reader does. */
export async function readFactDetails(
  data: TimelineData,
  id: string,
  reader: DetailsReader,
): Promise<FactDetails | null> {
  const [fact] = await reader.readFacts([id]);
  if (!fact) return null;
  const pick = (ids: readonly string[] = []) => reader.readFacts(ids);
  const [conflicts, replies, asked, supersedes, supersededBy, origins] =
    await Promise.all([
      pick(fact.contradicts),
      pick(fact.replies),
      reader.readFactsThat('replies', id),
      pick(fact.supersedes),
      reader.readFactsThat('supersedes', id),
      readOrigins(fact, reader),
    ]);
  const sides = listSides(fact, byDate(asked), byDate(replies));
  const { own, kin } = origins;
  const publishers = await reader.readSources(
    sides.flatMap((side) => sourceOfVoice(side) ?? []),
  );
  return {
    fact,
    topic: nameIn(data.topics, fact.topic),
    entities: fact.entities.map((one) => ({
      id: one,
      name: nameIn(data.entities, one),
    })),
    contract: fact.contract ? nameIn(data.contracts, fact.contract) : null,
    accounts: listAccounts(own, fact),
    origins: describeOrigins([...own, ...kin], fact),
    conflicts: byDate(conflicts),
    voices: sides.map((side) => describeVoice(data, side, publishers)),
    supersedes: byDate(supersedes),
    supersededBy: byDate(supersededBy),
  };
}

/** The sources of a fact, and the other reports of what they go back to. */
async function readOrigins(
  fact: Fact,
  reader: DetailsReader,
): Promise<{ own: readonly Source[]; kin: readonly Source[] }> {
  const own = await reader.readSources(fact.sources.map((one) => one.source));
  const ids = new Set(own.map((source) => source.id));
  const found = await Promise.all(
    [...new Set(own.map(({ origin }) => origin))].map((origin) =>
      reader.readSourcesOf(origin),
    ),
  );
  return { own, kin: found.flat().filter((source) => !ids.has(source.id)) };
}

function byDate(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => compareDates(a.date, b.date));
}

function nameIn(
  records: readonly { id: string; name: string }[],
  id: string,
): string {
  return records.find((one) => one.id === id)?.name ?? id;
}

function listAccounts(own: readonly Source[], fact: Fact): Account[] {
  const sources = new Map(own.map((source) => [source.id, source]));
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
  return accounts.sort((a, b) => rankKind(a.source) - rankKind(b.source));
}

/**
 * A statement and the other side's, in equal parts. For a fact that others
 * reply to, the replies; for a reply, what it replies to and itself.
 */
function listSides(
  fact: Fact,
  asked: readonly Fact[],
  replies: readonly Fact[],
): Fact[] {
  const sides = [...asked, ...(asked.length > 0 ? [fact] : []), ...replies];
  if (replies.length > 0 && isSpoken(fact) && asked.length === 0)
    sides.unshift(fact);
  const ids = new Set<string>();
  return sides.filter(({ id }) => !ids.has(id) && ids.add(id));
}

function isSpoken({ status }: Fact): boolean {
  return status === 'criticism' || status.endsWith('-statement');
}

function describeVoice(
  data: TimelineData,
  fact: Fact,
  sources: readonly Source[],
): Voice {
  const from = sourceOfVoice(fact);
  return {
    heading: headingOf(data, fact),
    fact,
    quote: fact.quotes?.[0] ?? null,
    publisher: sources.find(({ id }) => id === from)?.publisher ?? null,
  };
}

/** The source that its quotation is from, else its first one. */
function sourceOfVoice(fact: Fact): string | undefined {
  return fact.quotes?.[0]?.source ?? fact.sources[0]?.source;
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
