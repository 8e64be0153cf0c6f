/** What can be hidden with one click; `host` is filled in by whoever knows it for sure. */
export type Hiding =
  | { what: 'word'; word: string }
  | { what: 'entity'; entity: string }
  | { what: 'topic'; topic: string }
  | { what: 'site' }
  | { what: 'all'; forMs: number };
