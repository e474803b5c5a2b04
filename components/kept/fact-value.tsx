import { useState } from 'react';
import { isCorrected } from '../../lib/appeal/known/known';
import { isOwnField } from '../../lib/appeal/known/field-shapes';
import type { FieldName } from '../../lib/reading/reading';
import { Fact } from '../proof/fact';
import { Quote } from '../proof/quote';
import { pictureBehind } from '../source/from-picture';
import { FIELD_NAMES, fieldWords } from '../words/field-names';
import { CorrectionField } from './correction-field';
import type { FactSource, FactValue } from '../../lib/appeal/known/values';
import { useFocusBack } from './use-focus-back';
import './fact-value.css';

/** How a value is put right; absent where the table is only read. */
export interface Corrections {
  keep(source: FactSource['document'], field: FieldName, text: string): Promise<void>;
  undo(source: FactSource['document'], field: FieldName): Promise<void>;
}

interface Props {
  readonly field: FieldName;
  readonly fact: FactValue;
  readonly severalPapers: boolean;
  readonly corrections?: Corrections | undefined;
}

const PICTURE_WORDS = { photo: 'read from your photo', scan: 'read from a scan' } as const;

/** Where it was read from a picture, that is said: a letter of it may be another one on the page. */
function FromPicture({ source: { document, known } }: { source: FactSource }) {
  const picture = known.at && pictureBehind(document, known.at);
  return picture ? <span className="small soft from-picture"> {PICTURE_WORDS[picture]}</span> : null;
}

/** One value with the papers it stands on, and the way to put it right. */
export function FactValueView({ field, fact: { value, sources }, severalPapers, corrections }: Props) {
  const [open, setOpen] = useState<FactSource['document']>();
  const opener = useFocusBack<HTMLButtonElement>(open !== undefined);
  const [first] = sources;
  if (!first) return null;
  const close = () => setOpen(undefined);
  const own = sources.filter(({ known }) => isCorrected(known));
  return (
    <dd>
      <Fact proof={isCorrected(first.known) ? first.known : { quote: first.known.quote, at: first.known.at, documentId: first.document.id }}>{fieldWords(field, value as never)}</Fact>
      {severalPapers ? <span className="small soft"> {sources.map(({ document }) => document.label).join(', ')}</span> : null}
      <FromPicture source={first} />
      {own.map(({ document, known }) => (
        <WasRead key={document.id} field={field} known={known} paper={severalPapers ? document.label : undefined} onUndo={corrections && (() => corrections.undo(document, field).then(() => opener.current?.focus()))} />
      ))}
      {corrections && isOwnField(field) && !open
        ? sources.map(({ document }, index) => (
            <button key={document.id} ref={index === 0 ? opener : undefined} type="button" className="button plain small correct" onClick={() => setOpen(document)}>
              Not right?<span className="out-of-sight"> Correct {FIELD_NAMES[field]}</span>
              {sources.length > 1 ? <span className="small"> {document.label}</span> : null}
            </button>
          ))
        : null}
      {open && corrections ? (
        <CorrectionField field={field} paper={severalPapers ? open.label : undefined} onKeep={(text) => corrections.keep(open, field, text).then(close)} onClose={close} />
      ) : null}
    </dd>
  );
}

/** Both stand there: what the paper was read as, and that the member put it right. */
function WasRead({ field, known, paper, onUndo }: { field: FieldName; known: FactSource['known']; paper: string | undefined; onUndo?: (() => Promise<void>) | undefined }) {
  if (!isCorrected(known)) return null;
  const { read, documentId, value, line } = known;
  return (
    <span className="small was-read">
      {read ? (
        <>
          {paper ?? 'The paper'} was read as {fieldWords(field, read.value as never)} (<Quote proof={{ quote: read.quote, at: read.at, documentId }} />
          ); you corrected it to {fieldWords(field, value as never)}{line ? ' in its line' : ''}.
        </>
      ) : (
        <>Not found on {paper ?? 'the paper'}; you added it.</>
      )}{' '}
      {onUndo && !line ? (
        <button type="button" className="button plain small" onClick={() => void onUndo()}>
          {read ? 'Undo' : 'Take it out'}
          <span className="out-of-sight"> your correction: {FIELD_NAMES[field]}</span>
        </button>
      ) : null}
    </span>
  );
}
