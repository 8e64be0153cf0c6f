import type { FactView } from '../../core/card/card.ts';

/** What another source says instead, who it is and when. */
export function ConflictText(props: FactView['conflicts'][number]) {
  const { title, when, publisher } = props;
  return (
    <>
      {title}{' '}
      <span class="date">
        ({publisher && `${publisher}, `}
        {when})
      </span>
    </>
  );
}
