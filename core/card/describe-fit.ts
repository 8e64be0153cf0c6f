import { quoteAll } from '../model/quote-all.ts';
import type { Card } from './card.ts';

/** Shared words and figures that are told. */
const MAX_TERMS = 3;
/** A figure with its scale or unit, as statements write it. */
const FIGURE =
  /\$?\d[\d,.]*\d?(?:[\s-](?:thousand|million|billion|trillion|terabytes|petabytes|TB|PB))?/;
/** Says when, not how much; nothing that should stand out. */
const YEAR = /^(?:19|20)\d\d$/;

/** Why a fact fits its sentence, by the words and figures of the sentence that it has too, most telling first. */
export function describeFit(
  sharedTerms: readonly string[],
): Pick<Card, 'whyFits' | 'figures'> {
  const told = quoteAll(sharedTerms.slice(0, MAX_TERMS));
  return {
    whyFits: told && `The fact fits because the sentence has ${told}.`,
    figures: sharedTerms
      .flatMap((term) => FIGURE.exec(term)?.[0] ?? [])
      .filter((figure) => !YEAR.test(figure)),
  };
}
