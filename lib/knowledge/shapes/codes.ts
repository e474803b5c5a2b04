import * as z from 'zod/mini';
import { id, sourced, text } from './common';

const memberOwes = z.enum(['yes', 'no', 'depends']);
const row = {
  code: text,
  /** Our own plain wording; the official texts are copyright and are not here. */
  gloss: text,
  category: z.nullable(id),
  kind: z.enum(['denial', 'write-off', 'information', 'other-payer', 'cost-share', 'pending']),
  memberOwes,
  route: z.enum(['appeal', 'provider-fix', 'appeal-or-provider-fix', 'member-fix', 'cost-share', 'none']),
  note: z.optional(text),
  ...sourced,
} as const;

const carc = z.strictObject({ ...row, status: z.enum(['active', 'retired']) });
const rarc = z.strictObject({ ...row, status: z.literal('listed') });
const groupCode = z.strictObject({ code: text, name: text, gloss: text, memberOwes, note: text, ...sourced });

export const carcRarcSchema = z.strictObject({
  title: text, asOf: text, licence: text,
  reading: z.array(text),
  matchRules: z.strictObject({ pairedRegex: text, rarcRegex: text, caution: text }),
  groupCodes: z.array(groupCode),
  carc: z.array(carc),
  rarc: z.array(rarc),
});

const codeSystem = z.strictObject({
  id, name: text, format: text, regex: text,
  regexFlags: z.enum(['', 'i']),
  checksum: z.nullable(text),
  lookAlikes: z.array(text), contextWords: z.array(text), licence: text,
  valid: z.array(text).check(z.minLength(1)),
  invalid: z.array(text).check(z.minLength(1)),
  /** An invalid sample has the right shape and fails another rule, such as a checksum. */
  invalidByContext: z.optional(z.boolean()),
  rules: z.optional(z.array(text)),
  values: z.optional(z.record(text, text)),
  ...sourced,
});
const mask = z.strictObject({ id, regex: text, why: text, flags: z.optional(z.enum(['', 'i'])) });

export const codeSystemsSchema = z.strictObject({
  title: text, asOf: text, principles: z.array(text), maskFirst: z.array(mask), systems: z.array(codeSystem),
});

export type CarcRarc = z.infer<typeof carcRarcSchema>;
export type CarcRow = z.infer<typeof carc>;
export type RarcRow = z.infer<typeof rarc>;
export type GroupCode = z.infer<typeof groupCode>;
export type CodeSystems = z.infer<typeof codeSystemsSchema>;
export type CodeSystemRow = z.infer<typeof codeSystem>;
export type Mask = z.infer<typeof mask>;
