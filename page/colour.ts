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

/** Whether a computed colour is light, so that the ground under it is dark; false for a notation that is not known. */
export function isLightColour(colour: string): boolean {
  return (parseColour(colour)?.lightness ?? 0) > 0.6;
}

function toNumber(text: string): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? value / 100 : value;
}

/** How bright a colour looks, near enough to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
