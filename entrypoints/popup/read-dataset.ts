import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import type { PopupSignals } from './popup-signals.ts';

/** Reads the facts for the popup; a failure is shown there, with the way to try again. */
export async function readDataset({
  dataset,
  settings,
}: PopupSignals): Promise<void> {
  dataset.value = { kind: 'reading' };
  try {
    const { data, reader } = await readTimeline();
    const model = createTimelineModel(data, settings.peek(), reader);
    await model.settle();
    dataset.value = { kind: 'there', model };
    // Where the words cannot be read, the list still can.
    model.readSearch().catch(() => undefined);
  } catch (error) {
    dataset.value = { kind: 'failed', reason: String(error) };
  }
}
