import { formatDate } from '../../core/model/format-date.ts';
import type { Change } from '../../core/model/bookkeeping.ts';

/** What each release of the dataset changed, the newest first; nothing where none says. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <details class="data-details">
      <summary>What changed in the dataset</summary>
      {changes.map(({ version, dated, notes }) => (
        <section key={version}>
          <h3>
            {version}, {formatDate(dated)}
          </h3>
          <ul>
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
