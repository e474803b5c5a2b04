/** What readings must reach on the shared corpus, by format. A picture may lose a little to the scanner. */
interface Measures {
  readonly outcomeAccuracy: number | null;
  readonly documentAccuracy: number | null;
  readonly denial: { readonly precision: number | null; readonly recall: number | null };
  readonly categories: { readonly f1: number | null };
  readonly codes: { readonly f1: number | null };
  readonly lines: { readonly f1: number | null };
  readonly fields: { readonly facts: number | null; readonly wording: number | null };
  readonly quotes: { readonly verbatim: number | null; readonly holdTheirValue: number | null; readonly valuesWithoutQuote: number };
}

export interface Scored {
  readonly formats: Readonly<Record<string, Measures>>;
}

/** `picture`: for scans, where it differs; `null`: not asked of scans, whose quotes are held to what was read (`verbatim.ts`). */
interface Bound {
  readonly name: string;
  readonly of: (measures: Measures) => number | null;
  readonly least: number;
  readonly picture?: number | null;
}

const BOUNDS: readonly Bound[] = [
  { name: 'denial recall', of: ({ denial }) => denial.recall, least: 1 },
  { name: 'denial precision', of: ({ denial }) => denial.precision, least: 1, picture: 0.95 },
  { name: 'outcome', of: ({ outcomeAccuracy }) => outcomeAccuracy, least: 0.97, picture: 0.94 },
  { name: 'document kind', of: ({ documentAccuracy }) => documentAccuracy, least: 0.97, picture: 0.94 },
  { name: 'category F1', of: ({ categories }) => categories.f1, least: 0.95, picture: 0.92 },
  { name: 'code F1', of: ({ codes }) => codes.f1, least: 0.98, picture: 0.95 },
  { name: 'facts', of: ({ fields }) => fields.facts, least: 0.97, picture: 0.92 },
  { name: 'wording', of: ({ fields }) => fields.wording, least: 0.92, picture: 0.86 },
  { name: 'claim-line F1', of: ({ lines }) => lines.f1, least: 0.95, picture: 0.88 },
  { name: 'quotes verbatim', of: ({ quotes }) => quotes.verbatim, least: 1, picture: null },
  { name: 'quotes that hold their value', of: ({ quotes }) => quotes.holdTheirValue, least: 1 },
  { name: 'values with a quote', of: ({ quotes }) => (quotes.valuesWithoutQuote === 0 ? 1 : 0), least: 1 },
];

const FORMATS = ['pdf', 'scan', 'portal', 'text'] as const;

/** One line for each measure under its bound. A format that was not scored at all is under it; a measure without cases is not. */
export const shortfalls = ({ formats }: Scored): readonly string[] =>
  FORMATS.flatMap((format) => {
    const measures = formats[format];
    if (!measures) return [`${format}: not scored`];
    return BOUNDS.flatMap(({ name, of, least, picture }) => {
      const bound = format === 'scan' && picture !== undefined ? picture : least;
      const value = of(measures);
      return bound !== null && value !== null && value < bound ? [`${format}: ${name} ${value.toFixed(3)}, at least ${bound}`] : [];
    });
  });
