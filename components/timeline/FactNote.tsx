import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';

/** A remark under a fact. */
export function FactNote(props: { children: ComponentChildren }) {
  return (
    <p class="fact-note">
      <Icon name="info" />
      <span>{props.children}</span>
    </p>
  );
}
