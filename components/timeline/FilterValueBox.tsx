import type { ComponentChildren } from 'preact';
import type { FilterValue } from '../../core/timeline/filter-values.ts';

import { formatCount } from '../parts/format-count.ts';

/** A value of a filter to tick, with the facts that the other filters leave it. */
export function FilterValueBox(props: {
  value: FilterValue;
  isChosen: boolean;
  /** What stands before the name: the mark of a status. */
  mark?: ComponentChildren;
  onSwitch: () => void;
}) {
  const { count, name } = props.value;
  return (
    <label class="filter-value">
      <input
        class="checkbox"
        type="checkbox"
        checked={props.isChosen}
        onChange={props.onSwitch}
      />
      {props.mark}
      <span>{name}</span>
      <span class="filter-count">
        {formatCount(count)}
        <span class="visually-hidden">
          {count === 1 ? ' entry' : ' entries'}
        </span>
      </span>
    </label>
  );
}
