import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { middleOf } from '../../tests/browser/geometry.ts';
import type { CardSnapshot } from '../../tests/browser/card-snapshot.ts';
import type {
  TestBrowser,
  TestPage,
} from '../../tests/browser/test-browser.ts';
import type { TourPage } from './choose-page.ts';
import { readMarksInView, scrollOn } from './marks-in-view.ts';

const FOLDER = '.tour';
const MOST_CARDS = 8;
/** Long pages, and those without an end, are read this far. */
const MOST_SCREENS = 12;
/** The finder works in idle time; a page without a mention gets this long. */
const PATIENCE_MS = 5_000;
/** A card fades in. */
const FADE_MS = 400;

/**
 * Opens the page, its cards, the popup, the timeline and the options in a
 * Chromium without a window, leaves a picture of each, and prints what was
 * marked and what the cards said. Throws where a card stays away, or where
 * the sample article shows no mark.
 */
export async function showEverything(page: TourPage): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  const browser = await launchChromium();
  try {
    const tab = await browser.open(page.url);
    await shoot(tab, 'article');
    console.log(`Gloss reads ${page.url}`);
    const marked = await readCards(tab);
    tell(marked);
    if (marked.size === 0 && page.isSample) {
      throw new Error('nothing was marked on the sample article');
    }
    await showPages(browser, tab);
  } finally {
    await browser.close();
  }
}

/** Every marked text with how often it was seen; opens the cards of the first few. */
async function readCards(tab: TestPage): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const places = new Set<string>();
  await tab
    .waitFor(() => CSS.highlights.size > 0, { timeoutMs: PATIENCE_MS })
    .catch(() => false);
  await shoot(tab, 'article');
  for (let screen = 0; screen < MOST_SCREENS; screen += 1) {
    const marks = await tab.evaluate(readMarksInView);
    for (const { text: raw, box, place } of marks) {
      if (places.has(place)) continue;
      places.add(place);
      const text = raw.replace(/\s+/g, ' ');
      const isNew = !seen.has(text);
      seen.set(text, (seen.get(text) ?? 0) + 1);
      if (!isNew || seen.size > MOST_CARDS) continue;
      await tab.move(middleOf(box));
      const card = await tab.waitForCard();
      await sleep(FADE_MS);
      await shoot(tab, `card-${seen.size}`);
      tellCard(text, card, seen.size);
      await tab.press('Escape');
      await tab.waitForNoCard();
    }
    if (!(await tab.evaluate(scrollOn))) break;
  }
  return seen;
}

function tell(marked: ReadonlyMap<string, number>): void {
  if (marked.size === 0) {
    console.log('\nNothing is marked on this page.');
    return;
  }
  console.log('\nMarked:');
  for (const [text, count] of marked) {
    console.log(`  ${text}${count > 1 ? ` (${count})` : ''}`);
  }
}

function tellCard(text: string, card: CardSnapshot, number: number): void {
  const lines = card.text.split('\n').filter((line) => line.trim() !== '');
  console.log(`\nThe card of “${text}” (${FOLDER}/card-${number}.png):`);
  for (const line of lines) console.log(`  ${line.trim()}`);
}

async function showPages(browser: TestBrowser, tab: TestPage): Promise<void> {
  await tab.bringToFront();
  const popup = await browser.extensionPage('popup.html', {
    isBackground: true,
  });
  await popup.resize(400, 600);
  await shootSettled(popup, 'popup');
  for (const name of ['timeline', 'options']) {
    const page = await browser.extensionPage(`${name}.html`);
    await shootSettled(page, name);
  }
  console.log(
    `\nPictures of the article, the cards, popup, timeline and options are in ${FOLDER}/`,
  );
}

/** Waits until a page shows something and stands still, and takes its picture. */
async function shootSettled(page: TestPage, name: string): Promise<void> {
  await page.waitFor(
    async () => {
      const before = document.body.innerText;
      await new Promise((done) => setTimeout(done, 200));
      return before.trim() !== '' && before === document.body.innerText;
    },
    { what: `${name}.html to show something` },
  );
  await shoot(page, name);
}

async function shoot(page: TestPage, name: string): Promise<void> {
  await page.screenshot(`${FOLDER}/${name}.png`);
}
