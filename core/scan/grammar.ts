import type { LexiconGrammar, LexiconLanguage } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** A language whose grammar the finder knows; anything else is `other`. */
export type Language = LexiconLanguage | 'other';

/** The little words of a lexicon, ready to be asked for, in small letters. */
export interface Grammar {
  /** Whether a word follows its subject: `says`, `detained`. */
  isVerb(word: string): boolean;
  /** Whether it is a function word that has a weight of its own. */
  isLittle(word: string): boolean;
  /** Whether it is an article of a language or stands in the place of one. */
  isArticle(word: string, language: Language): boolean;
  /** The language of a stretch of text by its function words, or of its page where it has too few. */
  languageOf(text: string, pageLanguage: string | null): Language;
}

/** The grammar of a lexicon. */
export function createGrammar(words: LexiconGrammar): Grammar {
  const [verbs, little] = [words.verbs, words.littleWords].map(
    (list) => new Set(list.split(' ')),
  );
  const articles = new Map(
    Object.entries(words.articles).map(([language, list]) => [
      language,
      new Set(list.split(' ')),
    ]),
  );
  const languages = Object.entries(words.functionWords).map(
    ([language, list]) => ({
      // The keys of the record are languages.
      language: language as LexiconLanguage,
      known: new Set(list.split(' ')),
    }),
  );
  return {
    isVerb: (word) =>
      verbs?.has(word.replaceAll(/['’]/g, '')) === true ||
      /[a-z]{2}ed$/.test(word),
    isLittle: (word) => little?.has(word) === true,
    isArticle: (word, language) => articles.get(language)?.has(word) === true,
    languageOf(text, pageLanguage) {
      let best = knownLanguage(pageLanguage, words.functionWords);
      let most = 1;
      // A pattern for each language would take a millisecond to compile.
      const found = tokensOf(text.toLowerCase());
      for (const { language, known } of languages) {
        const count = found.filter((word) => known.has(word)).length;
        if (count <= most) continue;
        most = count;
        best = language;
      }
      return best;
    },
  };
}

function knownLanguage(
  tag: string | null,
  known: LexiconGrammar['functionWords'],
): Language {
  const primary = tag?.slice(0, 2).toLowerCase() || 'en';
  // It is a key of the record.
  return Object.hasOwn(known, primary) ? (primary as Language) : 'other';
}
