/** Fields whose text readers see, by the name of the field or of the list they stand in. */
const READER_FIELDS: ReadonlySet<string> = new Set([
  'attributedTo',
  'author',
  'claim',
  'covers',
  'description',
  'fullName',
  'label',
  'name',
  'note',
  'publisher',
  'reason',
  'says',
  'statement',
  'summary',
  'title',
  'vendorName',
]);

/** Fields that hold words as a page or a document has them, byte for byte. */
const VERBATIM_LISTS: ReadonlySet<string> = new Set([
  'aliases',
  'lookAlikes',
  'words',
]);

/**
 * Whether readers see the text at a path in a record: statements, titles,
 * notes and quotations, but no ids, addresses, aliases or first and last words
 * of a passage, which have to match other people's text.
 */
export function isReaderText(path: readonly string[]): boolean {
  if (path.some((key) => VERBATIM_LISTS.has(key))) return false;
  const [list] = path;
  const key = path.at(-1) ?? '';
  if (list === 'quotes') return key === 'text' || key === 'speaker';
  if (key === 'text') return path.includes('notes');
  return READER_FIELDS.has(key);
}

/** The text with typographic apostrophes and quotation marks: ’ “ ”. */
export function setTypography(text: string): string {
  return text
    .replaceAll(/(^|[\s([{—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([{—–“])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');
}
