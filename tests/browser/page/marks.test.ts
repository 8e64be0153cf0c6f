import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  test('marks the first mention of an entity in each section', async () => {
    const page = await pages.open(browser(), 'marks/article.html');
    await waitForMarks(page);
    expect(await textsMarked(page)).toEqual([
      'Immigration and Customs Enforcement',
      'Microsoft',
      'Microsoft',
      'Palantir',
    ]);
    expect(Object.keys(await page.marks())).toHaveLength(1);
  });

  test('marks what comes later, and forgets what goes', async () => {
    const page = await pages.open(browser(), 'marks/article.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'GitHub came later.';
      document.body.append(later);
      document.querySelector('p')?.remove();
    });
    await waitForMarks(page, ['Microsoft', 'Microsoft', 'Palantir', 'GitHub']);
  });

  test('weighs a headline by what stands below it', async () => {
    const page = await pages.open(browser(), 'marks/sum-first.html');
    await waitForMarks(page, [
      '$19.4 million contract',
      'Immigration and Customs Enforcement',
      'Microsoft',
    ]);
  });

  test('marks nothing where nothing may be marked', async () => {
    const page = await pages.open(browser(), 'marks/unread.html');
    await waitForMarks(page);
    expect(await textsMarked(page)).toEqual(['Palantir']);
  });

  test('marks inside shadow trees, open, closed and late', async () => {
    const page = await pages.open(browser(), 'marks/trees.html');
    await waitForMarks(page, [
      'Palantir',
      'Dell Federal',
      'Satya Nadella',
      'Azure',
      'Microsoft',
      'Brad Smith',
    ]);
    await page.evaluate(() => {
      const details = document.querySelector('details');
      if (details) details.open = true;
    });
    await waitForMarks(page, [
      'Palantir',
      'Dell Federal',
      'Satya Nadella',
      'Azure',
      'Microsoft',
      'Brad Smith',
      'GitHub',
    ]);
  });

  test('stands lower under links whose own line is thick', async () => {
    const page = await pages.open(browser(), 'marks/thick-links.html');
    await waitForMarks(page, ['Palantir', 'GitHub', 'Microsoft']);
    expect(await page.marks()).toEqual({
      'text-line-low': ['Palantir'],
      'text-line': ['GitHub', 'Microsoft'],
    });
  });
});
