/** The letter's own face in the browser: loaded, and asked for its widths the way that the sheets draw it. */
import { printable } from '../../lib/export/ink';
import type { Face } from '../../lib/export/letter-layout';
import { SHEET } from '../../lib/export/letter-layout';
import type { Mark } from '../../lib/export/ink';

const SVG = 'http://www.w3.org/2000/svg';
/** Measured large: on screen a browser may round the widths of small type to whole pixels, on paper it does not. */
const ENLARGED = 100;

export interface MeasuringFace extends Face {
  /** Takes the measuring text out of the page. */
  readonly end: () => void;
}

/** Of the classes in `print.css`. */
export const classOf = (mark: Mark): string => (mark === 'strong' ? 'strong' : 'plain');

/** The browser stands in for what the letter's face lacks, so every character that can be seen is printable. */
const print = (text: string): string => printable(text, () => true).text;

/**
 * Resolves once the face is there. Where it cannot be loaded the browser's own serif is measured and drawn: the letter
 * then only looks a little different.
 */
export async function letterFace(): Promise<MeasuringFace> {
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} ${SHEET.fontSize}pt "Overturn Letter"`))).catch(() => undefined);
  const ground = document.createElementNS(SVG, 'svg');
  ground.setAttribute('class', 'letter-measure');
  ground.setAttribute('aria-hidden', 'true');
  document.body.append(ground);
  const texts = new Map((['plain', 'strong'] as const).map((name) => {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('class', name);
    text.setAttribute('font-size', String(SHEET.fontSize * ENLARGED));
    ground.append(text);
    return [name as string, text] as const;
  }));
  const known = new Map<string, number>();
  return {
    print,
    measure(words, mark) {
      const name = classOf(mark);
      const key = `${name}:${words}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const text = texts.get(name)!;
      text.textContent = words;
      const width = text.getComputedTextLength() / ENLARGED;
      known.set(key, width);
      return width;
    },
    end: () => ground.remove(),
  };
}
