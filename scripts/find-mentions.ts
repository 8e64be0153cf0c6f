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

const USAGE = `npm run --silent find-mentions [-- --html FILE] [--pack FILE | --lexicon FILE]

Without --html, reads one object {"id", "text", "title", "lang", "url"} a line
from standard input and writes {"id", "mentions"} for each.`;

/** The files that the command line names. */
interface Files {
  html?: string | undefined;
  pack?: string | undefined;
  lexicon?: string | undefined;
}

async function main(args: string[]): Promise<void> {
  const files = parseFiles(args);
  if (files === null) {
    console.log(USAGE);
    return;
  }
  const lexicon = await readLexicon(files);
  if (files.html === undefined) await answerLines(lexicon);
  else console.log(JSON.stringify(await scanSavedPage(lexicon, files.html)));
}

/** The files named; null where help is asked for. Throws with the usage for anything else. */
function parseFiles(args: string[]): Files | null {
  const file = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        html: file,
        pack: file,
        lexicon: file,
        help: { type: 'boolean' },
      },
    });
    return values.help ? null : values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n\n${USAGE}`);
  }
}

async function readLexicon({ lexicon, pack }: Files): Promise<Lexicon> {
  // A file named on the command line is trusted as its own: a wrong one fails on first use.
  if (lexicon !== undefined) return (await readJson(lexicon)) as Lexicon;
  if (pack !== undefined) return buildLexicon((await readJson(pack)) as Pack);
  return buildLexicon(
    buildPack(await readDataset(new URL('../data/', import.meta.url))),
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${String(error)}; name a JSON file`);
  }
}

async function answerLines(lexicon: Lexicon): Promise<void> {
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

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
