declare module 'virtual:lexicon' {
  import type { Lexicon } from './lexicon.ts';

  const lexicon: Lexicon;
  export default lexicon;
}
