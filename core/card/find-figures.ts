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

/** Units by the words for them, with what one of them is in the unit that figures are compared in. */
const UNITS: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  terabytes: ['TB', 1],
  terabyte: ['TB', 1],
  tb: ['TB', 1],
  petabytes: ['TB', 1000],
  petabyte: ['TB', 1000],
  pb: ['TB', 1000],
  gigabytes: ['TB', 0.001],
  gigabyte: ['TB', 0.001],
  gb: ['TB', 0.001],
  percent: ['%', 1],
  '%': ['%', 1],
  dollars: ['usd', 1],
  dollar: ['usd', 1],
  usd: ['usd', 1],
  dólares: ['usd', 1],
};

/** Words before a figure that is not meant exactly, in the languages whose names are marked. */
const ROUGH =
  'about|around|nearly|almost|some|roughly|approximately|over|under|up to|more than|less than|at least|' +
  'casi|unos|unas|cerca de|alrededor de|más de|menos de|hasta|rund|fast|etwa|knapp|über|mehr als';
/** `1,400.5`, `1.400,5`, `19.4` or `19,4`. */
const NUMBER =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:\\.\\d+|,\\d{1,2})?';
const SCALE =
  'thousand|million|billion|trillion|millones|millionen|mio|mn|bn|[kmb]';

const FIGURE = new RegExp(
  `(?:(?<!\\p{L})(${ROUGH})\\s+)?((?:US|U\\.S\\. ?)?\\$|USD(?=[\\s\\d]))?\\s?(?<![\\p{L}\\d.,])(${NUMBER})(?!\\d|[.,]\\d)` +
    `(?!(?!(?:[tpg]b|[kmb]|mn|bn|mio)\\b)\\p{L})(?:[\\s-]?(${SCALE})\\b)?(?:[\\s-]?(?:de )?(%|\\p{L}+))?`,
  'giu',
);

/** The figures of a text in order; years and days of the month are not figures. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [all, rough, dollar, digits = '', scaleWord, word = ''] = match;
    const scale = SCALES[scaleWord?.toLowerCase() ?? ''] ?? 1;
    const plain = normalise(digits, scaleWord !== undefined);
    const written = Number(plain);
    const lower = word.toLowerCase();
    const [unit, size] = UNITS[lower] ?? [lower, 1];
    const hasUnit = lower in UNITS;
    const isPlain = !dollar && !scaleWord && plain === digits;
    if (isPlain && !hasUnit && (isYear(written) || written < 32)) return [];
    const shown = hasUnit || !word ? all : all.slice(0, -word.length);
    return [
      {
        text: shown.trim(),
        value: written * scale * size,
        unit: dollar ? 'usd' : unit,
        isRough: rough !== undefined,
        step: scale * size * stepOf(plain),
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

/** Digits with a point before their decimals and nothing between groups; a group before a scale is decimals: `1.125 million`. */
function normalise(digits: string, isScaled: boolean): string {
  if (/^\d{1,3}(?:,\d{3})+(?!\d)/.test(digits))
    return digits.replaceAll(',', '');
  const isGrouped = !isScaled && /^\d{1,3}(?:\.\d{3})+(?!\d)/.test(digits);
  return (isGrouped ? digits.replaceAll('.', '') : digits).replace(',', '.');
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Size of the last digit that counts: 0.1 for `19.4`, 100 for `1400`; a single digit before zeros leaves the zeros exact. */
function stepOf(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return digits.length - zeros < 2 ? 1 : 10 ** zeros;
}
