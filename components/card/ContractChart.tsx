import type { ContractBar, ContractBars } from '../../core/card/card.ts';

/** Known contracts as bars from zero, in millions of dollars; their values are text. */
export function ContractChart(props: ContractBars) {
  const { bars, solid, hatched, note } = props;
  return (
    <section class="block" aria-label="Known contracts">
      <h3 class="label">Known contracts, $ million</h3>
      <ul class="contracts">
        {bars.map((bar) => (
          <BarRow key={bar.id} bar={bar} hatched={hatched} />
        ))}
      </ul>
      <p class="legend">
        {solid && (
          <span>
            <span class="bar key" aria-hidden="true" /> {solid}
          </span>
        )}
        {hatched && (
          <span>
            <span class="bar key" data-hatched aria-hidden="true" /> {hatched}
          </span>
        )}
      </p>
      <p class="legend">{note}</p>
    </section>
  );
}

function BarRow(props: { bar: ContractBar; hatched: string | null }) {
  const { name, year, text, share, ceilingShare, isHatched, isCurrent } =
    props.bar;
  return (
    <li data-current={isCurrent || undefined}>
      <span>
        {name} {year && <span class="date">{year}</span>}
      </span>
      <span class="series-value">
        {share !== null && (
          <span
            class="bar"
            aria-hidden="true"
            data-hatched={isHatched || undefined}
            style={{ '--share': String(share) }}
          />
        )}
        {ceilingShare !== null && (
          <span
            class="bar"
            aria-hidden="true"
            data-ceiling
            style={{ '--share': String(ceilingShare) }}
          />
        )}
        <span class="value">{text}</span>
        {isHatched && <span class="announcement">, {props.hatched}</span>}
      </span>
    </li>
  );
}
