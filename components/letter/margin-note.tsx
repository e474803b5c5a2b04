import { sentenceText, type Sentence } from '../../lib/cases/letter';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { shorten } from '../words/format';
import type { DraftedSentence } from './drafted-sentence';
import { Grounds } from './grounds';

const LONGEST_WORDS = 160;

interface Props {
  readonly id: string;
  readonly sentence: Sentence | undefined;
  readonly documents: readonly KnownDocument[];
  /** How many blanks the letter has left. */
  readonly blanks: number;
  /** What the draft said in its place, where the member changed it. */
  readonly drafted: DraftedSentence | undefined;
  /** Words of a sentence that was taken out just now. */
  readonly takenOut: string | undefined;
  onNextBlank(): void;
  onUndo(): void;
  onPutBack(drafted: DraftedSentence): void;
  /** Absent where no sentence can be added. */
  readonly onAdd: (() => void) | undefined;
}

/** The margin of the letter: what the sentence in focus rests on, and what can be done with it. */
export function MarginNote({ id, sentence, documents, blanks, drafted, takenOut, onNextBlank, onUndo, onPutBack, onAdd }: Props) {
  return (
    <>
      <div className="margin-ways row">
        {blanks > 0 ? (
          <button type="button" className="button small" aria-keyshortcuts="F8 Shift+F8" title="F8; back with Shift+F8" onClick={onNextBlank}>
            Next blank ({blanks} left)
          </button>
        ) : null}
        {onAdd ? (
          <button type="button" className="button small" onClick={onAdd}>
            Add a sentence here
          </button>
        ) : null}
      </div>
      {takenOut ? (
        <p role="status">
          Taken out: “{shorten(takenOut, LONGEST_WORDS)}”{' '}
          <button type="button" className="button plain small" aria-keyshortcuts="Control+Z" onClick={onUndo}>
            Undo<span className="out-of-sight">: put the sentence back</span>
          </button>
        </p>
      ) : null}
      {sentence ? <Grounds id={id} sentence={sentence} documents={documents} /> : takenOut ? null : <p className="soft">Touch a sentence to see what it rests on, or to change it.</p>}
      {sentence && drafted ? (
        <p className="was-drafted">
          The draft said: “{shorten(sentenceText(drafted.sentence), LONGEST_WORDS)}”{' '}
          <button type="button" className="button plain small" onClick={() => onPutBack(drafted)}>
            Undo<span className="out-of-sight">: put the drafted sentence back</span>
          </button>
        </p>
      ) : null}
    </>
  );
}
