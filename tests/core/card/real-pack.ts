import type { Card, CardQuestion } from '../../../core/card/card.ts';
import { readRecords } from '../../../core/card/card-records.ts';
import { chooseCard } from '../../../core/card/choose-card.ts';
import { buildPack } from '../../../data/build-pack.ts';
import { readDataset } from '../../../data/read-dataset.ts';
import { readPackInMemory } from '../../../platform/fact-reader.ts';

const FOLDER = new URL('../../../data/', import.meta.url);
const reader = readPackInMemory(buildPack(await readDataset(FOLDER)));

/** Parties of the sample article, those mentioned most often first. */
const PARTIES = ['ice', 'microsoft', 'azure', 'palantir', 'dell-federal'];

/** The card that the project's own dataset gives for a sentence of an article of 18 February 2026. */
export async function cardFor(
  entity: string,
  sentence: string,
  overrides: Partial<CardQuestion> = {},
): Promise<Card | null> {
  const question: CardQuestion = {
    entity,
    surface: entity,
    sentence,
    article: { date: '2026-02-18', from: 'json-ld' },
    coMentions: PARTIES.filter((id) => id !== entity),
    ...overrides,
  };
  const records = await readRecords(question, reader);
  return chooseCard(question, records, { topicsOff: [] });
}
