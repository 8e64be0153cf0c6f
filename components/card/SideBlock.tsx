import type { CardSide } from '../../core/card/card.ts';
import type { CardPartProps } from './card-props.ts';
import { FactBlock } from './FactBlock.tsx';

/** The other side, laid out as the first one; or the sentence that there is none. */
export function SideBlock(props: CardPartProps & { side: CardSide }) {
  const { side, isBrief, look } = props;
  const heading = isBrief || look.isSheet ? side.brief : side.heading;
  return side.fact ? (
    <FactBlock {...props} fact={side.fact} heading={heading} />
  ) : (
    <section class="block fact" aria-label={heading}>
      <h3 class="label">{heading}</h3>
      <p class="nothing">{side.missing}</p>
    </section>
  );
}
