/**
 * A piece of text with its place on a page: what layout works on. Nothing here knows pdfjs; `pieceOf` takes the shape
 * of its text items so that layout can be tried on plain data. Units are points (1/72 inch), origin top left.
 */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Piece extends Box {
  readonly text: string;
  /** Distance of the baseline from the top of the page. */
  readonly base: number;
  /** Font size. */
  readonly size: number;
  /** An identity for the face, equal for equal faces of one page; no name. */
  readonly font: string;
  /** Quarter turns counter-clockwise that the text is written in: 0 upright, 1 reads from bottom to top. */
  readonly turn: 0 | 1 | 2 | 3;
}

export interface PageText {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** The part of a pdfjs text item that layout needs. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** How far letters reach above and below the baseline, as shares of the size; near enough for every text face. */
const ASCENT = 0.8;
const DESCENT = 0.2;

/**
 * Places an item on its page. `viewport` is the page's transform at scale 1 (user space to top-left points, the page's
 * own rotation included). Items without letters give nothing: white space is told from gaps.
 */
export function pieceOf(item: TextItem, viewport: readonly number[]): Piece | undefined {
  const text = item.str.replace(/\s+/gu, ' ').trim();
  if (text === '') return undefined;
  const [a, b, c, d, e, f] = multiply(viewport, item.transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  if (!(size > 0) || ![a, b, e, f, item.width].every(Number.isFinite)) return undefined;
  const turn = ((4 - Math.round(Math.atan2(b, a) / (Math.PI / 2))) % 4) as Piece['turn'];
  return { text, size, font: item.fontName, turn, base: f, ...boxOf(turn, e, f, item.width, size) };
}

function boxOf(turn: Piece['turn'], x: number, y: number, width: number, size: number): Box {
  switch (turn) {
    case 0: return { left: x, right: x + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
    case 1: return { left: x - size * ASCENT, right: x + size * DESCENT, top: y - width, bottom: y };
    case 2: return { left: x - width, right: x, top: y - size * DESCENT, bottom: y + size * ASCENT };
    case 3: return { left: x - size * DESCENT, right: x + size * ASCENT, top: y, bottom: y + width };
  }
}

/** An upright piece from its own line's measures. */
export function uprightPiece(text: string, left: number, right: number, base: number, size: number, font: string): Piece {
  return { text, left, right, base, size, font, turn: 0, top: base - size * ASCENT, bottom: base + size * DESCENT };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const boxAround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  right: Math.max(...boxes.map((box) => box.right)),
  top: Math.min(...boxes.map((box) => box.top)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

/** How many points two intervals share; negative where a gap is between them. */
export const overlap = (a: Pick<Box, 'left' | 'right'>, b: Pick<Box, 'left' | 'right'>): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);
