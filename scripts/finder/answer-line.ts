import type { Lexicon } from '../../core/scan/lexicon.ts';
import type { Mention } from '../../core/scan/mention.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { runsOf, type Passage } from './passage.ts';

/** The mentions of a passage. */
export interface PassageAnswer {
  id: string;
  mentions: Mention[];
}

/** The answer to one line of input, or what is wrong with the line. */
export function answerLine(
  lexicon: Lexicon,
  line: string,
): PassageAnswer | string {
  const passage = parsePassage(line);
  return typeof passage === 'string'
    ? passage
    : answerPassage(lexicon, passage);
}

/** The mentions of a passage, its paragraphs read as the runs of one page. */
export function answerPassage(
  lexicon: Lexicon,
  passage: Passage,
): PassageAnswer {
  const scan = createPageScan(lexicon, {
    title: passage.title ?? null,
    language: passage.lang ?? null,
    url: passage.url ?? null,
  });
  const runs = runsOf(passage.text).map(({ offset, text }) => {
    scan.addText(text);
    return { offset, key: scan.addRun(text) };
  });
  const mentions = runs.flatMap(({ offset, key }) =>
    scan.mentionsOf(key).map((mention) => ({
      ...mention,
      start: mention.start + offset,
      end: mention.end + offset,
    })),
  );
  return { id: passage.id, mentions };
}

function parsePassage(line: string): Passage | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON; write one object {"id", "text"} a line';
  }
  if (typeof value !== 'object' || value === null)
    return 'is not an object; write {"id", "text"}';
  const { id, text, title, lang, url } = value as Record<string, unknown>;
  if (typeof id !== 'string') return '"id" is missing or not a string';
  if (typeof text !== 'string') return '"text" is missing or not a string';
  return {
    id,
    text,
    title: asText(title),
    lang: asText(lang),
    url: asText(url),
  };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
