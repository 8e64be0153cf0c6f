import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, textsMarked, waitForMarks } from './articles.ts';

const PAGES = {
  '/article': article(`
    <h1>Agencies and their suppliers</h1>
    <p>U.S. Immigration and <b>Customs</b> Enforcement buys from Microsoft.</p>
    <p>Microsoft spoke again.</p>
    <h2>Others</h2>
    <p>Microsoft was asked about a <a href="#x">Palantir contract</a>.</p>`),
  '/sum-first': article(`
    <h1>The $19.4 million contract drew protests</h1>
    <p>Nobody had asked U.S. Immigration and Customs Enforcement about it,
    nor Microsoft, its supplier.</p>`),
  '/unread': article(`
    <p>Palantir is named once.</p>
    <pre>Microsoft</pre><p><code>Microsoft</code> <kbd>Microsoft</kbd></p>
    <nav><a href="#">Microsoft</a></nav><button>Microsoft</button>
    <p hidden>Microsoft</p><p style="display:none">Microsoft</p>
    <div contenteditable="true">Microsoft</div><textarea>Microsoft</textarea>
    <div role="textbox">Microsoft</div><div class="cm-editor">Microsoft</div>
    <div class="ProseMirror">Microsoft</div><label>Microsoft</label>
    <span style="position:absolute;width:1px;height:1px;overflow:hidden;font-size:1px">Microsoft</span>
    <p style="opacity:0">Microsoft</p><p style="visibility:hidden">Microsoft</p>`),
  '/trees': article(`
    <p>Palantir stands outside.</p>
    <open-host></open-host><closed-host></closed-host><late-host></late-host>
    <div id="contents" style="display:contents">Dell Federal by itself</div>
    <details><summary>More</summary><p>GitHub inside</p></details>
    <script>
      const add = (name, mode, markup) => customElements.define(name, class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode }).innerHTML = markup; }
      });
      add('open-host', 'open', '<p>Satya Nadella in an open tree <slot></slot></p>');
      add('closed-host', 'closed', '<div><p>Azure of Microsoft in a closed tree</p></div>');
      setTimeout(() => add('late-host', 'open', '<p>Brad Smith of Microsoft late</p>'), 900);
    </script>`),
};

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: Object.fromEntries(
        Object.entries(PAGES).map(([path, body]) => [path, { body }]),
      ),
    });
  });
  afterAll(() => server.close());

  test('marks the first mention of an entity in each section', async () => {
    const page = await browser().open(server.url('/article'));
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
    const page = await browser().open(server.url('/article'));
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
    const page = await browser().open(server.url('/sum-first'));
    await waitForMarks(page, [
      '$19.4 million contract',
      'Immigration and Customs Enforcement',
      'Microsoft',
    ]);
  });

  test('marks nothing where nothing may be marked', async () => {
    const page = await browser().open(server.url('/unread'));
    await waitForMarks(page);
    expect(await textsMarked(page)).toEqual(['Palantir']);
  });

  test('marks inside shadow trees, open, closed and late', async () => {
    const page = await browser().open(server.url('/trees'));
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
});
