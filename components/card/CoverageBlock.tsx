import type { AccountView, ContractView } from '../../core/card/card.ts';
import type { StatusDrawing } from '../../core/card/card-design.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { StatusChip } from '../parts/StatusChip.tsx';

/** Two accounts of what a contract covers, side by side and alike. */
export function CoverageBlock(props: {
  accounts: NonNullable<ContractView['accounts']>;
  /** The mark of what is disputed. */
  mark: StatusDrawing;
}) {
  return (
    <section class="block" aria-label="What it covers">
      <div class="fact-line">
        <h3 class="label">What it covers</h3>
        <span class="spring" />
        <StatusChip mark={props.mark} />
      </div>
      <ul class="accounts">
        {props.accounts.map((account) => (
          <Account key={account.factId} {...account} />
        ))}
      </ul>
    </section>
  );
}

function Account({ text, publisher, url, when }: AccountView) {
  return (
    <li>
      <p class="statement">{text}</p>
      <p class="source">
        <span>
          <SafeLink href={url}>{publisher}</SafeLink>, {when}
        </span>
      </p>
    </li>
  );
}
