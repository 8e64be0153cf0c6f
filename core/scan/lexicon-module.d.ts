declare module 'virtual:names' {
  /** The names that are looked for on every page. */
  const names: readonly string[];
  export default names;
}
