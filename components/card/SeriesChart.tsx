import type { ChartPoint } from '../../core/card/card.ts';

/** Values of one quantity side by side; each value is text, the bars only show it again. Nothing without two of them. */
export function SeriesChart(props: { points: readonly ChartPoint[] }) {
  if (props.points.length < 2) return null;
  const most = Math.max(...props.points.map(({ value }) => value));
  // As wide as the longest value, so that none stands over the edge.
  const room = Math.max(...props.points.map(({ text }) => text.length)) + 2;
  return (
    <ul class="series" style={{ '--room': `${room}ch` }}>
      {props.points.map(({ label, value, text, isCurrent }) => (
        <li key={label} data-current={isCurrent || undefined}>
          <span class="series-label">{label}</span>
          <span class="series-value">
            <span
              class="bar"
              aria-hidden="true"
              style={{ '--share': String(value / most) }}
            />
            <span class="value">{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
