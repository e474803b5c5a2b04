import * as z from 'zod/mini';
import { id, sourced, text } from './common';

const UNITS = ['calendar days', 'days', 'working days', 'hours', 'months', 'year'] as const;

/** A clock; amounts in `unit`, both null where a rule gives no number. */
const span = z.strictObject({
  amount: z.nullable(z.number()), unit: z.nullable(z.enum(UNITS)),
  note: z.optional(text), extension: z.optional(text),
});
const clock = z.optional(z.nullable(span));

const filing = z.strictObject({
  amount: z.nullable(z.number()),
  unit: z.nullable(z.enum(['calendar days', 'months', 'year'])),
  from: text,
  mailingPresumptionDays: z.nullable(z.number()),
  countsAsFiled: z.enum(['plan-terms', 'received', 'postmarked', 'postmarked or received', 'n/a', 'unknown']),
  lateForGoodCause: z.nullable(z.boolean()),
  /** How to read `amount`: see the first of `deadlineRules`. No date may be computed from `maximum` or `none`. */
  bound: z.enum(['exact', 'minimum', 'range', 'maximum', 'none']),
  /** Upper end, where `bound` is `range`. */
  maximum: z.optional(z.number()),
  note: z.nullable(text),
});

const yearlyDollars = z.record(z.string().check(z.regex(/^\d{4}$/)), z.number());
const minimumAmount = z.strictObject({ type: z.optional(text), usd: z.union([z.number(), yearlyDollars]), note: z.optional(text) });

const level = z.strictObject({
  /** 0 is a side route, such as a fast appeal; equal orders are alternatives. */
  order: z.number(),
  id, name: text, decidedBy: text, filing,
  decision: z.strictObject({ preService: clock, postService: clock, urgent: clock, concurrent: clock, partBDrug: clock }),
  free: z.nullable(z.union([z.boolean(), text])),
  howToFile: text,
  minimumAmount: z.nullable(minimumAmount),
  optional: z.boolean(),
  note: z.nullable(text),
  ...sourced,
});

const planType = z.strictObject({
  id, name: text, governedBy: text,
  howToRecognise: z.array(text),
  initialDecision: z.strictObject({
    urgent: clock, concurrent: clock, preService: clock, postService: clock, partBDrug: clock, drugs: clock, note: z.optional(text), ...sourced,
  }),
  levels: z.array(level).check(z.minLength(1)),
  noticeMustContain: z.array(text), noticeSource: text, noticeVerified: text,
  whoHelps: z.array(id),
  stateVariation: text, wording: text,
  amountInControversy: z.optional(z.strictObject({ hearing: yearlyDollars, court: yearlyDollars, countedBy: text, ...sourced })),
  legacyNote: z.optional(text),
  ...sourced,
});

const helper = z.strictObject({ id, name: text, for: text, contact: text, web: z.nullable(text), ...sourced });
const statement = z.strictObject({ text, ...sourced });

export const appealRightsSchema = z.strictObject({
  title: text, asOf: text, disclaimer: text,
  deadlineRules: z.array(text),
  urgentDefinition: statement,
  recentChanges: z.array(z.strictObject({ what: text, since: text, ...sourced })),
  authorisedRepresentative: statement,
  helpers: z.array(helper),
  planTypes: z.array(planType),
});

export type AppealRights = z.infer<typeof appealRightsSchema>;
export type PlanType = z.infer<typeof planType>;
export type AppealLevel = z.infer<typeof level>;
export type Helper = z.infer<typeof helper>;
