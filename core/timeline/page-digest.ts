import { dayNumber, lastDay, type PartialDate } from '../model/partial-date.ts';
import type { EntityKind } from '../model/entity.ts';
import { CONTRACT } from '../model/subject.ts';
import { CONTRACTS } from './timeline-view.ts';
import { entitiesAt, type Catalogue } from './catalogue.ts';
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
  /** Positions of the facts that stand under it. */
  facts: readonly number[];
}

/** What a page mentions, and what the dataset has to say of it. */
export interface PageDigest {
  /** Most often mentioned first, contracts last. */
  groups: readonly DigestGroup[];
  /** Positions of the facts about its entities that became known after the article for sure, newest first; null without its date. */
  since: readonly number[] | null;
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
  const { catalogue } = table.data;
  const day = articleDate === null ? null : dayNumber(lastDay(articleDate));
  const isLater = (position: number) =>
    day !== null && (catalogue.knownFrom[position] ?? 0) > day;
  const facts = Array.from(table.byDate).reverse();
  const about = sortByEntity(facts, catalogue, groups, mentions);
  return {
    groups: spreadFacts(
      [...groups]
        .map(([id, found]) => {
          const known = (about.get(id) ?? []).filter((one) => !isLater(one));
          return describeGroup(table, id, found, known);
        })
        .sort(byWeight),
    ),
    since: articleDate
      ? listSince(facts.filter(isLater), catalogue, groups)
      : null,
  };
}

/** The facts about each group, in the order in which they are given. */
function sortByEntity(
  facts: readonly number[],
  catalogue: Catalogue,
  groups: ReadonlyMap<string, unknown>,
  mentions: readonly DigestMention[],
): Map<string, number[]> {
  const named = new Set(mentions.map(({ entity }) => entity));
  // A contract that the page names counts for the group of all contracts.
  const groupAt = catalogue.entityIds.map((id) =>
    id.startsWith(CONTRACT)
      ? named.has(id)
        ? CONTRACTS
        : null
      : id !== CONTRACTS && groups.has(id)
        ? id
        : null,
  );
  const about = new Map<string, number[]>();
  for (const position of facts) {
    for (const place of entitiesAt(catalogue, position)) {
      const group = groupAt[place];
      if (!group) continue;
      const list = about.get(group);
      if (list) list.push(position);
      else about.set(group, [position]);
    }
  }
  return about;
}

function listSince(
  later: readonly number[],
  catalogue: Catalogue,
  groups: ReadonlyMap<string, unknown>,
): number[] {
  const isNamed = catalogue.entityIds.map(
    (id) => id !== CONTRACTS && groups.has(id),
  );
  return later.filter((position) =>
    entitiesAt(catalogue, position).some((place) => isNamed[place]),
  );
}

function groupOf(entity: string): string {
  return entity.startsWith(CONTRACT) ? CONTRACTS : entity;
}

/** Gives each group the facts that no group above it shows, as far as it has such. */
function spreadFacts(groups: readonly DigestGroup[]): DigestGroup[] {
  const shown = new Set<number>();
  return groups.map((group) => {
    const fresh = group.facts.filter((fact) => !shown.has(fact));
    const most = group.id === CONTRACTS ? MAX_FACTS : 1;
    const facts = (fresh.length > 0 ? fresh : group.facts).slice(0, most);
    for (const fact of facts) shown.add(fact);
    return { ...group, facts };
  });
}

function byWeight(a: DigestGroup, b: DigestGroup): number {
  return (
    Number(a.kind === 'contract') - Number(b.kind === 'contract') ||
    b.mentions.length - a.mentions.length
  );
}

function describeGroup(
  { data }: FactTable,
  id: string,
  mentions: readonly DigestMention[],
  facts: readonly number[],
): DigestGroup {
  const chosen = choose(facts, data.catalogue);
  if (id === CONTRACTS) {
    const ids = new Set(
      mentions.map(({ entity }) => entity.slice(CONTRACT.length)),
    );
    const suppliers = data.contracts
      .filter((one) => ids.has(one.id))
      .map(
        ({ vendor, vendorName }) =>
          data.entities.find((one) => one.id === vendor)?.name ?? vendorName,
      );
    return {
      id,
      name: 'Contracts',
      kind: 'contract',
      detail: [...new Set(suppliers)].join(', '),
      mentions,
      facts: chosen,
    };
  }
  const entity = data.entities.find((one) => one.id === id);
  return {
    id,
    name: entity?.name ?? mentions[0]?.surface ?? id,
    kind: entity?.kind ?? 'organisation',
    detail: null,
    mentions,
    facts: chosen,
  };
}

/** The facts that a reader most needs, else all, newest first; what newer ones among them replaced is left out. */
function choose(
  facts: readonly number[],
  { isKey, replaced }: Catalogue,
): number[] {
  const given = new Set(facts);
  const old = new Set(
    replaced.filter(([newer]) => given.has(newer)).map(([, older]) => older),
  );
  const standing = facts.filter((position) => !old.has(position));
  const key = standing.filter((position) => isKey[position]);
  return key.length > 0 ? key : standing;
}
