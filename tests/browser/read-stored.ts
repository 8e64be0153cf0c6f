import type { Json, TestBrowser } from './test-browser.ts';

/** Everything that Gloss keeps. */
export interface Stored {
  /** `storage.local`, whole. */
  local: Record<string, Json>;
  /** `storage.session`, whole. */
  session: Record<string, Json>;
  /** The records of every database as JSON, by `database/store`; `(unreadable)` where it does not open. */
  databases: Record<string, string>;
}

/** Reads all that the extension has stored, through one of its own pages. */
export async function readStored(browser: TestBrowser): Promise<Stored> {
  const page = await browser.extensionPage('options.html', {
    isBackground: true,
  });
  try {
    return await page.evaluate(async () => {
      const api = Reflect.get(
        globalThis,
        'browser' in globalThis ? 'browser' : 'chrome',
      ) as {
        storage: Record<
          'local' | 'session',
          { get(keys: null): Promise<Record<string, Json>> }
        >;
      };
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () =>
            reject(new Error(request.error?.message ?? 'failed'));
        });
      const databases: Record<string, string> = {};
      for (const { name } of await indexedDB.databases().catch(() => [])) {
        if (name === undefined) continue;
        const database = await settle(indexedDB.open(name)).catch(() => null);
        if (!database) {
          databases[name] = '(unreadable)';
          continue;
        }
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          databases[`${name}/${store}`] = JSON.stringify(await settle(all));
        }
        database.close();
      }
      const [local, session] = await Promise.all([
        api.storage.local.get(null),
        api.storage.session.get(null),
      ]);
      return { local, session, databases };
    });
  } finally {
    await page.close();
  }
}
