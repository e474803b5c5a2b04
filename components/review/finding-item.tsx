import type { Finding, Mend } from '../../lib/appeal/review/review';
import { sentenceText } from '../../lib/cases/letter';
import type { LetterKind } from '../../lib/cases/model';
import { hrefOf } from '../shell/routes';

interface Props {
  readonly caseId: string;
  readonly letter: LetterKind;
  readonly finding: Finding;
  readonly isAside: boolean;
  /** Takes a mend that changes the letter, or opens the sentence. */
  onMend(mend: Mend): void;
  onAside(aside: boolean): void;
}

/** Where a mend leads, when it leads elsewhere; the present letter where it names none. */
const placeOf = (caseId: string, letter: LetterKind, mend: Extract<Mend, { kind: 'open' }>): string =>
  hrefOf({ at: 'case', caseId, room: mend.room, ...(mend.room === 'write' || mend.room === 'send' ? { letter: mend.letter ?? letter } : {}) });

/** One finding: the sentence, what was seen, why it matters, and the mends. Nothing is done before a button is pressed. */
export function FindingItem({ caseId, letter, finding, isAside, onMend, onAside }: Props) {
  const { says, why, sentence, mends, weight } = finding;
  return (
    <li className={isAside ? 'finding aside' : 'finding'}>
      {sentence ? <blockquote className="small">{sentenceText(sentence)}</blockquote> : null}
      <p className="says">{says}</p>
      {isAside ? null : <p className="small soft">{why}</p>}
      <div className="row mends">
        {isAside
          ? null
          : mends.map((mend) =>
              mend.kind === 'open' ? (
                <a key={mend.label} className="button small" href={placeOf(caseId, letter, mend)}>
                  {mend.label}
                  <span className="out-of-sight">: {says}</span>
                </a>
              ) : (
                <button key={mend.label} type="button" className="button small" onClick={() => onMend(mend)}>
                  {mend.label}
                  <span className="out-of-sight">: {says}</span>
                </button>
              ),
            )}
        {weight === 'look' ? (
          <button type="button" className="button plain small" onClick={() => onAside(!isAside)}>
            {isAside ? 'Look at it again' : 'Leave it as it is'}
            <span className="out-of-sight">: {says}</span>
          </button>
        ) : null}
      </div>
    </li>
  );
}
