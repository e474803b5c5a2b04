import { useState } from 'react';
import type { KnownDocument, KnownFile } from '../../lib/appeal/known/known';
import { isOwnField } from '../../lib/appeal/known/field-shapes';
import { saveAnswer } from '../../lib/cases/answers';
import type { Letter } from '../../lib/cases/model';
import type { FieldName } from '../../lib/reading/reading';
import { CorrectionField } from '../kept/correction-field';
import { keepCorrection } from '../kept/keep-correction';
import { useFocusBack } from '../kept/use-focus-back';
import { GroundLine } from '../letter/grounds';
import { confirmationOf, isConfirmed, recipientOf, type RecipientPart } from './confirmations';
import './sent.css';

interface Props {
  /** As the member has settled it. */
  readonly file: KnownFile;
  readonly letter: Letter;
  readonly writeHref: string;
  onProblem(error: unknown): void;
}

/** The paper and the field that a part was read from or put right on; none where the member typed it into the letter. */
function sourceOf({ grounds }: RecipientPart, documents: readonly KnownDocument[]): { readonly document: KnownDocument; readonly field: FieldName } | undefined {
  for (const ground of grounds) {
    if (ground.kind !== 'value' && ground.kind !== 'correction') continue;
    const document = documents.find(({ id }) => id === ground.documentId);
    const field = ground.field as FieldName;
    if (document && isOwnField(field)) return { document, field };
  }
  return undefined;
}

function Part({ part, file, letter, writeHref, onProblem }: Props & { part: RecipientPart }) {
  const [correcting, setCorrecting] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(correcting);
  const confirmed = isConfirmed(letter.id, part, file.answers);
  const source = sourceOf(part, file.documents);
  const keep = (text: string) => void saveAnswer(file.case.id, confirmationOf(letter.id, part.field), text).catch(onProblem);
  if (part.isBlank) {
    return (
      <li className="recipient-part stack">
        <p>
          <span className="who">{part.label}: </span>not known yet. <a href={writeHref}>Fill it in the letter</a>
        </p>
      </li>
    );
  }
  return (
    <li className="recipient-part stack">
      <p>
        <span className="who">{part.label}: </span>
        <span className="letter-face">{part.value}</span>
      </p>
      {part.grounds.map((ground, index) => (
        <p key={index} className="small">
          <GroundLine ground={ground} documents={file.documents} />
        </p>
      ))}
      <div className="row">
        {confirmed ? (
          <span className="small confirmed">
            <span aria-hidden="true">✓ </span>You checked this.
          </span>
        ) : (
          <button type="button" className="button small" onClick={() => keep(part.value)}>
            Yes, this is right<span className="out-of-sight">: {part.label}</span>
          </button>
        )}
        {confirmed ? (
          <button type="button" className="button plain small" onClick={() => keep('')}>
            Check it again<span className="out-of-sight">: {part.label}</span>
          </button>
        ) : source && !correcting ? (
          <button type="button" ref={opener} className="button plain small" onClick={() => setCorrecting(true)}>
            Not right?<span className="out-of-sight"> Correct {part.label}</span>
          </button>
        ) : source ? null : (
          <a className="small" href={writeHref}>
            Change it in the letter
          </a>
        )}
      </div>
      {correcting && source ? (
        <CorrectionField
          field={source.field}
          paper={source.document.label}
          onKeep={(text) => keepCorrection(file.case, source.document, source.field, text).then(() => setCorrecting(false), onProblem)}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </li>
  );
}

/** Who gets the letter, one part after the other, each beside the words that it was read from. A slip here sends it to a stranger. */
export function ConfirmRecipient({ file, letter, writeHref, onProblem }: Props) {
  const parts = recipientOf(letter.content);
  const open = parts.filter((part) => !isConfirmed(letter.id, part, file.answers)).length;
  return (
    <section className="stack" aria-labelledby="check-recipient">
      <h2 id="check-recipient">Check who gets it</h2>
      {parts.length === 0 ? (
        <p>
          The letter says nowhere who gets it. <a href={writeHref}>Add it in the letter</a>
        </p>
      ) : (
        <>
          <p className="small soft" role="status">
            {open > 0 ? `Hold each against your paper. ${parts.length - open} of ${parts.length} checked.` : 'All of it is checked. If any of it changes, you are asked again.'}
          </p>
          <ul className="stack">
            {parts.map((part) => (
              <Part key={part.field} part={part} file={file} letter={letter} writeHref={writeHref} onProblem={onProblem} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
