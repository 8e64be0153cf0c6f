import type { Span } from './spans.ts';
import {
  CAPITAL_CLASS,
  hasLetter,
  SMALL_CLASS,
  WORD_CLASS,
} from './letters.ts';

/** A place that says what an abbreviation stands for. */
export interface Definition extends Span {
  /** The words it stands for, as the text has them. */
  longForm: string;
  /** Whether it stands right beside the abbreviation, tied to it by brackets or a comma. */
  isDirect: boolean;
}

/** How many words a long form may have beyond the letters of its abbreviation. */
const SPARE_WORDS = 4;
const REACH = 160;
const WORD = new RegExp(`[${WORD_CLASS}][${WORD_CLASS}'’.]*`, 'g');
const CAPITAL = new RegExp(`^[${CAPITAL_CLASS}]`);
const CAPITALISED = new RegExp(`^[${CAPITAL_CLASS}][${SMALL_CLASS}]`);
/** Words that an abbreviation may leave out. */
const SMALL =
  /^(?:of|the|and|for|in|on|to|a|an|de|du|des|la|le|el|los|y|et|der|die|das|und|für|di|del|per|il|with|by|at)$/i;

/**
 * What the text says that an abbreviation stands for at one of its
 * occurrences: `internal combustion engine (ICE)`, `ICE (Institution of Civil
 * Engineers)`, or `ICE, the Institution of Civil Engineers`; null where it says nothing.
 * The way of Schwartz and Hearst (2003), by initials.
 */
export function findDefinition(text: string, at: Span): Definition | null {
  return findDirect(text, at) ?? findExpansion(text, at, lettersOf(text, at));
}

/** What stands right beside an abbreviation and says what it stands for; null where nothing does. */
export function findDirect(text: string, at: Span): Definition | null {
  const letters = lettersOf(text, at);
  if (letters.length < 2) return null;
  return (
    (isInBrackets(text, at) ? before(text, at, letters) : null) ??
    after(text, at, letters)
  );
}

function lettersOf(text: string, at: Span): string {
  return text.slice(at.start, at.end).replaceAll(/[^A-Z]/gi, '');
}

/**
 * Words in capitals near by whose initials spell the abbreviation, in whatever
 * way the text puts them: `ICE, its Image Composite Editor`, `the International
 * Code of Ethics, ICE for short`.
 */
function findExpansion(
  text: string,
  at: Span,
  letters: string,
): Definition | null {
  if (letters.length < 2 || letters.length > 6) return null;
  const from = Math.max(0, at.start - REACH);
  const words = [...text.slice(from, at.end + REACH).matchAll(WORD)].filter(
    ({ index }) => from + index < at.start || from + index >= at.end,
  );
  for (let first = 0; first < words.length; first += 1) {
    const start = words[first];
    if (start === undefined || !isCapitalised(start[0])) continue;
    for (let count = 2; count <= letters.length + 2; count += 1) {
      const part = words.slice(first, first + count);
      const last = part.at(-1);
      if (last === undefined || part.length < count) break;
      const forms = part.map((word) => word[0]);
      if (!isCapitalised(last[0]) && !SMALL.test(last[0])) break;
      if (!isCapitalised(last[0]) || !spells(forms, letters)) continue;
      const longForm = text.slice(
        from + start.index,
        from + last.index + last[0].length,
      );
      // Words of two sentences make no name.
      if (/[.,;:!?()\n]/.test(longForm)) continue;
      // A later place of the abbreviation has it for itself.
      const end = from + start.index + longForm.length;
      if (end > at.end && isTiedTo(text, end, text.slice(at.start, at.end)))
        continue;
      return {
        start: from + start.index,
        end: from + start.index + longForm.length,
        longForm,
        isDirect: false,
      };
    }
  }
  return null;
}

/** Whether a form follows in brackets. */
function isTiedTo(text: string, at: number, form: string): boolean {
  const bracket = /^\s?[([]["“”'‘„]?/.exec(text.slice(at, at + 3))?.[0];
  if (bracket === undefined) return false;
  const start = at + bracket.length;
  return (
    text.startsWith(form, start) && !hasLetter(text.charAt(start + form.length))
  );
}

/** Whether a word starts with a capital and is no abbreviation itself. */
function isCapitalised(word: string): boolean {
  return CAPITALISED.test(word);
}

function isInBrackets(text: string, at: Span): boolean {
  return (
    /[([]["“”'‘„]?$/.test(text.slice(Math.max(0, at.start - 2), at.start)) &&
    /^s?["”'’]?[\])},;]|^ (?:or|and) /.test(text.slice(at.end, at.end + 5))
  );
}

function before(text: string, at: Span, letters: string): Definition | null {
  const from = Math.max(0, at.start - REACH);
  const words = [...text.slice(from, at.start).matchAll(WORD)];
  for (let count = 2; count <= letters.length + SPARE_WORDS; count += 1) {
    const part = words.slice(-count);
    if (part.length < count) break;
    const first = part[0];
    if (first === undefined || SMALL.test(first[0])) continue;
    const forms = part.map((word) => word[0]);
    if (spells(forms, letters)) {
      const start = from + first.index;
      const longForm = text
        .slice(start, at.start)
        .replace(/[\s(["“”'‘„]+$/, '');
      return { start, end: start + longForm.length, longForm, isDirect: true };
    }
  }
  return null;
}

/** A long form in brackets or after a comma; after a comma it must be in capitals or start with `the`, `its`. */
function after(text: string, at: Span, letters: string): Definition | null {
  const tail = text.slice(at.end, at.end + REACH);
  const lead =
    /^["”']?\s*(?:\((?:or |short for |the )?["“]?|(?:,| –| —|:| =| -)\s+(?:or |short for |the |its |an? |aka )?|,? (?:stands for|is short for|means|meaning|steht für|significa)\s+["“]?(?:the |an? )?)/i.exec(
      tail,
    )?.[0];
  if (lead === undefined) return null;
  const words = [...tail.slice(lead.length).matchAll(WORD)];
  for (let count = 2; count <= letters.length + SPARE_WORDS; count += 1) {
    const part = words.slice(0, count);
    const last = part.at(-1);
    if (part.length < count || last === undefined) break;
    if (SMALL.test(last[0])) continue;
    const forms = part.map((word) => word[0]);
    const isExplicit = /\(|stand|short|mean|steht|signi/.test(lead);
    if (
      !isExplicit &&
      !forms.every((form) => SMALL.test(form) || CAPITAL.test(form))
    )
      break;
    if (spells(forms, letters)) {
      const start = at.end + lead.length;
      const end = start + last.index + last[0].length;
      return { start, end, longForm: text.slice(start, end), isDirect: true };
    }
  }
  return null;
}

/** Whether the initials of words, small ones left out at will, spell letters. */
function spells(words: readonly string[], letters: string): boolean {
  const wanted = letters.toLowerCase();
  let at = 0;
  for (const word of words) {
    if (word.charAt(0).toLowerCase() === wanted.charAt(at)) at += 1;
    else if (!SMALL.test(word)) return false;
  }
  return at === wanted.length;
}
