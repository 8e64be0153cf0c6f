import { parseHTML } from 'linkedom';

/** The document of some markup; its address is that of an article without a date. */
export function readMarkup(
  markup: string,
  address = 'https://news.example/a',
): Document {
  const { document } = parseHTML(
    markup.includes('<html') ? markup : `<html><body>${markup}</body></html>`,
  );
  Object.defineProperty(document, 'URL', { value: address });
  return document;
}
