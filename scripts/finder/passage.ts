import { readFile } from 'node:fs/promises';
import type { Finder } from '../../core/scan/finder.ts';
import { PageEvidence } from '../../core/scan/page-evidence.ts';
import { createRunReader, type RunReader } from '../../core/scan/run-reader.ts';

/** A text to look for mentions in, with what is known of its page. */
export interface Passage {
  id: string;
  text: string;
  title?: string | null;
  lang?: string | null;
  url?: string | null;
}

/** A labelled stretch of a passage. */
export interface Label {
  start: number;
  end: number;
  entity: string;
  required: boolean;
  alt?: [number, number][];
}

/** A passage with what is right about it. */
export interface LabelledPassage extends Passage {
  mentions: Label[];
  /** What looks like a mention, with the sense it has. */
  negatives: { sense: string }[];
}

/** A run of a passage: one paragraph. */
export interface PassageRun {
  /** Where it starts in the passage. */
  offset: number;
  text: string;
}

/** The paragraphs of a text, which are its runs: a blank line parts them. */
export function runsOf(text: string): PassageRun[] {
  const runs: PassageRun[] = [];
  let offset = 0;
  for (const part of text.split(/(\n[^\S\n]*\n\s*)/)) {
    if (part.trim() !== '') runs.push({ offset, text: part });
    offset += part.length;
  }
  return runs;
}

/** The runs of a passage, read as one page, for a look at their features; the page may hold another passage too. */
export function readPassage(
  finder: Finder,
  passage: Passage,
  beside?: Passage,
): { page: PageEvidence; runs: (PassageRun & { reader: RunReader })[] } {
  const context = {
    title: passage.title ?? null,
    language: passage.lang ?? null,
    url: passage.url ?? null,
  };
  const page = new PageEvidence(finder.lexicon, context);
  const on = { finder, page, context };
  createRunReader(on, passage.title ?? '');
  const runs = runsOf(passage.text).flatMap((run) => {
    page.addText(run.text);
    const reader = createRunReader(on, run.text);
    return reader === null ? [] : [{ ...run, reader }];
  });
  // Nothing is asked of its reader: the page has learned from it.
  if (beside !== undefined) {
    page.addText(beside.text);
    createRunReader(on, beside.text);
  }
  return { page, runs };
}

/** Reads a file of labelled passages, one JSON object a line. */
export async function readCorpus(
  path: string | URL,
): Promise<LabelledPassage[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPassage);
}
