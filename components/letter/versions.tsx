import { useState } from 'react';
import { useLetterVersions } from '../../lib/cases/hooks';
import { restoreVersion } from '../../lib/cases/letters';
import type { LetterVersion } from '../../lib/cases/model';
import { momentWords } from '../words/format';

const WHY: Readonly<Record<LetterVersion['why'], string>> = {
  drafted: 'First draft', redrafted: 'New draft', edited: 'Your edits', exported: 'As exported', restored: 'Brought back', conflict: 'From another window',
};

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
        {versions.map((version) => (
          <li key={version.id} className="row">
            <span>
              {WHY[version.why]} <span className="small soft">{momentWords(version.at)}</span>
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
