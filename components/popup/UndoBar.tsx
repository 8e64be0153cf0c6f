import { NOT_UNDONE } from '../parts/not-undone.ts';

/** What was hidden last, and the way back; says so where that could not be stored. */
export function UndoBar(props: {
  what: string;
  hasFailed: boolean;
  onUndo: () => void;
}) {
  const { what, hasFailed, onUndo } = props;
  return (
    <div class="undo" role={hasFailed ? 'alert' : 'status'}>
      <span>{hasFailed ? NOT_UNDONE : what}</span>
      <button type="button" class="link" onClick={onUndo}>
        {hasFailed ? 'Try again' : 'Undo'}
      </button>
    </div>
  );
}
