import type { ComponentChildren } from 'preact';
import type { CardPartProps, CardViewProps } from './card-props.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardNotice } from './CardNotice.tsx';
import { ContractBlock } from './ContractBlock.tsx';
import { DifferingFigure } from './DifferingFigure.tsx';
import { FactBlock } from './FactBlock.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import { SideBlock } from './SideBlock.tsx';
import { SinceBlock } from './SinceBlock.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** The whole card; the element with the role of a dialog. */
export function CardView(props: CardViewProps) {
  const { card, notice, design, look, actions } = props;
  const isBrief =
    (look.isSheet || look.size === 'compact') && !look.panels.has('more');
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="name"
      data-size={look.size}
      data-sheet={look.isSheet || undefined}
    >
      {look.isSheet && <div class="grip" aria-hidden="true" />}
      <CardHeader {...props} isBrief={isBrief} />
      <div class="middle" tabIndex={-1}>
        {notice || !card ? (
          <CardNotice state={notice ?? 'loading'} {...props} />
        ) : (
          <CardFacts
            card={card}
            design={design}
            look={look}
            actions={actions}
            isBrief={isBrief}
          />
        )}
        {look.panels.has('why') && card && !notice && (
          <WhyPanel reason={props.reason} actions={actions} card={card} />
        )}
      </div>
      {card && !notice && (
        <CardFooter
          card={card}
          design={design}
          look={look}
          actions={actions}
          isBrief={isBrief}
        />
      )}
      <p class="announcement" role="status">
        {props.announcement}
      </p>
    </section>
  );
}

function CardFacts(props: CardPartProps): ComponentChildren {
  const {
    card,
    isBrief,
    design: { marks },
  } = props;
  const [lead, second] = card.about;
  // A sum says what its fact does; any other fact is told in full.
  const isFigureTold =
    !isBrief && lead !== undefined && card.contract?.amountFact === lead.id;
  return (
    <>
      {card.differingFigure && (
        <DifferingFigure {...card.differingFigure} mark={marks.disputed} />
      )}
      {card.contract && (
        <ContractBlock
          {...props}
          contract={card.contract}
          lead={isFigureTold ? lead : undefined}
        />
      )}
      {lead && !isFigureTold && (
        <FactBlock
          {...props}
          fact={lead}
          heading={
            card.fitsSentence ? 'About this sentence' : `About ${card.name}`
          }
        >
          {!isBrief && card.openQuestion && (
            <OpenQuestion fact={card.openQuestion} mark={marks.unknown} />
          )}
        </FactBlock>
      )}
      {isFigureTold && card.openQuestion && (
        <div class="block">
          <OpenQuestion fact={card.openQuestion} mark={marks.unknown} />
        </div>
      )}
      {!lead && !card.contract && (
        <p class="block nothing">
          Nothing in the dataset is dated before this article.
        </p>
      )}
      {second && !isBrief && (
        <FactBlock {...props} fact={second} heading="Also on this" />
      )}
      {card.otherSide && <SideBlock {...props} side={card.otherSide} />}
      {card.since && !isBrief && <SinceBlock {...props} since={card.since} />}
    </>
  );
}
