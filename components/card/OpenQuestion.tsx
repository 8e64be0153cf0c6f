import type { FactView } from '../../core/card/card.ts';
import { StatusMark } from '../parts/StatusMark.tsx';

/** What is not known, said as plainly as what is. */
export function OpenQuestion({ fact }: { fact: FactView }) {
  return (
    <p class="open-question">
      <StatusMark status="unknown" size={15} isDecorative />
      <span>
        <b>Open question:</b> {fact.statement}
      </span>
    </p>
  );
}
