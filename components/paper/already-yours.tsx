import type { Case } from '../../lib/cases/model';
import { shorten } from '../words/format';
import type { News } from './news';
import { PrivateWords } from './private-words';

interface Props {
  readonly known: Case;
  readonly news: readonly News[];
  readonly added: boolean;
  /** The paper was brought for another case: that one has the first button. */
  readonly another: boolean;
  /** From a private window: what adding means is said before it is done. */
  readonly privately: boolean;
  onOpen(): void;
  /** Absent while the paper is not whole yet. */
  onAdd?(): void;
}

const MOST_NEWS = 4;

/** This number is in a case already: what is new here, and the two things to do with it. Nothing is joined silently. */
export function AlreadyYours({ known, news, added, another, privately, onOpen, onAdd }: Props) {
  return (
    <section className="notice stack" aria-labelledby="already-yours">
      <h2 id="already-yours">
        {another ? 'Its number is in another case' : 'Already yours'}: {shorten(known.name, 80)}
      </h2>
      <p>{news.length === 0 ? 'Nothing new here.' : 'It now says something new:'}</p>
      {news.length > 0 ? (
        <ul className="stack small">
          {news.slice(0, MOST_NEWS).map((item) => (
            <li key={item.name}>
              <strong>{item.name}:</strong> {shorten(item.now, 120)}
              {item.before ? <span className="soft"> (before: {shorten(item.before, 120)})</span> : null}
            </li>
          ))}
          {news.length > MOST_NEWS ? <li className="soft">and {news.length - MOST_NEWS} more</li> : null}
        </ul>
      ) : null}
      {privately && news.length > 0 && !another ? <PrivateWords /> : null}
      {privately ? <p className="small">In a private window, what you answer here is not kept. To keep an answer, give it in the case.</p> : null}
      <div className="row">
        <button type="button" className={another ? 'button' : 'button go'} onClick={onOpen}>
          {another ? 'Open that case' : 'Open this case'}
        </button>
        {added ? (
          <p role="status" className="small">
            Added to the case.
          </p>
        ) : news.length > 0 && !another && onAdd ? (
          <button type="button" className="button plain small" onClick={onAdd}>
            Add this to the case
          </button>
        ) : null}
      </div>
    </section>
  );
}
