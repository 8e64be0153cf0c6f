import { useRef, useState } from 'preact/hooks';
import { parseSiteName } from '../../core/site-name.ts';
import { Tag } from './NameList.tsx';

/** A list of sites: type or paste one and press Enter; Backspace in the empty field takes the last one out. */
export function SiteField(props: SiteFieldProps) {
  const { id, sites } = props;
  const field = useRef<HTMLInputElement>(null);
  const { typed, problem, onInput, onKeyDown, add } = useTypedSite(props);
  return (
    <div class="site-field">
      <label for={id}>{props.label}</label>
      <ul class="tags field">
        {sites.map((site) => (
          <Tag
            key={site}
            name={site}
            onRemove={() => {
              props.onRemove(site);
              field.current?.focus();
            }}
          />
        ))}
        <li>
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="Add a site"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onInput={(event) => {
              onInput(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
        </li>
      </ul>
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface SiteFieldProps {
  id: string;
  label: string;
  sites: readonly string[];
  onAdd: (site: string) => void;
  onRemove: (site: string) => void;
}

/** What is typed for a site, and what is wrong with it. */
function useTypedSite({ sites, onAdd, onRemove }: SiteFieldProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const onInput = (text: string) => {
    setTyped(text);
    setProblem(null);
  };
  const add = () => {
    const text = typed.trim();
    if (text === '') return;
    const site = parseSiteName(text);
    if (site) {
      onAdd(site);
      setTyped('');
    } else setProblem(`“${text}” is no site. Write news.example.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = sites.at(-1);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined)
      onRemove(last);
  };
  return { typed, problem, onInput, onKeyDown, add };
}
