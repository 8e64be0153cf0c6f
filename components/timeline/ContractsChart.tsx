import { scaleLinear } from 'd3-scale';
import type { TimelineBar } from '../../core/timeline/contract-bars.ts';

/**
 * The known contracts as bars on one scale from zero: solid where the pack's
 * focus supplies or makes what is bought, hatched where it is not named, dashed
 * up to the ceiling. A bar opens the fact that tells it.
 */
export function ContractsChart(props: {
  bars: readonly TimelineBar[];
  /** Name of the focus; null where the pack has none. */
  focus: string | null;
  hasYears: boolean;
  /** Opens the fact that tells a contract; null where bars are only read. */
  onOpen: ((fact: string) => void) | null;
}) {
  const { bars, onOpen } = props;
  const most = Math.max(...bars.map((bar) => bar.ceilingUsd ?? bar.usd ?? 0));
  // Room for the longest figure, and some air.
  const room = Math.max(...bars.map((bar) => describe(bar).length)) + 2;
  const width = scaleLinear([0, most || 1], [0, 100]);
  return (
    <>
      <HatchPattern />
      <ul class="contract-bars" style={{ '--room': `${room}ch` }}>
        {bars.map((bar) => {
          const { fact } = bar;
          const row = <BarRow {...props} bar={bar} width={width} />;
          return (
            <li key={bar.id}>
              {onOpen && fact !== null ? (
                <button
                  type="button"
                  class="bar-row"
                  onClick={() => {
                    onOpen(fact);
                  }}
                >
                  {row}
                </button>
              ) : (
                <div class="bar-row">{row}</div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Drawn once on a page; style sheets name it for every hatched area. */
function HatchPattern() {
  return (
    <svg class="visually-hidden" aria-hidden="true">
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="hatch" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
    </svg>
  );
}

function BarRow(props: {
  bar: TimelineBar;
  focus: string | null;
  hasYears: boolean;
  width: (usd: number) => number;
}) {
  const { bar } = props;
  return (
    <>
      <span class="bar-name">
        {bar.name} {props.hasYears && bar.year && <span>{bar.year}</span>}
      </span>
      <Bar bar={bar} width={props.width} />
      {props.focus !== null && (
        <span class="visually-hidden">
          {bar.isOfFocus
            ? `${props.focus} is the supplier or maker`
            : `${props.focus} not named`}
        </span>
      )}
    </>
  );
}

function Bar(props: { bar: TimelineBar; width: (usd: number) => number }) {
  const { usd, ceilingUsd, isOfFocus } = props.bar;
  if (usd === null && ceilingUsd === null)
    return <span class="bar-value">amount not stated</span>;
  const end = props.width(ceilingUsd ?? usd ?? 0);
  return (
    <span class="bar-plot">
      <svg width="100%" height="10" aria-hidden="true">
        {ceilingUsd !== null && (
          <rect
            class="bar-ceiling"
            x="0.5"
            y="0.5"
            width={`${end}%`}
            height="9"
          />
        )}
        {usd !== null && (
          <rect
            class={isOfFocus ? 'bar-solid' : 'bar-hatched'}
            x="0.5"
            y="0.5"
            width={`${Math.max(props.width(usd), 0.5)}%`}
            height="9"
          />
        )}
      </svg>
      <span class="bar-value" style={{ insetInlineStart: `${end}%` }}>
        {describe(props.bar)}
        <span class="visually-hidden"> million dollars</span>
      </span>
    </span>
  );
}

/** Figures in millions, as the axis title says. */
function describe({ usd, ceilingUsd }: TimelineBar): string {
  if (ceilingUsd === null) return usd === null ? '' : millions(usd);
  if (usd === null) return `up to ${millions(ceilingUsd)}`;
  return `${millions(usd)} to ${millions(ceilingUsd)}`;
}

function millions(usd: number): string {
  return (usd / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 });
}
