/**
 * Text that does not stand upright. A page that is mostly turned is turned back; column headings that are turned by a
 * quarter become upright pieces at the foot of their boxes, so that they head their columns; other turned text
 * (a form number in the margin) is kept apart, as it belongs to no line.
 */
import type { Homography } from '../doc';
import { boxAround, overlap, uprightPiece, type Box, type PageText, type Piece } from './piece';
import { rowsOf, type Fragment } from './rows';

export interface Upright {
  readonly page: PageText;
  /** Turned text without a place among the lines, each with where it stands. */
  readonly apart: readonly Piece[];
  /** Quarter turns counter-clockwise that the whole page was turned in. */
  readonly turned: Piece['turn'];
}

export function madeUpright(page: PageText): Upright {
  const { turned: by, ...turned } = turnedBack(page);
  const upright = turned.pieces.filter((piece) => piece.turn === 0);
  const chunks = ([1, 2, 3] as const).flatMap((turn) => chunksOf(turned.pieces.filter((piece) => piece.turn === turn), turn));
  const headings: Piece[] = [];
  const apart: Piece[] = [];
  for (const chunk of chunks) {
    const beside = chunks.filter((other) => other !== chunk && sideBySide(chunk, other));
    if (chunk.turn === 2 || beside.length < 2) apart.push({ ...chunk, turn: 0 });
    else headings.push(atFoot(chunk, Math.max(chunk.bottom, ...beside.map((other) => other.bottom))));
  }
  return { page: { ...turned, pieces: [...upright, ...headings] }, apart, turned: by };
}

/** Turns the whole page by as much as most of its letters are turned. */
function turnedBack(page: PageText): PageText & Pick<Upright, 'turned'> {
  const letters = [0, 0, 0, 0];
  for (const piece of page.pieces) letters[piece.turn]! += piece.text.length;
  const most = letters.indexOf(Math.max(...letters)) as Piece['turn'];
  if (most === 0) return { page: page.page, width: page.width, height: page.height, pieces: page.pieces, turned: 0 };
  const size = most === 2 ? { width: page.width, height: page.height } : { width: page.height, height: page.width };
  return { page: page.page, ...size, pieces: page.pieces.map((piece) => turnedPiece(piece, most, page)), turned: most };
}

/** From a page that was turned back to the page as it is shown; `page` has the size that it is shown in. */
export function asShown(turned: 1 | 2 | 3, { width, height }: Pick<PageText, 'width' | 'height'>): Homography {
  switch (turned) {
    case 1: return [0, 1, 0, -1, 0, height, 0, 0, 1];
    case 2: return [-1, 0, width, 0, -1, height, 0, 0, 1];
    case 3: return [0, -1, width, 1, 0, 0, 0, 0, 1];
  }
}

function turnedPiece(piece: Piece, by: Piece['turn'], page: Pick<PageText, 'width' | 'height'>): Piece {
  const box = turnedBox(piece, by, page);
  const turn = ((piece.turn - by + 4) % 4) as Piece['turn'];
  return { ...piece, ...box, turn, base: turn === 0 ? box.bottom - (box.bottom - box.top) * 0.2 : box.bottom };
}

/** The box in a frame in which text that was turned by `by` reads from left to right. */
function turnedBox(box: Box, by: Piece['turn'], page: Pick<PageText, 'width' | 'height'>): Box {
  switch (by) {
    case 0: return { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    case 1: return { left: page.height - box.bottom, right: page.height - box.top, top: box.left, bottom: box.right };
    case 2: return { left: page.width - box.right, right: page.width - box.left, top: page.height - box.bottom, bottom: page.height - box.top };
    case 3: return { left: box.top, right: box.bottom, top: page.width - box.right, bottom: page.width - box.left };
  }
}

/** Lines of turned text that belong together, with the box in which they stand on the page. */
function chunksOf(pieces: readonly Piece[], turn: 1 | 2 | 3): Piece[] {
  if (pieces.length === 0) return [];
  const frame = { width: 0, height: 0 };
  const inFrame = rowsOf(pieces.map((piece) => turnedPiece(piece, turn, frame))).flatMap((row) => row.fragments);
  const groups: Fragment[][] = [];
  for (const fragment of inFrame) {
    const group = groups.find((each) => {
      const last = each.at(-1)!;
      return overlap(last, fragment) > 0 && fragment.base > last.base && fragment.base - last.base < 1.6 * fragment.size;
    });
    if (group) group.push(fragment);
    else groups.push([fragment]);
  }
  const back = ((4 - turn) % 4) as Piece['turn'];
  return groups.map((group) => {
    const box = turnedBox(boxAround(group), back, frame);
    const { size, font } = group[0]!;
    return { text: group.map((fragment) => fragment.text).join(' '), size, font, turn, base: box.bottom, ...box };
  });
}

function sideBySide(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap(a, b) <= 0 && shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function atFoot(chunk: Piece, foot: number): Piece {
  const upright = uprightPiece(chunk.text, chunk.left, chunk.right, foot, chunk.size, chunk.font);
  return { ...upright, base: foot - chunk.size * 0.2, top: chunk.top, bottom: foot };
}
