import { scaleLinear } from 'd3-scale';
import { formatDate } from '../../core/model/format-date.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';

/** The values of a quantity as bars from zero, oldest first; that of the opened fact is the stronger one. */
export function SeriesBars(props: {
  series: QuantitySeries;
  openFact: string;
}) {
  const { points, title, unit } = props.series;
  const max = Math.max(...points.map(({ value }) => value));
  const x = scaleLinear([0, max || 1], [0, 100]);
  const ticks = x.ticks(4);
  // Room for the longest figure, and some air.
  const room = `${Math.max(...points.map(({ text }) => text.length)) + 2}ch`;
  return (
    <figure class="series" aria-label={title}>
      <ul>
        {points.map(({ fact, date, value, text }) => (
          <li key={fact}>
            <span class="series-date">{formatDate(date)}</span>
            <span class="series-plot" style={{ marginInlineEnd: room }}>
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
      <p
        class="series-axis"
        aria-hidden="true"
        style={{ marginInlineEnd: room }}
      >
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
