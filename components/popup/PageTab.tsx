import { formatDate } from '../../core/model/format-date.ts';
import type { PartialDate } from '../../core/model/partial-date.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { PageDigest } from '../../core/timeline/page-digest.ts';
import { Icon } from '../parts/Icon.tsx';
import { EntityMentions, FactLines } from './EntityMentions.tsx';
import { PositionStrip } from './PositionStrip.tsx';

/** How many later facts stand under the mentions; the rest is in the timeline. */
const MAX_SINCE = 2;

/** What is mentioned on the page, entity by entity, and what became known since it was published. */
export function PageTab(props: {
  digest: PageDigest;
  /** The fact at a position; null while it is read. */
  factAt: (position: number) => Fact | null;
  articleDate: PartialDate | null;
  /** Index of the mention gone to last; null before. */
  reached: number | null;
  onShow: (index: number) => void;
  onOpen: (fact: string) => void;
  onMoreSince: () => void;
}) {
  const { groups, since } = props.digest;
  const mentions = groups.flatMap((group) => group.mentions);
  const strong =
    groups.find((group) =>
      group.mentions.some(({ index }) => index === props.reached),
    ) ?? groups[0];
  const pick = (positions: readonly number[]) =>
    positions.flatMap((position) => props.factAt(position) ?? []);
  return (
    <div class="page-tab">
      <PositionStrip
        mentions={mentions}
        strong={new Set(strong?.mentions.map(({ index }) => index))}
      />
      <ul class="entities">
        {groups.map((group) => (
          <EntityMentions
            key={group.id}
            group={group}
            facts={pick(group.facts)}
            reached={props.reached}
            onShow={props.onShow}
            onOpen={props.onOpen}
          />
        ))}
      </ul>
      {since && since.length > 0 && (
        <SinceSection
          {...props}
          since={since}
          facts={pick(since.slice(0, MAX_SINCE))}
        />
      )}
    </div>
  );
}

/** What became known since the article, the newest of it told. */
function SinceSection(props: {
  /** Positions of all of it. */
  since: readonly number[];
  facts: readonly Fact[];
  articleDate: PartialDate | null;
  onOpen: (fact: string) => void;
  onMoreSince: () => void;
}) {
  const count = props.since.length;
  return (
    <section class="entity" aria-labelledby="since-title">
      <div class="entity-head">
        <Icon name="clock" />
        <h2 id="since-title">Since this article</h2>
        <p>{formatDate(props.articleDate)}</p>
        <span class="since-count">
          {count === 1 ? '1 entry' : `${count} entries`}
        </span>
      </div>
      <FactLines facts={props.facts} onOpen={props.onOpen} />
      {count > MAX_SINCE && (
        <button type="button" class="link more" onClick={props.onMoreSince}>
          {count - MAX_SINCE} more
        </button>
      )}
    </section>
  );
}
