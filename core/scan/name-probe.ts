import { createAliasIndex } from './alias-index.ts';
import { foldText } from './fold-text.ts';

/**
 * Tells whether a text holds one of some names as whole words; what the name
 * means there is not asked. For deciding whether a page needs the lexicon.
 */
export function createNameProbe(
  names: readonly string[],
): (text: string) => boolean {
  const index = createAliasIndex(names.map((name) => [name, name]));
  return (text) => index.find(foldText(text).text).length > 0;
}
