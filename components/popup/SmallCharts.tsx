import {
  chooseBars,
  type ContractBars,
} from '../../core/timeline/contract-bars.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { ContractsChart } from '../timeline/ContractsChart.tsx';
import { SeriesSketch } from '../timeline/SeriesSketch.tsx';

/** As many bars as stand beside the other chart. */
const MAX_BARS = 4;

/** The two small charts over the popup's list; the band is left out where there is nothing to draw. */
export function SmallCharts(props: {
  series: QuantitySeries | null;
  contracts: ContractBars | null;
}) {
  if (!props.series && !props.contracts) return null;
  const focus = props.contracts?.focus ?? null;
  return (
    <div class="small-charts">
      {props.series && <SeriesSketch series={props.series} />}
      {props.contracts && (
        <section class="small-contracts">
          <h2>
            Contracts, $ million
            {focus !== null && (
              <span class="hatch-key">
                <svg width="14" height="9" aria-hidden="true">
                  <rect
                    class="bar-hatched"
                    x="0.5"
                    y="0.5"
                    width="13"
                    height="8"
                  />
                </svg>
                not {focus}
              </span>
            )}
          </h2>
          <ContractsChart
            bars={chooseBars(props.contracts.bars, MAX_BARS)}
            focus={focus}
            hasYears={false}
            onOpen={null}
          />
        </section>
      )}
    </div>
  );
}
