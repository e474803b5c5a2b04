import type { KnownFile } from '../../lib/appeal/known/known';
import type { LetterKind } from '../../lib/cases/model';
import { letterOfKind, stateWords } from '../letter/letter-state';
import { offerOf } from '../letter/offers';
import { SendLetter } from './send-letter';

interface Props {
  readonly file: KnownFile;
  /** The letter in hand; without one, the only one or the list of them. */
  readonly kind: LetterKind | undefined;
  readonly privately?: boolean;
  hrefOf(room: 'write' | 'send', letter?: LetterKind): string;
}

/** The letters of a case on their way out. Overturn never sends anything itself. */
export function Send({ file, kind, privately = false, hrefOf }: Props) {
  const { letters } = file;
  const letter = kind ? letterOfKind(letters, kind) : letters.length === 1 ? letters[0] : undefined;
  if (letter) {
    return (
      <div className="stack-2">
        {letters.length > 1 ? (
          <p className="small all-letters">
            <a href={hrefOf('send')}>All letters of this case</a>
          </p>
        ) : null}
        <SendLetter key={letter.id} file={file} letter={letter} title={offerOf(letter.kind, file).title} writeHref={hrefOf('write', letter.kind)} privately={privately} />
      </div>
    );
  }
  if (kind || letters.length === 0) {
    return (
      <div className="stack">
        <h2>Send</h2>
        <p>
          There is no {kind ? 'such letter' : 'letter'} yet. <a href={hrefOf('write', kind)}>Write it first</a>.
        </p>
      </div>
    );
  }
  return (
    <div className="letter-list stack-2">
      <h2>Which letter do you send?</h2>
      <ul>
        {[...letters].reverse().map((each) => (
          <li key={each.id} className="letter-line">
            <a href={hrefOf('send', each.kind)}>{offerOf(each.kind, file).title}</a>
            <p className="small">
              <strong>{stateWords(each, file.sendings)}</strong>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
