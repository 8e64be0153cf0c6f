import type { LabelledPassage } from './passage.ts';

/**
 * The next passage that holds a mention if this one holds none, and the other
 * way round. Mates stand a multiple of `step` apart, so that cross-validation
 * by that step never reads a tested passage beside a taught one.
 */
export function mateOfOtherKind(
  passages: readonly LabelledPassage[],
  index: number,
  step: number,
): LabelledPassage | undefined {
  const holdsOne = passages[index]?.mentions.length !== 0;
  return restFrom(passages, index, step).find(
    (other) => other.mentions.length > 0 !== holdsOne,
  );
}

/** The next passage about the same entity or look-alike, a multiple of `step` apart; none for a passage about both. */
export function mateOfSameKind(
  passages: readonly LabelledPassage[],
  index: number,
  step: number,
): LabelledPassage | undefined {
  const kind = kindOf(passages[index]);
  return kind === undefined
    ? undefined
    : restFrom(passages, index, step).find((other) => kindOf(other) === kind);
}

function kindOf(passage: LabelledPassage | undefined): string | undefined {
  const mention = passage?.mentions[0];
  const negative = passage?.negatives[0];
  if (mention !== undefined && negative !== undefined) return undefined;
  return mention?.entity ?? negative?.sense;
}

/** The other passages a multiple of `step` away, beginning with the next. */
function restFrom(
  passages: readonly LabelledPassage[],
  index: number,
  step: number,
): LabelledPassage[] {
  const near = passages.filter((_, at) => at % step === index % step);
  const place = Math.floor(index / step);
  return [...near.slice(place + 1), ...near.slice(0, place)];
}
