import type { Settings } from '../../core/settings.ts';
import { Switch } from '../parts/Switch.tsx';
import { DelayField } from './DelayField.tsx';
import { MarkStyles } from './MarkStyles.tsx';
import type { SectionProps } from './options-props.ts';
import { Segments } from './Segments.tsx';

/** How marks and cards look, and when a card opens. */
export function AppearanceSection(props: SectionProps) {
  const { onChange, settings } = props;
  const set = (part: Partial<Settings>) => {
    onChange((old) => ({ ...old, ...part }));
  };
  return (
    <section id="appearance" aria-labelledby="appearance-title">
      <h2 id="appearance-title">Appearance</h2>
      <div class="panel padded">
        <MarkStyles
          style={settings.markStyle}
          onChoose={(markStyle) => {
            set({ markStyle });
          }}
        />
        <Segments
          name="Mentions"
          value={settings.density}
          choices={{
            every: 'All',
            section: 'First in section',
            page: 'First on page',
          }}
          onChoose={(density) => {
            set({ density });
          }}
        />
        <p class="hint row-hint">Those of contracts are always underlined.</p>
        <Segments
          name="Theme"
          value={settings.theme}
          choices={{ page: 'Match page', light: 'Light', dark: 'Dark' }}
          onChoose={(theme) => {
            set({ theme });
          }}
        />
        <Segments
          name="Card size"
          value={settings.cardSize}
          choices={{
            compact: 'Compact',
            standard: 'Standard',
            detailed: 'Detailed',
          }}
          onChoose={(cardSize) => {
            set({ cardSize });
          }}
        />
        <HoverRows settings={settings} onSet={set} />
      </div>
    </section>
  );
}

function HoverRows(props: {
  settings: Settings;
  onSet: (part: Partial<Settings>) => void;
}) {
  const { onSet, settings } = props;
  return (
    <>
      <DelayField
        delayMs={settings.delayMs}
        isDisabled={!settings.opensOnHover}
        onChoose={(delayMs) => {
          onSet({ delayMs });
        }}
      />
      <div class="option-row">
        <span aria-hidden="true">On hover</span>
        <label class="switch-row">
          <Switch
            isOn={settings.opensOnHover}
            onSwitch={(opensOnHover) => {
              onSet({ opensOnHover });
            }}
          />
          Open the card on hover
        </label>
      </div>
    </>
  );
}
