import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { PageBase } from './page-base.ts';
import type { Point } from './geometry.ts';
import { sortTree, type RawNode } from './accessibility-tree.ts';
import type { Emulation, Json, TestPage, TreeNode } from './test-browser.ts';

/** A tab of Chromium, through playwright and the DevTools protocol. */
export class ChromiumPage extends PageBase implements TestPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly #messages: string[] = [];

  private constructor(page: Page, cdp: CDPSession) {
    super();
    this.page = page;
    this.cdp = cdp;
    page.on('console', (line) => {
      this.#messages.push(`${line.type()}: ${line.text()}`);
    });
    page.on('pageerror', (error) => {
      this.#messages.push(`error: ${error.message}`);
    });
  }

  static async attach(page: Page): Promise<ChromiumPage> {
    return new ChromiumPage(page, await page.context().newCDPSession(page));
  }

  async emulate(emulation: Emulation): Promise<void> {
    const { colorScheme, reducedMotion, forcedColors } = emulation;
    await this.page.emulateMedia({
      ...(colorScheme && { colorScheme }),
      ...(reducedMotion && { reducedMotion: 'reduce' }),
      ...(forcedColors && { forcedColors: 'active' }),
    });
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  url(): Promise<string> {
    return Promise.resolve(this.page.url());
  }

  evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    // As text, so that nothing but the arguments crosses.
    const call = `(${fn.toString()})(...${JSON.stringify(args)})`;
    return this.page.evaluate<R>(call);
  }

  async inCard<A extends readonly Json[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    const root = await this.#cardRoot();
    if (root === null) return null;
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const world = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'gloss-tests',
    });
    const { object } = await this.cdp.send('DOM.resolveNode', {
      backendNodeId: root,
      executionContextId: world.executionContextId,
    });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await this.cdp.send(
      'Runtime.callFunctionOn',
      {
        functionDeclaration: `function (...args) { return (${fn.toString()})(this, ...args); }`,
        objectId: object.objectId,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      },
    );
    if (exceptionDetails !== undefined) {
      throw new Error(
        exceptionDetails.exception?.description ?? exceptionDetails.text,
      );
    }
    // The value came through JSON from `fn`, whose type is R.
    return result.value as R;
  }

  async cardTree(): Promise<readonly TreeNode[]> {
    await this.cdp.send('Accessibility.enable');
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const list: RawNode[] = [];
    const collect = (id: string) => {
      const node = byId.get(id);
      if (!node) return;
      if (!node.ignored) {
        list.push({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
        });
      }
      node.childIds?.forEach(collect);
    };
    const dialog = nodes.find(
      ({ role, ignored }) => !ignored && role?.value === 'dialog',
    );
    if (dialog) collect(dialog.nodeId);
    return sortTree(list);
  }

  async move(to: Point, options: { steps?: number } = {}): Promise<void> {
    await this.page.mouse.move(to.x, to.y, { steps: options.steps ?? 8 });
  }

  async click(at: Point): Promise<void> {
    await this.page.mouse.click(at.x, at.y);
  }

  async tap(at: Point, options: { holdMs?: number } = {}): Promise<void> {
    await this.#touch('touchStart', [at]);
    await sleep(options.holdMs ?? 50);
    await this.#touch('touchEnd', []);
  }

  async swipe(from: Point, to: Point): Promise<void> {
    const steps = 12;
    await this.#touch('touchStart', [from]);
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await this.#touch('touchMove', [
        {
          x: from.x + (to.x - from.x) * part,
          y: from.y + (to.y - from.y) * part,
        },
      ]);
      await sleep(16);
    }
    await this.#touch('touchEnd', []);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async wheel(deltaY: number): Promise<void> {
    await this.page.mouse.wheel(0, deltaY);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  messages(): Promise<string[]> {
    return Promise.resolve([...this.#messages]);
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point[]) {
    await this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  }

  /** The closed root of the card: an element of the top layer whose root no page script can reach. */
  async #cardRoot(): Promise<number | null> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await this.cdp.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '[popover]',
    });
    for (const nodeId of nodeIds) {
      const { node } = await this.cdp.send('DOM.describeNode', {
        nodeId,
        depth: 1,
        pierce: true,
      });
      const closed = node.shadowRoots?.find(
        (each) => each.shadowRootType === 'closed',
      );
      if (closed !== undefined) return closed.backendNodeId;
    }
    return null;
  }
}
