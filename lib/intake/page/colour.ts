/** Colours as `getComputedStyle` writes them: text in the colour of its ground is not there for a person. */

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];
const known = new Map<string, Colour | undefined>();

/** Undefined for colour spaces that this does not know (`oklch`, `lab`): those are taken as seen. */
export function colourOf(text: string): Colour | undefined {
  if (known.has(text)) return known.get(text);
  const numbers = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  let colour: Colour | undefined;
  if (/^rgba?\(/.test(text) && numbers.length >= 3) colour = [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
  else if (/^color\(srgb /.test(text) && numbers.length >= 3) colour = [numbers[0]! * 255, numbers[1]! * 255, numbers[2]! * 255, numbers[3] ?? 1];
  if (known.size > 1000) known.clear();
  known.set(text, colour);
  return colour;
}

/** A colour laid over a ground. */
export function over(top: Colour, ground: Colour): Colour {
  const share = top[3];
  const mix = (a: number, b: number) => a * share + b * (1 - share);
  return [mix(top[0], ground[0]), mix(top[1], ground[1]), mix(top[2], ground[2]), 1];
}

/** Closer than any screen shows: 2 of 255 steps in each channel. */
export const sameColour = (a: Colour, b: Colour): boolean =>
  Math.abs(a[0] - b[0]) <= 2 && Math.abs(a[1] - b[1]) <= 2 && Math.abs(a[2] - b[2]) <= 2;
