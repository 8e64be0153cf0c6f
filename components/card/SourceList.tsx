import type { FactView } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';

/** All sources of a fact, each with its date, its archived copy and how it tells the fact otherwise. */
export function SourceList({ fact }: { fact: FactView }) {
  return (
    <ul
      class="panel sources"
      data-panel={`sources:${fact.id}`}
      aria-label="Sources"
    >
      {fact.sources.map((source) => (
        <li key={source.id} lang={source.language}>
          <SafeLink href={source.url}>{source.publisher}</SafeLink>
          {source.dated + source.more}
          {source.archiveUrl && (
            <>
              {' · '}
              <SafeLink
                class="link quiet"
                href={source.archiveUrl}
                label={`Archived copy of ${source.publisher}`}
              >
                archived
              </SafeLink>
            </>
          )}
          {source.variant && <p>{source.variant}</p>}
        </li>
      ))}
    </ul>
  );
}
