import type { ComponentChildren } from 'preact';

/**
 * A link to a source that tells the site nothing about where the reader comes
 * from. An address that is missing, or is not https, gives its text alone.
 */
export function SafeLink(props: {
  href: string | null;
  children: ComponentChildren;
  class?: string;
  label?: string;
}) {
  const url = parseHttps(props.href);
  if (!url) return <span class={props.class}>{props.children}</span>;
  return (
    <a
      class={props.class ?? 'link'}
      href={url.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={url.hostname}
      aria-label={props.label}
    >
      {props.children}
    </a>
  );
}

function parseHttps(href: string | null): URL | null {
  const url = href === null ? null : URL.parse(href);
  return url?.protocol === 'https:' ? url : null;
}
