import { FACT_STATUSES, type FactStatus } from '../model/fact.ts';
import { WHOLE_TIMELINE } from './timeline-view.ts';
import type { Choice, TimelineView } from './timeline-view.ts';

/** Longest search that an address carries, in UTF-16 code units. */
const MAX_QUERY = 200;
/** Ids are short; anything longer was not written by us. */
const ID = /^(?:contract:)?[a-z0-9-]{1,100}$/;

/** The part of an address after `#` that reproduces a view; empty for the whole timeline. */
export function formatAddress(view: TimelineView): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(`${name}=${value}`);
  if (view.fact) add('fact', view.fact);
  if (view.topics) add('topic', view.topics.join(','));
  if (view.entities) add('entity', view.entities.join(','));
  if (view.statuses) add('status', view.statuses.join(','));
  if (view.years) add('years', view.years.join('-'));
  if (view.query) add('search', encodeURIComponent(view.query));
  if (view.order !== 'newest') add('order', view.order);
  return parts.join('&');
}

/**
 * The view that an address asks for. Takes the part after `#`, with or
 * without the sign. What it does not understand is left out: an address comes
 * from anywhere. Ids are not looked up; one that is unknown matches nothing.
 */
export function parseAddress(hash: string): TimelineView {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const fact = given.get('fact');
  return {
    topics: parseChoice(given.get('topic')),
    entities: parseChoice(given.get('entity')),
    statuses: parseStatuses(given.get('status')),
    years: parseYears(given.get('years')),
    query: (given.get('search') ?? '').slice(0, MAX_QUERY).toWellFormed(),
    order: given.get('order') === 'oldest' ? 'oldest' : WHOLE_TIMELINE.order,
    fact: fact && ID.test(fact) ? fact : null,
  };
}

function parseChoice(text: string | null): Choice {
  if (text === null) return null;
  if (text === '') return [];
  const ids = [...new Set(text.split(',').filter((id) => ID.test(id)))];
  return ids.length > 0 ? ids : null;
}

function parseStatuses(text: string | null): Choice<FactStatus> {
  const chosen = parseChoice(text);
  return chosen && FACT_STATUSES.filter((status) => chosen.includes(status));
}

function parseYears(text: string | null): TimelineView['years'] {
  const parts = /^(\d{4})-(\d{4})$/.exec(text ?? '');
  if (!parts) return null;
  const [first, last] = [Number(parts[1]), Number(parts[2])];
  return first <= last ? [first, last] : [last, first];
}
