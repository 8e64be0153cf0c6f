import type { Box } from './geometry.ts';

/** What a reader gets of an open card. */
export interface CardSnapshot {
  /** Role and name as assistive technology sees them. */
  role: string | null;
  label: string | null;
  /** The visible text, one line for each line box or block. */
  text: string;
  headings: string[];
  links: { text: string; href: string; rel: string; referrer: string }[];
  buttons: string[];
  /** Form controls; a card has none. */
  controls: number;
  box: Box;
  /** Whether it still waits for its facts. */
  isBusy: boolean;
  /** Whether the focus is inside. */
  hasFocus: boolean;
}

/** Reads a card from its shadow root. Runs in the page: it may use nothing from outside. */
export function readCard(root: ShadowRoot): CardSnapshot | null {
  const panel =
    root.querySelector<HTMLElement>('[role="dialog"], [role="region"]') ??
    root.querySelector<HTMLElement>('div, section, article');
  if (panel === null) return null;
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent)
      .replace(/\s+/g, ' ')
      .trim();
  const labelledBy = panel.getAttribute('aria-labelledby');
  const labels = (labelledBy ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => root.getElementById(id))
    .filter((element) => element !== null);
  const box = panel.getBoundingClientRect();
  return {
    role: panel.getAttribute('role'),
    label:
      panel.getAttribute('aria-label') ??
      (labels.map(nameOf).join(' ').trim() || null),
    text: panel.innerText,
    headings: [...panel.querySelectorAll('h1, h2, h3, h4')].map(nameOf),
    links: [...panel.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
      (link) => ({
        text: nameOf(link),
        href: link.href,
        rel: link.rel,
        referrer: link.referrerPolicy,
      }),
    ),
    buttons: [...panel.querySelectorAll('button')].map(nameOf),
    controls: panel.querySelectorAll('input, select, textarea, form').length,
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    isBusy: root.querySelector('[aria-busy="true"]') !== null,
    hasFocus: root.activeElement !== null,
  };
}

/** Box of an element in the card. Runs in the page. */
export function readCardBox(root: ShadowRoot, selector: string): Box | null {
  const wanted = selector.startsWith('text=') ? selector.slice(5) : null;
  const element =
    wanted === null
      ? root.querySelector(selector)
      : [...root.querySelectorAll('a, button, summary, [role]')].find(
          (each) =>
            each.textContent.replace(/\s+/g, ' ').trim() === wanted ||
            each.getAttribute('aria-label') === wanted,
        );
  if (element === null || element === undefined) return null;
  const box = element.getBoundingClientRect();
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}
