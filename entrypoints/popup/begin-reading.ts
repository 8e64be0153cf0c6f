import { ask } from '../../platform/ask.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { readSettings } from '../../platform/settings-store.ts';
import { askPage } from './ask-page.ts';
import { findPlace } from './find-place.ts';

/** Asks at once for all that a popup shows: none of it waits for what it does not need. */
export function beginReading() {
  const timeline = readTimeline();
  // A failure is told by whoever waits for it.
  timeline.catch(() => undefined);
  const place = findPlace();
  return {
    settings: readSettings(),
    timeline,
    place,
    page: place.then(({ tabId }) => askPage(tabId)),
    lastHidden: ask('readLastHidden', {}),
  };
}
