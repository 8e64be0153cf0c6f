import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatDate } from '../../core/model/format-date.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';

const WIDTH = 122;
const HEIGHT = 68;
const LEFT = 22;
const RIGHT = 104;
/** Longer units have no room beside the figure. */
const MAX_UNIT = 4;

/** A quantity over time, small: a point for each value, the first and the last with date and figure. */
export function SeriesSketch(props: { series: QuantitySeries }) {
  const { points, title, unit } = props.series;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const max = Math.max(...points.map(({ value }) => value));
  const y = scaleLinear([0, max], [48, 20]);
  const x = scaleLinear([0, points.length - 1], [LEFT, RIGHT]);
  const path = line<(typeof points)[number]>(
    (_, at) => x(at),
    ({ value }) => y(value),
  )(points);
  const told = points.map(({ date, text }) => `${formatDate(date)}: ${text}`);
  return (
    <figure class="sketch" aria-label={`${title}. ${told.join('; ')}`}>
      <figcaption aria-hidden="true">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
      >
        <line class="chart-axis" x1="8" x2={WIDTH - 2} y1="52" y2="52" />
        <path class="chart-line" d={path ?? ''} />
        {points.map((point, at) => (
          <circle
            key={point.fact}
            class="chart-dot"
            cx={x(at)}
            cy={y(point.value)}
            r="3"
          />
        ))}
        <text x={LEFT} y={y(first.value) - 7} text-anchor="middle">
          {first.value.toLocaleString('en-US')}
        </text>
        <text
          class="chart-main"
          x={RIGHT - 8}
          y={y(last.value) - 4}
          text-anchor="end"
        >
          {last.value.toLocaleString('en-US')} {unit.length <= MAX_UNIT && unit}
        </text>
        <text x="8" y="64">
          {formatDate(first.date.slice(0, 7))}
        </text>
        <text x={WIDTH} y="64" text-anchor="end">
          {formatDate(last.date.slice(0, 7))}
        </text>
      </svg>
    </figure>
  );
}
