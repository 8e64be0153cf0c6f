import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';
import { ownerOf } from './speaker-of.ts';
import { splitWords, termOf } from './text-terms.ts';

/** What is said more than half a year apart is said about something else. */
const NEAR_DAYS = 183;
/** Words, other than names, that two facts on one matter have in common. */
const MIN_SHARED_TERMS = 2;

/**
 * The first fact that can be taken to speak of the same matter as another,
 * which names no answer: about the same contract and not older, or close to it
 * in time and of the same topic or in the same words, or in the same words
 * alone where the topic says too little. Undefined where none does: nothing is
 * better than an answer to something else.
 */
export function findOnSameMatter(
  lead: Fact,
  facts: readonly Fact[],
  entities: ReadonlyMap<string, Entity>,
  by: 'topic' | 'words' = 'topic',
): Fact | undefined {
  const answers = facts.filter(
    (fact) => !isOlder(fact, lead) && sharesParties(fact, lead, entities),
  );
  const near = answers.filter((fact) => !isOlder(lead, fact));
  const names = namesIn(entities);
  return (
    answers.find((fact) => isOfContract(fact, lead)) ??
    near.find(({ topic }) => by === 'topic' && topic === lead.topic) ??
    near.find((fact) => countShared(fact, lead, names) >= MIN_SHARED_TERMS)
  );
}

function isOfContract({ contract }: Fact, lead: Fact): boolean {
  return contract !== undefined && contract === lead.contract;
}

/** Whether a fact is older than another by more than an answer can be. */
function isOlder(fact: Fact, than: Fact): boolean {
  const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 864e5;
  return dayOf(firstDay(than.date)) - dayOf(lastDay(fact.date)) > NEAR_DAYS;
}

/** Whether both are about two parties or more, or all that the less detailed one is about. */
function sharesParties(
  fact: Fact,
  lead: Fact,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const ownersOf = (one: Fact) =>
    new Set(one.entities.map((id) => ownerOf(id, entities)?.id ?? id));
  const leads = ownersOf(lead);
  const owners = ownersOf(fact);
  const shared = [...owners].filter((id) => leads.has(id)).length;
  return shared >= Math.min(2, leads.size);
}

function countShared(a: Fact, b: Fact, names: ReadonlySet<string>): number {
  const terms = (fact: Fact) =>
    new Set(
      splitWords(fact.statement)
        .map(termOf)
        .filter((term) => term !== null && !names.has(term)),
    );
  const own = terms(b);
  return [...terms(a)].filter((term) => own.has(term)).length;
}

/** The words of all names; they say who, not what about. */
function namesIn(entities: ReadonlyMap<string, Entity>): Set<string> {
  return new Set(
    [...entities.values()].flatMap(({ name }) =>
      splitWords(name).flatMap((word) => termOf(word) ?? []),
    ),
  );
}
