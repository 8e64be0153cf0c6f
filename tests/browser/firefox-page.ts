import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette.ts';
import { sortTree, type RawNode } from './accessibility-tree.ts';
import { PageBase, poll } from './page-base.ts';
import { pressActions } from './firefox-keys.ts';
import type { Point } from './geometry.ts';
import type { Json, TestPage, TreeNode } from './test-browser.ts';

const STEP_MS = 16;

/** Lists the nodes of the open card, with the rights of the browser. */
const READ_TREE = `
  // Kept, or the tree goes with it.
  const service = gBrowser.glossTree ??= Cc[
    '@mozilla.org/accessibilityService;1'
  ].getService(Ci.nsIAccessibilityService);
  const list = [];
  const collect = (node, isInside) => {
    const role = service.getStringRole(node.role);
    const isPart = isInside || role === 'dialog';
    if (isPart) list.push({ role, name: node.name ?? '' });
    for (let at = node.firstChild; at; at = at.nextSibling) collect(at, isPart);
  };
  const tab = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (tab) collect(tab, false);
  return list;`;

/** One automation session; it speaks to one tab at a time, so calls queue. */
export class FirefoxSession {
  readonly #marionette: Marionette;
  #current: string | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Sends a command to a tab. */
  inTab(
    handle: string,
    name: string,
    parameters: object = {},
  ): Promise<unknown> {
    return this.#enqueue(async () => {
      if (this.#current !== handle) {
        await this.#marionette.send('WebDriver:SwitchToWindow', {
          handle,
          focus: false,
        });
        this.#current = handle;
      }
      return await this.#marionette.send(name, parameters);
    });
  }

  /** Runs a script with the rights of the browser itself. */
  inBrowser(script: string, args: readonly Json[] = []): Promise<unknown> {
    return this.#enqueue(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.#marionette.send('WebDriver:ExecuteScript', {
          script,
          args,
        });
      } finally {
        await this.#marionette.send('Marionette:SetContext', {
          value: 'content',
        });
      }
    });
  }

  /** Brings a tab to the front. */
  focus(handle: string): Promise<unknown> {
    return this.#enqueue(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', {
        handle,
        focus: true,
      });
      this.#current = handle;
    });
  }

  async quit(): Promise<void> {
    await this.#enqueue(() =>
      this.#marionette
        .send('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => null),
    );
    this.#marionette.close();
  }

  /** Opens a tab and returns its handle. */
  openTab(): Promise<string> {
    return this.#enqueue(async () => {
      if (this.#current === null) await this.#useAnyTab();
      const opened = await this.#marionette.send('WebDriver:NewWindow', {
        type: 'tab',
        focus: false,
      });
      // https://www.w3.org/TR/webdriver2/#new-window
      return (opened as { handle: string }).handle;
    });
  }

  /** Forgets which tab is current, after it was closed. */
  forget(): void {
    this.#current = null;
  }

  /** A command needs a tab to start from, also one that opens another. */
  async #useAnyTab(): Promise<void> {
    const handles = await this.#marionette.send('WebDriver:GetWindowHandles');
    const [handle] = Array.isArray(handles) ? handles.map(String) : [];
    await this.#marionette.send('WebDriver:SwitchToWindow', {
      handle,
      focus: false,
    });
  }

  #enqueue<R>(task: () => Promise<R>): Promise<R> {
    const done = this.#queue.then(task, task);
    this.#queue = done.catch(() => null);
    return done;
  }
}

/** A tab of Firefox, through Marionette. */
export class FirefoxPage extends PageBase implements TestPage {
  readonly #session: FirefoxSession;
  readonly #handle: string;
  readonly #openedAt = Date.now();
  #mouse: Point = { x: 0, y: 0 };

  private constructor(session: FirefoxSession, handle: string) {
    super();
    this.#session = session;
    this.#handle = handle;
  }

  static async open(
    session: FirefoxSession,
    { isBackground }: { isBackground: boolean },
  ): Promise<FirefoxPage> {
    const handle = await session.openTab();
    const page = new FirefoxPage(session, handle);
    if (!isBackground) await session.focus(handle);
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#send('WebDriver:Refresh');
  }

  async back(): Promise<void> {
    await this.#send('WebDriver:Back');
  }

