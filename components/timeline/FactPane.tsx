import { useEffect, useState } from 'preact/hooks';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { Icon } from '../parts/Icon.tsx';
import { FactArticle } from './FactArticle.tsx';

/** How long the button says that the link was copied, in ms. */
const COPIED_MS = 2000;

/** The opened fact of the full timeline; beside the list in wide windows, over it in others. */
export function FactPane(props: {
  details: FactDetails | null;
  series: readonly QuantitySeries[];
  onOpen: (fact: string | null) => void;
  /** Copies the address of this view; false when the browser does not let it. */
  onCopyLink: () => Promise<boolean>;
}) {
  const { details, onOpen } = props;
  const id = details?.fact.id;
  useEffect(() => {
    document.querySelector('.fact-pane')?.scrollTo(0, 0);
  }, [id]);
  if (!details)
    return (
      <div class="fact-pane fact-none">
        <p>Select an entry to read it with its sources.</p>
      </div>
    );
  const { quantity } = details.fact;
  return (
    <section
      class="fact-pane"
      aria-label="Opened entry"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onOpen(null);
      }}
    >
      <FactArticle
        details={details}
        series={props.series.find((one) => one.id === quantity?.series) ?? null}
        actions={
          <>
            <CopyLink key={id} onCopy={props.onCopyLink} />
            <button
              type="button"
              class="icon-button"
              aria-label="Close entry"
              title="Close entry"
              onClick={() => {
                onOpen(null);
              }}
            >
              <Icon name="close" />
            </button>
          </>
        }
        onOpen={onOpen}
      />
    </section>
  );
}

function CopyLink(props: { onCopy: () => Promise<boolean> }) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => {
      setSaid(null);
    }, COPIED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        void props.onCopy().then((isCopied) => {
          setSaid(isCopied ? 'Copied' : 'Not copied');
        });
      }}
    >
      <Icon name="copy" />
      <span role="status">{said ?? 'Copy link'}</span>
    </button>
  );
}
