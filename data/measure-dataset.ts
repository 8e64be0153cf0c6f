import { countOrigins } from '../core/model/source-links.ts';
import type { Source } from '../core/model/source.ts';
import type { Dataset } from './dataset.ts';
import { measureBalance, type TopicBalance } from './measure-balance.ts';

/** How many of something, by its id; in falling order, equals by id. */
export type Counts = Readonly<Record<string, number>>;

/** A dataset in figures. */
export interface DatasetStats {
  facts: number;
  contracts: number;
  entities: number;
  sources: number;
  /** Different origins of the sources. */
  origins: number;
  /** Those of them that add reporting of their own. */
  reportingOrigins: number;
  /** Facts that rest on one origin, whatever the number of sources. */
  factsWithOneOrigin: number;
  quotes: number;
  /** The documents that the dataset started from, and their claims. */
  coverage: {
    documents: number;
    coveredDocuments: number;
    claims: number;
    mappedClaims: number;
  };
  byTopic: Counts;
  byStatus: Counts;
  byYear: Counts;
  byEntity: Counts;
  /** Facts per origin. */
  byOrigin: Counts;
  /** Sources by kind. */
  bySourceKind: Counts;
  balance: readonly TopicBalance[];
}

/** The figures of a dataset; the same dataset gives the same figures in the same order. */
export function measureDataset(dataset: Dataset): DatasetStats {
  const { facts, sources } = dataset;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourcesOf = facts.map((fact) =>
    fact.sources
      .map(({ source }) => byId.get(source))
      .filter((source) => source !== undefined),
  );
  return {
    facts: facts.length,
    contracts: dataset.contracts.length,
    entities: dataset.entities.length,
    sources: sources.length,
    origins: new Set(sources.map(({ origin }) => origin)).size,
    reportingOrigins: ownOrigins(sources).size,
    factsWithOneOrigin: sourcesOf.filter((own) => countOrigins(own) === 1)
      .length,
    quotes: facts.flatMap(({ quotes }) => quotes ?? []).length,
    coverage: measureCoverage(dataset),
    byTopic: count(facts.map(({ topic }) => topic)),
    byStatus: count(facts.map(({ status }) => status)),
    byYear: count(facts.map(({ date }) => date.slice(0, 4))),
    byEntity: count(facts.flatMap(({ entities }) => entities)),
    byOrigin: count(sourcesOf.flatMap((own) => [...ownOrigins(own)])),
    bySourceKind: count(sources.map(({ kind }) => kind)),
    balance: measureBalance(dataset),
  };
}

function measureCoverage({ coverage, facts }: Dataset) {
  const ids = new Set(facts.map(({ id }) => id));
  const mapped = coverage.map(
    ({ claims }) =>
      claims.filter((claim) => claim.facts.every((id) => ids.has(id))).length,
  );
  const claims = coverage.map((document) => document.claims.length);
  return {
    documents: coverage.length,
    coveredDocuments: mapped.filter((number, index) => number === claims[index])
      .length,
    claims: claims.reduce((sum, number) => sum + number, 0),
    mappedClaims: mapped.reduce((sum, number) => sum + number, 0),
  };
}

function ownOrigins(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources
      .map(({ origin }) => origin)
      .filter((origin) => !origin.startsWith('mixed-')),
  );
}

function count(ids: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort(
    ([a, many], [b, few]) => few - many || (a < b ? -1 : 1),
  );
  return Object.fromEntries(sorted);
}
