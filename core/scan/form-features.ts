import type { CandidateView, Feature } from './feature.ts';
import type { Language } from './grammar.ts';
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
    ...besideFeatures(view),
    ...flags([
      ['capitals.sentence', context.isInCapitals],
      ['headline', context.isHeadline],
      ['capitals.bare', context.isInCapitals && !hasCues(view)],
      ['capitals.name', view.isCapitals],
      ['dotted', surface.includes('.')],
      ['words', surface.includes(' ')],
      ['start', context.isAtStart],
      ['end', context.next === ''],
      ['hyphen.before', /^[-‐‑]$/.test(context.gapBefore)],
      ['hyphen.after', /^[-‐‑]$/.test(context.gapAfter)],
      ['possessive', /^['’]s\b/.test(context.gapAfter)],
      [
        'hyphen.name',
        /^[-‐‑]$/.test(context.gapAfter) && CAPITALISED.test(context.next),
      ],
      ['alone', context.isAtStart && context.next === ''],
      [
        'appositive',
        context.gapAfter === ', ' &&
          view.grammar.isArticle(context.next.toLowerCase(), context.language),
      ],
      ['comma.after', /^[,;:]/.test(context.gapAfter)],
      ['before.name', isNameBefore(view)],
      ['quoted', /["“”„«‘]\s?$/.test(context.gapBefore)],
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
function besideFeatures(view: CandidateView): string[] {
  const { context, grammar } = view;
  const previous = context.previous.toLowerCase();
  const next = context.next.toLowerCase();
  const isArticle = grammar.isArticle(previous, context.language);
  const isSpaced = /^(?:['’]s)?\s/.test(context.gapAfter);
  const isJoined = /^[\s'’]/.test(context.gapBefore);
  const isVerb = isSpaced && grammar.isVerb(next);
  const isNoun =
    isSpaced && !isVerb && /^[a-z]{3,}$/.test(next) && !grammar.isLittle(next);
  const isEnglish = context.language === 'en';
  // Nothing follows that the name could belong to.
  const isHead = !isNoun && !/^[-‐‑/]/.test(context.gapAfter);
  return flags([
    [`before.${previous}`, grammar.isLittle(previous) && isJoined],
    [`after.${next}`, grammar.isLittle(next) && isSpaced],
    ['next.verb', isEnglish && isVerb],
    ['next.noun', isEnglish && isNoun],
    ['bare.subject', isVerb && !isArticle],
    // Trains and companies have an article where the agency has none, or another.
    [`${context.language}.bare`, !isArticle && previous !== ''],
    [`${context.language}.noun`, isNoun],
    ['article.alone', isHead && isArticle],
    ['article.word', isHead && isCounted(view)],
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

/** Whether an article and a word of no other part stand before: `der leere ICE`. */
function isCounted({ context, grammar, text, span }: CandidateView): boolean {
  const previous = context.previous.toLowerCase();
  const article = /(?:^|\s)(\S+)\s$/.exec(
    text.slice(
      Math.max(context.sentence.start, span.start - previous.length - 12),
      span.start - previous.length - 1,
    ),
  )?.[1];
  return (
    context.gapBefore === ' ' &&
    !grammar.isLittle(previous) &&
    !grammar.isVerb(previous) &&
    grammar.isArticle(article?.toLowerCase() ?? '', context.language)
  );
}

/** Whether a name stands right before, and not just the first word of the sentence. */
function isNameBefore({ context, grammar, span }: CandidateView): boolean {
  const start = span.start - context.gapBefore.length - context.previous.length;
  return (
    isName(context.previous, context.gapBefore, context) &&
    !grammar.isLittle(context.previous.toLowerCase()) &&
    start > context.sentence.start
  );
}

function hasCues(view: CandidateView): boolean {
  return view.cues.some((cue) =>
    cue.owners.some(([entity]) => entity === view.entityIndex),
  );
}
