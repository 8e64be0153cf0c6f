import type { Lexicon } from '../../core/scan/lexicon.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';

/** Text of which a page could be made to slow the finder down, and plain prose. */
const TEXTS: Readonly<Record<string, string>> = {
  prose: 'The council met on Tuesday and put off its choice about the bridge. ',
  'walls of names': 'ICE Azure Microsoft Amazon DHS ',
  'walls in short runs': `${'ICE '.repeat(60)}\n`,
  'walls of digits': '111 111,111.111 ',
  'walls of sums': '$19.4 million $1 ',
  'names cut short': 'Immigration and Customs Department of Homeland ',
  'walls of marks': 'M\u00adi\u00adc\u00adr\u00ado\u00ad ',
};
const SMALL = 10_000;

/**
 * What a character costs in a text of 1 MB (prose: of 10 MB, when it is asked
 * for alone) beside one of 10 kB: 1 where the cost is straight in the length.
 */
export function measureLinearity(
  lexicon: Lexicon,
  { runs, isThorough }: BenchOptions,
): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => {
      const large = SMALL * (isThorough && name === 'prose' ? 1000 : 100);
      // Three times as a warm-up, as the first text would pay for all.
      for (let run = 0; run < 3; run += 1) costOf(lexicon, text, SMALL);
      const ratios = Array.from(
        { length: isThorough ? 1 : Math.min(runs, 3) },
        () => costOf(lexicon, text, large) / costOf(lexicon, text, SMALL),
      );
      return [
        `linear, ${name}`,
        sumUp(ratios, { unit: '×', budget: 'about 1' }),
      ];
    }),
  );
}

/** Nanoseconds per character. */
function costOf(lexicon: Lexicon, text: string, length: number): number {
  const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const scan = createPageScan(lexicon, {
    title: null,
    language: 'en',
    url: null,
  });
  const start = performance.now();
  // Each line is a run, as a block of a page is.
  const keys = whole.split('\n').map((run) => scan.addRun(run));
  for (const key of keys) scan.mentionsOf(key);
  return ((performance.now() - start) * 1e6) / length;
}
