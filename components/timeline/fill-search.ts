import type { TimelineModel } from './create-timeline-model.ts';

/** Reads all facts into the search of a timeline, in slices between which the browser can draw and take keys. */
export function fillSearch(model: TimelineModel): void {
  if (!model.readMore()) return;
  setTimeout(() => {
    fillSearch(model);
  });
}
