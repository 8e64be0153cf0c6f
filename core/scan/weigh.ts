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
  const evidence: Evidence[] = [];
  for (const feature of features) {
    const weight = weightOf(any, feature) + weightOf(own, feature);
    const share = weight * feature.value;
    sum += share;
    const told = tell(feature, share);
    if (told !== null) evidence.push(told);
  }
  evidence.sort((a, b) => b.weight - a.weight);
  return { probability: 1 / (1 + Math.exp(-sum)), evidence };
}

function weightOf(weights: FeatureWeights, feature: Feature): number {
  return weights[feature.name] ?? 0;
}

function tell(feature: Feature, share: number): Evidence | null {
  if (feature.kind === undefined || !feature.text) return null;
  if (Math.abs(share) < LEAST_WEIGHT) return null;
  return {
    side: share > 0 ? 'for' : 'against',
    kind: feature.kind,
    text: feature.text,
    ...(feature.sense ? { sense: feature.sense } : {}),
    weight: Math.round(Math.abs(share) * 100) / 100,
  };
}
