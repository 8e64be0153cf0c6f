import { describe, expect, it } from 'vitest';
import { readTexts } from '../../page/read-texts.ts';
import { readMarkup } from './read-page.ts';

/** A paragraph long enough that no other text is asked for. */
const LONG = `Long ${'and longer '.repeat(200)}end.`;
const MUCH = 16_000;

interface Asked {
  limit?: number;
  readsPreformatted?: boolean;
  /** The tree that is read; the body where there is none. */
  selector?: string;
}

/** What is read of a page. */
function textsOf(
  markup: string,
  { limit = MUCH, readsPreformatted = false, selector = 'body' }: Asked = {},
): string[] {
  const root = readMarkup(markup).querySelector(selector);
  const options = { findShadowRoot: () => null, readsPreformatted };
  return root ? readTexts(root, options, limit) : [];
}

/** What is read of a page beside a paragraph so long that only paragraphs are. */
const beside = (markup: string) =>
  textsOf(`<p>${LONG}</p>${markup}`).filter((text) => text !== LONG);

describe('readTexts', () => {
  it('reads paragraphs first, then headings, then list items', () => {
    const markup =
      '<ul><li>One<li>Two</ul><h2>Raid</h2><p>Agents <b>came</b>.</p>';
    expect(beside(markup)).toEqual(['Agents came.', 'Raid', 'One', 'Two']);
  });

  it('reads nothing else where paragraphs say enough', () => {
    expect(beside('<div>Advertisement</div><p>Agents came.</p>')).toEqual([
      'Agents came.',
    ]);
  });

  it.each(['nav', 'menu', 'button', 'noscript', 'svg'])(
    'reads nothing inside %s',
    (name) => {
      const hidden = `<${name}><ul><li>Home</li></ul></${name}>`;
      expect(beside(`${hidden}<p>Agents came.</p>`)).toEqual(['Agents came.']);
    },
  );

  it('asks each group of neighbours whether they are read', () => {
    const markup =
      '<ul><li>One</ul><nav><ul><li>Home<li>World</ul></nav><ol><li>Two</ol>';
    expect(beside(markup)).toEqual(['One', 'Two']);
  });

  it('reads all text where there are no paragraphs', () => {
    const markup = '<div>Agents<div>came</div></div><nav>Home</nav>';
    expect(textsOf(markup)).toEqual(['Agents', 'came']);
  });

  it('reads all text, each once, where paragraphs say little', () => {
    const markup = '<p>Cookies?</p><div>Agents came.</div>';
    expect(textsOf(markup)).toEqual(['Cookies?', 'Agents came.']);
  });

  it('leaves out what is no text inside paragraphs', () => {
    const markup = '<p>Agents<script>let deported;</script> came.</p>';
    expect(beside(markup)).toEqual(['Agents came.']);
  });

  it('reads nothing that is written in an editor', () => {
    const markup = '<div contenteditable><p>Mine</p></div>';
    expect(beside(`${markup}<p>Agents came.</p>`)).toEqual(['Agents came.']);
    expect(textsOf('<div contenteditable>Mine</div>')).toEqual([]);
  });

  it('does not take a footer of links for an article', () => {
    const links = `<ul><li>${LONG}</ul>`;
    expect(textsOf(`<div>Agents came.</div>${links}`)).toEqual([
      'Agents came.',
      LONG,
    ]);
  });

  it('reads a tree that is a paragraph itself', () => {
    expect(textsOf('<p>Agents <b>came</b>.', { selector: 'p' })).toEqual([
      'Agents came.',
    ]);
  });

  it('reads nothing of a tree in navigation', () => {
    const markup = '<nav><div>Home</div></nav>';
    expect(textsOf(markup, { selector: 'div' })).toEqual([]);
  });

  it('reads preformatted text only where it is all there is', () => {
    const markup = '<pre>Agents came.</pre>';
    expect(textsOf(markup)).toEqual([]);
    expect(textsOf(markup, { readsPreformatted: true })).toEqual([
      'Agents came.',
    ]);
  });

  it('reads a text that is no element', () => {
    const page = readMarkup('Agents came.');
    const [text] = page.body.childNodes;
    const options = { findShadowRoot: () => null, readsPreformatted: false };
    expect(text ? readTexts(text, options, MUCH) : []).toEqual([
      'Agents came.',
    ]);
  });

  it('reads the shadow tree of an element where there are no paragraphs', () => {
    const page = readMarkup('<div id=host></div><div>Outside</div>');
    const tree = page.createDocumentFragment();
    tree.append('Inside');
    const findShadowRoot = ({ id }: Element) =>
      // Of a shadow tree only its nodes are looked at.
      id === 'host' ? (tree as unknown as ShadowRoot) : null;
    Object.assign(tree, { host: page.querySelector('#host') });
    const options = { findShadowRoot, readsPreformatted: false };
    expect(readTexts(page.body, options, MUCH)).toEqual(['Inside', 'Outside']);
  });

  it.each([
    ['paragraphs', 'p', 30],
    ['a page without paragraphs', 'div', 300],
  ])('stops reading %s beyond the limit', (_, name, most) => {
    const block = `<${name}>${'x'.repeat(100)}</${name}>`;
    const limit = 2_500;
    const texts = textsOf(block.repeat(1_000), { limit });
    const { length } = texts.join('');
    expect(length).toBeGreaterThanOrEqual(limit);
    expect(texts.length).toBeLessThan(most);
  });

  it('takes paragraphs for enough where they reach a small limit', () => {
    const markup = '<p>Agents came.</p><div>Advertisement</div>';
    expect(textsOf(markup, { limit: 5 })).toEqual(['Agents came.']);
  });

  it('reads nothing where nothing is wanted', () => {
    expect(textsOf('<p>Agents came.</p>', { limit: 0 })).toEqual([]);
  });
});
