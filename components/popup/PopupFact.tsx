import { useEffect } from 'preact/hooks';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { Icon } from '../parts/Icon.tsx';
import { FactArticle } from '../timeline/FactArticle.tsx';

/** A fact opened in the popup, over the list. */
export function PopupFact(props: {
  details: FactDetails;
  series: readonly QuantitySeries[];
  onOpen: (fact: string | null) => void;
}) {
  const { fact } = props.details;
  useEffect(() => {
    document.querySelector<HTMLElement>('#fact-statement')?.focus();
  }, [fact.id]);
  return (
    <div
      class="popup-fact"

      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        props.onOpen(null);
      }}
    >
      <button
        type="button"
        class="back"
        onClick={() => {
          props.onOpen(null);
        }}
      >
        <Icon name="chevron-up" /> All entries
      </button>
      <FactArticle
        details={props.details}
        series={
          props.series.find(({ id }) => id === fact.quantity?.series) ?? null
        }
        actions={null}
        onOpen={props.onOpen}
      />
    </div>
  );
}
