import { parseColour } from './colour.ts';
import { elementAround } from './text-roles.ts';

/** Lightness, from 0 to 1, below which a background wants a dark card. */
const DARK_BELOW = 0.45;

/**
 * Whether the page is light or dark around a text: by the first background
 * behind it that is not see-through, else by the colour of its text, which
 * also stands on pictures.
 */
export function readTheme(word: Text | null): 'light' | 'dark' {
  const element = elementAround(word);
  for (let at = element; at; at = elementAround(at)) {
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
