import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { storeSettings } from '../ask-extension.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import { readStored } from '../read-stored.ts';
import type { TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** What a page may do to the one element of ours, or around it. */
const ACTS: Record<string, () => void> = {
  'moves the card': () => {
    const card = document.querySelector('[popover]');
    if (card) document.body.prepend(card);
  },
  'puts a copy beside the card': () => {
    const card = document.querySelector('[popover]');
    card?.after(card.cloneNode(true));
  },
  'freezes the card': () => {
    const card = document.querySelector('[popover]');
    if (card) Object.freeze(card);
    card?.remove();
  },
  'hides the card': () => {
    document.querySelector<HTMLElement>('[popover]')?.hidePopover();
  },
  'takes the card into a frame': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const card = document.querySelector('[popover]');
    if (card) frame.contentDocument?.body.append(card);
  },
  'takes all attributes off the card': () => {
    const card = document.querySelector('[popover]');
    for (const name of card?.getAttributeNames() ?? []) {
      card?.removeAttribute(name);
    }
  },
  'takes its root out and puts it back': () => {
    const root = document.documentElement;
    root.remove();
    document.append(root);
  },
};

const LETS_THROUGH = 'something that lets clicks through';

/** What a page may lay over or around the card, to have its clicks. */
const TRAPS: Record<string, () => void> = {
  [LETS_THROUGH]: () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;pointer-events:none;background:#fff';
    document.documentElement.append(cover);
    cover.showPopover();
  },
  'a root that cannot be seen': () => {
    document.documentElement.style.opacity = '0';
  },
};

forEachBrowser((browser) => {
  afterEach(() => storeSettings(browser(), {}));

  test.each(Object.entries(ACTS))(
    'stays usable on a page that %s',
    async (_, act) => {
      const page = await pages.open(browser(), 'story.html');
      await waitForMarks(page);
      await page.hover('Microsoft');
      await page.waitForCard();
      await page.evaluate(act);
      await page.move({ x: 600, y: 500 });
      await page.waitForNoCard();
      await page.hover('Palantir');
      expect((await page.waitForCard()).label).toBe('Palantir');
      await page.press('Escape');
      await page.waitForNoCard();
      expect(await page.messages()).toEqual([]);
    },
  );

  /** Opens the list of what the card can hide and clicks at its first entry, after `trap` ran. */
  async function clickToHide(page: TestPage, trap: () => void): Promise<void> {
    await page.hover('Microsoft');
    await page.waitForCard();
    const button = await page.cardBox('text=Hide');
    if (!button) throw new Error('the card offers to hide nothing');
    await page.move(middleOf(button), { steps: 20 });
    await sleep(600);
    await page.click(middleOf(button));
    await sleep(600);
    const entry = await page.cardBox('text=Hide the word “Microsoft”');
    if (!entry) throw new Error('the card lists nothing to hide');
    await page.evaluate(trap);
    await sleep(600);
    await page.click(middleOf(entry));
    await sleep(400);
  }

  test.each(Object.entries(TRAPS))(
    'changes no setting by a click that a page steers with %s',
    async (name, trap) => {
      // Firefox tells nobody what covers an element without taking its clicks.
      if (name === LETS_THROUGH && browser().name === 'firefox') return;
      const page = await pages.open(browser(), 'story.html');
      await waitForMarks(page);
      const stored = await readStored(browser());
      await clickToHide(page, trap);
      expect(await readStored(browser())).toEqual(stored);
    },
  );

  test('changes a setting by the same click where nothing is steered', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    const stored = await readStored(browser());
    await clickToHide(page, () => undefined);
    expect(await readStored(browser())).not.toEqual(stored);
  });
});
