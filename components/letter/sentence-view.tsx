import { isBlank, type Blank, type Piece, type Sentence } from '../../lib/cases/letter';
import { InlineButton } from '../shell/inline-button';

const isOwnWords = (sentence: Sentence): boolean => sentence.grounds.some((ground) => ground.kind === 'own-words');

/** A run of words, or a blank with its place in the sentence. */
type Part = { readonly text: string } | { readonly blank: Blank; readonly index: number };

/** A sentence is built of many pieces; a reader meets words and blanks. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  pieces.forEach((piece, index) => {
    const last = parts.at(-1);
    if (isBlank(piece)) parts.push({ blank: piece, index });
    else if (last && 'text' in last) parts[parts.length - 1] = { text: last.text + piece.text };
    else parts.push({ text: piece.text });
  });
  return parts;
}

const hasWords = (text: string): boolean => /\p{L}|\p{N}/u.test(text);

interface Props {
  readonly sentence: Sentence;
  readonly describedBy: string | undefined;
  onFocus(): void;
  onEdit(): void;
  onFill(pieceIndex: number): void;
}

/**
 * One sentence to read. It is one stop of the keyboard, at its first words, and each blank is one more; with the mouse
 * any of its words open it.
 */
export function SentenceView({ sentence, describedBy, onFocus, onEdit, onFill }: Props) {
  const parts = partsOf(sentence.pieces);
  const first = parts.findIndex((part) => 'text' in part && hasWords(part.text));
  return (
    <span className={isOwnWords(sentence) ? 'sentence own' : 'sentence'}>
      {parts.map((part, place) =>
        'blank' in part ? (
          <BlankButton key={place} blank={part.blank} onFocus={onFocus} onPress={() => onFill(part.index)} />
        ) : place === first ? (
          <InlineButton key={place} className="words" describedBy={describedBy} onFocus={onFocus} onPress={onEdit}>
            {part.text}
            <span className="out-of-sight">{isOwnWords(sentence) ? ' (your words, edit)' : ' (edit)'}</span>
          </InlineButton>
        ) : (
          // The same sentence as its first words, which are the stop of the keyboard.
          <span key={place} className="words" onClick={onEdit}>
            {part.text}
          </span>
        ),
      )}
    </span>
  );
}

function BlankButton({ blank, onFocus, onPress }: { blank: Blank; onFocus(): void; onPress(): void }) {
  return (
    <InlineButton className="blank" onFocus={onFocus} onPress={onPress}>
      {blank.blank}
      <span className="filler"> {blank.who === 'you' ? 'you fill this' : `ask ${blank.who}`}</span>
    </InlineButton>
  );
}
