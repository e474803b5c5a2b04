import { fillBlank, removeSentence, replaceSentence } from '../../lib/appeal/edit';
import { isBlank, sentenceText, type LetterContent, type Piece, type Sentence } from '../../lib/cases/letter';
import { withSentence } from './sentences';
import { SentenceEditor } from './sentence-editor';

/** A sentence being typed into, as it was before, and which of its blanks is being filled. */
export interface Opened {
  readonly before: Sentence;
  readonly piece?: number;
}

interface Props {
  readonly opened: Opened;
  readonly content: LetterContent;
  onChange(content: LetterContent): void;
  onDone(): void;
  /** The whole sentence was taken out. */
  onRemoved(): void;
}

/** Every key stroke starts from the sentence as it was: emptied, it is the old one again. */
export function SentenceDesk({ opened, content, onChange, onDone, onRemoved }: Props) {
  const { before, piece: index } = opened;
  const start = withSentence(content, before);
  const piece = index === undefined ? undefined : before.pieces[index];
  if (index !== undefined && piece && isBlank(piece)) {
    const around = (pieces: readonly Piece[]) => pieces.map((each) => (isBlank(each) ? `[${each.blank}]` : each.text)).join('');
    return (
      <>
        {around(before.pieces.slice(0, index))}
        <SentenceEditor label={`Fill in: ${piece.blank}`} text="" onDone={onDone} onChange={(text) => onChange(fillBlank(start, before.id, index, text))} />
        {around(before.pieces.slice(index + 1))}
      </>
    );
  }
  return (
    <SentenceEditor
      label="This sentence, in your words"
      text={sentenceText(before)}
      onDone={onDone}
      onChange={(text) => onChange(text.trim() ? replaceSentence(start, before.id, text) : start)}
      onRemove={() => {
        onDone();
        onRemoved();
        onChange(removeSentence(content, before.id));
      }}
    />
  );
}
