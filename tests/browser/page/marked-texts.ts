import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPage } from '../test-browser.ts';

/** All texts that are marked, whatever the name of their highlight, in the order of the page, shadow trees last. */
export function textsMarked(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      }),
    );
    const inTree = (range: Range) =>
      range.startContainer.getRootNode() !== document;
    return [
      ...ranges
        .filter((range) => !inTree(range))
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)),
      ...ranges.filter(inTree),
    ].map(String);
  });
}

/** Waits until something is marked, or until exactly these texts are, in any order. */
export async function waitForMarks(
  page: TestPage,
  texts: readonly string[] = [],
): Promise<void> {
  const wanted = JSON.stringify([...texts].sort());
  let found: string[] = [];
  for (let turn = 0; turn < 75; turn += 1) {
    found = await textsMarked(page);
    const isThere =
      texts.length === 0
        ? found.length > 0
        : JSON.stringify(found.toSorted()) === wanted;
    if (isThere) return;
    await sleep(200);
  }
  throw new Error(`marked: ${found.join(', ')}; not: ${texts.join(', ')}`);
}
