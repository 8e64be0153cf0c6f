import { effect } from '@preact/signals';
import type { TimelineModel } from '../../components/timeline/create-timeline-model.ts';
import {
  formatAddress,
  parseAddress,
} from '../../core/timeline/timeline-address.ts';
import { renameView } from '../../core/timeline/timeline-view.ts';

/**
 * Keeps the address and the view the same for as long as the page lives.
 * Opening a fact is a step to go back from; filters and search are not.
 */
export function followAddress(model: TimelineModel): void {
  const read = () =>
    renameView(parseAddress(location.hash), model.data.pack.renames);
  model.view.value = read();
  let shown = model.view.value.fact;
  effect(() => {
    const view = model.view.value;
    const address = formatAddress(view);
    if (address === formatAddress(parseAddress(location.hash))) return;
    const url = `${location.pathname}${address && `#${address}`}`;
    if (view.fact !== null && view.fact !== shown)
      history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    shown = view.fact;
  });
  addEventListener('popstate', () => {
    const view = read();
    shown = view.fact;
    model.view.value = view;
  });
}
