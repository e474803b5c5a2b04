import { useState } from 'react';
import { sentenceText, type LetterContent } from '../../lib/cases/letter';
import { restoreVersion } from '../../lib/cases/letters';
import type { LetterVersion, Sending } from '../../lib/cases/model';
import { dateWords, momentWords, shorten } from '../words/format';
import { Differences } from './differences';
import { LetterPaper } from './letter-paper';
import { sentencesOf } from './sentences';

const WHY: Readonly<Record<LetterVersion['why'], string>> = {
  drafted: 'First draft', redrafted: 'New draft', edited: 'Your edits', exported: 'As exported', sent: 'As sent', restored: 'Brought back', conflict: 'From another window',
};

const LONGEST_WORDS = 70;

/** The first words that a version says otherwise than the one before it: what tells two of the same minute apart. */
function firstChange(version: LetterVersion, older: LetterVersion | undefined): string | undefined {
  if (!older) return undefined;
  const before = new Map(sentencesOf(older.content).map((sentence) => [sentence.id, sentenceText(sentence)]));
  const now = sentencesOf(version.content);
  const changed = now.find((sentence) => before.get(sentence.id) !== sentenceText(sentence));
  if (changed) return `“${shorten(sentenceText(changed), LONGEST_WORDS)}”`;
  const ids = new Set(now.map(({ id }) => id));
  const gone = sentencesOf(older.content).find(({ id }) => !ids.has(id));
  return gone && `without “${shorten(sentenceText(gone), LONGEST_WORDS)}”`;
}

/** "As sent on November 24, 2026". */
export function nameOfVersion({ id, why }: Pick<LetterVersion, 'id' | 'why'>, sendings: readonly Pick<Sending, 'versionId' | 'sentOn'>[]): string {
  const day = sendings.find(({ versionId }) => versionId === id)?.sentOn;
  return day ? `As sent on ${dateWords(day)}` : WHY[why];
}

interface Props {
  readonly letterId: string;
  /** What stands in the letter now. */
  readonly present: LetterContent;
  /** The newest first. */
  readonly versions: readonly LetterVersion[];
  readonly sendings: readonly Sending[];
  before(): Promise<void>;
  onProblem(error: unknown): void;
}

/** What is open below a version. */
type Shown = 'changes' | 'copy';

interface LineProps {
  readonly version: LetterVersion;
  readonly name: string;
  readonly change: string | undefined;
  readonly present: LetterContent;
  readonly isRestored: boolean;
  onRestore(): void;
}

function VersionLine({ version, name, change, present, isRestored, onRestore }: LineProps) {
  const [shown, setShown] = useState<Shown>();
  const moment = momentWords(version.at);
  // Made only when asked for: a letter of months has many versions.
  const toggle = (what: Shown, label: string) => (
    <button type="button" className="button plain small" aria-expanded={shown === what} onClick={() => setShown(shown === what ? undefined : what)}>
      {label}
      <span className="out-of-sight">: {name}, {moment}</span>
    </button>
  );
  return (
    <li className="row">
      <span className="version-name">
        {name} <span className="small soft">{[moment, change].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="row">
        {toggle('changes', 'What changed since')}
        {toggle('copy', 'Look at it')}
        <button type="button" className="button small" onClick={onRestore}>
          Bring back<span className="out-of-sight"> the version of {moment}</span>
        </button>
      </span>
      {isRestored ? <span role="status" className="small">It stands in the letter now.</span> : null}
      {shown === 'changes' ? <Differences before={version.content} after={present} /> : null}
      {shown === 'copy' ? <LetterPaper content={version.content} label={name} /> : null}
    </li>
  );
}

/** Earlier versions, each to be held against the letter of now. Going back keeps what stands now as a version too, so it can always be undone. */
export function Versions({ letterId, present, versions, sendings, before, onProblem }: Props) {
  const [restored, setRestored] = useState<string>();
  const restore = async (version: LetterVersion) => {
    await before();
    await restoreVersion(letterId, version.id);
    setRestored(version.id);
  };
  return (
    <details className="versions">
      <summary>Versions ({versions.length})</summary>
      <ul>
        {versions.map((version, index) => (
          <VersionLine
            key={version.id}
            version={version}
            name={nameOfVersion(version, sendings)}
            change={firstChange(version, versions[index + 1])}
            present={present}
            isRestored={restored === version.id}
            onRestore={() => void restore(version).catch(onProblem)}
          />
        ))}
      </ul>
    </details>
  );
}
