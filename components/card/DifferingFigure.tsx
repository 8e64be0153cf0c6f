import { CardIcon } from './CardIcon.tsx';
import type { CardPartProps } from './card-props.ts';

/** Says that the page and the dataset give different figures, and leaves it at that. */
export function DifferingFigure({ card, actions }: CardPartProps) {
  const differing = card.differingFigure;
  if (!differing) return null;
  const { onPage, inDataset, factId } = differing;
  return (
    <p class="block differing">
      <CardIcon name="info" size={15} />
      <span>
        This page says {onPage}; the dataset has {inDataset}.{' '}
        {factId && (
          <button
            type="button"
            class="text-button"
            onClick={() => actions.openTimeline(factId)}
          >
            Its sources
          </button>
        )}
      </span>
    </p>
  );
}
