/** A letter as plain text: a line a paragraph, so that any program wraps it as it likes. */
import type { LetterContent, Row, Section } from '../cases/letter';
import { cellsOf, closingParts, DRAFT_LINE, isDraft, pieceWords } from './words';

const rowWords = (row: Row): string => row.sentences.map((sentence) => sentence.pieces.map(pieceWords).join('')).join(' ');
const withLabel = (row: Row): string => (row.label ? `${row.label}: ${rowWords(row)}` : rowWords(row));

/** Room to sign by hand, as on paper. */
const SIGNATURE = '______________________________';

/** A table as paragraphs: each cell behind the head of its column, so that it can be read in any width. */
const tableText = ({ columns = [], rows }: Section): string =>
  rows.map((row) => cellsOf(row, columns.length).map((sentence, index) => (sentence ? `${columns[index]}: ${sentence.pieces.map(pieceWords).join('')}` : '')).filter(Boolean).join('\n')).join('\n\n');

function body(section: Section): string {
  const { layout, rows } = section;
  switch (layout) {
    case 'table':
      return tableText(section);
    case 'numbered':
    case 'enclosures':
      return rows.map((row, index) => `${index + 1}. ${withLabel(row)}`).join('\n');
    case 'address':
    case 'facts':
      return rows.map(withLabel).join('\n');
    case 'closing': {
      const { farewell, signed } = closingParts(rows);
      return [...(farewell ? [rowWords(farewell), ''] : []), SIGNATURE, ...signed.map(rowWords)].join('\n');
    }
    default:
      return rows.map(withLabel).join('\n\n');
  }
}

/** The whole letter; a draft says so in its first line. `unready`: something else than a blank is open, so it is one too. */
export function letterText(content: LetterContent, unready = false): string {
  const sections = content.sections
    .filter((section) => section.rows.length > 0)
    .map((section) => (section.printHeading ? `${section.heading}\n${body(section)}` : body(section)));
  return `${[...(unready || isDraft(content) ? [DRAFT_LINE] : []), ...sections].join('\n\n')}\n`;
}
