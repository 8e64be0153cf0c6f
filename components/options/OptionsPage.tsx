import { useEffect, useState } from 'preact/hooks';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EntitiesSection } from './EntitiesSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import type { OptionsProps } from './options-props.ts';

const SECTIONS = [
  { id: 'topics', name: 'Topics' },
  { id: 'entities', name: 'Entities' },
  { id: 'sites', name: 'Where it runs' },
  { id: 'appearance', name: 'Appearance' },
  { id: 'data', name: 'Data' },
  { id: 'privacy', name: 'Privacy' },
  { id: 'keyboard', name: 'Keyboard' },
];

/** The options: every setting on one page, stored as soon as it is changed. */
export function OptionsPage(props: OptionsProps) {
  const { data } = props;
  return (
    <div class="options">
      <SideColumn version={props.version} />
      <main>
        {props.problem && (
          <p class="options-problem" role="alert">
            {props.problem}
          </p>
        )}
        <div class="options-columns">
          <div>
            {data && <TopicsSection {...props} data={data} />}
            {data && <EntitiesSection {...props} data={data} />}
            <SitesSection {...props} />
          </div>
          <div>
            <AppearanceSection {...props} />
            <DataSection {...props} />
            <PrivacySection />
            <KeyboardSection {...props} />
          </div>
        </div>
      </main>
    </div>
  );
}

function SideColumn(props: { version: string }) {
  const [current, setCurrent] = useState(currentSection);
  useEffect(() => {
    const onHashChange = () => {
      setCurrent(currentSection());
    };
    addEventListener('hashchange', onHashChange);
    return () => {
      removeEventListener('hashchange', onHashChange);
    };
  }, []);
  return (
    <header class="options-side">
      <h1>Options</h1>
      <nav aria-label="Sections">
        <ul>
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === current ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        Gloss
        <br />
        Version {props.version}
      </p>
    </header>
  );
}

function currentSection(): string {
  const id = location.hash.slice(1);
  return SECTIONS.some((section) => section.id === id) ? id : 'topics';
}
