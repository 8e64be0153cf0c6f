import type { FactView, PageCard } from '../../core/card/card.ts';
import { IconShape } from '../parts/IconShape.tsx';

/** What is not known, said as plainly as what is. */
export function OpenQuestion(props: {
  fact: FactView;
  marks: PageCard['marks'];
}) {
  return (
    <p class="open-question">
      <IconShape paths={props.marks.unknown} status="unknown" size={15} />
      <span>
        <b>Open question:</b> {props.fact.statement}
      </span>
    </p>
  );
}
