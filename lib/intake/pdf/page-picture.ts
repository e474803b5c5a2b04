/** Whether a page is a picture: one image, or a few strips of one, that cover most of it. */
import type { PDFPageProxy } from 'pdfjs-dist';

/** Share of the page that pictures cover on a scan; a letterhead or a watermark covers less. */
const MOST_OF_IT = 0.6;
const IMAGE = new TextEncoder().encode('/Image');

/**
 * Whether a file holds any picture at all. Dictionaries of pictures stand in the open even in a compressed or encrypted
 * file, as those of all streams do, so most text PDFs are spared the cost of `pictureShare`.
 */
export function holdsPictures(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(IMAGE[0]!); at >= 0; at = bytes.indexOf(IMAGE[0]!, at + 1)) {
    if (IMAGE.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Whether pictures are painted over most of the page. */
export async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist');
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const whole = Math.abs((right - left) * (top - bottom));
  const images = new Set([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  let painted = 0;
  fnArray.forEach((operation, at) => {
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? IDENTITY;
    if (operation === OPS.transform) matrix = times(matrix, numbersOf(argsArray[at]));
    if (operation === OPS.paintFormXObjectBegin) matrix = times(matrix, numbersOf((argsArray[at] as unknown[] | null)?.[0]));
    if (images.has(operation)) painted += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  });
  return painted >= MOST_OF_IT * whole;
}

const numbersOf = (args: unknown): Matrix => {
  const list = args && typeof args === 'object' && 'length' in args ? Array.from(args as ArrayLike<number>) : [];
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : IDENTITY;
};

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
