const READABLE_TYPES = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
]);

/** The parts of a document that decide whether it is read. */
export interface DocumentShape {
  contentType: string;
  designMode: string;
  documentElement: Element | null;
  body: HTMLElement | null;
}

/**
 * Whether a document holds text that people read: HTML, XHTML or plain text
 * with a body. SVG and XML documents run content scripts too and make elements
 * without a style; framesets have a `body` that holds no text; a document in
 * design mode is an editor.
 */
export function isReadableDocument(page: DocumentShape): boolean {
  return (
    READABLE_TYPES.has(page.contentType) &&
    page.documentElement?.localName === 'html' &&
    page.body?.localName === 'body' &&
    page.designMode !== 'on'
  );
}
