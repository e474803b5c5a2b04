import type { ReactNode } from 'react';
import type { Section, Sentence } from '../../lib/cases/letter';
import { cellsOf } from '../../lib/export/words';

interface Props {
  readonly section: Section;
  renderSentence(sentence: Sentence): ReactNode;
}

/** A table of the letter. In a narrow window each cell stands under its head. */
export function LetterTable({ section: { columns = [], rows, heading }, renderSentence }: Props) {
  return (
    <table className="letter-table" aria-label={heading}>
      <thead>
        <tr>
          {columns.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {cellsOf(row, columns.length).map((sentence, index) => (
              <td key={columns[index]} data-head={columns[index]}>
                {sentence ? <span data-sentence={sentence.id}>{renderSentence(sentence)}</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
