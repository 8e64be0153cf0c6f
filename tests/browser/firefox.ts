import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { FirefoxPage, FirefoxSession } from './firefox-page.ts';
import { Marionette } from './marionette.ts';
import { poll } from './page-base.ts';
import type {
  Emulation,
  LaunchOptions,
  TestBrowser,
  TestPage,
} from './test-browser.ts';

const ADDON_ID = 'gloss@gloss.example';
const ADDON_UUID = '8f6b7a1e-54f2-4c0e-9a52-3b1d7c2f9e10';

/** Starts Firefox, with the built extension unless told otherwise. */
export async function launchFirefox(
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), 'gloss-firefox-')));
  await mkdir(profile, { recursive: true });
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  await writeFile(join(profile, 'user.js'), preferenceFile(options));
  const child = spawn(
    findBrowser('firefox'),
    [
      ...(options.isVisible === true ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...['--width', '1280', '--height', '1000', '--profile', profile],
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const marionette = await poll(
    async () => {
      const port = await readFile(
        join(profile, 'MarionetteActivePort'),
        'utf8',
      );
      return await Marionette.connect(Number(port));
    },
    'Firefox to start',
    60_000,
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
  });
  const session = new FirefoxSession(marionette);
  const folder =
    options.extension === undefined
      ? `${process.env['GLOSS_OUT'] ?? '.output'}/firefox-mv3`
      : options.extension;
  if (folder !== null) {
    await marionette.send('Addon:Install', {
      path: resolve(folder),
      temporary: true,
      allowPrivateBrowsing: true,
    });
  }
  const keepsProfile = options.profile !== undefined;
  return new Firefox(session, child, { profile, keepsProfile });
}

function preferenceFile(options: LaunchOptions): string {
  const preferences: Record<string, string | number | boolean> = {
    // Any free port; Firefox writes it into its profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({
      [ADDON_ID]: ADDON_UUID,
    }),
    // A temporary add-on loses what it stored when the browser ends, else.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#',
    'ui.prefersReducedMotion': 0,
  };
  if (options.brokenIndexedDb === true) {
    // Here `indexedDB.open` of an extension rejects with InvalidStateError.
    preferences['browser.privatebrowsing.autostart'] = true;
  }
  if (options.proxyPort !== undefined) {
    Object.assign(preferences, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  Object.assign(preferences, options.firefoxPrefs);
  return Object.entries(preferences)
    .map(
      ([name, value]) =>
        `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    )
    .join('');
}

class Firefox implements TestBrowser {
  readonly name = 'firefox';
  readonly profile: string;
  readonly extensionOrigin = `moz-extension://${ADDON_UUID}/`;
  readonly ended: Promise<void>;
  readonly #session: FirefoxSession;
  readonly #child: ChildProcess;
  readonly #keepsProfile: boolean;

  constructor(
    session: FirefoxSession,
    child: ChildProcess,
    facts: { profile: string; keepsProfile: boolean },
  ) {
    this.#session = session;
    this.#child = child;
    this.ended = once(child, 'exit').then(() => undefined);
    this.profile = facts.profile;
    this.#keepsProfile = facts.keepsProfile;
  }

  async open(url: string): Promise<TestPage> {
    const page = await this.#newPage(false);
    await page.goto(url);
    return page;
  }

  async extensionPage(
    path: string,
    options: { isBackground?: boolean } = {},
  ): Promise<TestPage> {
    const page = await this.#newPage(options.isBackground === true);
    await page.goto(this.extensionOrigin + path);
    return page;
  }

  async killBackground(): Promise<void> {
    await this.#session.inBrowser(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return extension.terminateBackground({
         ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      [ADDON_ID],
    );
  }

  async command(name: string): Promise<void> {
    await this.#session.inBrowser(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       extension.shortcuts.onCommand(arguments[1]);`,
      [ADDON_ID, name],
    );
  }

  async setEnabled(isEnabled: boolean): Promise<void> {
    await this.#session.inBrowser(
      `const { AddonManager } = ChromeUtils.importESModule(
         'resource://gre/modules/AddonManager.sys.mjs');
       return AddonManager.getAddonByID(arguments[0]).then((addon) =>
         arguments[1] ? addon.enable() : addon.disable());`,
      [ADDON_ID, isEnabled],
    );
  }

  async setAccess(hasAccess: boolean): Promise<void> {
    await this.#session.inBrowser(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       const { ExtensionPermissions } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionPermissions.sys.mjs');
       const all = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
       return arguments[1]
         ? ExtensionPermissions.add(arguments[0], all, extension)
         : ExtensionPermissions.remove(arguments[0], all, extension);`,
      [ADDON_ID, hasAccess],
    );
  }

  async emulate(emulation: Emulation): Promise<void> {
    const { colorScheme, reducedMotion, forcedColors } = emulation;
    await this.#session.inBrowser(
      `for (const [name, value] of Object.entries(arguments[0])) {
         Services.prefs.setIntPref(name, value);
       }`,
      [
        {
          ...(colorScheme && {
            'layout.css.prefers-color-scheme.content-override':
              colorScheme === 'dark' ? 0 : 1,
          }),
          ...(reducedMotion !== undefined && {
            'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
          }),
          ...(forcedColors !== undefined && {
            'browser.display.document_color_use': forcedColors ? 2 : 0,
          }),
        },
      ],
    );
  }

  async close(): Promise<void> {
    await this.#session.quit();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.ended;
    clearTimeout(timer);
    if (!this.#keepsProfile) {
      await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  #newPage(isBackground: boolean): Promise<FirefoxPage> {
    return FirefoxPage.open(this.#session, { isBackground });
  }
}
