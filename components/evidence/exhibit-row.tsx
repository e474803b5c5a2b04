import { useEffect, useId, useRef } from 'react';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { changeExhibit } from '../../lib/cases/exhibits';
import type { Exhibit } from '../../lib/cases/model';
import { useShowProof } from '../proof/show-proof';
import { TextField } from '../shell/text-field';

export type Move = 'up' | 'down';

interface Props {
  readonly exhibit: Exhibit;
  readonly name: string;
  readonly isLast: boolean;
  /** It was added just now: its name gets the focus. */
  readonly isNew: boolean;
  /** Of the case. */
  readonly papers: readonly KnownDocument[];
  onMove(way: Move): void;
  onRemove(): void;
  onProblem(error: unknown): void;
}

/** One exhibit: its name as the letter prints it, its pages, its place. */
export function ExhibitRow({ exhibit, name, isLast, isNew, papers, onMove, onRemove, onProblem }: Props) {
  const { id, number, title, pages, documentId } = exhibit;
  const row = useRef<HTMLLIElement>(null);
  const select = useId();
  const show = useShowProof();
  useEffect(() => {
    if (isNew) row.current?.querySelector('input')?.focus();
  }, [isNew]);
  const paper = papers.find((each) => each.id === documentId);
  const moveButton = (way: Move, isEnd: boolean) => (
    <button type="button" className="button plain small" data-move={way} disabled={isEnd} onClick={() => onMove(way)}>
      {way === 'up' ? 'Move up' : 'Move down'}
      <span className="out-of-sight">: {name}</span>
    </button>
  );
  return (
    <li ref={row} className="exhibit stack" data-exhibit={id}>
      <p className="exhibit-number">
        <strong>Exhibit {number}</strong>
      </p>
      <TextField
        hideLabel
        label={`Name of exhibit ${number}`}
        {...(title.trim() ? {} : { hint: 'Who wrote it, what it is, its date. Like: Priya Raman, MD: visit note, September 2, 2026' })}
        kept={title}
        save={(text) => changeExhibit(id, { title: text })}
      />
      <div className="exhibit-more">
        <TextField label="Number of pages" kept={pages} save={(text) => changeExhibit(id, { pages: text })} />
        {papers.length > 0 ? (
          <div className="field">
            <label className="label" htmlFor={select}>
              The paper of this case that it is
            </label>
            <select id={select} className="input" value={paper?.id ?? ''} onChange={(event) => void changeExhibit(id, { documentId: event.target.value || undefined }).catch(onProblem)}>
              <option value="">None of them</option>
              {papers.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
            </select>
          </div>
        ) : null}
      </div>
      <div className="row">
        {moveButton('up', number === 1)}
        {moveButton('down', isLast)}
        {paper?.reading.verdict && show ? (
          <button type="button" className="button plain small" onClick={() => show({ ...paper.reading.verdict!, documentId: paper.id })}>
            Show this paper<span className="out-of-sight">: {name}</span>
          </button>
        ) : null}
        <button type="button" className="button plain small" onClick={onRemove}>
          Remove<span className="out-of-sight">: {name}</span>
        </button>
      </div>
    </li>
  );
}
