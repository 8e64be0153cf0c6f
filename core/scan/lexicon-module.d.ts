declare module 'virtual:lexicon' {
  // A relative import statement does not resolve inside an ambient module.
  const lexicon: import('./lexicon.ts').Lexicon;
  export default lexicon;
}
