import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium, type Chromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { quantile, sumUp, type BenchOptions, type Figure } from './measure.ts';
import { piecesOf, record } from './trace.ts';

/** How long a page changes in one run. */
const CHANGING_MS = 5_000;
/** By then what was read first is done with. */
const SETTLE_MS = 1_500;

/** Ways in which pages change all the time; each is a step for every frame. */
const KINDS = ['ticker', 'marked line', 'storm', 'undone changes'] as const;

interface Changed {
  /** Share of the main thread's time that went into our scripts, in %. */
  share: number;
  longestMs: number;
  /** Times between frames, in ms. */
  frames: readonly number[];
}

/**
 * What Gloss costs pages that never rest, in Chromium: its share of the time,
 * its longest piece of work, and by how much frames come later than in a
 * browser without it.
 */
export async function measureChanges({
  runs,
  isThorough,
}: BenchOptions): Promise<Record<string, Figure>> {
  const server = await serve({
    folder: 'tests/fixtures/pages',
    routes: { '/favicon.ico': { status: 204, body: '' } },
  });
  const url = server.url('changes/ticker.html');
  const found: Record<string, Figure> = {};
  try {
    for (const kind of KINDS) {
      const ours: Changed[] = [];
      const plain: Changed[] = [];
      // A run of all kinds takes a minute.
      for (let run = 0; run < (isThorough ? runs : 1); run += 1) {
        plain.push(await inBrowser(null, url, kind));
        ours.push(await inBrowser(undefined, url, kind));
      }
      Object.assign(found, figuresOf(kind, ours, plain));
    }
  } finally {
    await server.close();
  }
  return found;
}

function figuresOf(
  kind: string,
  ours: readonly Changed[],
  plain: readonly Changed[],
): Record<string, Figure> {
  const later = (part: number) =>
    ours.map(
      ({ frames }, run) =>
        quantile(frames, part) - quantile(plain[run]?.frames ?? [], part),
    );
  return {
    [`${kind}: share of the time`]: sumUp(
      ours.map(({ share }) => share),
      // A storm is no page that changes all the time: it passes.
      { unit: '%', ...(kind !== 'storm' && { budget: 'at most 2' }) },
    ),
    [`${kind}: longest piece`]: sumUp(
      ours.map(({ longestMs }) => longestMs),
      { unit: 'ms', budget: 'at most 50' },
    ),
    [`${kind}: median frame later`]: sumUp(later(0.5), {
      unit: 'ms',
      budget: 'at most 1',
    }),
    [`${kind}: 99th percentile later`]: sumUp(later(0.99), {
      unit: 'ms',
      budget: 'at most 4',
    }),
  };
}

async function inBrowser(
  extension: null | undefined,
  url: string,
  kind: (typeof KINDS)[number],
): Promise<Changed> {
  const browser: Chromium = await launchChromium(
    extension === null ? { extension } : {},
  );
  try {
    const page = await browser.open(url);
    if (extension !== null) await page.waitFor(() => CSS.highlights.size > 0);
    await sleep(SETTLE_MS);
    let frames: number[] = [];
    const events = await record(page.cdp, async () => {
      frames = await page.evaluate(keepChanging, kind, CHANGING_MS);
    });
    // Without the extension there are no scripts of its origin.
    const pieces =
      extension === null ? [] : piecesOf(events, browser.extensionOrigin);
    const spent = pieces.reduce((sum, piece) => sum + piece, 0);
    const whole = frames.reduce((sum, frame) => sum + frame, 0);
    return {
      share: (100 * spent) / whole,
      longestMs: Math.max(0, ...pieces),
      frames,
    };
  } finally {
    await browser.close();
  }
}

/** Changes a page in every frame for a while, and gives the times between frames in ms. Runs in the page. */
async function keepChanging(kind: string, forMs: number): Promise<number[]> {
  const ticker = document.querySelector('#ticker')?.firstChild as Text;
  const line = document.createElement('p');
  line.textContent = 'Nobody signed.';
  const list = document.createElement('section');
  document.body.append(line, list);
  const text = line.firstChild as Text;
  if (kind === 'undone changes') {
    new MutationObserver(() => {
      if (text.data !== 'GitHub signed.') text.data = 'GitHub signed.';
    }).observe(line, { characterData: true, subtree: true });
  }
  const steps: Record<string, (turn: number) => void> = {
    ticker: (turn) => (ticker.data = String(turn)),
    'marked line': (turn) => (text.data = `GitHub signed ${turn} times.`),
    'undone changes': (turn) => (text.data = `Nobody signed ${turn} times.`),
    // At 60 frames a second 5,000 elements come and go.
    storm: (turn) => {
      for (let item = 0; item < 42; item += 1) {
        const added = document.createElement('p');
        added.textContent = `Report ${turn} ${item}: GitHub signed.`;
        list.append(added);
      }
      while (list.childElementCount > 200)
        for (let item = 0; item < 42; item += 1) list.firstChild?.remove();
    },
  };
  const frames: number[] = [];
  const end = performance.now() + forMs;
  let last = await new Promise<number>(requestAnimationFrame);
  for (let turn = 0; performance.now() < end; turn += 1) {
    steps[kind]?.(turn);
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}
