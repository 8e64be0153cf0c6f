import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import type { PopupSignals } from './popup-signals.ts';

/** Begun with the module: what is asked for before anything can be shown is there the sooner. */
const first = readTimeline();
// A failure is told by whoever waits for it.
first.catch(() => undefined);

/**
 * Reads the facts for the popup; a failure is shown there, with the way to try
 * again: calling it once more.
 */
export async function readDataset({
  dataset,
  settings,
}: PopupSignals): Promise<void> {
  const hasFailed = dataset.peek().kind === 'failed';
  dataset.value = { kind: 'reading' };
  try {
    const { data, reader } = await (hasFailed ? readTimeline() : first);
    const model = createTimelineModel(data, settings.peek(), reader);
    await model.settle();
    dataset.value = { kind: 'there', model };
    // Where the words cannot be read, the list still can.
    model.readSearch().catch(() => undefined);
  } catch (error) {
    dataset.value = { kind: 'failed', reason: String(error) };
  }
}
