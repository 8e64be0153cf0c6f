/** Verbs of which somebody is the subject, in forms that do not end in -ed. */
const VERBS = new Set(
  (
    'says said tells told takes took taken comes came goes went gets got gives gave keeps kept holds held puts put sends sent sets ' +
    'pays paid buys bought finds found makes made runs ran leads led leaves left lets let meets met sits sat shows shoots shot sees saw ' +
    'seeks sought spends spent spies stands stood steals stole strikes struck sweeps swept tears tore throws threw wins won writes wrote ' +
    'breaks broke builds built catches caught chooses chose cuts deals dealt draws drew drives drove feeds fed fights fought flies flew ' +
    'hides hid hits hurts knows knew loses lost reads rides rode rises sells sold speaks spoke begins began asks wants plans uses works ' +
    'holds detains arrests raids deports targets releases denies admits claims confirms declines refuses agrees hires fires opens closes ' +
    'knocks waits watches follows moves enters boards searches seizes grabs snatches kills questions threatens lies listens leaves ' +
    'has had is was will would can could may might must should does did wont cannot doesnt didnt isnt wasnt hasnt ' +
    'never also now just allegedly reportedly knowingly illegally wrongly routinely quietly still already again then too'
  ).split(' '),
);

/** Function words that tell a count noun, a place or an organisation; weights of any others would be chance. */
const LITTLE_WORDS = new Set(
  (
    'the a an any every by with against on in of from to for at under ' +
    'and or as is was are were has have had will would can could may must ' +
    'said says say told tells did does do after when that which who than versus vs ' +
    'der die das den dem des ein eine einen einem im zum vom mit gegen und ' +
    'nach wird hat el la los las un una del de al por con le les ' +
    'l du au aux et dans pour en avec dit ha fue no non new old ' +
    'its their his her our no'
  ).split(' '),
);

const ARTICLE =
  /^(?:the|an?|any|every|each|this|that|der|die|den|dem|das|ein|eine|einen|einem|jede[nr]?|un|une|le|el|los|les|il|de)$/;

/** What kind of word follows a name, as far as its form tells. */
export type NextWord = 'verb' | 'noun' | 'none';

/** Takes the word after a name for a verb, a noun that the name describes, or neither; case ignored. */
export function nextWordKind(next: string): NextWord {
  const word = next.toLowerCase().replaceAll(/['’]/g, '');
  if (VERBS.has(word)) return 'verb';
  if (/[a-z]{2}ed$/.test(word)) return 'verb';
  return /^[a-z]{3,}$/.test(word) && !LITTLE_WORDS.has(word) ? 'noun' : 'none';
}

/** Whether a word in small letters is a function word that has a weight of its own. */
export function isLittleWord(word: string): boolean {
  return LITTLE_WORDS.has(word);
}

/** Whether a word in small letters is an article or stands in the place of one. */
export function isArticle(word: string): boolean {
  return ARTICLE.test(word);
}
