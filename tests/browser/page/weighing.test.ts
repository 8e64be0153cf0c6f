import { setTimeout as sleep } from 'node:timers/promises';
import { describe, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { browserNames, forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

/** Its names make the bare abbreviation of one of them that of the agency. */
const RAID = `<!doctype html><html lang="en"><title>News</title>
  <p>Microsoft won the contract of Immigration and Customs Enforcement.</p>
  <p>Agents arrested migrants after a raid at the border.</p>`;
/** Its text makes it that of the train, in a block that names nobody. */
const TRAINS = `<!doctype html><html lang="en"><title>News</title>
  <p>GitHub signed.</p>
  <p>The train was late. Passengers waited on the platform; the conductor said
  that the express from Cologne would arrive at the station.</p>`;
const IN_RAID = ['Microsoft', 'Immigration and Customs Enforcement'];
/** The agency where nothing speaks for anything else. */
const AGENCY = 'Palantir signed. The ICE crew had left.';
/** The agency where something speaks for it. */
const UNSURE = 'Palantir signed. The ICE was full.';

const pages = servePages(() => ({
  '/raid.html': { body: RAID },
  '/trains.html': { body: TRAINS },
}));

/** Adds a section of its own. */
function addSection(page: TestPage, text: string): Promise<void> {
  return page.evaluate((added: string) => {
    const section = document.createElement('section');
    section.innerHTML = `<h2>Later</h2><p>${added}</p>`;
    document.body.append(section);
  }, text);
}

forEachBrowser((browser) => {
  test('weighs what comes after the background was ended by the names before', async () => {
    const page = await pages.open(browser(), 'raid.html');
    await waitForMarks(page, IN_RAID);
    await browser().killBackground();
    await addSection(page, UNSURE);
    await waitForMarks(page, [...IN_RAID, 'Palantir', 'ICE']);
  });

  test('weighs what comes after the background was ended by the text before', async () => {
    const page = await pages.open(browser(), 'trains.html');
    await waitForMarks(page, ['GitHub']);
    await browser().killBackground();
    await addSection(page, AGENCY);
    await waitForMarks(page, ['GitHub', 'Palantir']);
  });

  test('weighs each of two tabs by its own page', async () => {
    const raid = await pages.open(browser(), 'raid.html');
    await waitForMarks(raid, IN_RAID);
    const trains = await pages.open(browser(), 'trains.html');
    await waitForMarks(trains, ['GitHub']);
    await raid.bringToFront();
    await addSection(raid, UNSURE);
    await waitForMarks(raid, [...IN_RAID, 'Palantir', 'ICE']);
    await trains.bringToFront();
    await addSection(trains, UNSURE);
    await waitForMarks(trains, ['GitHub', 'Palantir']);
  });
});

// Firefox has no way to hold a background from outside.
describe.runIf(browserNames.includes('chromium'))(
  'a background that does not answer a page',
  () => {
    test('is asked again', async () => {
      const browser = await launchChromium();
      try {
        const release = await browser.holdBackground();
        const page = await pages.open(browser, 'raid.html');
        // Nobody waits longer for one answer.
        await sleep(6_000);
        await release();
        await waitForMarks(page, IN_RAID);
      } finally {
        await browser.close();
      }
    });
  },
);
