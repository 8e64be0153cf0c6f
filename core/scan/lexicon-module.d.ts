declare module 'virtual:names' {
  /** The names that are looked for on every page; an ambient module cannot take `SieveNames` from its file. */
  const names: { joined: string; openings: string };
  export default names;
}
