import type { Settings } from '../../core/settings.ts';
import type { PageReport } from '../../platform/messages.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';

interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  storage: { local: { set(values: object): Promise<void> } };
}

/** Runs a task with a page of the extension in the background. */
async function withExtensionPage<R>(
  browser: TestBrowser,
  task: (page: TestPage) => Promise<R>,
): Promise<R> {
  const page = await browser.extensionPage('options.html', {
    isBackground: true,
  });
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

/** What the page in front tells the popup about itself: every mention, marked or not. */
export function readReport(browser: TestBrowser): Promise<PageReport> {
  return withExtensionPage(browser, (page) =>
    page.evaluate(async () => {
      // The API of extension pages has no types in tests.
      const api = Reflect.get(
        globalThis,
        'browser' in globalThis ? 'browser' : 'chrome',
      ) as ExtensionApi;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const message = { name: 'readPage', question: {} };
      const report = await api.tabs.sendMessage(tab?.id ?? -1, message);
      return report as PageReport;
    }),
  );
}

/** Stores settings as the options page does; the rest are the defaults. */
export function storeSettings(
  browser: TestBrowser,
  settings: Partial<Settings>,
): Promise<void> {
  return withExtensionPage(browser, (page) =>
    page.evaluate(async (text) => {
      const api = Reflect.get(
        globalThis,
        'browser' in globalThis ? 'browser' : 'chrome',
      ) as ExtensionApi;
      // Crosses as text: what `exactly these keys` means is the type's matter.
      await api.storage.local.set({ settings: JSON.parse(text) as object });
    }, JSON.stringify(settings)),
  );
}
