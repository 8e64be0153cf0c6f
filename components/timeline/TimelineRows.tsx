import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TimelineModel } from './create-timeline-model.ts';
import { NoMatch } from './NoMatch.tsx';
import { TimelineList } from './TimelineList.tsx';
import type { TimelineParts } from './use-timeline.ts';

/** The list in its scrolled area, what stands in place of an empty one, and what the options leave out. */
export function TimelineRows(props: {
  model: TimelineModel;
  parts: TimelineParts;
  openFact: string | null;
  addressOf: (fact: string) => string;
}) {
  const { model, parts } = props;
  const { leftOut } = model.table.value;
  const { replaced } = model.data.catalogue;
  const superseded = useMemo(
    () => new Set(replaced.map(([, older]) => older)),
    [replaced],
  );
  const area = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Another list begins at its head.
    if (!isFirst.current) area.current?.scrollTo(0, 0);
    isFirst.current = false;
  }, [parts.timeline]);
  useEffect(() => {
    const row = area.current?.querySelector('[aria-current="true"]');
    row?.scrollIntoView({ block: 'nearest' });
  }, [props.openFact]);
  return (
    <div class="timeline-scroll" ref={area}>
      {parts.timeline.shown === 0 ? (
        <NoMatch model={model} values={parts.values} />
      ) : (
        <TimelineList
          ids={model.data.catalogue.ids}
          facts={model.rows}
          rows={parts.timeline.rows}
          years={parts.timeline.years}
          openFact={props.openFact}
          superseded={superseded}
          addressOf={props.addressOf}
          onOpen={(fact) => {
            model.change({ fact });
          }}
        />
      )}
      {leftOut > 0 && (
        <p class="left-out">
          {leftOut === 1 ? '1 entry is' : `${leftOut} entries are`} left out by
          your options.
        </p>
      )}
    </div>
  );
}
