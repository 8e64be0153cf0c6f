import { readFile } from 'node:fs/promises';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { answerPassage, type PassageAnswer } from './answer-line.ts';
import { readBlocks } from './read-blocks.ts';

/** The mentions of a saved page; offsets count in its visible text, blocks parted by a blank line, which comes along. */
export async function scanSavedPage(
  lexicon: Lexicon,
  file: string,
): Promise<PassageAnswer & { text: string }> {
  const page = readBlocks(await readFile(file, 'utf8'));
  const text = page.blocks.join('\n\n');
  return {
    ...answerPassage(lexicon, {
      id: file,
      text,
      title: page.title,
      lang: page.language,
      url: page.url,
    }),
    text,
  };
}
