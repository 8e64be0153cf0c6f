import type { DigestMention } from '../../core/timeline/page-digest.ts';

/** Where the mentions stand between the title of the page and its end; those of one entity are drawn taller. */
export function PositionStrip(props: {
  mentions: readonly DigestMention[];
  /** Indexes of the mentions that stand out. */
  strong: ReadonlySet<number>;
}) {
  const { mentions, strong } = props;
  const told = `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'} between the title and the end`;
  return (
    <section class="strip" aria-labelledby="strip-title">
      <h2 id="strip-title">Where they are in the article</h2>
      <p>Title to end</p>
      <svg width="100%" height="36" role="img" aria-label={told}>
        <line class="strip-line" x1="0" x2="100%" y1="24" y2="24" />
        {mentions.map(({ index, position }) => {
          const isStrong = strong.has(index);
          const x = `${1 + position * 98}%`;
          return (
            <line
              key={index}
              class={isStrong ? 'strip-strong' : 'strip-mention'}
              x1={x}
              x2={x}
              y1={isStrong ? 12 : 17}
              y2="29"
            />
          );
        })}
      </svg>
    </section>
  );
}
