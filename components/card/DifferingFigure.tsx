import type { Card } from '../../core/card/card.ts';
import type { StatusDrawing } from '../../core/card/card-design.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';

/** Says that the page and the dataset give different figures, by whom, and leaves it at that. */
export function DifferingFigure(
  props: NonNullable<Card['differingFigure']> & {
    /** The mark of what is disputed. */
    mark: StatusDrawing;
  },
) {
  const { onPage, inDataset, publisher, url } = props;
  return (
    <p class="block differing">
      <StatusMark mark={props.mark} size={15} isDecorative />
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
