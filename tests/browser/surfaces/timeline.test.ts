import { beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { clickOn, textOf, waitForText } from './on-surface.ts';

const COUNT = '.list-head h2';

forEachBrowser((browser) => {
  let page: TestPage;
  let total: number;
  beforeEach(async () => {
    page = await browser().extensionPage('timeline.html');
    await page.resize(1280, 900);
    await waitForText(page, COUNT, 'entries');
    total = Number((await textOf(page, COUNT))?.split(' ')[0]);
    return () => page.close();
  });

  const shown = async () => Number((await textOf(page, COUNT))?.split(' ')[0]);
  const rows = () =>
    page.evaluate(() => document.querySelectorAll('[data-fact]').length);
  const hash = async () => new URL(await page.url()).hash;

  test('lists every fact under its year', async () => {
    expect(total).toBeGreaterThan(100);
    expect(await rows()).toBe(total);
    const years = await page.evaluate(() =>
      [...document.querySelectorAll('.year')].map((year) =>
        Number.parseInt(year.textContent),
      ),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('opens an address at its fact, whose row is in sight', async () => {
    const last = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-fact]')].at(-1)
          ?.dataset['fact'] ?? '',
    );
    const other = await browser().extensionPage(`timeline.html#fact=${last}`);
    await other.resize(1280, 900);
    await other.reload();
    await waitForText(other, COUNT, 'entries');
    await other.waitFor(() => {
      const row = document.querySelector('[aria-current="true"]');
      const box = row?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom <= innerHeight;
    });
    await other.close();
  });

  test('keeps its head on one line at 800 px', async () => {
    await page.resize(800, 900);
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll('.timeline-head > *')].map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
  });

  test('searches from the keyboard and keeps the search in the address', async () => {
    await page.press('/');
    await page.waitFor(() => document.activeElement?.matches('input'));
    await page.type('$19.4 million');
    await page.waitFor(() => location.hash.includes('search='));
    const found = await shown();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(total);
    const address = await page.url();
    await page.press('Escape');
    await waitForText(page, COUNT, `${total} of`);
    const copy = await browser().extensionPage(
      `timeline.html${new URL(address).hash}`,
    );
    await waitForText(copy, COUNT, `${found} of ${total}`);
    await copy.close();
  });

  test('filters by status, and shows the count it promised', async () => {
    const promised = await page.evaluate(() =>
      Number.parseInt(
        document.querySelector('.filter-count')?.textContent ?? '',
      ),
    );
    await clickOn(page, '.filter-none');
    await waitForText(page, COUNT, '0 of');
    await clickOn(page, '.filter-value input');
    await waitForText(page, COUNT, `${promised} of ${total}`);
  });

  test('chooses years with the handles of the brush', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.brush-handle')?.focus(),
    );
    await page.press('End');
    await page.press('ArrowLeft');
    await waitForText(page, '.list-head .pill', ' to ');
    expect(await hash()).toMatch(/years=\d{4}-\d{4}/);
    expect(await shown()).toBeLessThan(total);
    await page.press('Home');
    await waitForText(page, COUNT, `${total} of`);
  });

  test('opens a fact with keys, and goes back in the history', async () => {
    await page.press('/');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.fact'));
    expect(await hash()).toMatch(/^#fact=/);
    expect(await textOf(page, '.accounts')).not.toBe('');
    await page.back();
    await page.waitFor(() => !document.querySelector('.fact'));
  });

  test('lets the opened fact cover the list in a narrow window', async () => {
    await page.resize(800, 900);
    await clickOn(page, '[data-fact]');
    await page.waitFor(
      () =>
        document.activeElement?.id === 'fact-statement' &&
        document.querySelector('.list-column')?.checkVisibility() === false,
    );
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.matches('[data-fact]'));
  });
});
