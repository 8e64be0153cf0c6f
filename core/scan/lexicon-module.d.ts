declare module 'virtual:names' {
  import type { SieveNames } from './sieve-names.ts';

  /** The names that are looked for on every page. */
  const names: SieveNames;
  export default names;
}
