import { describe, expect, test } from 'vitest';
import { findCut, RunWalk } from '../../page/collect-runs.ts';
import { placeOf, type Run } from '../../page/run.ts';
import { readMarkup } from './read-page.ts';

function collect(
  root: Node,
  depth: 'deep' | 'shallow' = 'deep',
  readsPreformatted = false,
): Run[] {
  const runs: Run[] = [];
  const walk = new RunWalk(root, depth, (run) => runs.push(run), {
    findShadowRoot: () => null,
    readsPreformatted,
  });
  Array.from(walk.steps());
  return runs;
}

function textsOf(markup: string): string[] {
  return collect(readMarkup(markup).body).map(({ text }) => text.trim());
}

describe('RunWalk', () => {
  test('ends a run of thousands of pictures', () => {
    const markup = `<p>On${'<img>'.repeat(40_000)}ICE</p>`;
    const lengths = textsOf(markup).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(16_000);
  });

  test.each([
    [
      'across inline elements',
      '<p>Immigration and <b>Customs</b> <i>Enforcement</i></p>',
      ['Immigration and Customs Enforcement'],
    ],
    [
      'never across blocks',
      '<p>Immigration and</p><p>Customs</p>',
      ['Immigration and', 'Customs'],
    ],
    [
      'never across table cells',
      '<table><tr><td>Dell</td><td>Federal</td></tr></table>',
      ['Dell', 'Federal'],
    ],
    ['never across items of a list', '<ul><li>ICE<li>DHS</ul>', ['ICE', 'DHS']],
    [
      'across one line break',
      '<p>Homeland<br>Security</p>',
      ['Homeland\nSecurity'],
    ],
    [
      'not across two line breaks',
      '<p>Homeland<br><br>Security</p>',
      ['Homeland', 'Security'],
    ],
    [
      'around a block inside',
      '<div>one<p>two</p>three</div>',
      ['one', 'two', 'three'],
    ],
    ['across a comment', '<p>Micro<!-- x -->soft</p>', ['Microsoft']],
    ['across a break opportunity', '<p>Micro<wbr>soft</p>', ['Microsoft']],
    ['not across an image', '<p>Micro<img>soft</p>', ['Micro\uFFFCsoft']],
    [
      'through links',
      '<p>by <a href="/">Micro<em>soft</em></a>.</p>',
      ['by Microsoft.'],
    ],
  ])('reads a name %s', (_, markup, expected) => {
    expect(textsOf(markup)).toEqual(expected);
  });

  test.each([
    'script',
    'style',
    'template',
    'noscript',
    'textarea',
    'pre',
    'nav',
    'button',
    'select',
    'svg',
    'math',
    'canvas',
    'iframe',
    'datalist',
    'object',
    'video',
  ])('does not read %s', (name) => {
    expect(textsOf(`<p>a</p><${name}>Microsoft</${name}>`)).toEqual(['a']);
  });

  test.each(['code', 'kbd', 'samp'])(
    'keeps %s out of the run around it',
    (name) => {
      expect(textsOf(`<p>run <${name}>Microsoft</${name}> now</p>`)).toEqual([
        'run \uFFFC now',
      ]);
    },
  );

  test('reads pre in a document of plain text', () => {
    const { body } = readMarkup('<pre>ICE</pre>');
    expect(collect(body, 'deep', true).map(({ text }) => text)).toEqual([
      'ICE',
    ]);
  });

  test('leaves out the annotations of ruby', () => {
    expect(textsOf('<p><ruby>Micro<rt>x</rt>soft</ruby></p>')).toEqual([
      'Microsoft',
    ]);
  });

  test('leaves out text that is blank', () => {
    expect(textsOf('<div> <p>\n</p><p>&nbsp;</p></div>')).toEqual([]);
  });

  test('reads only what a block owns when it is read alone', () => {
    const { body } = readMarkup('<div>one <b>and</b><p>two</p>three</div>');
    const div = body.firstElementChild;
    if (!div) throw new Error('no div');
    expect(collect(div, 'shallow').map(({ text }) => text)).toEqual([
      'one and',
      'three',
    ]);
  });

  test('cuts a long text into runs that together are the text', () => {
    const text = 'Microsoft and ICE. '.repeat(4000);
    const { body } = readMarkup('<p></p>');
    body.firstElementChild?.append(text);
    const runs = collect(body);
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    const second = runs[1];
    if (!second) throw new Error('no second run');
    const place = placeOf(second, 5, 'start');
    expect(text.slice(place?.offset)).toBe(
      text.slice((runs[0]?.text.length ?? 0) + 5),
    );
  });

  test('hands over no run twice where a part of a block was taken away while it paused', () => {
    const page = readMarkup(
      `<div>first<p>x</p><b>${'<i>b</i>'.repeat(200)}</b><p>x</p>last</div>`,
    );
    const [block] = page.body.children;
    const part = page.querySelector('b');
    if (!block || !part) throw new Error('no such part');
    const runs: string[] = [];
    const walk = new RunWalk(block, 'shallow', (run) => runs.push(run.text), {
      findShadowRoot: () => null,
      readsPreformatted: false,
    });
    const steps = walk.steps();
    steps.next();
    part.remove();
    walk.skipRemoved(part, block);
    while (steps.next().done !== true);
    expect(runs).toEqual(['first', 'last']);
  });

  test('goes on where a part of the page was taken away while it paused', () => {
    const page = readMarkup(
      `<div id=a>${'<p>a</p>'.repeat(200)}</div><div id=b><p>end</p></div>`,
    );
    const runs: string[] = [];
    const walk = new RunWalk(page.body, 'deep', (run) => runs.push(run.text), {
      findShadowRoot: () => null,
      readsPreformatted: false,
    });
    const steps = walk.steps();
    steps.next();
    const first = page.getElementById('a');
    if (!first) throw new Error('no first part');
    first.remove();
    walk.skipRemoved(first, page.body);
    Array.from(steps);
    expect(runs.at(-1)).toBe('end');
  });
});

describe('placeOf', () => {
  test('puts a start into the later and an end into the earlier node', () => {
    const [run] = collect(readMarkup('<p>one<b>two</b></p>').body);
    if (!run) throw new Error('no run');
    expect(placeOf(run, 3, 'start')).toEqual({ node: run.nodes[1], offset: 0 });
    expect(placeOf(run, 3, 'end')).toEqual({ node: run.nodes[0], offset: 3 });
  });
});

describe('findCut', () => {
  test('cuts after a line, else after a word, else at the limit', () => {
    const long = 'x'.repeat(15_000);
    expect(findCut(`${long}\n${long}`, 0)).toBe(15_001);
    expect(findCut(`${long} ${long}`, 0)).toBe(15_001);
    expect(findCut(long + long, 0)).toBe(16_000);
    expect(findCut('short', 0)).toBe(5);
  });
});
