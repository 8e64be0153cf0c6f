import type { MarkStyle } from '../../core/settings.ts';

const STYLES: readonly { style: MarkStyle; name: string }[] = [
  { style: 'dotted', name: 'Dotted, text colour' },
  { style: 'by-kind', name: 'Line by kind' },
  { style: 'tint', name: 'Tint' },
  { style: 'hover', name: 'None until hover' },
];

/** How mentions are marked, each way with a sample. */
export function MarkStyles(props: {
  style: MarkStyle;
  onChoose: (style: MarkStyle) => void;
}) {
  return (
    <div class="mark-styles" role="radiogroup" aria-label="How mentions look">
      {STYLES.map(({ style, name }) => (
        <label key={style} data-style={style}>
          <span class="sample" aria-hidden="true">
            <span class="sample-agency">ICE</span>,{' '}
            <span class="sample-product">Azure</span>,{' '}
            <span class="sample-link">
              <span>Microsoft</span>
            </span>
          </span>
          <span class="style-name">
            <input
              class="radio"
              type="radio"
              name="mark-style"
              checked={style === props.style}
              onChange={() => {
                props.onChoose(style);
              }}
            />
            {name}
          </span>
        </label>
      ))}
    </div>
  );
}
