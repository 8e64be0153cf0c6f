/** What was hidden last, and the way back; says so where that could not be stored. */
export function UndoBar(props: {
  what: string;
  hasFailed: boolean;
  onUndo: () => void;
}) {
  const { what, hasFailed, onUndo } = props;
  return (
    <div class="undo" role={hasFailed ? 'alert' : 'status'}>
      <span>
        {hasFailed
          ? 'It is still hidden: the browser could not store the change.'
          : what}
      </span>
      <button type="button" class="link" onClick={onUndo}>
        {hasFailed ? 'Try again' : 'Undo'}
      </button>
    </div>
  );
}
