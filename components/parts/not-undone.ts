/** What card and popup say when a hiding could not be taken back. */
export const NOT_UNDONE =
  'It is still hidden: the browser could not store the change.';
