import { type ReactElement, type ReactNode, useState } from 'react';

interface EditBoxProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
  /** What stands on the save button. */
  readonly save: ReactNode;
}

/** The box that takes a user bubble's place while its text is being changed: a textarea on all of these sites. */
export function EditBox({ text, onSave, onCancel, save }: EditBoxProps): ReactElement {
  const [draft, setDraft] = useState(text);
  return (
    <div className="edit-box">
      <textarea aria-label="Edit message" value={draft} onChange={(change) => setDraft(change.currentTarget.value)} />
      <div className="edit-buttons">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="button" className="primary" onClick={() => onSave(draft)}>
          {save}
        </button>
      </div>
    </div>
  );
}
