import { compareLetters, type SentenceChange } from '../../lib/appeal/compare-letters';
import type { LetterContent } from '../../lib/cases/letter';
import { countWords } from '../words/format';
import { wordChanges } from './word-changes';
import './differences.css';

const KINDS: Readonly<Record<SentenceChange['kind'], string>> = { added: 'Added', removed: 'Taken out', changed: 'Changed' };

/** Words that came or went are marked by more than a colour, and said aloud. */
function Words({ change }: { change: SentenceChange }) {
  if (change.kind === 'added') return <ins>{change.after}</ins>;
  if (change.kind === 'removed') return <del>{change.before}</del>;
  return wordChanges(change.before, change.after).map(({ kind, text }, index) =>
    kind === 'same' ? (
      <span key={index}>{text}</span>
    ) : kind === 'added' ? (
      <ins key={index}>
        <span className="out-of-sight">[added: </span>
        {text}
        <span className="out-of-sight">]</span>
      </ins>
    ) : (
      <del key={index}>
        <span className="out-of-sight">[taken out: </span>
        {text}
        <span className="out-of-sight">]</span>
      </del>
    ),
  );
}

/** What one state of a letter says otherwise than another, sentence by sentence. */
export function Differences({ before, after }: { before: LetterContent; after: LetterContent }) {
  const changes = compareLetters(before, after);
  if (changes.length === 0) return <p className="small">The letter says the same now.</p>;
  return (
    <div className="differences">
      <p className="small soft">{countWords(changes.length, 'sentence')} differ{changes.length === 1 ? 's' : ''} from the letter as it stands now. Underlined words came, struck words went.</p>
      <ul>
        {changes.map((change) => (
          <li key={change.sentenceId}>
            <p className="small soft">
              {KINDS[change.kind]} · {change.heading}
            </p>
            <p className="letter-face">
              <Words change={change} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
