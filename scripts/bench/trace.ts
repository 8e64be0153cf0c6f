import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time on the processor: other programs do not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { name?: string; data?: { url?: string; fileName?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/** Records what Chromium's threads do while `act` runs. */
export async function record(
  cdp: CDPSession,
  act: () => Promise<void>,
): Promise<TraceEvent[]> {
  await cdp.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const ended = new Promise<string>((resolve, reject) => {
    cdp.once('Tracing.tracingComplete', ({ stream }) => {
      if (stream === undefined) reject(new Error('the trace is empty'));
      else resolve(stream);
    });
  });
  await cdp.send('Tracing.end');
  const handle = await ended;
  let text = '';
  for (let isDone = false; !isDone;) {
    const { data, eof } = await cdp.send('IO.read', { handle });
    text += data;
    isDone = eof;
  }
  // The shape is that of the trace event format; unknown parts are left alone.
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * How long each piece of work was in which a page's main thread compiled or
 * ran scripts of an origin, in ms on the processor; a piece inside another
 * counts with that. What the browser does for them later (painting, garbage)
 * is not in it.
 */
export function piecesOf(
  events: readonly TraceEvent[],
  origin: string,
): number[] {
  const mains = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && args.name === 'CrRendererMain',
      )
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const ours = events
    .filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}/${tid}`))
    .filter(({ args }) =>
      (args.data?.url ?? args.data?.fileName ?? '').startsWith(origin),
    )
    .toSorted((a, b) => a.ts - b.ts);
  const pieces: number[] = [];
  let end = -Infinity;
  for (const { ts, dur = 0, tdur } of ours) {
    if (ts < end) continue;
    end = ts + dur;
    pieces.push((tdur ?? dur) / 1000);
  }
  return pieces;
}
