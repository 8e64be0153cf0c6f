import { formatDate } from '../../core/model/format-date.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { DigestGroup } from '../../core/timeline/page-digest.ts';
import { Icon } from '../parts/Icon.tsx';
import { ENTITY_KINDS } from '../parts/entity-kinds.ts';
import { IconShape } from '../parts/IconShape.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';

/** An entity of the page: how often it is mentioned, the way to each mention, and what is known of it. */
export function EntityMentions(props: {
  group: DigestGroup;
  /** What is known of it, as far as it is read. */
  facts: readonly Fact[];
  /** Index of the mention gone to last; null before. */
  reached: number | null;
  onShow: (index: number) => void;
  onOpen: (fact: string) => void;
}) {
  const { group } = props;
  const { mentions } = group;
  const at = mentions.findIndex(({ index }) => index === props.reached);
  const kind = ENTITY_KINDS[group.kind];
  const step = (to: number) => {
    const next = mentions[(to + mentions.length) % mentions.length];
    if (next) props.onShow(next.index);
  };
  return (
    <li class="entity">
      <div class="entity-head">
        <IconShape paths={kind} />
        <h2>{group.name}</h2>
        <p>{group.detail ?? kind.name}</p>
        <div
          class="stepper"
          role="group"
          aria-label={`Mentions of ${group.name}`}
        >
          <button
            type="button"
            class="icon-button"
            aria-label={`Previous mention of ${group.name}`}
            onClick={() => {
              step(at < 0 ? -1 : at - 1);
            }}
          >
            <Icon name="chevron-up" />
          </button>
          <span role="status">
            {at < 0 ? mentions.length : `${at + 1} of ${mentions.length}`}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={`Next mention of ${group.name}`}
            onClick={() => {
              step(at + 1);
            }}
          >
            <Icon name="chevron-down" />
          </button>
        </div>
      </div>
      <FactLines facts={props.facts} onOpen={props.onOpen} />
    </li>
  );
}

/** Facts in one line or two each: mark, date, title. */
export function FactLines(props: {
  facts: readonly Fact[];
  onOpen: (fact: string) => void;
}) {
  return (
    <ul class="fact-lines">
      {props.facts.map((fact) => (
        <li key={fact.id} data-status={fact.status}>
          <StatusMark mark={STATUS_MARKS[fact.status]} />
          <button
            type="button"
            onClick={() => {
              props.onOpen(fact.id);
            }}
          >
            <span>{formatDate(fact.date, fact.dateQualifier ?? null)}</span>{' '}
            {fact.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
