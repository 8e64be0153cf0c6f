import type { Fact } from '../model/fact.ts';
import { joinFacts, type ExportFact, type ExportPack } from './export-fact.ts';

/** A W3C Web Annotation collection, ready to be written as JSON. */
type Collection = Readonly<Record<string, unknown>>;

/**
 * Facts as W3C Web Annotations: the statement is the body, the passages of the
 * sources are the targets. A fact without any address targets the names of
 * its sources. https://www.w3.org/TR/annotation-model/
 */
export function buildJsonLd(
  facts: readonly Fact[],
  pack: ExportPack,
): Collection {
  const items = joinFacts(facts, pack).map((row) => annotate(row, pack));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:gloss:${pack.id}:${pack.version}`,
    type: 'AnnotationCollection',
    label: pack.title,
    total: items.length,
    first: {
      id: `urn:gloss:${pack.id}:${pack.version}:all`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
}

function annotate(
  { fact, topic, entities, supports }: ExportFact,
  pack: ExportPack,
) {
  const tags = [topic?.name ?? fact.topic, fact.status];
  return {
    id: `urn:gloss:${pack.id}:fact:${fact.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: fact.statement,
        format: 'text/plain',
        language: pack.language,
      },
      ...[...tags, ...entities.map(({ name }) => name)].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: supports.flatMap(({ source, support }) =>
      // Several selectors of one target would mean one passage told several ways.
      [support, ...(support.also ?? [])].map(({ start, end }) => ({
        type: 'SpecificResource',
        source: source.url ?? `urn:gloss:${pack.id}:source:${source.id}`,
        ...(start === undefined ? {} : { selector: selectPassage(start, end) }),
      })),
    ),
  };
}

/** The passage from its first words to its last. */
function selectPassage(start: string, end: string | undefined) {
  const startSelector = { type: 'TextQuoteSelector', exact: start };
  if (end === undefined) return startSelector;
  return {
    type: 'RangeSelector',
    startSelector,
    // A range ends before its end selector (section 4.2.9), so the last words
    // are refined by an empty stretch after them.
    endSelector: { type: 'TextQuoteSelector', exact: '', prefix: end },
  };
}
