import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../scripts/finder/answer-line.ts';
import { readProjectLexicon } from '../support/project-lexicon.ts';

const lexicon = await readProjectLexicon();
const file = new URL('../../data/corpus/pages.jsonl', import.meta.url);
const pages = readFileSync(file, 'utf8').trimEnd().split('\n');

describe('a page that holds nothing but look-alikes', () => {
  it('gets no mark', () => {
    const marked = pages
      .map((page) => answerLine(lexicon, page))
      .flatMap((answer) =>
        typeof answer === 'string'
          ? [answer]
          : answer.mentions.map(({ surface }) => `${answer.id}: ${surface}`),
      );
    expect(marked).toEqual([]);
  });
});
