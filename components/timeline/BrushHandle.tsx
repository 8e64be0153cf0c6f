import type { BrushEnd } from './use-brush.ts';

/** One end of the chosen years: a slider by year. */
export function BrushHandle(props: BrushEnd & { name: string }) {
  const { range, year } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveFrom(year, range, event.key);
    if (next === null) return;
    event.preventDefault();
    props.onYear(next);
  };
  return (
    <span
      class="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={props.name}
      aria-orientation="horizontal"
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={year}
      style={{ insetInlineStart: `${props.place * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.parentElement?.setPointerCapture(event.pointerId);
        props.onDrag();
      }}
    />
  );
}

function moveFrom(
  year: number,
  [first, last]: readonly [number, number],
  key: string,
): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowDown')
    return Math.max(first, year - 1);
  if (key === 'ArrowRight' || key === 'ArrowUp')
    return Math.min(last, year + 1);
  if (key === 'Home') return first;
  return key === 'End' ? last : null;
}
