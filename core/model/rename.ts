/** Old id → the id that the record has now. */
export type Renames = Readonly<Record<string, string>>;

/** The id under which a pack has what an id stands for: the same one where it was not renamed. */
export function currentId(id: string, renames: Renames = {}): string {
  return Object.hasOwn(renames, id) ? (renames[id] ?? id) : id;
}

/** Each id as the pack has it now, once. */
export function currentIds(
  ids: readonly string[],
  renames?: Renames,
): readonly string[] {
  return [...new Set(ids.map((id) => currentId(id, renames)))];
}
