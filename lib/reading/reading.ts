/** What a document says: the zod schema of a Reading and the types that the other rooms use. */
import * as z from 'zod/mini';

/** A place in the document's text, half-open, in UTF-16 units; `page` for PDFs and pictures. */
const at = z.object({ start: z.number(), end: z.number(), page: z.optional(z.number()), closed: z.optional(z.boolean()) });

const found = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    /** Verbatim words of the document, white space folded; they contain the value. */
    quote: z.string().check(z.minLength(1)),
    at,
    /** A second possible reading; the member is asked. */
    alternatives: z.optional(z.array(z.object({ value, quote: z.string().check(z.minLength(1)), at }))),
  });

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));
const amount = z.number();

/** Days are a plain number; other units are named: "4 months" is `{ months: 4 }`. */
const timeSpan = z.union([z.number(), z.object({ months: z.number() }), z.object({ years: z.number() })]);
export type TimeSpan = z.infer<typeof timeSpan>;

const dateRange = z.object({ from: isoDate, to: z.optional(isoDate) });
export type DateRange = z.infer<typeof dateRange>;

export const DOCUMENT_KINDS = ['denial-letter', 'eob', 'msn', 'claim-detail', 'authorization-decision', 'claims-list', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const OUTCOMES = ['denied', 'partly-denied', 'approved', 'pending', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CODE_SYSTEMS = ['CPT', 'HCPCS', 'CDT', 'ICD-10-CM', 'ICD-10-PCS', 'NDC', 'REV', 'MS-DRG', 'POS', 'MOD', 'CARC', 'RARC', 'NPI', 'REMARK'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

export const fieldSchemas = {
  insurer: text, planName: text, planType: text,
  memberName: text, memberId: text, groupNumber: text, subscriberName: text, patientName: text,
  claimNumber: text, referenceNumber: text,
  provider: text, facility: text, service: text,
  noticeDate: isoDate, serviceDate: dateRange, appealBy: isoDate,
  appealDays: timeSpan, externalReviewDays: timeSpan, expeditedHours: z.number(),
  appealFax: text, appealPhone: text, appealAddress: text, appealOnline: text,
  criteria: text, reasonText: text,
  billed: amount, allowed: amount, planPaid: amount, notCovered: amount, memberOwes: amount,
} as const;

export type FieldName = keyof typeof fieldSchemas;
export type FieldValue<N extends FieldName> = z.infer<(typeof fieldSchemas)[N]>;

const fields = z.object({
  insurer: z.optional(found(text)), planName: z.optional(found(text)), planType: z.optional(found(text)),
  memberName: z.optional(found(text)), memberId: z.optional(found(text)), groupNumber: z.optional(found(text)),
  subscriberName: z.optional(found(text)), patientName: z.optional(found(text)),
  claimNumber: z.optional(found(text)), referenceNumber: z.optional(found(text)),
  provider: z.optional(found(text)), facility: z.optional(found(text)), service: z.optional(found(text)),
  noticeDate: z.optional(found(isoDate)), serviceDate: z.optional(found(dateRange)), appealBy: z.optional(found(isoDate)),
  appealDays: z.optional(found(timeSpan)), externalReviewDays: z.optional(found(timeSpan)), expeditedHours: z.optional(found(z.number())),
  appealFax: z.optional(found(text)), appealPhone: z.optional(found(text)), appealAddress: z.optional(found(text)), appealOnline: z.optional(found(text)),
  criteria: z.optional(found(text)), reasonText: z.optional(found(text)),
  billed: z.optional(found(amount)), allowed: z.optional(found(amount)), planPaid: z.optional(found(amount)),
  notCovered: z.optional(found(amount)), memberOwes: z.optional(found(amount)),
});

/** The columns of a claim line that hold money. */
export const AMOUNT_NAMES = ['billed', 'discount', 'allowed', 'notCovered', 'deductible', 'copay', 'coinsurance', 'planPaid', 'otherPaid', 'memberOwes'] as const;
export type AmountName = (typeof AMOUNT_NAMES)[number];

/** An amount as a line prints it, in dollars. */
const printedAmount = z.object({ name: z.enum(AMOUNT_NAMES), value: amount, quote: text, at });

const code = z.object({ system: z.enum(CODE_SYSTEMS), value: text, quote: text, at });
const category = z.object({ id: text, quote: text, at });
const line = z.object({
  serviceDate: z.optional(dateRange),
  code: z.optional(text),
  description: z.optional(text),
  billed: z.optional(amount), allowed: z.optional(amount), planPaid: z.optional(amount), notCovered: z.optional(amount), memberOwes: z.optional(amount),
  remarks: z.array(text),
  denied: z.boolean(),
  /** The row's words, cells joined by one space. */
  quote: text,
  at,
  /** Which claim of the document the line belongs to, where it shows several. */
  claimNumber: z.optional(text),
  /** Every amount that the line prints under a known heading; absent in papers that were read before it was kept. */
  amounts: z.optional(z.array(printedAmount)),
});

/** A line or a total whose numbers do not add up: `whole` should be the sum of `parts`, but is off by `difference` dollars. */
const wrongLine = z.object({
  /** What the sum is about: the charge, what is allowed, what the member owes, or a column under its total. */
  question: z.enum(['charge', 'allowed', 'owed', 'column']),
  quote: text,
  at,
  /** It is a row of totals. */
  total: z.boolean(),
  description: z.optional(text),
  claimNumber: z.optional(text),
  whole: z.array(printedAmount).check(z.minLength(1)),
  parts: z.array(printedAmount),
  sum: amount,
  difference: amount,
});

export const readingSchema = z.object({
  document: z.enum(DOCUMENT_KINDS),
  outcome: z.enum(OUTCOMES),
  /** The words that decide kind and outcome; absent where nothing in the document decides anything. */
  verdict: z.optional(z.object({ quote: text, at })),
  categories: z.array(category),
  codes: z.array(code),
  fields,
  lines: z.array(line),
  /** What does not add up; absent where everything does, or nothing can be told. */
  wrongSums: z.optional(z.array(wrongLine)),
  /** What the document itself says a code means (its legend), so that the member sees the plan's own words. */
  legend: z.array(z.object({ code: text, text: text, quote: text, at })),
  language: z.enum(['en', 'es', 'other']),
  textSource: z.enum(['text', 'ocr', 'mixed']),
});

export type Reading = z.infer<typeof readingSchema>;
export type ReadingFields = Reading['fields'];
export type ReadCode = Reading['codes'][number];
export type ReadCategory = Reading['categories'][number];
export type ClaimLine = Reading['lines'][number];
export type PrintedAmount = z.infer<typeof printedAmount>;
export type WrongLine = z.infer<typeof wrongLine>;
export type At = z.infer<typeof at>;

/** A value with the words that prove it. There is no other way to carry a value out of a document. */
export interface Found<T> {
  readonly value: T;
  readonly quote: string;
  readonly at: At;
  readonly alternatives?: { value: T; quote: string; at: At }[];
}

export const isDenial = (outcome: Outcome): boolean => outcome === 'denied' || outcome === 'partly-denied';
