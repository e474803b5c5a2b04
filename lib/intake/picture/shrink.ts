/** Smaller copies of a raster, for what needs no detail. */
import { newGrey, type Grey } from './grey';

/** The raster with each `factor` by `factor` pixels made one by their mean; what is left over at the right and the foot is dropped. */
export function shrunk(grey: Grey, factor: number): Grey {
  if (factor <= 1) return grey;
  const small = newGrey(Math.max(1, Math.floor(grey.width / factor)), Math.max(1, Math.floor(grey.height / factor)));
  const across = Math.min(factor, grey.width);
  const down = Math.min(factor, grey.height);
  const sums = new Uint32Array(small.width);
  for (let y = 0; y < small.height; y++) {
    sums.fill(0);
    for (let row = y * factor; row < y * factor + down; row++) addRow(grey, row, across, sums);
    const to = y * small.width;
    for (let x = 0; x < small.width; x++) small.data[to + x] = (sums[x]! / (across * down) + 0.5) | 0;
  }
  return small;
}

function addRow({ width, data }: Grey, row: number, factor: number, sums: Uint32Array): void {
  let from = row * width;
  for (let x = 0; x < sums.length; x++) {
    let sum = 0;
    for (const end = from + factor; from < end; from++) sum += data[from]!;
    sums[x]! += sum;
  }
}

/** By how much to shrink so that the side has about `wanted` pixels, and never fewer. */
export const factorFor = (side: number, wanted: number): number => Math.max(1, Math.floor(side / wanted));
