import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { clickOn, textOf, waitForText } from './on-surface.ts';

const COUNT = '.list-head h2';

forEachBrowser((browser) => {
  test('a topic that is switched off leaves an open timeline at once', async () => {
    const timeline = await browser().extensionPage('timeline.html');
    await waitForText(timeline, COUNT, 'entries');
    const before = await textOf(timeline, COUNT);
    const options = await browser().extensionPage('options.html');
    await clickOn(options, '.topics .switch');
    await waitForText(timeline, '.left-out', 'left out by your options');
    expect(await textOf(timeline, COUNT)).not.toBe(before);
    await clickOn(options, '.topics .switch');
    await timeline.waitFor(() => !document.querySelector('.left-out'));
    expect(await textOf(timeline, COUNT)).toBe(before);
    await options.close();
    await timeline.close();
  });

  test('two options pages show the same', async () => {
    const one = await browser().extensionPage('options.html');
    const other = await browser().extensionPage('options.html');
    await clickOn(other, '.names .checkbox', 1);
    const isOn = (wanted: boolean) =>
      one.waitFor(
        (expected: boolean) =>
          document.querySelectorAll<HTMLInputElement>('.names .checkbox')[1]
            ?.checked === expected,
        { args: [wanted] },
      );
    await isOn(false);
    await clickOn(other, '.names .checkbox', 1);
    await isOn(true);
    await one.close();
    await other.close();
  });

  test('keeps a site as its host name, and says what is no site', async () => {
    const options = await browser().extensionPage('options.html');
    await clickOn(options, '#sites-neverOn');
    await options.type('https://www.mail.example/inbox');
    await options.press('Enter');
    await waitForText(options, '.tag', 'mail.example');
    await options.type('no site');
    await options.press('Enter');
    await waitForText(options, '.field-problem', '“no site” is no site');
    await options.close();
  });

  test('a reset asks once, says what is lost, and loses it', async () => {
    const options = await browser().extensionPage('options.html');
    await waitForText(options, '.tag', 'mail.example');
    await clickOn(options, '.button-quiet');
    await waitForText(
      options,
      '#reset-title',
      'You lose: 1 site on which it never runs.',
    );
    await clickOn(options, '.button-err');
    await options.waitFor(() => !document.querySelector('.tag'));
    await options.close();
  });
});
