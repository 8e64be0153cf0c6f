/** Texts and marks of a card with less contrast than WCAG 2 AA asks for, the chip of every status among them. Runs in the page. */
export function findLowContrast(
  root: ShadowRoot,
  statuses: readonly string[],
): string[] {
  const card = root.querySelector('.card .middle');
  if (!card) return ['no card'];
  const chips = statuses.map((status) => {
    const chip = document.createElement('span');
    chip.className = 'status-chip';
    chip.dataset['status'] = status;
    chip.textContent = `chip ${status}`;
    card.append(chip);
    return chip;
  });
  const parse = (colour: string) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (
      colour.match(/[\d.]+/g) ?? []
    ).map(Number);
    return { rgb: [r, g, b], alpha };
  };
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb
      .map((value) => value / 255)
      .map((value) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): readonly number[] => {
    for (let at = element; at; at = at.parentElement) {
      const { rgb, alpha } = parse(getComputedStyle(at).backgroundColor);
      if (alpha > 0.99) return rgb;
    }
    return [255, 255, 255];
  };
  const ratioOf = (a: readonly number[], b: readonly number[]) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort(
      (x, y) => y - x,
    );
    return (light + 0.05) / (dark + 0.05);
  };
  const low: string[] = [];
  const check = (name: string, colour: string, on: Element, least: number) => {
    const ratio = ratioOf(parse(colour).rgb, groundOf(on));
    if (ratio < least) low.push(`${name}: ${ratio.toFixed(2)}`);
  };
  for (const element of root.querySelectorAll('.shell *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim(),
    );
    const { color, backgroundColor } = getComputedStyle(element);
    const name = `${element.className || element.localName} “${element.textContent.slice(0, 30)}”`;
    if (hasText) check(name, color, element, 4.5);
    if (element.matches('svg.icon')) check(name, color, element, 3);
    if (element.matches('.bar:not([data-hatched], [data-ceiling])')) {
      check(name, backgroundColor, element.parentElement ?? element, 3);
    }
  }
  for (const chip of chips) chip.remove();
  return low;
}

/** Which of a card's drawings have the colour of the system's text, and what it is edged with. Runs in the page. */
export function readColours(root: ShadowRoot) {
  const probe = document.createElement('span');
  probe.style.cssText = 'color: CanvasText; forced-color-adjust: none';
  root.querySelector('.card')?.append(probe);
  const system = getComputedStyle(probe).color;
  probe.remove();
  const name = (colour: string) => (colour === system ? 'CanvasText' : colour);
  const names = (selector: string, property: 'color' | 'backgroundColor') => [
    ...new Set(
      [...root.querySelectorAll(selector)].map((element) =>
        name(getComputedStyle(element)[property]),
      ),
    ),
  ];
  const edgeOf = (selector: string) => {
    const element = root.querySelector(selector);
    return element ? getComputedStyle(element).borderTopWidth : '';
  };
  return {
    isForced: matchMedia('(forced-colors: active)').matches,
    bars: names('.series .bar', 'backgroundColor'),
    marks: names('.status-mark', 'color'),
    chipBorder: edgeOf('.status-chip'),
    cardBorder: edgeOf('.card'),
  };
}
