import * as z from 'zod/mini';
import { id, sourced, text } from './common';

const right = z.strictObject({
  id, title: text, statement: text,
  /** `unknown` among them: may be named although the plan type is not known. */
  planTypes: z.array(id).check(z.minLength(1)),
  strength: z.enum(['legal-right', 'contract', 'practice', 'right-or-plan-option', 'right-or-practice', 'background']),
  usefulFor: text,
  /** Suggested wording; empty where a letter never needs it. Square brackets mark what the member must fill. */
  letterLine: z.string(),
  caution: z.nullable(z.string()),
  denialCategories: z.array(id),
  details: z.optional(z.array(z.strictObject({ kind: text, prescriberSays: text, source: text }))),
  ...sourced,
});

export const rightsSchema = z.strictObject({ title: text, asOf: text, note: text, rights: z.array(right) });

const body = z.strictObject({ id, name: text, useInAppeal: text, access: text, home: text, note: z.nullable(text), ...sourced });
export const guidelinesSchema = z.strictObject({
  title: text, asOf: text, rules: z.array(text),
  specialties: z.array(z.strictObject({ specialty: text, bodies: z.array(body).check(z.minLength(1)) })),
});

export type Rights = z.infer<typeof rightsSchema>;
export type Right = z.infer<typeof right>;
