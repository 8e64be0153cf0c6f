import type { Fact } from '../model/fact.ts';
import { buildContractView } from './build-contract-view.ts';
import { buildFactView } from './build-fact-view.ts';
import type { Card, CardQuestion } from './card.ts';
import type { CardRecords } from './card-records.ts';
import { findAccounts } from './find-accounts.ts';
import { findFigures } from './find-figures.ts';
import type { Choice } from './open-choice.ts';

/** The contract that a choice is about, with what was known of it; null where it is about an entity. `facts` are those the card opens with. */
export function viewContract(
  choice: Choice,
  { surface, sentence, article }: CardQuestion,
  facts: readonly Fact[],
  { contracts, focus }: CardRecords,
): Card['contract'] {
  const { contract, known, own, entities, sources } = choice;
  if (!contract) return null;
  const view = (fact: Fact) => buildFactView(fact, choice.surroundings(known));
  const accounts = findAccounts(contract, known);
  return buildContractView(contract, {
    contracts,
    entities,
    sources,
    facts: [...facts, ...own],
    onPage: findFigures(`${surface}. ${sentence}`),
    marked: findFigures(surface),
    focus: focus === null ? null : (entities.get(focus) ?? null),
    accounts: accounts && [view(accounts[0]), view(accounts[1])],
    asOf: article?.date ?? null,
  });
}
