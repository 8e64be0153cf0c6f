/** A number in a text, with what it counts. */
export interface Figure {
  /** The words as the text has them: `nearly $20 million`, `1,400 terabytes`. */
  text: string;
  value: number;
  /** `usd`, a unit in its short form (`TB`, `%`), the word after it, or empty. */
  unit: string;
  /** Whether the text says that it is not exact, by a word before it. */
  isRough: boolean;
  /** The smallest step the figure is written in: 100,000 for `$19.4 million`. */
  step: number;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  millones: 1e6,
  millionen: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

const UNITS: Readonly<Record<string, string>> = {
  terabytes: 'TB',
  terabyte: 'TB',
  tb: 'TB',
  petabytes: 'PB',
  petabyte: 'PB',
  pb: 'PB',
  percent: '%',
  '%': '%',
  dollars: 'usd',
  dollar: 'usd',
};

const FIGURE =
  /(?:\b(about|around|nearly|almost|some|roughly|approximately|over|under|up to|more than|less than|at least)\s+)?((?:US|U\.S\. ?)?\$)?\s?(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[.,]\d)(?!(?!(?:tb|pb|[kmb]|mn|bn|mio)\b)\p{L})(?:[\s-]?(thousand|million|billion|trillion|millones|millionen|mio|mn|bn|[kmb])\b)?(?:[\s-]?(%|[a-z]+\b))?/giu;

/** The figures of a text in order; years and days of the month are not figures. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [all, rough, dollar, digits = '', scaleWord, word = ''] = match;
    const scale = SCALES[scaleWord?.toLowerCase() ?? ''] ?? 1;
    const written = Number(digits.replaceAll(',', ''));
    const unit = dollar ? 'usd' : unitOf(word);
    const isPlain = !dollar && !scaleWord && !digits.includes(',');
    const hasUnit = word.toLowerCase() in UNITS;
    if (isPlain && !hasUnit && (isYear(written) || written < 32)) return [];
    const shown = hasUnit || !word ? all : all.slice(0, -word.length);
    return [
      {
        text: shown.trim(),
        value: written * scale,
        unit,
        isRough: rough !== undefined,
        step: scale * stepOf(digits),
      },
    ];
  });
}

/** Whether a known value is what a figure says, at the precision it is written in. */
export function isSameFigure(figure: Figure, value: number): boolean {
  const gap = Math.abs(figure.value - value);
  // Half a step is what rounding may hide; a rough figure may hide a step more.
  const slack = figure.isRough ? value * 0.05 : figure.step / 2;
  return gap <= Math.max(slack, value * 1e-9);
}

function unitOf(word: string): string {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? lower;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Size of the last digit that counts: 0.1 for `19.4`, 100 for `1,400`; a single digit before zeros leaves the zeros exact. */
function stepOf(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const whole = digits.replaceAll(',', '');
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return whole.length - zeros < 2 ? 1 : 10 ** zeros;
}
