import type { Settings } from '../../core/settings.ts';
import { SiteField } from './SiteField.tsx';
import type { SectionProps } from './options-props.ts';
import { switchName } from './switch-name.ts';

const CHOICES: readonly { where: Settings['where']; name: string }[] = [
  { where: 'every', name: 'Every site' },
  { where: 'listed', name: 'Only sites I list' },
];

/** On which sites pages are read. */
export function SitesSection(props: SectionProps) {
  const { onChange, settings } = props;
  const change = (
    list: 'neverOn' | 'onlyOn',
    site: string,
    isListed: boolean,
  ) => {
    onChange((old) => ({
      ...old,
      [list]: switchName(old[list], site, isListed),
    }));
  };
  const field = (list: 'neverOn' | 'onlyOn', label: string) => (
    <SiteField
      id={`sites-${list}`}
      label={label}
      sites={settings[list]}
      onAdd={(site) => {
        change(list, site, true);
      }}
      onRemove={(site) => {
        change(list, site, false);
      }}
    />
  );
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">Where it runs</h2>
      <div class="panel padded">
        <div class="radios" role="radiogroup" aria-labelledby="sites-title">
          {CHOICES.map(({ where, name }) => (
            <label key={where}>
              <input
                class="radio"
                type="radio"
                name="where"
                checked={settings.where === where}
                onChange={() => {
                  onChange((old) => ({ ...old, where }));
                }}
              />
              {name}
            </label>
          ))}
        </div>
        {settings.where === 'listed' && field('onlyOn', 'Only on these sites')}
        {field('neverOn', 'Never on these sites')}
        <p class="hint">“Never” wins over the list of allowed sites.</p>
      </div>
    </section>
  );
}
