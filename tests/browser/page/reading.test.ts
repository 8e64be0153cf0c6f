import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  test('reads lists, tables, captions, slots and elements without a box', async () => {
    const page = await pages.open(browser(), 'reading/places.html');
    await waitForMarks(page, [
      ...['Palantir', 'Azure', 'Dell Federal', 'GitHub', 'Satya Nadella'],
      ...['Microsoft', 'Amazon Web Services', 'Palantir', 'GitHub', 'Azure'],
    ]);
  });

  test('reads text that is no part of an element: in shadow roots and slots', async () => {
    const page = await pages.open(browser(), 'reading/roots.html');
    await waitForMarks(page, [
      ...['Palantir', 'GitHub', 'Azure', 'Dell Federal'],
      ...['Amazon Web Services', 'Satya Nadella'],
    ]);
  });

  test('reads every shadow tree where names stand nowhere else', async () => {
    const page = await pages.open(browser(), 'reading/trees-alone.html');
    await waitForMarks(page, ['Palantir', 'GitHub', 'Azure']);
  });

  test('reads shadow trees that plain elements get late', async () => {
    const page = await pages.open(browser(), 'reading/late-trees.html');
    await waitForMarks(page, ['Microsoft']);
    await page.evaluate(() => {
      const grow = (id: string, mode: ShadowRootMode, markup: string) => {
        const host = document.getElementById(id);
        if (host) host.attachShadow({ mode }).innerHTML = markup;
      };
      grow('empty', 'closed', '<p>Palantir signed.</p>');
      grow('blank', 'closed', '<p>GitHub signed.</p>');
      grow('heading', 'open', 'Azure');
      grow('full', 'open', '<p>Dell Federal signed.</p>');
      grow('pointed', 'closed', 'Satya Nadella spoke.');
    });
    const soon = ['Microsoft', 'Palantir', 'GitHub', 'Azure', 'Dell Federal'];
    await waitForMarks(page, soon);
    await page.move(
      await page.evaluate(() => {
        const host = document.querySelector('#pointed');
        const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return { x: x + 5, y: y + 5 };
      }),
    );
    await waitForMarks(page, [...soon, 'Satya Nadella']);
  });

  test('marks what is shown later: details, tabs, parts', async () => {
    const page = await pages.open(browser(), 'reading/later.html');
    await waitForMarks(page, ['Microsoft']);
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
    });
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.evaluate(() => {
      document.querySelector('#tab')?.removeAttribute('hidden');
      document.querySelector('#part')?.removeAttribute('style');
    });
    await waitForMarks(page, [
      ...['Microsoft', 'Palantir', 'GitHub', 'Dell Federal'],
    ]);
  });

  test('marks what a tab loads when it is opened', async () => {
    const page = await pages.open(browser(), 'reading/loaded.html');
    await waitForMarks(page, ['Microsoft']);
    await page.click(middleOf(await page.boxOf('Comments')));
    await waitForMarks(page, ['Microsoft', 'Palantir']);
  });

  test('follows a live blog', async () => {
    const page = await pages.open(browser(), 'reading/live.html');
    await waitForMarks(page, ['Microsoft']);
    await page.evaluate(() => {
      const entries = document.querySelector('#entries');
      for (const [time, text] of [
        ['9:10', 'GitHub answered, too.'],
        ['9:20', 'Palantir did not.'],
      ]) {
        const head = document.createElement('h2');
        const entry = document.createElement('p');
        head.append(time ?? '');
        entry.append(text ?? '');
        entries?.prepend(head, entry);
      }
    });
    await waitForMarks(page, ['Palantir', 'GitHub', 'Microsoft']);
    await page.evaluate(() => {
      const last = document.querySelector('#entries p:last-of-type');
      if (last) last.textContent = 'Correction: Azure was meant.';
    });
    await waitForMarks(page, ['Palantir', 'GitHub', 'Azure']);
    expect((await textsMarked(page)).slice(0, 2)).toEqual([
      'Palantir',
      'GitHub',
    ]);
  });

  test('marks a list that grows while one scrolls', async () => {
    const page = await pages.open(browser(), 'reading/scroll.html');
    await waitForMarks(page);
    await page.waitFor(
      () => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelectorAll('article').length === 12;
      },
      { what: 'the end of the list' },
    );
    await page.waitFor(
      () => {
        const last = document.querySelector('article:last-child p')?.firstChild;
        return [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer === last),
        );
      },
      { what: 'the mark in the last report' },
    );
  });

  test('follows the routes of an application, and back', async () => {
    const page = await pages.open(browser(), 'reading/routes.html');
    await waitForMarks(page, ['Microsoft']);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('#next')?.click(),
    );
    await waitForMarks(page, ['Palantir']);
    await page.evaluate(() => {
      history.back();
    });
    await waitForMarks(page, ['Microsoft']);
  });

  test('leaves frames alone', async () => {
    const page = await pages.open(browser(), 'reading/frames.html');
    await waitForMarks(page, ['Palantir']);
    const inFrames = await page.evaluate(
      () =>
        [...document.querySelectorAll('iframe')].filter(
          ({ contentWindow, contentDocument }) =>
            contentDocument !== null &&
            (contentWindow as unknown as typeof globalThis).CSS.highlights
              .size > 0,
        ).length,
    );
    expect(inFrames).toBe(0);
  });

  test('marks text of any direction and size', async () => {
    const page = await pages.open(browser(), 'reading/directions.html');
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub', 'Azure']);
  });

  test('does not read its own card', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.hover('Microsoft');
    await page.waitForCard();
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
    });
    await waitForMarks(page);
    await page.waitFor(
      () => [...CSS.highlights.values()].some(({ size }) => size >= 3),
      { what: 'the mark that comes later' },
    );
    const places = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .every(({ startContainer }) => document.body.contains(startContainer)),
    );
    expect(places).toBe(true);
  });

  test('follows a translation into font elements, and back', async () => {
    const page = await pages.open(browser(), 'reading/translated.html');
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    await page.evaluate(() => {
      const originals = document.createElement('template').content;
      for (const text of document.querySelectorAll('#one, #two')) {
        // What browsers' translators put around a text.
        text.insertAdjacentHTML(
          'beforeend',
          '<font style="vertical-align: inherit"><font></font></font>',
        );
        text
          .querySelector('font font')
          ?.append(
            text.id === 'one'
              ? 'Microsoft y Palantir firmaron.'
              : 'GitHub no lo hizo.',
          );
        if (text.firstChild) originals.append(text.firstChild);
      }
      document.documentElement.lang = 'es';
      document.documentElement.className = 'translated-ltr';
      Object.assign(window, { originals });
    });
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    await page.evaluate(() => {
      const { originals } = window as unknown as {
        originals: DocumentFragment;
      };
      for (const text of document.querySelectorAll('#one, #two')) {
        const [original] = originals.childNodes;
        if (original) text.replaceChildren(original);
      }
      document.documentElement.lang = 'en';
    });
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    expect(await page.messages()).toEqual([]);
  });
});
