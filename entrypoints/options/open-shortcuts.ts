import { browser } from 'wxt/browser';

/** Opens the browser's own page for keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it, which the polyfill's types do not know yet
  // (https://bugzilla.mozilla.org/show_bug.cgi?id=1303384); in Chromium the
  // page has an address.
  const commands = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
