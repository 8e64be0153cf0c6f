/** The longest host name that DNS allows (RFC 1035, section 2.3.4). */
export const MAX_HOST = 253;

/**
 * The host name in what somebody typed or pasted for a site: an address, or a
 * name with or without `www.` and path. Null for what names no site.
 */
export function parseSiteName(text: string): string | null {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const isName = /[^.]\.[^.]/.test(host) && !host.endsWith('.');
  return (isName || host === 'localhost') && host.length <= MAX_HOST
    ? host
    : null;
}
