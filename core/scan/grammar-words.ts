import type { LexiconGrammar } from './lexicon.ts';

/**
 * Little words and number words of the languages the finder knows. They travel
 * with the lexicon, so that a page without a name never loads them.
 */
export const GRAMMAR: LexiconGrammar = {
  verbs:
    'says said tells told takes took taken comes came goes went gets got gives gave keeps kept holds held puts put sends sent sets ' +
    'pays paid buys bought finds found makes made runs ran leads led leaves left lets let meets met sits sat shows shoots shot sees ' +
    'saw seeks sought spends spent spies stands stood steals stole strikes struck sweeps swept tears tore throws threw wins won ' +
    'writes wrote breaks broke builds built catches caught chooses chose cuts deals dealt draws drew drives drove feeds fed fights ' +
    'fought flies flew hides hid hits hurts knows knew loses lost reads rides rode rises sells sold speaks spoke begins began asks ' +
    'wants plans uses works detains arrests raids deports targets releases denies admits claims confirms declines refuses agrees ' +
    'hires fires opens closes knocks waits watches follows moves enters boards searches seizes grabs snatches kills questions ' +
    'threatens lies listens has had is was will would can could may might must should does did wont cannot doesnt didnt isnt wasnt ' +
    'hasnt never also now just allegedly reportedly knowingly illegally wrongly routinely quietly still already again then too',
  littleWords:
    'the a an any every by with against on in of from to for at under and or as is was are were has have had will would can could ' +
    'may must said says say told tells did does do after when that which who than versus vs der die das den dem des ein eine einen ' +
    'einem im zum vom mit gegen und nach wird hat el la los las un una del de al por con le les l du au aux et dans pour en avec dit ' +
    'ha fue no non new old its their his her our ' +
    'what whom whose where why how while until till because if into between about through without via during since before over ' +
    'near inside outside around behind like but so not this these those each both all more most some another other than whether ' +
    'que si se su sus sin sobre entre desde hasta para como pero más este esta estos qui que sur sans sous par chez vers où mais ' +
    'ce cette ces son sa ses leur aus bei durch für ohne um vor wegen zwischen ob wenn weil dass sich nicht kein keine nur auch als wie',
  articles: {
    en: 'the a an any every each this',
    de: 'der die den dem das ein eine einen einem jede jeder jeden im am vom zum zur beim',
    fr: 'un une le la les du au aux',
    es: 'un una el los la las del al',
    other: 'il lo la un una o os as de het een',
  },
  functionWords: {
    en: 'the and of to was were is are with for that by as at has have after his her their says it',
    de: 'der das und ist nicht mit von den dem ein eine einen im für auf auch nach wird bei zum zur sich als aus gegen',
    fr: 'les des une est dans pour qui sur avec au aux du pas par et ont été',
    es: 'el los las una del por para con que su al y fue como según más',
  },
  scales: {
    // Before `mil`, which it starts with.
    'b|bn|billion|mrd\\.?|milliards?|milliarden?|miliardi|miljard|mil millones|bilhões': 1e9,
    'k|thousand|tausend|mil|mille': 1e3,
    'm|mm|mn|mln\\.?|mio\\.?|mill\\.|mill?ions?|millones|millón|millionen|milioni|milh(?:ões|ão)|miljoen': 1e6,
    trillion: 1e12,
  },
};
