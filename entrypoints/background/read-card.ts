import type { Card, CardQuestion } from '../../core/card/card.ts';
import { readRecords } from '../../core/card/card-records.ts';
import { chooseCard } from '../../core/card/choose-card.ts';
import { openFacts } from '../../platform/open-facts.ts';
import { readSettings } from '../../platform/settings-store.ts';

/**
 * The card for a mention by the user's topics; null when nothing about it is
 * known or all of it is switched off.
 */
export async function readCard(question: CardQuestion): Promise<Card | null> {
  const [records, settings] = await Promise.all([
    openFacts().then((reader) => readRecords(question, reader)),
    readSettings(),
  ]);
  return chooseCard(question, records, { topicsOff: settings.topicsOff });
}
