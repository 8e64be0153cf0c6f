import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import { fillSearch } from '../../components/timeline/fill-search.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import type { PopupSignals } from './popup-signals.ts';

/** Reads the facts for the popup; a failure is shown there, with the way to try again. */
export async function readDataset({
  dataset,
  settings,
}: PopupSignals): Promise<void> {
  dataset.value = { kind: 'reading' };
  try {
    const model = createTimelineModel(await readTimeline(), settings.peek());
    dataset.value = { kind: 'there', model };
    fillSearch(model);
  } catch (error) {
    dataset.value = { kind: 'failed', reason: String(error) };
  }
}
