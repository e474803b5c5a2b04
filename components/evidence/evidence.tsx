import { useEffect, useRef, useState } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import { addExhibit, moveExhibit, putBackExhibit, removeExhibit, type ExhibitWords } from '../../lib/cases/exhibits';
import { saveAnswer } from '../../lib/cases/answers';
import type { Exhibit } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { Removed } from '../shell/removed';
import { ExhibitRow, type Move } from './exhibit-row';
import { MoreEvidence } from './more-evidence';
import { madeFrom, namesNumbers } from './suggestions';
import './evidence.css';

const nameOf = ({ number, title }: Pick<Exhibit, 'number' | 'title'>): string => title.trim() || `Exhibit ${number}`;

/** The numbered list of evidence: what goes with the letters, in the order in which they argue it. */
export function Evidence({ file }: { file: KnownFile }) {
  const { exhibits, documents, case: { id: caseId } } = file;
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<Exhibit>();
  const [moved, setMoved] = useState<{ readonly id: string; readonly way: Move; readonly to: number }>();
  const list = useRef<HTMLOListElement>(null);

  // A row that moves takes its buttons with it: the focus goes on to the same one, or to the other where that one rests.
  const numberOfMoved = exhibits.find(({ id }) => id === moved?.id)?.number;
  useEffect(() => {
    if (!moved || numberOfMoved !== moved.to) return;
    const row = list.current?.querySelector(`[data-exhibit="${moved.id}"]`);
    const buttons = row?.querySelectorAll<HTMLButtonElement>(`[data-move=${moved.way}]:not(:disabled), [data-move]:not(:disabled)`) ?? [];
    const same = [...buttons].find((button) => button.dataset['move'] === moved.way);
    (same ?? buttons[0])?.focus();
  }, [moved, numberOfMoved]);

  const add = (words: Partial<ExhibitWords> = {}, from?: string) =>
    void addExhibit(caseId, words).then(async (id) => {
      if (from) await saveAnswer(caseId, madeFrom(from), id);
      setAdded(id);
    }).catch(onProblem);
  const move = ({ id, number }: Exhibit, way: Move) => {
    const to = way === 'up' ? number - 1 : number + 1;
    setMoved({ id, way, to });
    void moveExhibit(id, to).catch(onProblem);
  };
  const remove = (exhibit: Exhibit) => void removeExhibit(exhibit.id).then(() => setRemoved(exhibit), onProblem);
  // The focus goes to the name that is back, as the button that brought it back goes.
  const putBack = (exhibit: Exhibit) =>
    void putBackExhibit(exhibit).then(() => {
      setRemoved(undefined);
      setAdded(exhibit.id);
    }, onProblem);

  return (
    <section className="evidence stack" aria-labelledby="evidence">
      <h2 id="evidence">Your evidence</h2>
      <p className="small soft">Pages that prove a point. They go with the letter in this order, and the letter names each by its number.</p>
      {problem ? <ProblemCard problem={problem} /> : null}
      {removed ? <Removed key={removed.id} name={nameOf(removed)} onUndo={() => putBack(removed)} /> : null}
      {exhibits.length > 0 ? (
        <ol ref={list}>
          {exhibits.map((exhibit) => (
            <ExhibitRow
              key={exhibit.id}
              exhibit={exhibit}
              name={nameOf(exhibit)}
              isLast={exhibit.number === exhibits.length}
              isNew={exhibit.id === added}
              papers={documents}
              onMove={(way) => move(exhibit, way)}
              onRemove={() => remove(exhibit)}
              onProblem={onProblem}
            />
          ))}
        </ol>
      ) : null}
      <p role="status" className="out-of-sight">
        {moved && numberOfMoved === moved.to ? `Now number ${moved.to} of ${exhibits.length}.` : ''}
      </p>
      {namesNumbers(file) ? <p className="notice small">Your own words name exhibits by number. After a move, check those numbers.</p> : null}
      <MoreEvidence file={file} onAdd={add} />
    </section>
  );
}
