/**
 * All that a case and the domain hold, as one heap of words: the second witness of the drafts. It knows nothing of the
 * grounds that a sentence names, so that a sentence cannot pass by naming a wrong one.
 */
import { dollars } from '../../lib/appeal/money';
import { isPlainDate, longDate } from '../../lib/appeal/plain-date';
import { authorisedRepresentative, planTypeById } from '../../lib/knowledge/appeal-rights';
import { denialCategories, sharedGuidance } from '../../lib/knowledge/denial-reasons';
import { rights } from '../../lib/knowledge/rights';
import type { CaseFile } from '../../lib/cases/case-file';

const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();

/** Every text and number inside a value, as they are and as letters write them. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(isPlainDate(value) ? [longDate(value)] : [])];
  if (typeof value === 'number') return [String(value), dollars(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** Lists of the interview are kept as JSON. */
function listWords(text: string): string[] {
  try {
    return wordsOf(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Only rows that hold for the plan type that the member confirmed; what holds for every plan holds for each. */
function domainWords(planType: string | undefined): string[] {
  const plan = planType ? planTypeById(planType) : undefined;
  const held = rights.filter(({ planTypes, verified }) =>
    planTypes.includes('unknown') || (/^text read/.test(verified) && planType !== undefined && planTypes.includes(planType)));
  return [...(plan ? wordsOf([plan.name, plan.levels, plan.amountInControversy]) : []), ...wordsOf(held), authorisedRepresentative.text, ...wordsOf(denialCategories), ...wordsOf(sharedGuidance)];
}

export interface Pool {
  holds(words: string): boolean;
}

export function poolOf(file: CaseFile, today: string): Pool {
  const readings = file.documents.flatMap(({ reading, label }) => [label, ...wordsOf(reading)]);
  const member = wordsOf([file.people, file.answers, file.exhibits, file.sendings, file.contacts, file.case.claimNumber, file.case.noticeDateFromMember]);
  const lists = file.answers.flatMap(({ text }) => listWords(text));
  const all = new Set([...readings, ...member, ...lists, longDate(today), ...domainWords(file.case.confirmedPlanType)].flatMap((text) => fold(text).split(' ')));
  return { holds: (words) => fold(words).split(' ').every((word) => word === '' || all.has(word)) };
}
