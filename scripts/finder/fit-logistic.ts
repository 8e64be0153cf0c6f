/** One example: values of features by name, and whether the candidate is what it seems. */
export interface Example {
  features: ReadonlyMap<string, number>;
  isTrue: boolean;
  weight?: number;
}

/** What keeps a weight near its prior. */
export interface Prior {
  mean: number;
  /** How strongly it is held there. */
  strength: number;
  /** Whether it may not change its sign. */
  keepsSign?: boolean;
}

/** Steps of descent; the loss no longer moves in its sixth digit after about half of them. */
const STEPS = 1500;
const RATE = 0.05;

/**
 * Weights of a logistic model, regularised towards their priors: full-batch
 * descent with per-weight step sizes (Adam), the same result on each run.
 */
export function fitLogistic(
  examples: readonly Example[],
  priorOf: (feature: string) => Prior,
): Map<string, number> {
  const names = [
    ...new Set(examples.flatMap((example) => [...example.features.keys()])),
  ].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const priors = names.map(priorOf);
  const rows = examples.map((example) => ({
    indexes: Int32Array.from(
      [...example.features.keys()],
      (name) => indexOf.get(name) ?? 0,
    ),
    values: Float64Array.from(example.features.values()),
    target: example.isTrue ? 1 : 0,
    weight: example.weight ?? 1,
  }));
  const weights = Float64Array.from(priors, (prior) => prior.mean);
  descend(rows, weights, priors);
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

interface Row {
  indexes: Int32Array;
  values: Float64Array;
  target: number;
  weight: number;
}

function descend(
  rows: readonly Row[],
  weights: Float64Array,
  priors: readonly Prior[],
): void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(rows, weights, priors);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let index = 0; index < weights.length; index += 1) {
      const slope = gradient[index] ?? 0;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** step);
      const spread = (second[index] ?? 0) / (1 - 0.999 ** step);
      const moved =
        (weights[index] ?? 0) - (rate * mean) / (Math.sqrt(spread) + 1e-8);
      weights[index] = clamp(moved, priors[index]);
    }
  }
}

function clamp(weight: number, prior: Prior | undefined): number {
  if (prior?.keepsSign !== true) return weight;
  return prior.mean > 0 ? Math.max(weight, 0.05) : Math.min(weight, -0.05);
}

function gradientOf(
  rows: readonly Row[],
  weights: Float64Array,
  priors: readonly Prior[],
): Float64Array {
  const gradient = Float64Array.from(
    priors,
    (prior, index) => prior.strength * ((weights[index] ?? 0) - prior.mean),
  );
  for (const { indexes, values, target, weight } of rows) {
    let sum = 0;
    for (let at = 0; at < indexes.length; at += 1)
      sum += (weights[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
    const error = weight * (1 / (1 + Math.exp(-sum)) - target);
    for (let at = 0; at < indexes.length; at += 1) {
      const index = indexes[at] ?? 0;
      gradient[index] = (gradient[index] ?? 0) + error * (values[at] ?? 0);
    }
  }
  return gradient;
}
