/** Where a point of the flat page comes to lie in the picture made of it: plane projections, as a camera makes them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rows of a 3 x 3 matrix; the last number is 1. */
export type Projection = readonly [number, number, number, number, number, number, number, number, number];

export const project = ([a, b, c, d, e, f, g, h, i]: Projection, { x, y }: Point): Point => {
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
};

/** Solves eight linear equations by elimination with pivots. Throws where four corners are no quadrilateral. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.reduce((best, row, index) => (index >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? index : best), column);
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    if (Math.abs(top[column]!) < 1e-9) throw new Error('The corners are no quadrilateral.');
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = row[column]! / top[column]!;
      for (let at = column; at <= size; at += 1) row[at] = row[at]! - factor * top[at]!;
    });
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

/** The projection that takes four points to four others. */
export function projection(from: readonly Point[], to: readonly Point[]): Projection {
  const rows = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index]!;
    return [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]];
  });
  const [a, b, c, d, e, f, g, h] = solve(rows) as [number, number, number, number, number, number, number, number];
  return [a, b, c, d, e, f, g, h, 1];
}

/** Corners in reading order: top left, top right, bottom right, bottom left. */
export const cornersOf = ({ width, height }: Size): readonly [Point, Point, Point, Point] => [
  { x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height },
];
