/** What a paper says that the case does not know yet. */
import { isNotice } from '../../lib/appeal/due/questions';
import type { FieldName, Reading } from '../../lib/reading/reading';
import { FIELD_NAMES, FACT_ORDER, MONEY_ORDER, fieldWords } from '../words/field-names';

export interface News {
  readonly name: string;
  readonly now: string;
  readonly before?: string;
}

const OUTCOME_WORDS: Readonly<Record<Reading['outcome'], string>> = {
  denied: 'denied', 'partly-denied': 'partly denied', approved: 'approved', pending: 'still being decided', none: 'no decision',
};

const fold = (value: unknown): string => JSON.stringify(value).toLowerCase().replace(/\s+/g, ' ');

/**
 * Differences to the newest decision first; a fact that any paper of the case has already shown is no news. A page without a
 * decision, such as the appeal rights alone, takes none back.
 */
export function newsOf(reading: Reading, known: readonly Reading[]): News[] {
  const last = known.findLast(({ outcome }) => outcome !== 'none') ?? known.at(-1);
  const news: News[] = [];
  if (last && last.outcome !== reading.outcome && reading.outcome !== 'none') {
    news.push({ name: 'Decision', now: OUTCOME_WORDS[reading.outcome], before: OUTCOME_WORDS[last.outcome] });
  }
  if (isNotice(reading) && !known.some(isNotice)) news.push({ name: 'Paper', now: 'the notice itself' });
  for (const field of ['reasonText', ...FACT_ORDER, ...MONEY_ORDER] as FieldName[]) {
    const found = reading.fields[field];
    if (!found) continue;
    const earlier = known.flatMap((other) => other.fields[field] ?? []);
    if (earlier.some((other) => fold(other.value) === fold(found.value))) continue;
    const before = earlier.at(-1);
    news.push({ name: FIELD_NAMES[field], now: fieldWords(field, found.value as never), ...(before ? { before: fieldWords(field, before.value as never) } : {}) });
  }
  return news;
}
