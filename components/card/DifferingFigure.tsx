import type { Card } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';

/** Says that the page and the dataset give different figures, by whom, and leaves it at that. */
export function DifferingFigure(props: NonNullable<Card['differingFigure']>) {
  const { onPage, inDataset, publisher, url } = props;
  return (
    <p class="block differing">
      <StatusMark status="disputed" size={15} isDecorative />
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
