import type { FactView } from '../../core/card/card.ts';
import type { StatusDrawing } from '../../core/card/card-design.ts';
import { StatusMark } from '../parts/StatusMark.tsx';

/** What is not known, said as plainly as what is. */
export function OpenQuestion(props: {
  fact: FactView;
  /** The mark of what is unknown. */
  mark: StatusDrawing;
}) {
  return (
    <p class="open-question">
      <StatusMark mark={props.mark} size={15} isDecorative />
      <span>
        <b>Open question:</b> {props.fact.statement}
      </span>
    </p>
  );
}
