import type { ContractBar } from '../../core/card/card.ts';

/** Known contracts as bars from zero, in millions of dollars; their values are text. */
export function ContractBars({ bars }: { bars: readonly ContractBar[] }) {
  if (bars.length < 2) return null;
  const most = Math.max(
    ...bars.map(({ usd, ceilingUsd }) => Math.max(usd ?? 0, ceilingUsd ?? 0)),
  );
  const hasUnnamed = bars.some(({ namesMicrosoft }) => !namesMicrosoft);
  const hasNamed = bars.some(({ namesMicrosoft }) => namesMicrosoft);
  const hasCeiling = bars.some(({ ceilingUsd }) => ceilingUsd !== null);
  return (
    <section class="block" aria-label="Known contracts">
      <h3 class="label">Known contracts, $ million</h3>
      <ul class="contracts">
        {bars.map((bar) => (
          <BarRow key={bar.id} bar={bar} most={most} />
        ))}
      </ul>
      <p class="legend">
        {hasNamed && (
          <span>
            <span class="bar key" aria-hidden="true" /> Microsoft is the
            supplier or maker
          </span>
        )}
        {hasUnnamed && (
          <span>
            <span class="bar key" data-hatched aria-hidden="true" /> Microsoft
            not named
          </span>
        )}
      </p>
      <p class="legend">
        Not yearly amounts.{hasCeiling && ' Dashed: ceiling if extended.'}
      </p>
    </section>
  );
}

function BarRow({ bar, most }: { bar: ContractBar; most: number }) {
  const [name = '', year = ''] = bar.name.split(/, (?=\d{4}$)/);
  const { usd, ceilingUsd } = bar;
  const hasBar = usd !== null || ceilingUsd !== null;
  return (
    <li data-current={bar.isCurrent || undefined}>
      <span class="contract-name">
        {name} <span class="date">{year}</span>
      </span>
      <span class="series-value">
        {hasBar && (
          <span
            class="bar"
            aria-hidden="true"
            data-hatched={!bar.namesMicrosoft || undefined}
            style={{ '--share': String((usd ?? 0) / most) }}
          />
        )}
        {ceilingUsd !== null && (
          <span
            class="bar"
            aria-hidden="true"
            data-ceiling
            style={{ '--share': String((ceilingUsd - (usd ?? 0)) / most) }}
          />
        )}
        <span class="value">{sayValue(bar)}</span>
        {!bar.namesMicrosoft && (
          <span class="announcement">, Microsoft not named</span>
        )}
      </span>
    </li>
  );
}

function sayValue({ usd, ceilingUsd }: ContractBar): string {
  const millions = (value: number) =>
    (value / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 });
  if (usd === null && ceilingUsd === null) return 'amount not stated';
  if (usd === null) return `up to ${millions(ceilingUsd ?? 0)}`;
  return ceilingUsd === null
    ? millions(usd)
    : `${millions(usd)} to ${millions(ceilingUsd)}`;
}
