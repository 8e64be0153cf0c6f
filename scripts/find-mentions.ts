/**
 * Finds mentions with the code that runs on pages.
 *
 *   find-mentions < passages.jsonl     {id, text, title, lang, url} a line in,
 *                                      {id, mentions} a line out
 *   find-mentions --html FILE          a saved page
 *   --pack FILE                        with another pack than the project's own
 *   --lexicon FILE                     with a lexicon
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildLexicon } from '../core/scan/build-lexicon.ts';
import type { Lexicon } from '../core/scan/lexicon.ts';
import type { Pack } from '../core/model/pack.ts';
import { buildPack } from '../data/build-pack.ts';
import { readDataset } from '../data/read-dataset.ts';
import { answerLine } from './finder/answer-line.ts';
import { scanSavedPage } from './finder/scan-saved-page.ts';

const { values } = parseArgs({
  options: {
    html: { type: 'string' },
    pack: { type: 'string' },
    lexicon: { type: 'string' },
  },
});
const lexicon = await readLexicon();

if (values.html === undefined) await answerLines();
else console.log(JSON.stringify(await scanSavedPage(lexicon, values.html)));

async function readLexicon(): Promise<Lexicon> {
  // A file named on the command line is trusted as its own: a wrong one fails on first use.
  if (values.lexicon !== undefined)
    return JSON.parse(await readFile(values.lexicon, 'utf8')) as Lexicon;
  if (values.pack !== undefined)
    return buildLexicon(
      JSON.parse(await readFile(values.pack, 'utf8')) as Pack,
    );
  return buildLexicon(
    buildPack(await readDataset(new URL('../data/', import.meta.url))),
  );
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(lexicon, line);
    if (typeof answer === 'string') {
      console.error(`line ${number}: ${answer}`);
      process.exitCode = 1;
    } else console.log(JSON.stringify(answer));
  }
}
