import { KIND_LABELS } from '../../components/parts/entity-kinds.ts';
import { KIND_ICON_PATHS } from '../../components/parts/kind-icon-paths.ts';
import { MENU_ICON_PATHS } from '../../components/parts/menu-icon-paths.ts';
import { STATUS_MARKS } from '../../components/parts/status-marks.ts';
import type { CardQuestion, PageCard } from '../../core/card/card.ts';
import { readRecords } from '../../core/card/card-records.ts';
import { chooseCard } from '../../core/card/choose-card.ts';
import { openFacts } from '../../platform/open-facts.ts';
import { readSettings } from '../../platform/settings-store.ts';

/**
 * The card for a mention by the user's topics; null when nothing about it is
 * known or all of it is switched off.
 */
export async function readCard(
  question: CardQuestion,
): Promise<PageCard | null> {
  const [records, settings] = await Promise.all([
    openFacts().then((reader) => readRecords(question, reader)),
    readSettings(),
  ]);
  const card = chooseCard(question, records, {
    topicsOff: settings.topicsOff,
  });
  if (card === null) return null;
  const { name, icon } = KIND_LABELS[card.kind];
  return {
    ...card,
    kindLabel: { name, ...KIND_ICON_PATHS[icon] },
    marks: STATUS_MARKS,
    menuIcons: MENU_ICON_PATHS,
  };
}
