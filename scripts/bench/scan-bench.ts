import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import type { Chromium } from '../../tests/browser/chromium.ts';
import type { serve } from '../../tests/browser/serve.ts';
import type { SavedPage } from './measure.ts';
import type { Reading } from './scan-in-page.ts';

const ROOT = new URL('../../', import.meta.url);
/** An article with names. */
const SAMPLE = 'story.html';
/** As often a background has weighed names before it is measured. */
const WARM_UP = 20;

/** What one scan took, in ms. */
export interface ScanTime {
  /** In the page, and where its names are weighed. */
  onPageMs: number;
  besideMs: number;
}

/** Scans with one lexicon. */
export interface PreparedScan {
  /** What making the lexicon ready took. */
  setUpMs: number;
  /** Scans a page that just opened, with code that did not run there before. */
  scan(page: SavedPage): Promise<ScanTime>;
}

/** Times scans and their peers in pages that just opened. */
export interface ScanBench {
  prepare(lexicon: Lexicon): Promise<PreparedScan>;
  /** What a function of `scan-in-page.ts` takes in a page, in ms. */
  time(
    page: SavedPage,
    name: 'timeWalk' | 'timePlainSearch' | 'timeMarkJs',
    input: unknown,
  ): Promise<number>;
}

/** Makes the bench: `server` has the pages under their names. */
export async function openBench(
  browser: Chromium,
  server: Awaited<ReturnType<typeof serve>>,
): Promise<ScanBench> {
  const mark = await readFile(
    new URL('node_modules/mark.js/dist/mark.min.js', ROOT),
    'utf8',
  );
  const onPage = `${mark};${await bundle('scan-in-page.ts')}`;
  const beside = await bundle('weigh-in-page.ts');
  const inPage = async <T>(
    path: string,
    work: (opened: Page) => Promise<T>,
  ): Promise<T> => {
    const opened = await browser.open(server.url(path));
    try {
      await opened.page.evaluate(onPage);
      return await work(opened.page);
    } finally {
      await opened.close();
    }
  };
  return {
    async prepare(lexicon) {
      const { page: weigher } = await browser.open(server.url(SAMPLE));
      await weigher.evaluate(beside);
      const setUpMs = await call<number>(weigher, 'setUp', lexicon);
      const { question } = await inPage(SAMPLE, (opened) =>
        call<Reading>(opened, 'beginScan', lexicon.sieves.names),
      );
      // Where names are made up, the article holds none.
      if (question !== null) await call(weigher, 'warmUp', [question, WARM_UP]);
      return {
        setUpMs,
        scan: ({ name }) =>
          inPage(`${name}.html`, (opened) =>
            scanPage(opened, weigher, lexicon),
          ),
      };
    },
    time: (page, name, input) =>
      inPage(`${page.name}.html`, (opened) =>
        call<number>(opened, name, input),
      ),
  };
}

async function scanPage(
  page: Page,
  weigher: Page,
  lexicon: Lexicon,
): Promise<ScanTime> {
  const { names } = lexicon.sieves;
  let reading = await call<Reading>(page, 'beginScan', names);
  const time = { onPageMs: reading.totalMs, besideMs: 0 };
  while (reading.question) {
    const { answer, totalMs } = await call<{ answer: string; totalMs: number }>(
      weigher,
      'weigh',
      reading.question,
    );
    time.besideMs += totalMs;
    reading = await call<Reading>(page, 'goOnScanning', answer);
    time.onPageMs += reading.totalMs;
  }
  return time;
}

/** Calls a function of a bundle in a page. */
function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  return page.evaluate(
    ([name, text]) => {
      // The bundle put the functions there; they answer what their module says.
      const { glossBench } = globalThis as unknown as {
        glossBench: Record<string, (input: unknown) => T>;
      };
      return glossBench[name]?.(JSON.parse(text)) as T;
    },
    [name, JSON.stringify(input)] as const,
  );
}

/** The functions of a module as one script that puts them into `glossBench`. */
async function bundle(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(ROOT),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`scripts/bench/${module}`, ROOT)),
        name: 'glossBench',
        formats: ['iife'],
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('nothing was built');
  // `var` at the top of an evaluated script would stay inside it.
  return output.output[0].code.replace(
    /^var glossBench\s*=/,
    'globalThis.glossBench =',
  );
}
