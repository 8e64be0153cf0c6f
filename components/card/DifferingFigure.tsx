import type { Card, PageCard } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { IconShape } from '../parts/IconShape.tsx';

/** Says that the page and the dataset give different figures, by whom, and leaves it at that. */
export function DifferingFigure(
  props: NonNullable<Card['differingFigure']> & { marks: PageCard['marks'] },
) {
  const { onPage, inDataset, publisher, url } = props;
  return (
    <p class="block differing">
      <IconShape paths={props.marks.disputed} status="disputed" size={15} />
      <span>
        This page says {onPage}; the dataset has {inDataset}
        {publisher && (
          <>
            {' (by '}
            <SafeLink href={url}>{publisher}</SafeLink>)
          </>
        )}
        .
      </span>
    </p>
  );
}
