import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
} from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';
import { findBrowser } from './find-browser.ts';
import { poll } from './page-base.ts';
import type { Emulation, LaunchOptions, TestBrowser } from './test-browser.ts';

/** How Chromium is started whatever drives it. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Names other than those of loopback lead nowhere, at once: a saved page asks
 * for what it shows from its site, and waits five seconds where no network is.
 */
export const LOOPBACK_ONLY =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost';

/** What `chrome://extensions` may call, of which nothing else here has types. */
interface ListApi {
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
}

/** Starts Chromium, with the built extension unless told otherwise. */
export async function launchChromium(
  options: LaunchOptions = {},
): Promise<Chromium> {
  const folder =
    options.extension === undefined
      ? `${process.env['GLOSS_OUT'] ?? '.output'}/chrome-mv3`
      : options.extension;
  const extension = folder === null ? null : realpathSync(folder);
  const id = extension === null ? '' : unpackedId(extension);
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), 'gloss-chromium-')));
  if (options.brokenIndexedDb === true) breakIndexedDb(profile, id);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.isVisible !== true,
    viewport: options.isVisible === true ? null : { width: 1280, height: 900 },
    args: [
      ...ARGUMENTS,
      // Who looks at a window may go anywhere with it.
      ...(options.isVisible === true ? [] : [LOOPBACK_ONLY]),
      ...loadArguments(extension),
      ...proxyArguments(options.proxyPort),
      ...(options.chromiumArgs ?? []),
    ],
    // The back-forward cache is switched on, as readers have it.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  return new Chromium(context, {
    profile,
    extensionId: id,
    keepsProfile: options.profile !== undefined,
  });
}

/** The id that Chromium gives to an unpacked extension: the first 128 bits of the hash of its path, as letters from a to p. */
function unpackedId(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) =>
    String.fromCharCode(97 + parseInt(digit, 16)),
  );
}

/** What loads an extension, by the absolute path of its folder, and no other. */
export function loadArguments(extension: string | null): string[] {
  return extension === null
    ? []
    : [
        `--load-extension=${extension}`,
        `--disable-extensions-except=${extension}`,
      ];
}

function proxyArguments(port: number | undefined): string[] {
  return port === undefined
    ? []
    : [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** A file where the folder of the databases belongs gives a permanent error on every open. */
function breakIndexedDb(profile: string, id: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `chrome-extension_${id}_0.indexeddb.leveldb`), '');
}

/** Chromium, with what playwright gives beyond the common interface. */
export class Chromium implements TestBrowser {
  readonly name = 'chromium';
  readonly profile: string;
  readonly extensionOrigin: string;
  readonly context: BrowserContext;
  readonly ended: Promise<void>;
  readonly #keepsProfile: boolean;
  #emulation: Emulation = {};

  constructor(
    context: BrowserContext,
    facts: { profile: string; extensionId: string; keepsProfile: boolean },
  ) {
    this.context = context;
    this.ended = new Promise((done) => {
      context.once('close', () => {
        done();
      });
    });
    this.profile = facts.profile;
    this.extensionOrigin = `chrome-extension://${facts.extensionId}/`;
    this.#keepsProfile = facts.keepsProfile;
  }

  async open(url: string): Promise<ChromiumPage> {
    const page = await this.#newPage(false);
    await page.goto(url);
    return page;
  }

  async extensionPage(
    path: string,
    options: { isBackground?: boolean } = {},
  ): Promise<ChromiumPage> {
    const page = await this.#newPage(options.isBackground === true);
    await page.goto(this.extensionOrigin + path);
    return page;
  }

  async killBackground(): Promise<void> {
    const cdp = await this.#cdp();
    for (const target of await workers(cdp)) {
      await cdp.send('Target.closeTarget', { targetId: target.targetId });
    }
    const isGone = async () => (await workers(cdp)).length === 0;
    await poll(isGone, 'the background to end', 5_000);
    await cdp.detach();
  }

  /** Stops the background in the middle of whatever it does next: it answers nobody until the returned function is called. */
  async holdBackground(): Promise<() => Promise<void>> {
    const cdp = await this.#cdp();
    const [worker] = await workers(cdp);
    if (!worker) throw new Error('the background is not running');
    const { sessionId } = await cdp.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    let id = 0;
    const tell = (method: string) =>
      cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: ++id, method }),
      });
    await tell('Debugger.enable');
    await tell('Debugger.pause');
    return async () => {
      await tell('Debugger.disable');
      await cdp.detach();
    };
  }

  async command(name: string): Promise<void> {
    const worker =
      this.context.serviceWorkers().at(-1) ??
      (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate(async (command) => {
      // The extension API of the worker has no types here.
      const { chrome } = globalThis as unknown as {
        chrome: {
          commands: {
            onCommand: { dispatch(name: string, tab: object): void };
          };
          tabs: { query(filter: object): Promise<object[]> };
        };
      };
      const [tab] = await chrome.tabs.query({
        active: true,
        lastFocusedWindow: true,
      });
      chrome.commands.onCommand.dispatch(command, tab ?? {});
    }, name);
  }

  setEnabled(isEnabled: boolean): Promise<void> {
    return this.#inList(
      (api, id, on) => api.management.setEnabled(id, on),
      isEnabled,
    );
  }

  setAccess(hasAccess: boolean): Promise<void> {
    return this.#inList(
      (api, extensionId, on) =>
        api.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK',
        }),
      hasAccess,
    );
  }

  emulate(emulation: Emulation): Promise<void> {
    this.#emulation = { ...this.#emulation, ...emulation };
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.context.close();
    if (!this.#keepsProfile) {
      await rm(this.profile, { recursive: true, force: true });
    }
  }

  /** Calls what the browser's list of extensions may call. */
  async #inList(
    act: (api: ListApi, id: string, isOn: boolean) => Promise<void>,
    isOn: boolean,
  ): Promise<void> {
    const list = await this.context.newPage();
    await list.goto('chrome://extensions');
    const id = new URL(this.extensionOrigin).hostname;
    await list.evaluate(`(${act.toString()})(chrome, '${id}', ${isOn})`);
    await list.close();
  }

  async #newPage(isBackground: boolean): Promise<ChromiumPage> {
    const opened = isBackground
      ? await this.#openBehind()
      : await this.context.newPage();
    const page = await ChromiumPage.attach(opened);
    await page.emulate(this.#emulation);
    return page;
  }

  async #openBehind() {
    const cdp = await this.#cdp();
    const [page] = await Promise.all([
      this.context.waitForEvent('page'),
      cdp.send('Target.createTarget', { url: 'about:blank', background: true }),
    ]);
    await cdp.detach();
    return page;
  }

  async #cdp(): Promise<CDPSession> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    return await this.context.newCDPSession(page);
  }
}

async function workers(cdp: CDPSession) {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter((target) => target.type === 'service_worker');
}
