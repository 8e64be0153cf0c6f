import cardCss from '../../components/card/card.css?inline';
import factsCss from '../../components/card/facts.css?inline';
import partsCss from '../../components/parts/parts.css?inline';
import tokensCss from '../../components/parts/tokens.css?inline';
import { loadLexicon } from '../../platform/load-pack.ts';
import type { Answer } from '../../platform/messages.ts';

const CARD_STYLES = tokensCss + partsCss + cardCss + factsCss;

/** The lexicon, with the style sheet of cards: without the one a page needs no other. Rejects when the package cannot be read. */
export async function readLexicon(): Promise<Answer<'readLexicon'>> {
  return { lexicon: await loadLexicon(), cardStyles: CARD_STYLES };
}
