/** Ratios of medians against their bounds: what `npm run bench` measures, and how it says it. */

/** The middle of some numbers; of an even count the upper one. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

export interface Measured {
  /** What is compared, in words. */
  readonly what: string;
  readonly ratio: number;
  /** The ratio may not be greater. */
  readonly bound: number;
  /** The two medians that it is made of, with their unit. */
  readonly of: string;
}

/** Beyond its bound, or not a number because nothing was measured. */
export const isBeyond = ({ ratio, bound }: Measured): boolean => !(ratio <= bound);

export const lineOf = (measured: Measured): string =>
  `${isBeyond(measured) ? 'BEYOND' : 'ok    '} ${measured.ratio.toFixed(3)} (at most ${measured.bound}) ${measured.what}: ${measured.of}`;
