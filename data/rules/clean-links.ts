import type { Finding, Rule } from './rule.ts';

/** Query keys that say where a reader came from and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id|cid|cmpid|smid|smtyp|icid|ocid|ref|ref_src|referrer|share|shared|oly_\w+|_ga|_gl|mkt_tok|vero_id|yclid|amp|amp;\w+)$/i;

/** Services whose links hide where they lead, and may end. */
const SHORTENERS =
  /^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|lnkd\.in|dlvr\.it|apple\.news|trib\.al)$/i;

/** Query keys of search results, which change from day to day. */
const SEARCH = /^(?:q|query|search|s)$/i;

/** Addresses of sources are permanent and carry nothing that tells on readers. */
export const cleanLinks: Rule = {
  name: 'clean-links',
  purpose:
    'A link has to lead to the same document for years and tell nobody where the reader came from.',
  check({ sources }) {
    return sources.flatMap(({ id, url }) =>
      url === undefined
        ? []
        : findFaults(new URL(url)).map((message): Finding => {
            return { kind: 'sources', id, field: 'url', message };
          }),
    );
  },
};

function findFaults(url: URL): string[] {
  const keys = [...url.searchParams.keys()];
  const tracking = keys.filter((key) => TRACKING.test(key));
  const search = keys.filter((key) => SEARCH.test(key));
  return [
    tracking.length > 0 &&
      `has tracking parts (${tracking.join(', ')}); remove them`,
    search.length > 0 &&
      `is a search result (${search.join(', ')}); link to the document`,
    SHORTENERS.test(url.hostname) && 'is a short link; link to where it leads',
    url.hash.includes(':~:') &&
      'holds a text fragment; put the words into the fact, as start and end',
    (url.username !== '' || url.password !== '') &&
      'holds a user name; remove it',
  ].filter((message) => message !== false);
}
