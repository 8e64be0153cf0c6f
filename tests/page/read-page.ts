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
  countElements(document);
  return document;
}

/** Lets `*` name every element, as browsers do; linkedom takes it for a tag. */
function countElements(document: Document): void {
  const getElementsByTagName = {
    value(this: ParentNode, name: string) {
      return this.querySelectorAll(name);
    },
  };
  for (const node of [document, ...document.querySelectorAll('*')])
    Object.defineProperties(node, { getElementsByTagName });
}
