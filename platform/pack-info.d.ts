declare module 'virtual:pack-info' {
  /** Hash of the pack that this build ships with. */
  export const packHash: string;
}
