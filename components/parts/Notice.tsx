import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

/** What stands where a list would: why there is none, and what can be done. */
export function Notice(props: {
  icon: IconName;
  title: string;
  isError?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class={props.isError ? 'notice notice-error' : 'notice'}>
      <Icon name={props.icon} size={18} />
      <h2>{props.title}</h2>
      <div class="notice-body">{props.children}</div>
    </div>
  );
}
