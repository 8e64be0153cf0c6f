import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { clickOn, textOf, waitForText } from './on-surface.ts';

forEachBrowser((browser) => {
  test('shows the timeline where a tab cannot be read', async () => {
    const popup = await browser().extensionPage('popup.html');
    await waitForText(popup, '.site p', 'Not read by Gloss');
    await waitForText(popup, '.timeline-list', 'entries');
    await clickOn(popup, '#tab-page');
    await waitForText(popup, '.notice h2', 'Gloss is not running in this tab');
    await popup.close();
  });

  test('moves between its tabs with the arrows', async () => {
    const popup = await browser().extensionPage('popup.html');
    await waitForText(popup, '.timeline-list', 'entries');
    await clickOn(popup, '#tab-page');
    await popup.press('ArrowRight');
    await popup.waitFor(() => document.activeElement?.id === 'tab-timeline');
    await popup.press('Home');
    await popup.waitFor(() => document.activeElement?.id === 'tab-page');
    await popup.close();
  });

  test('filters by the pills, and hands the view on to the full timeline', async () => {
    const popup = await browser().extensionPage('popup.html');
    await waitForText(popup, '.timeline-list', 'entries');
    await clickOn(popup, '.pill', 1);
    await popup.waitFor(() => document.activeElement?.closest('.pill-menu'));
    await popup.press('Space');
    await waitForText(popup, '.pill-on', 'Entity: ');
    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector('.pill-menu'));
    const href = await popup.evaluate(
      () =>
        document.querySelector<HTMLAnchorElement>('.popup-footer a')?.hash ??
        '',
    );
    expect(href).toMatch(/^#entity=/);
    const count = (await textOf(popup, '.pills-count'))?.split(' ')[0] ?? '';
    const timeline = await browser().extensionPage(`timeline.html${href}`);
    await waitForText(timeline, '.list-head h2', `${count} of`);
    await timeline.close();
    await popup.close();
  });

  test('says what was searched for in vain, and clears it', async () => {
    const popup = await browser().extensionPage('popup.html');
    await waitForText(popup, '.timeline-list', 'entries');
    await popup.press('/');
    await popup.waitFor(() => document.activeElement?.matches('input'));
    await popup.type('zeppelin');
    await waitForText(popup, '.notice', 'contains “zeppelin”');
    await clickOn(popup, '.notice .button');
    await waitForText(popup, '.timeline-list', 'entries');
    await popup.close();
  });

  test('opens a fact over the list and gives the row its focus back', async () => {
    const popup = await browser().extensionPage('popup.html');
    await waitForText(popup, '.timeline-list', 'entries');
    await clickOn(popup, '[data-fact]', 2);
    await waitForText(popup, '.fact', 'How each source puts it');
    await popup.press('Escape');
    await popup.waitFor(() => document.activeElement?.matches('[data-fact]'));
    await popup.close();
  });
});
