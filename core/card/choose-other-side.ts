import { formatDate } from '../model/format-date.ts';
import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, FactStatus } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { partiesOf } from './card-records.ts';
import { findOnSameMatter } from './same-matter.ts';
import { ownerOf, speakerOf } from './speaker-of.ts';

const STATEMENTS: readonly FactStatus[] = [
  'company-statement',
  'agency-statement',
];
/** What answers a party's own statement, the most direct answer first. */
const ANSWERS: readonly FactStatus[] = [
  'criticism',
  'reported',
  'disputed',
  'documented',
];

/** What the choice of the other side rests on. */
export interface OtherSideQuestion {
  lead: Fact;
  /** The entity or the contract's supplier that the card is about. */
  subject: string;
  /** Facts that may be shown, the best fitting first; the lead is not among them. */
  ranked: readonly Fact[];
  entities: ReadonlyMap<string, Entity>;
  contract: Contract | null;
  /** The day up to which the dataset was looked at; null for all of it. */
  asOf: PartialDate | null;
}

/** A fact under a heading, or the sentence that there is none. */
export type OtherSide =
  | { heading: string; fact: Fact; missing: null }
  | { heading: string; fact: null; missing: string };

/**
 * The other side of a fact: to a report or a criticism the own words of the
 * party concerned, to a party's own words a criticism or a report. Null where
 * nobody in the dataset is concerned.
 */
export function chooseOtherSide(question: OtherSideQuestion): OtherSide | null {
  return isStatement(question.lead)
    ? chooseAnswer(question)
    : chooseStatement(question);
}

/** Whether a fact is what a company or an agency says about itself. */
export function isStatement(fact: Fact): boolean {
  return STATEMENTS.includes(fact.status);
}

/** Heading of a fact by who speaks in it: `What Microsoft says`. */
function headingOf(fact: Fact, entities: ReadonlyMap<string, Entity>): string {
  if (isStatement(fact)) {
    const speaker = speakerOf(fact, entities);
    return speaker ? `What ${speaker.name} says` : 'What the party says';
  }
  if (fact.status === 'criticism') {
    const speaker = fact.speaker && entities.get(fact.speaker);
    if (speaker) return `What ${speaker.name} says`;
    return /\b(?:employees?|workers?|staff)\b/i.test(fact.attributedTo)
      ? 'What employees say'
      : 'A critic says';
  }
  if (fact.status === 'documented') return 'What records show';
  return fact.status === 'disputed'
    ? 'Where accounts differ'
    : 'What was reported';
}

function chooseStatement(question: OtherSideQuestion): OtherSide | null {
  const { lead, ranked, entities } = question;
  const parties = findParties(question);
  if (parties.length === 0) return null;
  const isOwn = (fact: Fact) =>
    isStatement(fact) &&
    parties.some(({ id }) => id === speakerOf(fact, entities)?.id);
  const named = (lead.replies ?? []).flatMap(
    (id) => ranked.find((fact) => fact.id === id) ?? [],
  );
  const own = lead.noReplyFound ? [] : ranked.filter(isOwn);
  const fact = named[0] ?? findOnSameMatter(lead, own, entities);
  if (fact) return { heading: headingOf(fact, entities), fact, missing: null };
  const [party] = parties;
  const name = party?.name ?? '';
  return {
    heading: `What ${name} says`,
    fact: null,
    missing: sayMissing(`statement by ${name} on this`, question),
  };
}

function chooseAnswer(question: OtherSideQuestion): OtherSide {
  const { lead, ranked, entities } = question;
  const conflicting = new Set(lead.contradicts);
  const byStatus = ANSWERS.map((status) =>
    findOnSameMatter(
      lead,
      ranked.filter((fact) => fact.status === status),
      entities,
      status === 'criticism' ? 'topic' : 'words',
    ),
  );
  const fact =
    ranked.find(({ replies }) => replies?.includes(lead.id)) ??
    ranked.find(({ id }) => conflicting.has(id)) ??
    byStatus.find((one) => one !== undefined);
  return fact
    ? { heading: headingOf(fact, entities), fact, missing: null }
    : {
        heading: 'What others say',
        fact: null,
        missing: sayMissing('criticism or report on this', question),
      };
}

/** Companies and agencies that the lead concerns, the subject's own first, companies before agencies. */
function findParties(question: OtherSideQuestion): Entity[] {
  const { lead, subject, contract, entities } = question;
  const ids = [
    subject,
    ...lead.entities,
    ...(contract ? partiesOf(contract) : []),
  ];
  const owners = ids.flatMap((id) => ownerOf(id, entities) ?? []);
  const unique = [...new Set(owners)];
  const of = (kind: Entity['kind']) =>
    unique.filter((entity) => entity.kind === kind);
  return [...of('company'), ...of('agency')];
}

function sayMissing(what: string, { lead, asOf }: OtherSideQuestion): string {
  if (lead.noReplyFound) {
    return `No ${what} was found (looked for on ${formatDate(lead.noReplyFound)}).`;
  }
  return asOf
    ? `No ${what} up to ${formatDate(asOf)} is in the dataset.`
    : `No ${what} is in the dataset.`;
}
