import { isBlank, type LetterContent, type Row, type Section, type Sentence } from '../../lib/cases/letter';
import './letter.css';
import './letter-paper.css';

const words = (sentence: Sentence) =>
  sentence.pieces.map((piece, index) =>
    isBlank(piece) ? (
      <span key={index} className="blank still">
        {piece.blank}
      </span>
    ) : (
      piece.text
    ),
  );

function PaperRow({ row }: { row: Row }) {
  return (
    <div className="letter-row">
      {row.label ? <span className="row-label">{row.label}</span> : null}
      <p>
        {row.sentences.map((sentence) => (
          <span key={sentence.id}>{words(sentence)} </span>
        ))}
      </p>
    </div>
  );
}

function PaperTable({ columns, rows }: Pick<Section, 'columns' | 'rows'>) {
  return (
    <table className="paper-table">
      {columns ? (
        <thead>
          <tr>
            {columns.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.sentences.map((sentence) => (
              <td key={sentence.id}>{words(sentence)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A letter only to read: nothing in it can be touched. */
export function LetterPaper({ content, label }: { content: LetterContent; label: string }) {
  return (
    <article className="letter read-only" aria-label={label}>
      {content.sections.map((section) => (
        <section key={section.id} className={`letter-section ${section.layout}`}>
          {section.printHeading ? <h3>{section.heading}</h3> : null}
          {section.layout === 'table' ? <PaperTable rows={section.rows} {...(section.columns ? { columns: section.columns } : {})} /> : section.rows.map((row) => <PaperRow key={row.id} row={row} />)}
        </section>
      ))}
    </article>
  );
}
