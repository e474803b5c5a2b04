/**
 * What the member told in the interview, typed. Each answer is a row of `answers` under its question; lists are kept as
 * JSON. What cannot be understood counts as not answered, and stays in the store as it is.
 */
import type { Answer } from '../../cases/model';

/** The names under which answers are kept. They never change: cases of years hang on them. */
export const ASKED = {
  /** `received`, `to-come` or `going-on`. */
  care: 'interview/care',
  /** `yes` or `no`: whether waiting for the usual time could harm, as the member and their clinician judge it. Never set by us. */
  urgent: 'interview/urgent',
  /** `yes`, `asked` or `no`: whether the clinician supports an expedited decision. */
  urgentSupport: 'interview/urgent-support',
  /** JSON list of `Treatment`. */
  treatments: 'interview/treatments',
  /** JSON list of `Finding`. */
  findings: 'interview/findings',
  /** In the member's own words. */
  symptoms: 'interview/symptoms',
  daily: 'interview/daily',
  /** What the care is for, in the clinician's words as the member has them. */
  purpose: 'interview/purpose',
  /** The answer itself is `confirmedPlanType` of the case; only a skip is kept under this name. */
  planType: 'interview/plan-type',
  /** The answers themselves are ticks of the checklist; `none` where the member has none of it yet. */
  atHand: 'interview/at-hand',
} as const;

export type AskedId = (typeof ASKED)[keyof typeof ASKED];

/** One treatment that was tried. Every part is as typed, and may be empty. */
export interface Treatment {
  readonly what: string;
  readonly dose: string;
  /** "June 18 to August 28, 2026", as the member writes it. */
  readonly dates: string;
  readonly result: string;
  readonly stopped: string;
  /** Where the evidence shows it: "Exhibit 2, p. 1-4". */
  readonly where: string;
}

/** One finding of the record: a test, a measure, a sign. */
export interface Finding {
  readonly what: string;
  readonly date: string;
  readonly result: string;
  /** The point of the plan's rule that it answers, as typed. */
  readonly answers: string;
  readonly where: string;
}

export interface Interview {
  readonly care?: 'received' | 'to-come' | 'going-on';
  readonly urgent?: 'yes' | 'no';
  readonly urgentSupport?: 'yes' | 'asked' | 'no';
  readonly treatments: readonly Treatment[];
  readonly findings: readonly Finding[];
  readonly symptoms?: string;
  readonly daily?: string;
  readonly purpose?: string;
}

/** The parts of a treatment, in the order in which they are asked. */
export const TREATMENT_PARTS = ['what', 'dose', 'dates', 'result', 'stopped', 'where'] as const satisfies readonly (keyof Treatment)[];
export const FINDING_PARTS = ['what', 'date', 'result', 'answers', 'where'] as const satisfies readonly (keyof Finding)[];

/** Rows of which at least one part says something; a part that is no text counts as empty. */
function listOf<K extends string>(text: string, parts: readonly K[]): Record<K, string>[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const said = (part: K): string => {
      const value = (row as Record<string, unknown>)[part];
      return typeof value === 'string' ? value.trim() : '';
    };
    const entry = Object.fromEntries(parts.map((part) => [part, said(part)])) as Record<K, string>;
    return parts.some((part) => entry[part] !== '') ? [entry] : [];
  });
}

const oneOf = <T extends string>(text: string, allowed: readonly T[]): T | undefined => allowed.find((each) => each === text);

export const treatmentsIn = (text: string): readonly Treatment[] => listOf(text, TREATMENT_PARTS);
export const findingsIn = (text: string): readonly Finding[] => listOf(text, FINDING_PARTS);

export function interviewOf(answers: readonly Pick<Answer, 'question' | 'text'>[]): Interview {
  const text = (question: AskedId): string => answers.find((answer) => answer.question === question)?.text.trim() ?? '';
  const care = oneOf(text(ASKED.care), ['received', 'to-come', 'going-on']);
  const urgent = oneOf(text(ASKED.urgent), ['yes', 'no']);
  const urgentSupport = oneOf(text(ASKED.urgentSupport), ['yes', 'asked', 'no']);
  const [symptoms, daily, purpose] = [text(ASKED.symptoms), text(ASKED.daily), text(ASKED.purpose)];
  return {
    treatments: treatmentsIn(text(ASKED.treatments)), findings: findingsIn(text(ASKED.findings)),
    ...(care ? { care } : {}), ...(urgent ? { urgent } : {}), ...(urgentSupport ? { urgentSupport } : {}),
    ...(symptoms ? { symptoms } : {}), ...(daily ? { daily } : {}), ...(purpose ? { purpose } : {}),
  };
}
