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

/** Lightness and alpha of a computed colour; null for a notation that is not known. */
export function parseColour(
  colour: string,
): { lightness: number; alpha: number } | null {
  const [, name, values = ''] = /^([a-z]+)\((.+)\)$/.exec(colour) ?? [];
  if (name === undefined) return null;
  const [channels = '', slashed] = values.split('/');
  const parts =
    channels.match(/(?<![\w-])-?[\d.]+(?:e-?\d+)?%?/g)?.map(toNumber) ?? [];
  const [a = 0, b = 0, c = 0, fourth] = parts;
  const hasOwnAlpha = name === 'rgba' || (name === 'rgb' && parts.length > 3);
  const alpha = slashed
    ? toNumber(slashed.trim())
    : hasOwnAlpha
      ? (fourth ?? 1)
      : 1;
  if (name.startsWith('rgb')) {
    return { lightness: luma(a / 255, b / 255, c / 255), alpha };
  }
  if (name === 'color') return { lightness: luma(a, b, c), alpha };
  if (name.startsWith('ok')) return { lightness: a, alpha };
  return name.startsWith('l') ? { lightness: a / 100, alpha } : null;
}

function toNumber(text: string): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? value / 100 : value;
}

/** How bright a colour looks, near enough to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
