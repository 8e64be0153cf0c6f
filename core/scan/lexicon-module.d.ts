declare module 'virtual:names' {
  /** The names that are looked for on every page. */
  const names: readonly string[];
  export default names;
}

declare module 'virtual:lexicon' {
  const lexicon: import('./lexicon.ts').Lexicon;
  export default lexicon;
}
