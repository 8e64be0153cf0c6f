import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.tuple([Offset, Offset]);
const Label = { start: Offset, end: Offset, surface: v.string() };
const entities = [
  'ice',
  'dhs',
  'microsoft',
  'azure',
  'github',
  'palantir',
  'dell-federal',
  'att',
  'amazon',
  'aws',
  'satya-nadella',
  'brad-smith',
  'contract:msft-ice-2018',
  'contract:dell-ice-2025',
  'contract:palantir-icm-2022',
  'contract:att-ice-2021',
  'contract:github-ice-2016',
];
const Passage = v.strictObject({
  id: v.string(),
  text: v.pipe(v.string(), v.nonEmpty()),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/\w+\.example\//))),
  origin: v.literal('written'),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  title: v.nullable(v.string()),
  mentions: v.array(
    v.strictObject({
      ...Label,
      entity: v.picklist(entities),
      required: v.boolean(),
      alt: v.optional(v.array(Span)),
    }),
  ),
  negatives: v.array(v.strictObject({ ...Label, sense: v.string() })),
  tags: v.array(v.string()),
});
type Passage = v.InferOutput<typeof Passage>;

/** Forms that must be labelled wherever they occur, whatever they mean. */
const watched = [
  /(?<![\p{L}\p{N}_])(?:ICE|I\.C\.E\.|DHS|AWS|MSFT|AT&T)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])(?:Azure|AZURE|Palantir|PALANTIR)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])(?:Amazon|AMAZON|GitHub|GITHUB)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])(?:Microsoft|MICROSOFT)(?![\p{L}\p{N}_])/gu,
  /Brad Smith|Satya Nadella|Dell Federal/g,
  /immigrations? (?:and|&) customs? enforcement/gi,
  /inmigración y (?:control de )?aduanas/gi,
  /(?<!\d)(?:19[.,]4|18[.,]8|139[.,]3|90[.,]7|165[.,]2)\s?(?:mil+i?[oó]n|mio|m\b)/gi,
  /\$(?:19,400,000|18,800,000|139,300,000|90,700,000|165,200,000|200,000)/g,
];

function readText(name: string): string {
  const file = new URL(`../../data/corpus/${name}`, import.meta.url);
  return readFileSync(file, 'utf8');
}

function read(name: string): Passage[] {
  return readText(`${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(Passage, JSON.parse(line)));
}

const train = read('train');
const heldout = read('heldout');
const all = [...train, ...heldout];

/** Collects a complaint for each passage that has one. */
function complaints(check: (passage: Passage) => string[]): string[] {
  return all.flatMap((passage) =>
    check(passage).map((problem) => `${passage.id}: ${problem}`),
  );
}

/** What tells a passage from another when case and punctuation do not. */
function fingerprint(passage: Passage): string {
  return passage.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function labels({ mentions, negatives }: Passage) {
  return [...mentions, ...negatives].sort((a, b) => a.start - b.start);
}

function unlabelled(passage: Passage): string[] {
  const spans = labels(passage);
  return watched
    .flatMap((form) => [...passage.text.matchAll(form)])
    .filter(({ index, 0: form }) => {
      const end = index + form.length;
      return !spans.some((span) => span.start < end && index < span.end);
    })
    .map(({ index, 0: form }) => `"${form}" at ${index} has no label`);
}

function overlaps(passage: Passage): string[] {
  // An optional name may stand inside a longer one: "Microsoft Azure".
  const spans = labels(passage).filter(
    (span) => !('required' in span) || span.required,
  );
  return spans
    .filter((span, index) => span.start < (spans[index - 1]?.end ?? 0))
    .map(({ surface }) => `"${surface}" overlaps the label before it`);
}

/** How often each language, entity and look-alike's sense occurs. */
function tally(passages: Passage[]): Map<string, number> {
  const names = passages.flatMap(({ lang, mentions, negatives }) => [
    lang,
    ...mentions.map(({ entity }) => entity),
    ...negatives.map(({ sense }) => sense),
  ]);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

describe('the labelled corpus', () => {
  it('has at least 400 passages to learn from and 160 held out', () => {
    expect(train.length).toBeGreaterThanOrEqual(400);
    expect(heldout.length).toBeGreaterThanOrEqual(160);
  });

  it('numbers the passages of each file in order', () => {
    const numbered = (name: string, passages: Passage[], first: number) =>
      passages.map((_, i) => `${name}-${String(first + i).padStart(4, '0')}`);
    expect(train.map(({ id }) => id)).toEqual(numbered('train', train, 1));
    // The 390 before them were moved to the others and numbered anew.
    expect(heldout.map(({ id }) => id)).toEqual(
      numbered('heldout', heldout, 391),
    );
  });

  it('gives each label the text between its offsets', () => {
    const wrong = complaints((passage) =>
      labels(passage)
        .filter((span) => {
          const { start, end, surface } = span;
          return surface === '' || passage.text.slice(start, end) !== surface;
        })
        .map(({ surface }) => `"${surface}" is not at its offsets`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets every alternative span overlap its mention', () => {
    const wrong = complaints(({ mentions }) =>
      mentions.flatMap(({ start, end, surface, alt = [] }) =>
        alt
          .filter(([from, to]) => from >= end || to <= start || from >= to)
          .map(([from, to]) => `"${surface}" has ${from}-${to} as alternative`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('labels no text twice', () => {
    expect(complaints(overlaps)).toEqual([]);
  });

  it('labels every occurrence of a watched form', () => {
    expect(complaints(unlabelled)).toEqual([]);
  });

  it('holds no passage twice, in one file or in both', () => {
    const seen = new Map<string, string>();
    const twice = complaints((passage) => {
      const earlier = seen.get(fingerprint(passage));
      seen.set(fingerprint(passage), passage.id);
      return earlier === undefined ? [] : [`the same text as ${earlier}`];
    });
    expect(twice).toEqual([]);
  });

  it('has a true mention in about half of the passages', () => {
    for (const passages of [train, heldout]) {
      const some = passages.filter(({ mentions }) => mentions.length > 0);
      expect(some.length / passages.length).toBeGreaterThan(0.4);
      expect(some.length / passages.length).toBeLessThan(0.65);
    }
  });

  it('occurs as often in each sense and language as its README says', () => {
    const [learned, kept] = [tally(train), tally(heldout)];
    const counted = [...new Set([...learned.keys(), ...kept.keys()])].map(
      (name) => `${name} ${learned.get(name) ?? 0} ${kept.get(name) ?? 0}`,
    );
    const rows = readText('README.md').matchAll(
      /^\| `([^`]+)` +\| +(\d+) +\| +(\d+) +\|/gm,
    );
    const stated = [...rows].map(([, ...cells]) => cells.join(' '));
    expect(stated.sort()).toEqual(counted.sort());
  });
});
