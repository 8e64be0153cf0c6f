import cardCss from '../../components/card/card.css?inline';
import factsCss from '../../components/card/facts.css?inline';
import { CARD_ICON_PATHS } from '../../components/parts/card-icon-paths.ts';
import { ENTITY_KINDS } from '../../components/parts/entity-kinds.ts';
import partsCss from '../../components/parts/parts.css?inline';
import { STATUS_MARKS } from '../../components/parts/status-marks.ts';
import tokensCss from '../../components/parts/tokens.css?inline';
import type { CardDesign } from '../../core/card/card-design.ts';
import { loadLexicon } from '../../platform/load-pack.ts';
import type { Answer } from '../../platform/messages.ts';

const CARD_DESIGN: CardDesign = {
  styles: tokensCss + partsCss + cardCss + factsCss,
  kinds: ENTITY_KINDS,
  marks: STATUS_MARKS,
  icons: CARD_ICON_PATHS,
};

/** The lexicon, with what cards look like: without the one a page needs no other. Rejects when the package cannot be read. */
export async function readLexicon(): Promise<Answer<'readLexicon'>> {
  return { lexicon: await loadLexicon(), cardDesign: CARD_DESIGN };
}
