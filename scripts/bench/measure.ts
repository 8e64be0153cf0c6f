/** What a bench run was asked for. */
export interface BenchOptions {
  /** Saved pages of real sites to measure on; empty without `--pages`. */
  pages: readonly SavedPage[];
  /** How often each thing is measured. */
  runs: number;
  /** Whether only this measure was asked for, so that it may take its time. */
  isThorough: boolean;
}

/** A page as text, its scripts taken out. */
export interface SavedPage {
  name: string;
  markup: string;
}

/** One figure over all runs. */
export interface Figure {
  unit: 'ms' | 'kB' | '×' | '%' | '';
  median: number;
  min: number;
  max: number;
  /** 95th percentile, where the budget is about that. */
  p95?: number;
  /** Number of values. */
  runs: number;
  /** What it should stay within, as the design states it: `at most 2`. */
  budget?: string;
}

/** A measure: figures by name. */
export type Measure = (
  options: BenchOptions,
) => Promise<Readonly<Record<string, Figure>>>;

/** Sums up the values of one figure. Throws without a value. */
export function sumUp(
  values: readonly number[],
  facts: { unit: Figure['unit']; budget?: string },
): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => quantile(sorted, part);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 0
      ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
      : at(0.5);
  return {
    unit: facts.unit,
    median,
    min: at(0),
    max: at(1),
    p95: at(0.95),
    runs: sorted.length,
    ...(facts.budget !== undefined && { budget: facts.budget }),
  };
}

/** The value below which a part of some, from 0 to 1, lies. Throws without a value. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil((sorted.length - 1) * part)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
