import { isBlank, type Blank, type Sentence } from '../../lib/cases/letter';
import { InlineButton } from '../shell/inline-button';

const isOwnWords = (sentence: Sentence): boolean => sentence.grounds.some((ground) => ground.kind === 'own-words');

interface Props {
  readonly sentence: Sentence;
  readonly describedBy: string | undefined;
  onFocus(): void;
  onEdit(): void;
  onFill(pieceIndex: number): void;
}

/** One sentence to read: its words open the editor, each blank asks for just that one thing. */
export function SentenceView({ sentence, describedBy, onFocus, onEdit, onFill }: Props) {
  return (
    <span className={isOwnWords(sentence) ? 'sentence own' : 'sentence'}>
      {sentence.pieces.map((piece, index) =>
        isBlank(piece) ? (
          <BlankButton key={index} blank={piece} onFocus={onFocus} onPress={() => onFill(index)} />
        ) : !/\p{L}|\p{N}/u.test(piece.text) ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <InlineButton key={index} className="words" describedBy={describedBy} onFocus={onFocus} onPress={onEdit}>
            {piece.text}
            <span className="out-of-sight">{isOwnWords(sentence) ? ' (your words, edit)' : ' (edit)'}</span>
          </InlineButton>
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
