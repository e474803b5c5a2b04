import { useState } from 'react';
import { codesByWeight } from '../../lib/appeal/codes-by-weight';
import { CODE_KINDS } from '../../lib/appeal/explain-code';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { codeKey, codeOf, codeOfPart, codePart, NOT_ON_PAPER, type CodeCorrection } from '../../lib/appeal/known/own-codes';
import { isOwnCode, type KnownCode } from '../../lib/appeal/known/parts';
import type { ReadCode } from '../../lib/reading/reading';
import { Fact } from '../proof/fact';
import { Quote } from '../proof/quote';
import { Capped } from '../shell/capped';
import { CodeField } from './code-field';
import type { PartCorrections } from './parts-of-paper';
import { useFocusBack } from './use-focus-back';

const MOST = 12;

interface Props {
  readonly document: KnownDocument;
  readonly corrections: readonly CodeCorrection[];
  readonly ways: PartCorrections;
}

/** Every code of a paper: where it stands, what kind it is, and the way to put it right. */
export function CodeList({ document, corrections, ways }: Props) {
  const codes = codesByWeight(document.reading);
  // What is not on the paper, or stands there already under the corrected value, has no row of its own.
  const others = corrections.filter(({ field, value }) => field !== `code:${value}` && !codes.some((code) => isOwnCode(code) && code.part === field));
  return (
    <>
      <ul className="stack">
        <Capped items={codes} most={MOST} name="codes" render={(code) => <CodeRow key={codeKey(code)} code={code} documentId={document.id} ways={ways} />} />
        {others.map((correction) => (
          <GoneCode key={correction.field} correction={correction} document={document} ways={ways} />
        ))}
      </ul>
      <AddCode ways={ways} />
    </>
  );
}

function CodeRow({ code, documentId, ways }: { code: KnownCode; documentId: string; ways: PartCorrections }) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(open);
  const close = () => setOpen(false);
  const part = isOwnCode(code) ? code.part : codePart(code);
  return (
    <li>
      {isOwnCode(code) ? <strong>{code.value}</strong> : <Fact proof={{ quote: code.quote, at: code.at, documentId }}>{code.value}</Fact>} <span className="small soft kind">{CODE_KINDS[code.system]}</span>
      {isOwnCode(code) ? <OwnWords code={code} documentId={documentId} onUndo={() => ways.undo(part)} /> : null}
      {open ? (
        <CodeField
          name={code.value}
          read={isOwnCode(code) ? code.read?.system : code.system}
          onKeep={(text) => ways.keep(part, text).then(close)}
          {...(isOwnCode(code) && !code.read ? {} : { onGone: () => ways.keep(part, NOT_ON_PAPER) })}
          onClose={close}
        />
      ) : (
        <button ref={opener} type="button" className="button plain small correct" onClick={() => setOpen(true)}>
          Not right?<span className="out-of-sight"> Correct code {code.value}</span>
        </button>
      )}
    </li>
  );
}

/** Both stand there: what the paper was read as, and that the member put it right. */
function OwnWords({ code, documentId, onUndo }: { code: Extract<KnownCode, { by: 'member' }>; documentId: string; onUndo(): Promise<void> }) {
  const before = codeOfPart(code.part);
  const isAdded = before?.value === code.value && before.system === code.system;
  return (
    <span className="small was-read">
      {isAdded ? 'Not found on the paper; you added it. ' : `The paper was read as ${before?.value ?? 'another code'}`}
      {code.read ? (
        <>
          {' '}
          (<Quote proof={{ quote: code.read.quote, at: code.read.at, documentId }} />)
        </>
      ) : null}
      {isAdded ? null : `; you corrected it to ${code.value}. `}
      <Undo name={code.value} isAdded={isAdded} onUndo={onUndo} />
    </span>
  );
}

function GoneCode({ correction: { field, value }, document, ways }: { correction: CodeCorrection; document: KnownDocument; ways: PartCorrections }) {
  const before = codeOfPart(field);
  const now = value === NOT_ON_PAPER ? undefined : codeOf(value);
  const read: ReadCode | undefined = document.reading.read?.codes.find((code) => codePart(code) === field);
  return (
    <li className="small soft">
      {before?.value}
      {read ? (
        <>
          {' '}
          (<Quote proof={{ quote: read.quote, at: read.at, documentId: document.id }} />)
        </>
      ) : null}
      {now ? `: you corrected it to ${now.value}. ` : ': not on your paper, as you said. '}
      <Undo name={before?.value ?? ''} isAdded={false} onUndo={() => ways.undo(field)} />
    </li>
  );
}

const Undo = ({ name, isAdded, onUndo }: { name: string; isAdded: boolean; onUndo(): Promise<void> }) => (
  <button type="button" className="button plain small" onClick={() => void onUndo()}>
    {isAdded ? 'Take it out' : 'Undo'}
    <span className="out-of-sight"> your correction: code {name}</span>
  </button>
);

/** A code that stands on the paper and was not found: the member adds it, as their own. */
function AddCode({ ways }: { ways: PartCorrections }) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(open);
  const close = () => setOpen(false);
  if (!open) {
    return (
      <button ref={opener} type="button" className="button small" onClick={() => setOpen(true)}>
        A code missing? Add it
      </button>
    );
  }
  // A code that was added is known by itself: said twice it stands there once.
  return <CodeField onKeep={(text) => ways.keep(`code:${text}`, text).then(close)} onClose={close} />;
}
