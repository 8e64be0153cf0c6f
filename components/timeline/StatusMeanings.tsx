import { useRef } from 'preact/hooks';
import { FACT_STATUSES } from '../../core/model/fact.ts';
import { Icon } from '../parts/Icon.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';
import { StatusChip } from '../parts/StatusChip.tsx';

/** The way to what each status means. */
export function StatusMeanings() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        What the status labels mean
      </button>
      <dialog ref={dialog} class="meanings" aria-labelledby="meanings-title">
        <form method="dialog">
          <h2 id="meanings-title">What the status labels mean</h2>
          <button class="icon-button" aria-label="Close">
            <Icon name="close" />
          </button>
        </form>
        <p>
          A disc says how well something is known. A speech bubble says who is
          speaking.
        </p>
        <dl>
          {FACT_STATUSES.map((status) => STATUS_MARKS[status]).map((mark) => (
            <div key={mark.status}>
              <dt>
                <StatusChip mark={mark} />
              </dt>
              <dd>{mark.meaning}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
