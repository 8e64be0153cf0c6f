import { isKnownLater } from '../model/known-since.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Fact } from '../model/fact.ts';
import type { EntityKind } from '../model/entity.ts';
import { CONTRACT, CONTRACTS } from './timeline-view.ts';
import type { FactTable } from './fact-table.ts';

/** Facts that stand under an entity, at most: the page's own text is what one reads. */
const MAX_FACTS = 2;

/** A mention of the page, as far as its digest needs it. */
export interface DigestMention {
  /** Position among the mentions of the page. */
  index: number;
  /** Id of an entity, or `contract:` and the id of a contract. */
  entity: string;
  surface: string;
  /** Where it stands in the page, from 0 to 1. */
  position: number;
}

/** Everything of one entity, or of all contracts, on the page. */
export interface DigestGroup {
  /** Id of the entity, or `contracts`. */
  id: string;
  name: string;
  kind: EntityKind | 'contract';
  /** What it is: `Government agency`; the suppliers for contracts. */
  detail: string | null;
  mentions: readonly DigestMention[];
  facts: readonly Fact[];
}

/** What a page mentions, and what the dataset has to say of it. */
export interface PageDigest {
  /** Most often mentioned first, contracts last. */
  groups: readonly DigestGroup[];
  /** Facts about its entities that became known after the article for sure, newest first; null without its date. */
  since: readonly Fact[] | null;
}

/** Sorts the mentions of a page by entity, each with the facts that a reader of that day would know. */
export function buildPageDigest(
  table: FactTable,
  mentions: readonly DigestMention[],
  articleDate: PartialDate | null,
): PageDigest {
  const groups = new Map<string, DigestMention[]>();
  for (const mention of mentions) {
    const id = groupOf(mention.entity);
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  const facts = newestFirst(table);
  const sources = new Map(table.data.sources.map((one) => [one.id, one]));
  const isLater = (fact: Fact) =>
    articleDate !== null && isKnownLater(fact, articleDate, sources);
  const known = facts.filter((fact) => !isLater(fact));
  return {
    groups: [...groups]
      .map(([id, found]) => describeGroup(table, id, found, known))
      .sort(byWeight),
    since: articleDate
      ? facts.filter(
          (fact) => isLater(fact) && fact.entities.some((id) => groups.has(id)),
        )
      : null,
  };
}

function groupOf(entity: string): string {
  return entity.startsWith(CONTRACT) ? CONTRACTS : entity;
}

function byWeight(a: DigestGroup, b: DigestGroup): number {
  return (
    Number(a.kind === 'contract') - Number(b.kind === 'contract') ||
    b.mentions.length - a.mentions.length
  );
}

function newestFirst({ byDate, data }: FactTable): Fact[] {
  return Array.from(byDate)
    .reverse()
    .flatMap((position) => data.facts[position] ?? []);
}

function describeGroup(
  { data }: FactTable,
  id: string,
  mentions: readonly DigestMention[],
  facts: readonly Fact[],
): DigestGroup {
  if (id === CONTRACTS) {
    const ids = new Set(
      mentions.map(({ entity }) => entity.slice(CONTRACT.length)),
    );
    const contracts = data.contracts.filter((one) => ids.has(one.id));
    return {
      id,
      name: 'Contracts',
      kind: 'contract',
      detail: contracts.map(({ name }) => name).join('; '),
      mentions,
      facts: choose(facts.filter((one) => ids.has(one.contract ?? ''))),
    };
  }
  const entity = data.entities.find((one) => one.id === id);
  return {
    id,
    name: entity?.name ?? mentions[0]?.surface ?? id,
    kind: entity?.kind ?? 'organisation',
    detail: null,
    mentions,
    facts: choose(facts.filter(({ entities }) => entities.includes(id))).slice(
      0,
      1,
    ),
  };
}

/** The facts that a reader most needs, else the newest; what newer ones replaced is not among them. */
function choose(facts: readonly Fact[]): Fact[] {
  const old = new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = facts.filter(({ id }) => !old.has(id));
  const key = standing.filter(({ isKey }) => isKey);
  return (key.length > 0 ? key : standing).slice(0, MAX_FACTS);
}
