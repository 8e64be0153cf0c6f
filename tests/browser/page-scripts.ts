import type { Box } from './geometry.ts';

// Functions that run in the world of a page: each may use nothing from
// outside itself.

/** Texts of the registered highlight ranges by name, in document order. */
export function readMarks(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const ranges = [...highlight].map((each) => {
      const range = new Range();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    found[name] = ranges.map(String);
  }
  return found;
}

/** Scrolls the nth occurrence of a text into the middle and returns the box of its first line. */
export function findTextBox(text: string, nth: number): Box {
  const nodes: { node: Text; start: number }[] = [];
  let all = '';
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot !== null) collect(node.shadowRoot);
        continue;
      }
      const parent = node.parentElement?.localName ?? '';
      if (['script', 'style', 'noscript', 'title'].includes(parent)) continue;
      nodes.push({ node: node as Text, start: all.length });
      all += (node as Text).data;
    }
  };
  collect(document);
  let at = -1;
  for (let i = 0; i <= nth; i += 1) at = all.indexOf(text, at + 1);
  if (at === -1) throw new Error(`no text “${text}” (number ${nth}) here`);
  const place = (offset: number) => {
    const found = nodes.findLast((each) => each.start <= offset);
    if (found === undefined) throw new Error('no text here');
    return { node: found.node, offset: offset - found.start };
  };
  const first = place(at);
  const last = place(at + text.length - 1);
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const isInside = (box: DOMRect) =>
    box.top >= 0 && box.bottom <= window.innerHeight;
  if (!isInside(range.getBoundingClientRect())) {
    first.node.parentElement?.scrollIntoView({
      block: 'center',
      behavior: 'instant',
    });
    const box = range.getBoundingClientRect();
    if (!isInside(box)) {
      window.scrollBy({
        top: box.top - window.innerHeight / 2,
        behavior: 'instant',
      });
    }
  }
  const box = range.getClientRects()[0];
  if (box === undefined) throw new Error(`“${text}” is not shown`);
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** The page's markup, open shadow trees included. */
export function readMarkup(): string {
  const shadows = [...document.querySelectorAll('*')].map(
    (element) => element.shadowRoot?.innerHTML ?? '',
  );
  return [document.documentElement.outerHTML, ...shadows].join('\0');
}
