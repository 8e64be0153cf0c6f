import { parseHTML } from 'linkedom';

/** The visible text of a saved page. */
export interface SavedPage {
  title: string | null;
  language: string | null;
  url: string | null;
  /** The text of each block that has any, white space collapsed. */
  blocks: string[];
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP VAR TEXTAREA INPUT SELECT OPTION BUTTON SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO HEAD'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR NOBR'.split(
    ' ',
  ),
);

/** Reads the blocks of a page from its source, without running or loading anything. */
export function readBlocks(html: string): SavedPage {
  const { document } = parseHTML(html);
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replaceAll(/[^\S\u00a0]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) open += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || isHidden(element)) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of element.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(document.body);
  close();
  const root = document.documentElement;
  return {
    title: document.title || null,
    language: root.getAttribute('lang') ?? null,
    url:
      document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
      null,
    blocks,
  };
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('contenteditable') === 'true' ||
    /display:\s*none/.test(element.getAttribute('style') ?? '')
  );
}
