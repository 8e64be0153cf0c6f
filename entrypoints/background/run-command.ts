import { browser } from 'wxt/browser';
import { askTab } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';
import { switchSite } from '../../core/settings.ts';
import { saveSettings } from '../../platform/settings-store.ts';

/** Carries out a keyboard command in the tab it was given in; without a page that Gloss runs on, nothing happens. */
export async function runCommand(
  command: string,
  givenIn: number | undefined,
): Promise<void> {
  const tabId = givenIn ?? (await activeTab());
  if (tabId === undefined) return;
  if (command === 'next-mention') {
    await askTab(tabId, 'showMention', { step: 1 });
  } else if (command === 'previous-mention') {
    await askTab(tabId, 'showMention', { step: -1 });
  } else if (command === 'toggle-site') {
    await toggleSite(tabId);
  }
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({
    active: true,
    lastFocusedWindow: true,
  });
  return tab?.id;
}

async function toggleSite(tabId: number): Promise<void> {
  const report = await askTab(tabId, 'readPage', {});
  if (report === FAILED) return;
  const isOn = report.state !== 'on';
  await saveSettings((settings) => switchSite(settings, report.host, isOn));
}
