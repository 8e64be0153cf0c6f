import type { OptionsProps } from './options-props.ts';

/** What the commands of the manifest are called, in the order they are shown. */
const COMMANDS: readonly { name: string; text: string }[] = [
  { name: 'next-mention', text: 'Next mention' },
  { name: 'previous-mention', text: 'Previous mention' },
  { name: '_execute_action', text: 'Open popup' },
  { name: 'toggle-site', text: 'This site on or off' },
];

const CARD_KEYS: readonly { keys: readonly string[]; text: string }[] = [
  { keys: ['Esc'], text: 'Close card' },
  { keys: ['P'], text: 'Pin card' },
  { keys: ['Q'], text: 'Quote' },
  { keys: ['T'], text: 'Timeline' },
];

/** The keys, as they are set in the browser. */
export function KeyboardSection(
  props: Pick<OptionsProps, 'commands' | 'onShortcuts'>,
) {
  const { commands } = props;
  if (commands.length === 0) return null;
  const rows = COMMANDS.map(({ name, text }) => ({
    text,
    keys: (commands.find((one) => one.name === name)?.shortcut ?? '')
      .split('+')
      .filter((key) => key !== ''),
  }));
  return (
    <section id="keyboard" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">Keyboard</h2>
      <dl class="panel padded keys">
        {[...rows, ...CARD_KEYS].map(({ text, keys }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              {keys.length === 0 && 'Not set'}
              {keys.map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        Single letters work in an open card only. Change the others in the{' '}
        <button type="button" class="link" onClick={props.onShortcuts}>
          browser’s shortcut settings
        </button>
        .
      </p>
    </section>
  );
}
