/** Shares as people say them, the nearest one; a share is between 0 and 1. */
const SHARES: readonly (readonly [number, string])[] = [
  [0.05, 'About a twentieth'], [0.1, 'About a tenth'], [0.2, 'About a fifth'], [0.25, 'About a quarter'], [0.33, 'About a third'],
  [0.5, 'About half'], [0.67, 'About two thirds'], [0.75, 'About three quarters'],
];

/** Above it "about three quarters" would say too little. */
const NEARLY_ALL = 0.85;
/** Below it even "a twentieth" says too much. */
const LITTLE = 0.035;

export function shareWords(share: number): string {
  if (share >= NEARLY_ALL) return 'Nearly all';
  if (share < LITTLE) return 'A little';
  const [, words] = SHARES.reduce((best, each) => (Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best));
  return words;
}
