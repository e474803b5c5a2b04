/** What readings of documents with text must reach on the shared corpus; pictures have no bound yet. */
interface Measures {
  readonly denial: { readonly precision: number | null; readonly recall: number | null };
  readonly codes: { readonly f1: number | null };
  readonly quotes: { readonly verbatim: number | null; readonly holdTheirValue: number | null; readonly valuesWithoutQuote: number };
}

export interface Scored {
  readonly formats: Readonly<Record<string, Measures>>;
}

const FORMATS = ['pdf', 'portal', 'text'] as const;

const BOUNDS: readonly (readonly [name: string, least: number, of: (measures: Measures) => number | null])[] = [
  ['denial precision', 0.9, ({ denial }) => denial.precision],
  ['denial recall', 0.9, ({ denial }) => denial.recall],
  ['code F1', 0.85, ({ codes }) => codes.f1],
  ['quotes verbatim', 1, ({ quotes }) => quotes.verbatim],
  ['quotes that hold their value', 1, ({ quotes }) => quotes.holdTheirValue],
  ['values with a quote', 1, ({ quotes }) => (quotes.valuesWithoutQuote === 0 ? 1 : 0)],
];

/** One line for each measure under its bound. A format that was not scored at all is under it; a measure without cases is not. */
export const shortfalls = ({ formats }: Scored): readonly string[] =>
  FORMATS.flatMap((format) => {
    const measures = formats[format];
    if (!measures) return [`${format}: not scored`];
    return BOUNDS.flatMap(([name, least, of]) => {
      const value = of(measures);
      return value !== null && value < least ? [`${format}: ${name} ${value.toFixed(3)}, at least ${least}`] : [];
    });
  });
