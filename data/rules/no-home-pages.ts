import type { Rule } from './rule.ts';

/** A source is a document, not a site. */
export const noHomePages: Rule = {
  name: 'no-home-pages',
  purpose: 'A home page says something else tomorrow.',
  check({ sources }) {
    return sources
      .filter(({ url }) => {
        if (url === undefined) return false;
        const { pathname, search } = new URL(url);
        return (
          /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(pathname) &&
          search === ''
        );
      })
      .map(({ id }) => ({
        kind: 'sources',
        id,
        field: 'url',
        message: 'is a home page; link to the document itself',
      }));
  },
};
