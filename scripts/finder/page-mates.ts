import type { LabelledPassage } from './passage.ts';

/** The next passage that holds a mention if this one holds none, and the other way round. */
export function mateOfOtherKind(
  passages: readonly LabelledPassage[],
  index: number,
): LabelledPassage | undefined {
  const holdsOne = passages[index]?.mentions.length !== 0;
  return restFrom(passages, index).find(
    (other) => other.mentions.length > 0 !== holdsOne,
  );
}

/** The next passage about the same entity or look-alike; none for a passage about both. */
export function mateOfSameKind(
  passages: readonly LabelledPassage[],
  index: number,
): LabelledPassage | undefined {
  const kind = kindOf(passages[index]);
  return kind === undefined
    ? undefined
    : restFrom(passages, index).find((other) => kindOf(other) === kind);
}

function kindOf(passage: LabelledPassage | undefined): string | undefined {
  const mention = passage?.mentions[0];
  const negative = passage?.negatives[0];
  if (mention !== undefined && negative !== undefined) return undefined;
  return mention?.entity ?? negative?.sense;
}

/** All other passages, beginning with the next. */
function restFrom(
  passages: readonly LabelledPassage[],
  index: number,
): LabelledPassage[] {
  return [...passages.slice(index + 1), ...passages.slice(0, index)];
}
