/** A letter as plain text: a line a paragraph, so that any program wraps it as it likes. */
import type { LetterContent, Row, Section } from '../cases/letter';
import { closingParts, DRAFT_LINE, isDraft, pieceWords } from './words';

const rowWords = (row: Row): string => row.sentences.map((sentence) => sentence.pieces.map(pieceWords).join('')).join(' ');
const withLabel = (row: Row): string => (row.label ? `${row.label}: ${rowWords(row)}` : rowWords(row));

/** Room to sign by hand, as on paper. */
const SIGNATURE = '______________________________';

function body({ layout, rows }: Section): string {
  switch (layout) {
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

/** The whole letter; a draft says so in its first line. */
export function letterText(content: LetterContent): string {
  const sections = content.sections
    .filter((section) => section.rows.length > 0)
    .map((section) => (section.printHeading ? `${section.heading}\n${body(section)}` : body(section)));
  return `${[...(isDraft(content) ? [DRAFT_LINE] : []), ...sections].join('\n\n')}\n`;
}
