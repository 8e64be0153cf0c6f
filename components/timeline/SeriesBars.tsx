import { scaleLinear } from 'd3-scale';
import { formatDate } from '../../core/model/format-date.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';

/** Width that the longest bar may take, in percent: the rest is for its figure. */
const LONGEST = 78;

/** The values of a quantity as bars from zero, oldest first; that of the opened fact is the stronger one. */
export function SeriesBars(props: {
  series: QuantitySeries;
  openFact: string;
}) {
  const { points, title, unit } = props.series;
  const max = Math.max(...points.map(({ value }) => value));
  const x = scaleLinear([0, max || 1], [0, LONGEST]);
  const ticks = x.ticks(4);
  return (
    <figure class="series" aria-label={title}>
      <ul>
        {points.map(({ fact, date, value, text }) => (
          <li key={fact}>
            <span class="series-date">{formatDate(date)}</span>
            <span class="series-plot">
              <svg width="100%" height="20" aria-hidden="true">
                <rect
                  class={fact === props.openFact ? 'bar-solid' : 'bar-earlier'}
                  x="0"
                  y="0"
                  width={`${x(value)}%`}
                  height="20"
                />
              </svg>
              <span
                class="series-value"
                style={{ insetInlineStart: `${x(value)}%` }}
              >
                {text}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p class="series-axis" aria-hidden="true">
        {ticks.map((tick, at) => (
          <span key={tick} style={{ insetInlineStart: `${x(tick)}%` }}>
            {tick.toLocaleString('en-US')}
            {at === ticks.length - 1 && ` ${unit}`}
          </span>
        ))}
      </p>
    </figure>
  );
}
