import * as z from 'zod/mini';
import { id, sourced, text } from './common';

const INSURER_KINDS = [
  'national-insurer', 'blue-licensee', 'regional-insurer', 'provider-sponsored', 'tpa', 'pbm', 'dental-vision', 'government',
  'medicaid-plan', 'federal-employee-plan', 'benefit-manager', 'sharing-ministry', 'other',
] as const;

const host = text.check(z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/));

const insurer = z.strictObject({
  id, name: text, aliases: z.array(text),
  kind: z.enum(INSURER_KINDS),
  /** Matched by suffix: `aetna.com` also stands for `member.aetna.com`. */
  hosts: z.array(host),
  /** Likely sign-in hosts: hints, never a gate. */
  portalHosts: z.array(host),
  lines: z.array(z.enum(['employer', 'individual', 'medicare', 'medicaid', 'student', 'dental'])),
  note: z.nullable(text),
  verifiedHosts: z.array(host),
  ...sourced,
});

export const insurersSchema = z.strictObject({
  title: text, asOf: text, matchRule: text, cautions: z.array(text),
  kinds: z.record(z.enum(INSURER_KINDS), text),
  insurers: z.array(insurer),
});

export type Insurers = z.infer<typeof insurersSchema>;
export type Insurer = z.infer<typeof insurer>;
