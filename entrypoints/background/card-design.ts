import cardCss from '../../components/card/card.css?inline';
import factsCss from '../../components/card/facts.css?inline';
import { CARD_ICON_PATHS } from '../../components/parts/card-icon-paths.ts';
import { ENTITY_KINDS } from '../../components/parts/entity-kinds.ts';
import partsCss from '../../components/parts/parts.css?inline';
import { STATUS_MARKS } from '../../components/parts/status-marks.ts';
import tokensCss from '../../components/parts/tokens.css?inline';
import type { CardDesign } from '../../core/card/card-design.ts';

/** What all cards look like, for pages that hold a name: without a mention they need no card. */
export const CARD_DESIGN: CardDesign = {
  styles: tokensCss + partsCss + cardCss + factsCss,
  kinds: ENTITY_KINDS,
  marks: STATUS_MARKS,
  icons: CARD_ICON_PATHS,
};
