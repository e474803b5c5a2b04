/**
 * Several cards on one line, as pages copied without their line breaks give them: each begins after the amounts of the
 * one before, and after its state where states stand behind the amounts.
 */
import type { ViewLine } from '../view';
import { AMOUNT_MEANINGS } from './column-words';
import type { Piece, PieceReader } from './pieces';

const billed = (piece: Piece): boolean => piece.parts.some(({ meaning }) => meaning === 'billed');
const priced = (piece: Piece): boolean => piece.parts.some(({ meaning }) => AMOUNT_MEANINGS.has(meaning));

/** The line in as many lines as it holds cards; places are kept, so that quotes stay true. */
export function cardsOfLine(piecesOf: PieceReader, line: ViewLine): readonly ViewLine[] {
  if (!line.cells || line.cells.length < 6) return [line];
  const pieces = piecesOf(line);
  if (pieces.filter(billed).length < 2) return [line];
  const first = pieces.findIndex(priced);
  const trails = !pieces.slice(0, first).some(({ kind }) => kind === 'status');
  const starts = [0];
  for (let i = first; i < pieces.length; i++) {
    if (!priced(pieces[i]!) || (pieces[i + 1] && priced(pieces[i + 1]!))) continue;
    // The last amount of a card, with the state behind it.
    const next = trails && pieces[i + 1]?.kind === 'status' ? i + 2 : i + 1;
    if (pieces.slice(next).some(billed)) starts.push(next);
  }
  return starts.map((from, k) => {
    const own = pieces.slice(from, starts[k + 1] ?? pieces.length);
    const [start, end] = [own[0]!.start, own.at(-1)!.end];
    return { ...line, start, end, text: line.text.slice(start - line.start, end - line.start), cells: line.cells!.filter((cell) => cell.start >= start && cell.end <= end), index: line.index + (k + 1) / (starts.length + 1) };
  });
}
