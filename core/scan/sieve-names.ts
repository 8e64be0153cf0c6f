/** Names as a sieve takes them: prepared with the pack, as pages that wait should not have to. */
export interface SieveNames {
  /** The names, a bar between two. */
  joined: string;
  /** A pattern for all places at which one of them may open. */
  openings: string;
}

/**
 * As many first characters of names make a pattern, and fewer where it would
 * become longer: one of all names would take longer to compile than a page to
 * read.
 */
const LONGEST_BEGINNING = 7;
const MAX_PATTERN = 2_000;

/** Prepares names for a sieve. */
export function prepareNames(names: readonly string[]): SieveNames {
  const each = [...names, ...names.map((name) => name.toUpperCase())];
  let openings = openingsOf(each, LONGEST_BEGINNING);
  for (
    let length = LONGEST_BEGINNING - 1;
    openings.length > MAX_PATTERN && length > 0;
    length -= 1
  )
    openings = openingsOf(each, length);
  return { joined: names.join('|'), openings };
}

/** The names that were joined. */
export function splitNames(joined: string): string[] {
  return joined === '' ? [] : joined.split('|');
}

function openingsOf(names: readonly string[], length: number): string {
  const beginnings = new Set(names.map((name) => name.slice(0, length)));
  const patterns = Array.from(beginnings, (beginning) =>
    beginning
      .replaceAll(/[$()*+.?[\\\]^{}]/g, String.raw`\$&`)
      // Where the text was joined, the space of a line break is missing.
      .replaceAll(' ', String.raw`\s*`),
  );
  // An empty pattern would match everywhere.
  return patterns.length === 0 ? '(?!)' : patterns.sort().join('|');
}
