import type { Feature } from './feature.ts';
import type { FeatureWeights, Lexicon } from './lexicon.ts';
import type { Evidence } from './mention.ts';

/** How likely a candidate is what it seems, with the reasons. */
export interface Verdict {
  /** From 0 to 1. */
  probability: number;
  /** Strongest first; only what means something to a reader. */
  evidence: Evidence[];
}

/** Reasons weaker than this are not told. */
const LEAST_WEIGHT = 0.1;

/** The verdict of the logistic model on the features of one entity's candidate. */
export function weigh(
  features: readonly Feature[],
  weights: Lexicon['weights'],
  entity: string,
): Verdict {
  const any = weights['any'] ?? {};
  const own = weights[entity] ?? {};
  let sum = 0;
  const reasons = new Map<string, Evidence>();
  for (const feature of features) {
    const weight = weightOf(any, feature) + weightOf(own, feature);
    const share = weight * feature.value;
    sum += share;
    gather(feature, share, reasons);
  }
  return {
    probability: 1 / (1 + Math.exp(-sum)),
    evidence: [...reasons.values()]
      .map((reason) => ({ ...reason, weight: round(reason.weight) }))
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .sort((a, b) => b.weight - a.weight),
  };
}

function weightOf(weights: FeatureWeights, feature: Feature): number {
  return weights[feature.name] ?? 0;
}

/**
 * Adds what a feature weighs to the reasons, each word told once however many
 * features it is part of. A word for the entity that weighs against it, or the
 * other way round, would only confuse.
 */
function gather(
  { kind, text = '', sense }: Feature,
  share: number,
  reasons: Map<string, Evidence>,
): void {
  if (kind === undefined || text === '') return;
  const side = share > 0 ? 'for' : 'against';
  if (kind !== 'language' && (kind === 'look-alike') === share > 0) return;
  const words = text.split(', ');
  for (const word of words) {
    const id = `${side} ${word.toLowerCase()}`;
    const known = reasons.get(id);
    const weight = Math.abs(share) / words.length + (known?.weight ?? 0);
    reasons.set(id, {
      side,
      kind,
      text: word,
      ...(sense ? { sense } : {}),
      ...known,
      weight,
    });
  }
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
