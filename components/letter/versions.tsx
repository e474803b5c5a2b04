import { useState } from 'react';
import { sentenceText } from '../../lib/cases/letter';
import { useLetterVersions } from '../../lib/cases/hooks';
import { restoreVersion } from '../../lib/cases/letters';
import type { LetterVersion } from '../../lib/cases/model';
import { momentWords, shorten } from '../words/format';
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

/** Earlier versions. Going back keeps what stands now as a version too, so it can always be undone. */
export function Versions({ letterId, before, onProblem }: { letterId: string; before(): Promise<void>; onProblem(error: unknown): void }) {
  const versions = useLetterVersions(letterId) ?? [];
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
          <li key={version.id} className="row">
            <span>
              {WHY[version.why]} <span className="small soft">
                {[momentWords(version.at), firstChange(version, versions[index + 1])].filter(Boolean).join(' · ')}
              </span>
            </span>
            <button type="button" className="button small" onClick={() => void restore(version).catch(onProblem)}>
              Bring back<span className="out-of-sight"> the version of {momentWords(version.at)}</span>
            </button>
            {restored === version.id ? <span role="status" className="small">It stands in the letter now.</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
