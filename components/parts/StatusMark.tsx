import type { ComponentChildren } from 'preact';
import type { FactStatus } from '../../core/model/fact.ts';
import { STATUS_NAMES } from '../../core/model/status-names.ts';

const BUBBLE_LEFT =
  'M3 2.6h10a1.4 1.4 0 0 1 1.4 1.4v6a1.4 1.4 0 0 1-1.4 1.4H7.2L3.8 14.2v-2.8H3A1.4 1.4 0 0 1 1.6 10V4A1.4 1.4 0 0 1 3 2.6Z';
const BUBBLE_RIGHT =
  'M13 2.6H3A1.4 1.4 0 0 0 1.6 4v6A1.4 1.4 0 0 0 3 11.4h5.8l3.4 2.8v-2.8h.8a1.4 1.4 0 0 0 1.4-1.4V4A1.4 1.4 0 0 0 13 2.6Z';

/*
 * Two families told apart by shape before colour: a disc says how well
 * something is known, a speech bubble says who speaks.
 */
const SHAPES: Readonly<Record<FactStatus, ComponentChildren>> = {
  documented: <circle cx="8" cy="8" r="6.4" fill="currentColor" />,
  reported: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" stroke="none" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke-dasharray="2.2 1.76" />
      <path d="M6.3 6.6a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3" />
      <circle cx="8" cy="11.3" r=".5" fill="currentColor" stroke="none" />
    </>
  ),
  disputed: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M5.2 6.7h5.6M5.2 9.3h5.6M9.5 4.9l-3 6.2" />
    </>
  ),
  'company-statement': <path d={BUBBLE_LEFT} fill="currentColor" />,
  'agency-statement': <path d={BUBBLE_LEFT} />,
  criticism: <path d={BUBBLE_RIGHT} fill="currentColor" />,
};

/**
 * The mark of a status, in its colour. It carries the status as its name for
 * assistive technology, unless the word stands beside it.
 */
export function StatusMark(props: {
  status: FactStatus;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
  isDecorative?: boolean;
}) {
  const size = props.size ?? 16;
  const name = STATUS_NAMES[props.status];
  return (
    <svg
      class="icon status-mark"
      data-status={props.status}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(props.isDecorative
        ? { 'aria-hidden': 'true' as const }
        : { role: 'img' as const, 'aria-label': name })}
    >
      {!props.isDecorative && <title>{name}</title>}
      {SHAPES[props.status]}
    </svg>
  );
}
