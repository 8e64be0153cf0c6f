import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serveCourier } from '../open-courier.ts';
import { clickOn, findAxeProblems, textOf, waitForText } from './on-surface.ts';

forEachBrowser((browser) => {
  const openCourier = serveCourier();

  test('lists what the page beside it mentions, and leads to it', async () => {
    const page = await openCourier(browser());
    const popup = await browser().extensionPage('popup.html', {
      isBackground: true,
    });
    const names = await popup.waitFor(() => {
      const heads = [
        ...document.querySelectorAll<HTMLElement>('.entity-head h2'),
      ];
      return heads.length > 0 && heads.map((head) => head.innerText);
    });
    expect(names).toEqual(expect.arrayContaining(['ICE', 'Microsoft']));
    expect(await textOf(popup, '.site h1')).toBe('courier.localhost');
    await popup.evaluate(() =>
      document
        .querySelector<HTMLElement>('[aria-label="Next mention of ICE"]')
        ?.click(),
    );
    await waitForText(popup, '[aria-label="Mentions of ICE"]', '1 of ');
    await page.waitForCard({ text: 'Immigration and Customs Enforcement' });
    await popup.close();
    await page.close();
  });

  test('switches the site off and on again', async () => {
    const page = await openCourier(browser());
    const popup = await browser().extensionPage('popup.html', {
      isBackground: true,
    });
    await popup.waitFor(() => document.querySelector('.entity'));
    const flip = () =>
      popup.evaluate(() =>
        document.querySelector<HTMLElement>('.site-switch .switch')?.click(),
      );
    await flip();
    await waitForText(popup, '.notice', 'Off on courier.localhost');
    await page.waitFor(() => CSS.highlights.size === 0);
    await flip();
    await popup.waitFor(() => document.querySelector('.entity'));
    await page.waitFor(() => CSS.highlights.size > 0);
    await popup.close();
    await page.close();
  });

  test('axe finds nothing in the list of mentions', async () => {
    const page = await openCourier(browser());
    const popup = await browser().extensionPage('popup.html', {
      isBackground: true,
    });
    await popup.waitFor(() => document.querySelector('.entity'));
    await popup.bringToFront();
    expect(await findAxeProblems(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('reloads a tab on which nobody answers', async () => {
    const page = await browser().open('about:blank');
    const popup = await browser().extensionPage('popup.html', {
      isBackground: true,
    });
    await popup.waitFor(() => document.querySelector('#tab-page'));
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('#tab-page')?.click(),
    );
    await waitForText(popup, '.notice h2', 'Gloss is not running in this tab');
    await popup.bringToFront();
    await clickOn(popup, '.notice .button-main');
    await popup.waitFor(
      () =>
        document
          .querySelector('.notice h2')
          ?.textContent.includes('cannot read this page'),
      { timeoutMs: 15_000 },
    );
    await popup.close();
    await page.close();
  });
});
