/** How many entries of a list are named before the rest is counted. */
const MOST_NAMED = 5;
/** The longest value that is told whole: a statement fits. */
const MOST_CHARACTERS = 300;
/** The fields by which the entries of a list are told apart. */
const NAMING = ['source', 'sense', 'text', 'fact'] as const;

/** What differs between two values of a field, in words, a line for each difference; none where nothing does. */
export function describeDifference(
  path: string,
  was: unknown,
  is: unknown,
): string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (was === undefined) return [`${path} is now ${tell(is)}`];
  if (is === undefined) return [`${path} is gone; it was ${tell(was)}`];
  if (Array.isArray(was) && Array.isArray(is))
    return compareLists(path, was, is);
  if (isRecord(was) && isRecord(is)) {
    const fields = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...fields].flatMap((field) =>
      describeDifference(`${path} ${field}`, was[field], is[field]),
    );
  }
  return [`${path} was ${tell(was)}, is now ${tell(is)}`];
}

function compareLists(
  path: string,
  was: readonly unknown[],
  is: readonly unknown[],
): string[] {
  const name = areToldApart(was) && areToldApart(is) ? nameOf : tell;
  const before = nameEntries(was, name);
  const after = nameEntries(is, name);
  const gained = [...after.keys()].filter((name) => !before.has(name));
  const lost = [...before.keys()].filter((name) => !after.has(name));
  const lines = [...after].flatMap(([name, entry]) =>
    before.has(name)
      ? describeDifference(`${path} ${name}`, before.get(name), entry)
      : [],
  );
  if (lost.length > 0) lines.unshift(`${path} lost ${list(lost)}`);
  if (gained.length > 0) lines.unshift(`${path} gained ${list(gained)}`);
  return lines.length > 0 ? lines : [`${path} stand in another order`];
}

/** The entries of a list by what each is called; words that stand together between commas are entries of their own. */
function nameEntries(
  entries: readonly unknown[],
  nameEntry: (entry: unknown) => string,
): ReadonlyMap<string, unknown> {
  return new Map(
    entries.flatMap((entry): [string, unknown][] =>
      typeof entry === 'string'
        ? entry.split(/,\s*/).map((word) => [word, word])
        : [[nameEntry(entry), entry]],
    ),
  );
}

/** Whether no two records of a list are called the same. */
function areToldApart(entries: readonly unknown[]): boolean {
  const names = entries.filter(isRecord).map(nameOf);
  return new Set(names).size === names.length;
}

function nameOf(entry: unknown): string {
  if (!isRecord(entry)) return tell(entry);
  const field = NAMING.find((one) => typeof entry[one] === 'string');
  return field === undefined ? tell(entry) : String(entry[field]);
}

function list(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** A value in words: `"text"`, `5`, `usd 5, kind "ceiling"`. */
function tell(value: unknown): string {
  const text = tellWhole(value);
  return text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS)}…`
    : text;
}

function tellWhole(value: unknown): string {
  if (Array.isArray(value)) return value.map(tellWhole).join(', ') || 'empty';
  if (!isRecord(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([field, part]) => `${field} ${tellWhole(part)}`)
    .join(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
