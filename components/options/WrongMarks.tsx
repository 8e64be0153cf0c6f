import type { WrongMark } from './options-props.ts';

/** The mentions that the reader called wrong: to read, to take along as a file, and to delete. */
export function WrongMarks(props: {
  marks: readonly WrongMark[];
  onDelete: (mark: WrongMark | 'all') => void;
}) {
  const { marks, onDelete } = props;
  if (marks.length === 0) return null;
  return (
    <details class="data-details">
      <summary>Marks you called wrong ({marks.length})</summary>
      <p>Kept on this device only.</p>
      <ul>
        {marks.map((mark) => (
          <li key={JSON.stringify(mark)}>
            <strong>{mark.surface}</strong> in “{mark.sentence}”{' '}
            <button
              type="button"
              class="link"
              aria-label={`Delete “${mark.surface}” in “${mark.sentence}”`}
              onClick={() => {
                onDelete(mark);
              }}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <div class="notice-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            saveFile('gloss-wrong-marks.json', marks);
          }}
        >
          Export as a file
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            onDelete('all');
          }}
        >
          Delete all
        </button>
      </div>
    </details>
  );
}

/** Hands a file to the browser's downloads. */
function saveFile(name: string, content: unknown): void {
  const blob = new Blob([`${JSON.stringify(content, null, 2)}\n`], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
