/** The list with a name put in at its end, or taken out; never twice in it. */
export function switchName(
  names: readonly string[],
  name: string,
  isListed: boolean,
): readonly string[] {
  const others = names.filter((one) => one !== name);
  return isListed ? [...others, name] : others;
}
