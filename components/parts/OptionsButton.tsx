import { Icon } from './Icon.tsx';

/** The way to the options page. */
export function OptionsButton({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Options"
      title="Options"
      onClick={onClick}
    >
      <Icon name="sliders" />
    </button>
  );
}
