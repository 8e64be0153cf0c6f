import type { Mention } from '../core/scan/mention.ts';
import { FoundMention, isMarkable } from './found-mention.ts';
import type { PageRun } from './page-run.ts';
import { placeOf } from './run.ts';
import type { TextBoxes } from './text-boxes.ts';

/** Gives a run the mentions that were found in it; those it has already stay what they are. */
export function updateMentions(
  run: PageRun,
  found: readonly Mention[],
  boxes: TextBoxes,
): void {
  const known = run.mentions;
  if (found.length === 0 && known.length === 0) return;
  if (found === run.found) return;
  run.found = found;
  run.mentions = found.flatMap((mention) => {
    const same = known.find(
      (one) =>
        one.start === mention.start &&
        one.end === mention.end &&
        one.entity === mention.entity,
    );
    if (!same) return makeMention(run, mention, boxes);
    same.probability = mention.probability;
    same.evidence = mention.evidence;
    return [same];
  });
}

/** A mention at its place on the page; none where nothing is marked. */
function makeMention(
  run: PageRun,
  mention: Mention,
  boxes: TextBoxes,
): FoundMention[] {
  const start = placeOf(run, mention.start, 'start');
  const end = placeOf(run, mention.end, 'end');
  if (!start || !end) return [];
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  const made = new FoundMention(mention, run, range, boxes);
  return made.isIntact() && isMarkable(made) ? [made] : [];
}
