import { useState } from 'react';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { isEmptyFix, linePartsOf, wordsOfPart, writtenFix, type LineCorrection } from '../../lib/appeal/known/own-lines';
import type { KnownLine, LinePart } from '../../lib/appeal/known/parts';
import { lineFace } from '../../lib/appeal/line-face';
import { Fact } from '../proof/fact';
import { Capped } from '../shell/capped';
import { rangeWords, shorten } from '../words/format';
import { LineField } from './line-field';
import type { PartCorrections } from './parts-of-paper';
import { useFocusBack } from './use-focus-back';

const MOST = 12;
const LONGEST = 100;

interface Props {
  readonly document: KnownDocument;
  readonly corrections: readonly LineCorrection[];
  readonly ways: PartCorrections;
}

/** Every claim line of a paper with its state in words, and the way to put it right. */
export function LineList({ document: { id, reading }, corrections, ways }: Props) {
  const parts = linePartsOf(reading.lines);
  const rows = reading.lines.map((line, index) => ({ line, part: parts[index]! }));
  // A line that is found no more, because its paper was read anew: what the member said of it stays.
  const lost = corrections.filter(({ field }) => !parts.includes(field));
  return (
    <ul className="claim-lines stack">
      <Capped items={rows} most={MOST} name="lines" render={({ line, part }) => <LineRow key={part} line={line} part={part} documentId={id} outcome={reading.outcome} ways={ways} />} />
      {lost.map(({ field }) => (
        <li key={field} className="small soft">
          You corrected a line that is no longer found: {shorten(wordsOfPart(field), LONGEST)}{' '}
          <Undo onUndo={() => ways.undo(field)} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly line: KnownLine;
  readonly part: LinePart;
  readonly documentId: string;
  readonly outcome: KnownDocument['reading']['outcome'];
  readonly ways: PartCorrections;
}

function LineRow({ line, part, documentId, outcome, ways }: RowProps) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(open);
  const close = () => setOpen(false);
  const { kind, words } = lineFace(line, outcome);
  const name = shorten(line.description ?? line.code ?? line.quote, LONGEST);
  const isOwn = line.own?.parts.includes(part) ?? false;
  return (
    <li data-line={kind}>
      <Fact proof={{ quote: line.quote, at: line.at, documentId }}>{name}</Fact>
      {line.serviceDate ? <span className="small soft"> {rangeWords(line.serviceDate)}</span> : null}
      <br />
      <span className="small line-says">{words}</span>
      {isOwn ? (
        <span className="small was-read">
          As you corrected it. The paper was read as: {lineFace(line.own!.read, outcome).words}. <Undo name={name} onUndo={() => ways.undo(part)} />
        </span>
      ) : null}
      {open ? (
        <LineField line={line} name={name} onKeep={(fix) => (isEmptyFix(fix) ? ways.undo(part) : ways.keep(part, writtenFix(fix))).then(close)} onClose={close} />
      ) : (
        <button ref={opener} type="button" className="button plain small correct" onClick={() => setOpen(true)}>
          Not right?<span className="out-of-sight"> Correct line {name}</span>
        </button>
      )}
    </li>
  );
}

const Undo = ({ name = 'a line', onUndo }: { name?: string; onUndo(): Promise<void> }) => (
  <button type="button" className="button plain small" onClick={() => void onUndo()}>
    Undo<span className="out-of-sight"> your correction: {name}</span>
  </button>
);
