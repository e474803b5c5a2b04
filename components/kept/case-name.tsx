import { updateCase } from '../../lib/cases/cases';
import type { Case } from '../../lib/cases/model';
import { TextField } from '../shell/text-field';
import { useState } from 'react';

/** The case's name, as people name things. It can be changed in place. */
export function CaseName({ known }: { known: Case }) {
  const [editing, setEditing] = useState(false);
  return (
    <div className="case-name">
      {editing ? (
        <TextField label="Name of this case" kept={known.name} save={async (name) => (name.trim() ? updateCase(known.id, { name: name.trim() }) : undefined)} />
      ) : (
        <h1>{known.name}</h1>
      )}
      <button type="button" className="button plain small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        {editing ? 'Done' : 'Rename'}
      </button>
    </div>
  );
}
