import type { Span } from './spans.ts';
import { hasLetter } from './letters.ts';

/**
 * The phrase of a list (`|` between them) that stands in the text around a name
 * and holds it, or null. A phrase in capitals throughout counts only in
 * capitals; hyphens and spaces are alike.
 */
export function matchPhrase(
  phrases: string,
  text: string,
  span: Span,
): string | null {
  if (phrases === '') return null;
  const surface = text.slice(span.start, span.end);
  for (const phrase of phrases.split('|')) {
    if (holds(phrase, surface, text, span)) return phrase;
  }
  return null;
}

function holds(
  phrase: string,
  surface: string,
  text: string,
  span: Span,
): boolean {
  const isCapitals = phrase === phrase.toUpperCase();
  const fold = (part: string) =>
    (isCapitals ? part : part.toLowerCase())
      .replaceAll(/[-‐‑\s\u00a0]+/g, ' ')
      .replaceAll('’', "'");
  const wanted = fold(phrase);
  const name = fold(surface);
  for (
    let at = wanted.indexOf(name);
    at >= 0;
    at = wanted.indexOf(name, at + 1)
  ) {
    const head = wanted.slice(0, at);
    const tail = wanted.slice(at + name.length);
    if (hasLetter(head.slice(-1)) || hasLetter(tail.charAt(0))) continue;
    const before = fold(
      text.slice(Math.max(0, span.start - head.length - 4), span.start),
    );
    const after = fold(text.slice(span.end, span.end + tail.length + 4));
    if (
      before.endsWith(head) &&
      after.startsWith(tail) &&
      isEdge(before.charAt(before.length - head.length - 1), head) &&
      isEdge(after.charAt(tail.length), tail)
    )
      return true;
  }
  return false;
}

function isEdge(character: string, part: string): boolean {
  return part === '' || !hasLetter(character);
}
