/** What readings must reach on the shared corpus. */
interface Measures {
  readonly denial: { readonly precision: number | null; readonly recall: number | null };
  readonly codes: { readonly f1: number | null };
  readonly quotes: { readonly verbatim: number | null; readonly holdTheirValue: number | null; readonly valuesWithoutQuote: number };
}

export interface Scored {
  readonly formats: Readonly<Record<string, Measures>>;
}

type Bound = readonly [name: string, least: number, of: (measures: Measures) => number | null];

const precision = ({ denial }: Measures): number | null => denial.precision;
const recall = ({ denial }: Measures): number | null => denial.recall;
const codes = ({ codes: { f1 } }: Measures): number | null => f1;
const quoted: Bound = ['values with a quote', 1, ({ quotes }) => (quotes.valuesWithoutQuote === 0 ? 1 : 0)];

const OF_TEXT: readonly Bound[] = [
  ['denial precision', 0.9, precision],
  ['denial recall', 0.9, recall],
  ['code F1', 0.85, codes],
  ['quotes verbatim', 1, ({ quotes }) => quotes.verbatim],
  ['quotes that hold their value', 1, ({ quotes }) => quotes.holdTheirValue],
  quoted,
];

/** A quote of a picture has the slips of OCR, which the true text has not; `verbatim.ts` holds it to what was read. */
const OF_PICTURES: readonly Bound[] = [
  ['denial precision', 0.9, precision],
  ['denial recall', 0.9, recall],
  ['code F1', 0.9, codes],
  ['quotes that hold their value', 0.98, ({ quotes }) => quotes.holdTheirValue],
  quoted,
];

const BOUNDS: readonly (readonly [format: string, bounds: readonly Bound[]])[] = [['pdf', OF_TEXT], ['scan', OF_PICTURES], ['portal', OF_TEXT], ['text', OF_TEXT]];

/** One line for each measure under its bound. A format that was not scored at all is under it; a measure without cases is not. */
export const shortfalls = ({ formats }: Scored): readonly string[] =>
  BOUNDS.flatMap(([format, bounds]) => {
    const measures = formats[format];
    if (!measures) return [`${format}: not scored`];
    return bounds.flatMap(([name, least, of]) => {
      const value = of(measures);
      return value !== null && value < least ? [`${format}: ${name} ${value.toFixed(3)}, at least ${least}`] : [];
    });
  });
