/** The strip of a page that holds most text, for questions that need no whole page. */
import { shifting, chained } from '../picture/homography';
import type { PreparedPage } from '../picture/prepared-page';

/** Share of the page's height: a dozen lines of a letter. */
const STRIP = 0.22;
const STEP = 0.05;
/** Darker than this is ink on a prepared page. */
const INK = 128;

export function sampleOf(page: PreparedPage): PreparedPage {
  const { grey } = page;
  const rows = Math.max(1, Math.round(grey.height * STRIP));
  const changes = changesByRow(page);
  let top = 0;
  let most = -1;
  for (let from = 0; from + rows <= grey.height; from += Math.max(1, Math.round(grey.height * STEP))) {
    const sum = changes[from + rows]! - changes[from]!;
    if (sum > most) [most, top] = [sum, from];
  }
  const data = grey.data.subarray(top * grey.width, (top + rows) * grey.width);
  return { ...page, grey: { width: grey.width, height: rows, data }, toSource: chained(shifting(0, top), page.toSource) };
}

/** Changes between paper and ink, summed from the top: text has many, shadows and pictures few. */
function changesByRow({ grey: { width, height, data } }: PreparedPage): Float64Array {
  const sums = new Float64Array(height + 1);
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    for (let at = y * width + 1; at < (y + 1) * width; at += 1) if (data[at]! < INK !== data[at - 1]! < INK) count += 1;
    sums[y + 1] = sums[y]! + count;
  }
  return sums;
}
