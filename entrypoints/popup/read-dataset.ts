import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import type { readTimeline } from '../../platform/read-timeline.ts';
import type { PopupSignals } from './popup-signals.ts';

/** Takes over the facts that are being read; a failure is shown in the popup, with the way to try again. */
export async function readDataset(
  { dataset, settings }: PopupSignals,
  reading: ReturnType<typeof readTimeline>,
): Promise<void> {
  dataset.value = { kind: 'reading' };
  try {
    const { data, reader } = await reading;
    const model = createTimelineModel(data, settings.peek(), reader);
    await model.settle();
    dataset.value = { kind: 'there', model };
    // Where the words cannot be read, the list still can.
    model.readSearch().catch(() => undefined);
  } catch (error) {
    dataset.value = { kind: 'failed', reason: String(error) };
  }
}
