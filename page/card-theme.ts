import { parseColour } from './colour.ts';

/** Lightness, from 0 to 1, below which a background wants a dark card. */
const DARK_BELOW = 0.45;

/**
 * Whether the page is light or dark around an element: by the first background
 * behind it that is not see-through, else by the colour of its text, which
 * also stands on pictures.
 */
export function readTheme(element: Element | null): 'light' | 'dark' {
  for (let at = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const background = parseColour(backgroundColor);
    if (background && background.alpha > 0.5) {
      return background.lightness < DARK_BELOW ? 'dark' : 'light';
    }
  }
  const text = element && parseColour(getComputedStyle(element).color);
  return text && text.lightness > 1 - DARK_BELOW ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  // A fragment above an element that is shown is a shadow root.
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host;
  return element.parentElement;
}
