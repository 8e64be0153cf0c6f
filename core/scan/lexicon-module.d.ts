declare module 'virtual:names' {
  /** The names that are looked for on every page, joined: one string costs nothing until it is read. */
  const names: string;
  export default names;
}
