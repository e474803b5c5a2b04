import * as z from 'zod/mini';
import { id, sourced, text } from './common';

const BETTER_PATHS = ['appeal', 'provider-fix', 'either', 'exception-first', 'member-action', 'none'] as const;

const companionLetter = z.strictObject({ id, purpose: text });
const evidence = z.strictObject({ item: text, who: text });

const category = z.strictObject({
  id, name: text, plain: text,
  /** Case-insensitive fragments of regular expressions, for text with folded white space. */
  cues: z.array(text).check(z.minLength(1)),
  carc: z.array(text), rarc: z.array(text),
  decides: text,
  evidence: z.array(evidence).check(z.minLength(1)),
  argument: z.array(text).check(z.minLength(1)),
  mistakes: z.array(text),
  companionLetters: z.array(id),
  betterPath: z.enum(BETTER_PATHS),
  betterPathNote: text,
  rights: z.array(id),
  variants: z.array(z.strictObject({ id, text })),
  ...sourced,
});

const shared = z.strictObject({
  fiveProofSteps: z.array(z.strictObject({ n: z.number(), title: text, text })),
  objections: z.array(z.strictObject({ id, says: text, answer: text })),
  frameworks: z.array(z.strictObject({ id, name: text, use: text, challenge: text })),
  necessityVsStandard: text,
  definitions: z.array(z.strictObject({ id, text, ...sourced })),
  workedExample: z.strictObject({ title: text, codes: z.array(text), facts: text, fix: text, lesson: text, ...sourced }),
  redFlagsBackImaging: text,
  generalMistakes: z.array(text),
  checklist: z.array(text),
  recordClosing: text,
  outcomeClaims: text,
});

export const denialReasonsSchema = z.strictObject({
  title: text, asOf: text, cueNotes: text,
  betterPath: z.record(z.enum(BETTER_PATHS), text),
  letters: z.array(companionLetter),
  categories: z.array(category),
  shared,
});

export type DenialReasons = z.infer<typeof denialReasonsSchema>;
export type DenialCategory = z.infer<typeof category>;
export type CompanionLetter = z.infer<typeof companionLetter>;
export type SharedGuidance = z.infer<typeof shared>;
