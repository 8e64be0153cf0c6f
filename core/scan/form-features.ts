import type { CandidateView, Feature } from './feature.ts';
import { isArticle, isLittleWord, nextWordKind } from './grammar.ts';
import type { Language } from './language.ts';
import type { NameContext } from './read-context.ts';
import { CAPITAL_CLASS, SMALL_CLASS } from './letters.ts';

/** What readers are told of a text's language; nothing where it is English or unknown. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: '',
  de: 'German text',
  fr: 'French text',
  es: 'Spanish text',
  other: '',
};

/** Features from how a name is written and what little words stand beside it. */
export function formFeatures(view: CandidateView): Feature[] {
  const { context } = view;
  const surface = view.text.slice(view.span.start, view.span.end);
  const names = [
    ...besideFeatures(context),
    ...flags([
      ['capitals.sentence', context.isInCapitals],
      ['capitals.bare', context.isInCapitals && !hasCues(view)],
      ['capitals.name', view.isCapitals],
      ['dotted', surface.includes('.')],
      ['start', context.isAtStart],
      ['end', context.next === ''],
      ['hyphen.before', /^[-‐‑]$/.test(context.gapBefore)],
      ['hyphen.after', /^[-‐‑]$/.test(context.gapAfter)],
      ['possessive', /^['’]s\b/.test(context.gapAfter)],
      ['comma.after', /^[,;:]/.test(context.gapAfter)],
      ['before.name', isName(context.previous, context.gapBefore, context)],
      ['after.name', isName(context.next, context.gapAfter, context)],
    ]),
  ];
  return [
    ...names.map((name) => ({ name, value: 1 })),
    {
      name: `language.${context.language}`,
      value: 1,
      kind: 'language',
      text: LANGUAGE_NAMES[context.language],
    },
  ];
}

/** What the words beside a name tell of its part in the sentence. */
function besideFeatures(context: NameContext): string[] {
  const previous = context.previous.toLowerCase();
  const next = context.next.toLowerCase();
  const isSpaced = /^(?:['’]s)?\s/.test(context.gapAfter);
  const isJoined = /^[\s'’]/.test(context.gapBefore);
  const kind = nextWordKind(next);
  const isEnglish = context.language === 'en';
  return flags([
    [`before.${previous}`, isLittleWord(previous) && isJoined],
    [`after.${next}`, isLittleWord(next) && isSpaced],
    ['next.verb', isEnglish && isSpaced && kind === 'verb'],
    ['next.noun', isEnglish && isSpaced && kind === 'noun'],
    ['bare.subject', isSpaced && kind === 'verb' && !isArticle(previous)],
    [
      'article.alone',
      isArticle(previous) && (isLittleWord(next) || next === ''),
    ],
  ]);
}

function flags(pairs: readonly (readonly [string, boolean])[]): string[] {
  return pairs.filter(([, holds]) => holds).map(([name]) => name);
}

const CAPITALISED = new RegExp(`^[${CAPITAL_CLASS}][${SMALL_CLASS}]`);

/** Whether a word beside the name starts with a capital, where not all words do. */
function isName(word: string, gap: string, context: NameContext): boolean {
  return gap === ' ' && !context.isInCapitals && CAPITALISED.test(word);
}

function hasCues(view: CandidateView): boolean {
  return view.cues.some((cue) =>
    cue.owners.some(([entity]) => entity === view.entityIndex),
  );
}
