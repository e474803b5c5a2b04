/** The connected pieces of a dark-on-light raster: letters, rules, specks, stamps. Linear in pixels, by runs. */
import type { Grey } from './grey';

/** Pieces as columns of numbers; boxes are half-open, in pixels of the raster. */
export interface Components {
  readonly count: number;
  readonly left: Int32Array;
  readonly top: Int32Array;
  readonly right: Int32Array;
  readonly bottom: Int32Array;
  /** Dark pixels. */
  readonly area: Int32Array;
}

/** A raster of noise must not fill the memory: what lies below so many runs is left out. */
const MOST_RUNS = 3_000_000;

/** Pieces of the pixels darker than `below`, joined also over corners. */
export function componentsOf(grey: Grey, below: number): Components {
  const runs = runsOf(grey, below);
  const parent = joined(runs);
  return gathered(runs, parent);
}

interface Runs {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The first run of each row, and one more. */
  readonly rows: Int32Array;
}

function runsOf({ width, height, data }: Grey, below: number): Runs {
  let starts = new Int32Array(1 << 14);
  let ends = new Int32Array(1 << 14);
  const rows = new Int32Array(height + 1);
  let count = 0;
  for (let y = 0; y < height; y++) {
    rows[y] = count;
    if (count > MOST_RUNS) continue;
    if (count + width > starts.length) {
      starts = grown(starts, width);
      ends = grown(ends, width);
    }
    const from = y * width;
    let inside = false;
    for (let x = 0; x < width; x++) {
      const dark = data[from + x]! < below;
      if (dark === inside) continue;
      if (dark) starts[count] = x;
      else ends[count++] = x;
      inside = dark;
    }
    if (inside) ends[count++] = width;
  }
  rows[height] = count;
  return { count, starts, ends, rows };
}

function grown(array: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2 + by);
  more.set(array);
  return more;
}

/** Union-find over runs that touch those of the row above. */
function joined({ count, starts, ends, rows }: Runs): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  for (let y = 1; y + 1 < rows.length; y++) {
    let above = rows[y - 1]!;
    const aboveEnd = rows[y]!;
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      while (above < aboveEnd && ends[above]! < starts[run]!) above++;
      for (let other = above; other < aboveEnd && starts[other]! <= ends[run]!; other++) {
        const a = rootOf(parent, run);
        const b = rootOf(parent, other);
        if (a < b) parent[b] = a;
        else parent[a] = b;
      }
    }
  }
  return parent;
}

function rootOf(parent: Int32Array, run: number): number {
  let root = run;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!; // halves the way for the next who asks
    root = parent[root]!;
  }
  return root;
}

function gathered({ count, starts, ends, rows }: Runs, parent: Int32Array): Components {
  const name = new Int32Array(count);
  let found = 0;
  for (let run = 0; run < count; run++) if (parent[run] === run) name[run] = found++;
  const make = () => new Int32Array(found);
  const all = { count: found, left: make().fill(0x7fffffff), top: make(), right: make(), bottom: make(), area: make() };
  for (let y = 0; y + 1 < rows.length; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      const at = name[rootOf(parent, run)]!;
      if (all.area[at] === 0) all.top[at] = y;
      all.area[at]! += ends[run]! - starts[run]!;
      all.bottom[at] = y + 1;
      if (starts[run]! < all.left[at]!) all.left[at] = starts[run]!;
      if (ends[run]! > all.right[at]!) all.right[at] = ends[run]!;
    }
  }
  return all;
}