  async url(): Promise<string> {
    return String(await this.#send('WebDriver:GetCurrentURL'));
  }

  async evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const value = await this.#send('WebDriver:ExecuteScript', {
      script: `return (${fn.toString()})(...arguments);`,
      args,
    });
    // The value came through JSON from `fn`, whose type is R.
    return value as R;
  }

  async inCard<A extends readonly Json[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    const value = await this.#send('WebDriver:ExecuteScript', {
      script: `
        const roots = [...document.querySelectorAll('[popover]')]
          .map((host) => host.openOrClosedShadowRoot)
          .filter((root) => root?.mode === 'closed');
        return roots.length === 0 ? null : (${fn.toString()})(roots[0], ...arguments);`,
      args,
      sandbox: 'system',
      newSandbox: false,
    });
    // The value came through JSON from `fn`, whose type is R.
    return value as R | null;
  }

  async cardTree(): Promise<readonly TreeNode[]> {
    // The tree is made once somebody asks for it, and a moment later.
    const read = async () => {
      const nodes = await this.#session.inBrowser(READ_TREE);
      // The list came through JSON from the script above.
      return sortTree(nodes as RawNode[]);
    };
    const isThere = async () => ((await read()).length > 1 ? true : null);
    await poll(isThere, 'the accessibility tree of a card', 10_000);
    return read();
  }

  async move(to: Point, options: { steps?: number } = {}): Promise<void> {
    const steps = options.steps ?? 8;
    const from = this.#mouse;
    await this.#mouseActions(
      Array.from({ length: steps }, (_, i) => ({
        type: 'pointerMove',
        duration: STEP_MS,
        origin: 'viewport',
        x: Math.round(from.x + ((to.x - from.x) * (i + 1)) / steps),
        y: Math.round(from.y + ((to.y - from.y) * (i + 1)) / steps),
      })),
    );
    this.#mouse = to;
  }

  async click(at: Point): Promise<void> {
    await this.move(at, { steps: 2 });
    await this.#mouseActions([
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async tap(at: Point, options: { holdMs?: number } = {}): Promise<void> {
    await this.#perform('pointer', 'touch', [
      pointerMove(at, 0),
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: options.holdMs ?? 50 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async swipe(from: Point, to: Point): Promise<void> {
    await this.#perform('pointer', 'touch', [
      pointerMove(from, 0),
      { type: 'pointerDown', button: 0 },
      pointerMove(to, 200),
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(keys: string): Promise<void> {
    await this.#send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: pressActions(keys) }],
    });
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  async wheel(deltaY: number): Promise<void> {
    const { x, y } = this.#mouse;
    await this.#send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'wheel',
          id: 'wheel',
          actions: [
            {
              ...{ type: 'scroll', origin: 'viewport', duration: 0 },
              ...{ x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY },
            },
          ],
        },
      ],
    });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bringToFront();
    // The window has a frame of its own, whose size the first try tells; a
    // viewport narrower than any window is a narrower box in that window.
    await this.#session.inBrowser(
      `gBrowser.selectedBrowser.style.maxWidth = arguments[0] + 'px';`,
      [width],
    );
    for (let i = 0; i < 2; i += 1) {
      const frame = await this.evaluate(() => ({
        width: window.outerWidth - window.innerWidth,
        height: window.outerHeight - window.innerHeight,
      }));
      await this.#send('WebDriver:SetWindowRect', {
        width: width + frame.width,
        height: height + frame.height,
      });
    }
  }

  async screenshot(path: string): Promise<void> {
    const png = await this.#send('WebDriver:TakeScreenshot', { full: false });
    await writeFile(path, Buffer.from(String(png), 'base64'));
  }

  async messages(): Promise<string[]> {
    const host = await this.url();
    const lines = await this.#session.inBrowser(
      `return Services.console.getMessageArray()
         .filter((each) => each instanceof Ci.nsIScriptError)
         .filter((each) => each.timeStamp >= arguments[0])
         .filter((each) =>
           each.sourceName.startsWith('moz-extension:') ||
           each.sourceName.startsWith(arguments[1]))
         .map((each) => each.errorMessage + ' (' + each.sourceName + ')');`,
      [this.#openedAt, new URL(host).origin],
    );
    return Array.isArray(lines) ? lines.map(String) : [];
  }

  async bringToFront(): Promise<void> {
    await this.#session.focus(this.#handle);
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
    this.#session.forget();
  }

  #send(name: string, parameters: object = {}): Promise<unknown> {
    return this.#session.inTab(this.#handle, name, parameters);
  }

  #mouseActions(actions: object[]): Promise<unknown> {
    return this.#perform('pointer', 'mouse', actions);
  }

  #perform(type: string, pointerType: string, actions: object[]) {
    return this.#send('WebDriver:PerformActions', {
      actions: [
        { type, id: pointerType, parameters: { pointerType }, actions },
      ],
    });
  }
}

function pointerMove(to: Point, duration: number) {
  return {
    ...{ type: 'pointerMove', origin: 'viewport', duration },
    ...{ x: Math.round(to.x), y: Math.round(to.y) },
  };
}
