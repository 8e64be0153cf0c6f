import { expect, test } from 'vitest';
import { isReadableDocument } from '../../page/is-readable-document.ts';

/** A document by its parts; elements by their tag. */
function shape(
  contentType: string,
  root: string | null,
  body: string | null,
  designMode = 'off',
) {
  const element = (name: string | null) => name && { localName: name };
  return {
    contentType,
    designMode,
    // Only the names of the elements are read.
    documentElement: element(root) as Element | null,
    body: element(body) as HTMLElement | null,
  };
}

test.each([
  ['HTML', shape('text/html', 'html', 'body'), true],
  ['XHTML', shape('application/xhtml+xml', 'html', 'body'), true],
  ['plain text', shape('text/plain', 'html', 'body'), true],
  ['SVG', shape('image/svg+xml', 'svg', null), false],
  ['XML', shape('application/xml', 'feed', null), false],
  ['JSON in a viewer', shape('application/json', 'html', 'body'), false],
  ['a PDF in its viewer', shape('application/pdf', 'html', 'body'), false],
  ['a frameset', shape('text/html', 'html', 'frameset'), false],
  ['a page without body', shape('text/html', 'html', null), false],
  ['a page without elements', shape('text/html', null, null), false],
  ['an editor', shape('text/html', 'html', 'body', 'on'), false],
])('%s', (_, page, isReadable) => {
  expect(isReadableDocument(page)).toBe(isReadable);
});
