import { browser } from 'wxt/browser';

/** Opens the timeline in a new tab, at a fact or an entity. */
export async function openTimeline(at: {
  fact?: string | undefined;
  entity?: string | undefined;
}): Promise<null> {
  const place = new URLSearchParams();
  if (at.fact) place.set('fact', at.fact);
  if (at.entity) place.set('entity', at.entity);
  const url = browser.runtime.getURL('/timeline.html');
  await browser.tabs.create({ url: `${url}#${place.toString()}` });
  return null;
}

/** Opens the options page, or goes to it where it is open. */
export async function openOptions(): Promise<null> {
  await browser.runtime.openOptionsPage();
  return null;
}
