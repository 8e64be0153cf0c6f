import type { Mention } from '../../core/scan/mention.ts';
import type {
  ScanAnswer,
  ScanQuestion,
} from '../../core/scan/scan-question.ts';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import type { AskScan, Weighing } from '../../page/scan-client.ts';

/** What was asked so far, and a way to answer the first question that was not answered yet. */
export interface FakeScanLine {
  weighing: Weighing;
  asked: readonly ScanQuestion[];
  /** Answers, as if that took so many ms. */
  answer(given: Awaited<ReturnType<AskScan>>, spentMs?: number): Promise<void>;
}

/** A line to somebody who answers when the test says so; the names to look for are Azure and ICE. */
export function fakeScanLine(): FakeScanLine {
  const asked: ScanQuestion[] = [];
  const waiting: ((given: Awaited<ReturnType<AskScan>>) => void)[] = [];
  let spentMs = 0;
  return {
    asked,
    weighing: {
      names: prepareNames(['Azure', 'ICE']),
      ask(question) {
        asked.push(structuredClone(question));
        return new Promise((resolve) => waiting.push(resolve));
      },
      get spentMs() {
        return spentMs;
      },
    },
    async answer(given, tookMs = 0) {
      spentMs += tookMs;
      waiting.shift()?.(given);
      // Whoever asked hears of it before the test goes on.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

/** A mention of Azure by some words of a text. */
export function fakeMention(surface: string, start = 0): Mention {
  const end = start + surface.length;
  const at = { start, end, surface };
  return { ...at, entity: 'azure', probability: 1, evidence: [] };
}

/** An answer with the mentions of some runs, by their keys. */
export function fakeAnswer(
  mentions: Readonly<Record<number, readonly Mention[]>> = {},
  parts: Partial<ScanAnswer> = {},
): ScanAnswer {
  const byKey = Object.entries(mentions).map(
    ([key, found]) => [Number(key), found] as const,
  );
  return { mentions: byKey, subjects: {}, names: null, ...parts };
}
