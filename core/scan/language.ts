/** A language whose grammar the finder knows; anything else is `other`. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'other';

/** Function words that no other of these languages has. */
const FUNCTION_WORDS: Readonly<Record<Exclude<Language, 'other'>, RegExp>> = {
  en: /\b(?:the|and|of|to|was|were|is|are|with|for|that|by|as|at|has|have|after|his|her|their|says|it)\b/gi,
  de: /\b(?:der|das|und|ist|nicht|mit|von|den|dem|ein|eine|einen|im|für|auf|auch|nach|wird|bei|zum|zur|sich|als|aus|gegen)\b/gi,
  fr: /\b(?:les|des|une|est|dans|pour|qui|sur|avec|au|aux|du|pas|par|et|ont|été|en provenance)\b/gi,
  es: /\b(?:el|los|las|una|del|por|para|con|que|su|al|y|fue|como|según|más)\b/gi,
};

/** The language of a stretch of text by its function words, or of its page where it has too few. */
export function languageOf(
  text: string,
  pageLanguage: string | null,
): Language {
  let best: Language = knownLanguage(pageLanguage) ?? 'en';
  let most = 1;
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const count = text.match(FUNCTION_WORDS[language])?.length ?? 0;
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}

function knownLanguage(tag: string | null): Language | null {
  const primary = tag?.slice(0, 2).toLowerCase();
  switch (primary) {
    case undefined:
    case '':
      return null;
    case 'en':
    case 'de':
    case 'fr':
    case 'es':
      return primary;
    default:
      return 'other';
  }
}
