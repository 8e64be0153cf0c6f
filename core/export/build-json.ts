import type { Fact } from '../model/fact.ts';
import type { ExportPack } from './export-fact.ts';

/**
 * Facts with every topic, entity, contract and source that they name, in the
 * fields of a pack: the whole of it for all facts, a part that stands alone
 * for some.
 */
export function buildJson(facts: readonly Fact[], pack: ExportPack) {
  const { id, title, language, version, dated } = pack;
  const contracts = keepNamed(
    pack.contracts,
    facts.flatMap(({ contract }) => contract ?? []),
  );
  const entities = [
    ...facts.flatMap((fact) => [...fact.entities, fact.speaker ?? []].flat()),
    ...contracts.flatMap(({ buyer, vendor, reseller, maker }) =>
      [buyer, vendor, reseller, maker].filter((one) => one !== undefined),
    ),
  ];
  const sources = [
    ...facts.flatMap((fact) => fact.sources.map(({ source }) => source)),
    ...contracts.flatMap((contract) => contract.sources),
  ];
  return {
    ...{ id, title, language, version, dated },
    topics: keepNamed(
      pack.topics,
      facts.map(({ topic }) => topic),
    ),
    entities: keepNamed(pack.entities, entities),
    contracts,
    facts,
    sources: keepNamed(pack.sources, sources),
  };
}

function keepNamed<T extends { id: string }>(
  records: readonly T[],
  ids: readonly string[],
): T[] {
  const named = new Set(ids);
  return records.filter(({ id }) => named.has(id));
}
