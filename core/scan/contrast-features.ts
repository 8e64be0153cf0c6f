import { findDirect } from './find-definitions.ts';
import type { CandidateView, Feature } from './feature.ts';
import { isInAddress } from './is-in-address.ts';
import type { Span } from './spans.ts';
import { tokensIn, wordsAround } from './tokens.ts';

/** How far before a name its article may stand, in UTF-16 code units. */
const ARTICLE_REACH = 30;
/** How far around a name its form is looked for in small letters, in UTF-16 code units. */
const SMALL_REACH = 400;
const QUOTE = /["“”„‘’«]$/;

/** Features from other places of the text that could mean the same: writers tell two senses apart. */
export function contrastFeatures(view: CandidateView): Feature[] {
  const { text, span, siblings } = view;
  const hasArticle = isAfterArticle(view, span);
  const differs = siblings.some(
    (one) => isAfterArticle(view, one) !== hasArticle,
  );
  const names = [
    ...(differs ? [hasArticle ? 'contrast.article' : 'contrast.bare'] : []),
    ...(hasSmallForm(text, span) ? ['contrast.small'] : []),
  ];
  return names.map((name) => ({ name, value: 1 }));
}

/** Whether the text says only after a name that its form stands for something else there. */
export function isBeforeOtherDefinition(view: CandidateView): boolean {
  const { span, siblings } = view;
  const [before, after] = [
    [span, ...siblings.filter((one) => one.end <= span.start)],
    siblings.filter((one) => one.start >= span.end),
  ];
  return (
    after.some((one) => isDefinedOtherwise(view, one)) &&
    !before.some((one) => isDefinedOtherwise(view, one))
  );
}

/** Whether a place of a form says itself that it stands for something else. */
function isDefinedOtherwise(
  { text, entityIndex, page }: CandidateView,
  at: Span,
): boolean {
  const definition = findDirect(text, at);
  return (
    definition !== null && !page.isNameOf(definition.longForm, entityIndex)
  );
}

/** Whether an article stands before a name, or an article and one more word: `the eastern Amazon`. */
function isAfterArticle(
  { text, grammar, context }: CandidateView,
  { start }: Span,
): boolean {
  const words = text
    .slice(Math.max(0, start - ARTICLE_REACH), start)
    .replace(QUOTE, '')
    .split(/\s+/);
  // What stands between the last space and the name is empty.
  if (words.pop() !== '') return false;
  const last = words.pop()?.toLowerCase() ?? '';
  if (grammar.isArticle(last, context.language)) return true;
  const isWord =
    /^\p{Ll}+$/u.test(last) && !grammar.isLittle(last) && !grammar.isVerb(last);
  return (
    isWord &&
    grammar.isArticle(words.pop()?.toLowerCase() ?? '', context.language)
  );
}

/** Whether the text has the form in small letters as well, as a word of its own: `palantír` beside `Palantir`. */
function hasSmallForm(text: string, span: Span): boolean {
  const form = withoutAccents(text.slice(span.start, span.end)).toLowerCase();
  return tokensIn(text, wordsAround(text, span, SMALL_REACH)).some(
    ({ word, start, end }) =>
      text.startsWith(word, start) &&
      withoutAccents(word) === form &&
      !isInAddress(text, start, end),
  );
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}
