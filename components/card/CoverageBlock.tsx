import type {
  AccountView,
  ContractView,
  PageCard,
} from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { PlainStatusChip } from '../parts/PlainStatusChip.tsx';

/** Two accounts of what a contract covers, side by side and alike. */
export function CoverageBlock(props: {
  accounts: NonNullable<ContractView['accounts']>;
  marks: PageCard['marks'];
}) {
  return (
    <section class="block" aria-label="What it covers">
      <div class="fact-line">
        <h3 class="label">What it covers</h3>
        <span class="spring" />
        <PlainStatusChip status="disputed" marks={props.marks} />
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
