import type { ContractBars } from '../../core/timeline/contract-bars.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { ContractsChart } from '../timeline/ContractsChart.tsx';
import { SeriesSketch } from '../timeline/SeriesSketch.tsx';

/** The two small charts over the popup's list; the band is left out where there is nothing to draw. */
export function SmallCharts(props: {
  series: QuantitySeries | null;
  contracts: ContractBars | null;
  onOpen: (fact: string) => void;
}) {
  if (!props.series && !props.contracts) return null;
  return (
    <div class="small-charts">
      {props.series && <SeriesSketch series={props.series} />}
      {props.contracts && (
        <section class="small-contracts" aria-label="Contracts, $ million">
          <h3>
            {props.contracts.buyer} contracts, $ million
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
              not Microsoft
            </span>
          </h3>
          <ContractsChart
            contracts={props.contracts}
            limit={4}
            hasYears={false}
            onOpen={props.onOpen}
          />
        </section>
      )}
    </div>
  );
}
