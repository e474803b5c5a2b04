import { useId, useState } from 'react';
import type { KnownDocument } from '../../lib/appeal/known/known';
import type { FieldName } from '../../lib/reading/reading';
import { FIELD_NAMES } from '../words/field-names';
import { CorrectionField } from './correction-field';
import type { Corrections } from './fact-value';
import { useFocusBack } from './use-focus-back';

interface Props {
  /** Fields that no paper shows. */
  readonly missing: readonly FieldName[];
  /** The main one first: it is meant unless another is chosen. */
  readonly documents: readonly [KnownDocument, ...KnownDocument[]];
  readonly corrections: Corrections;
}

/** What was not found on the papers and stands there all the same: the member adds it, as their own. */
export function AddFact({ missing, documents, corrections }: Props) {
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<FieldName>();
  const [paper, setPaper] = useState(documents[0].id);
  const id = useId();
  const opener = useFocusBack<HTMLButtonElement>(open);
  const document = documents.find((each) => each.id === paper) ?? documents[0];
  if (missing.length === 0) return null;
  const close = () => {
    setField(undefined);
    setOpen(false);
  };
  if (!open) {
    return (
      <button ref={opener} type="button" className="button small" onClick={() => setOpen(true)}>
        Something missing? Add it
      </button>
    );
  }
  return (
    <div className="notice stack">
      <p>Not found on the paper, but it is there? Add it. It counts as yours.</p>
      <div className="field">
        <label className="label" htmlFor={`${id}-field`}>
          What is missing
        </label>
        <select id={`${id}-field`} className="input" value={field ?? ''} onChange={(event) => setField(missing.find((name) => name === event.target.value))}>
          <option value="">Choose</option>
          {missing.map((name) => (
            <option key={name} value={name}>
              {FIELD_NAMES[name]}
            </option>
          ))}
        </select>
      </div>
      {documents.length > 1 ? (
        <div className="field">
          <label className="label" htmlFor={`${id}-paper`}>
            On which paper
          </label>
          <select id={`${id}-paper`} className="input" value={paper} onChange={(event) => setPaper(event.target.value)}>
            {documents.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {field ? (
        <CorrectionField key={field} field={field} paper={documents.length > 1 ? document.label : undefined} onKeep={(text) => corrections.keep(document, field, text).then(close)} onClose={close} />
      ) : (
        <button type="button" className="button plain small" onClick={close}>
          Leave it
        </button>
      )}
    </div>
  );
}
