import { useState } from 'preact/hooks';
import type { ContractBars } from '../../core/timeline/contract-bars.ts';
import { ContractsChart } from './ContractsChart.tsx';

/** Bars that stand beside the years without making them lower. */
const FIRST_BARS = 6;

/** The known contracts of the main buyer, with a key to the bars. */
export function ContractsPanel(props: {
  contracts: ContractBars;
  onOpen: (fact: string) => void;
}) {
  const { bars, buyer, focus } = props.contracts;
  const [isWhole, setIsWhole] = useState(false);
  const more = bars.length - FIRST_BARS;
  return (
    <section class="contracts" aria-labelledby="contracts-title">
      <h2 id="contracts-title">{buyer} contracts, $ million</h2>
      <p>Select a bar to open it</p>
      <ContractsChart
        bars={isWhole ? bars : bars.slice(0, FIRST_BARS)}
        focus={focus}
        hasYears
        onOpen={props.onOpen}
      />
      <p class="chart-key">
        {focus !== null && (
          <>
            <KeyPatch
              kind="bar-solid"
              text={`${focus} is the supplier or maker`}
            />
            <KeyPatch kind="bar-hatched" text={`${focus} not named`} />
          </>
        )}
        <KeyPatch kind="bar-ceiling" text="if extended" />
      </p>
      <p class="chart-key">
        Not yearly amounts.{' '}
        {more > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={isWhole}
            onClick={() => {
              setIsWhole(!isWhole);
            }}
          >
            {isWhole ? 'Show fewer' : `${more} more`}
          </button>
        )}
      </p>
    </section>
  );
}

function KeyPatch(props: { kind: string; text: string }) {
  return (
    <span>
      <svg width="14" height="9" aria-hidden="true">
        <rect class={props.kind} x="0.5" y="0.5" width="13" height="8" />
      </svg>{' '}
      {props.text}
    </span>
  );
}
