/** What was hidden last, and the way back. */
export function UndoBar(props: { what: string; onUndo: () => void }) {
  return (
    <div class="undo" role="status">
      <span>{props.what}</span>
      <button type="button" class="link" onClick={props.onUndo}>
        Undo
      </button>
    </div>
  );
}
