/** What an explanation of a remark does to a line: denies, shares the cost, waits, or nothing that can be told. */
import { carcByCode, rarcByCode } from '../../knowledge/codes';
import { COST_SHARE, scoreCategories } from '../reasons/categorise';
import { saysNothing, UNDONE } from '../reasons/says-nothing';
import { roleOf } from '../reasons/sentence-role';
import { sentencesIn } from '../prose/sentences';
import { fold } from '../prose/fold';

export type Effect = 'denies' | 'shares' | 'waits' | 'unknown';

const WAITS = /\b(?:pending|pended|in review|under review|waiting for|being reviewed|we (?:have )?asked|requested (?:more|additional))\b/;
const DENIES = /\b(?:denied|not (?:covered|payable|paid|approved|eligible|allowed|a benefit)|does not (?:pay|cover)|no payment|cannot be paid|not be paid|excluded|ineligible|rejected)\b|\bno (?:further |more |additional |other )?(?:benefits?|payments?) (?:is|are|was|were|can be|will be|remains?)\b[^.]{0,20}\b(?:payable|paid|available|due|left|made)\b|\byou(?:'ve| have)? (?:already )?(?:used|had|reached) (?:up )?(?:all|the (?:most|maximum|limit|full|yearly|annual))\b|\b(?:only|is) (?:covered|covers|pays?|paid|allowed) (?:once|one|twice|two|when|if|up to)\b|\b(?:has|have) (?:been )?(?:reached|used up|exhausted|met)\b[^.]{0,30}\b(?:maximum|limit|benefit)\b|\b(?:maximum|limit|benefit)s?\b[^.]{0,40}\b(?:has|have) been (?:reached|used up|exhausted|met|paid)\b/;
/** What was decided before, and is no longer so. */
const HISTORY = /\b(?:first|originally|initially|previously|earlier|at first|had been|before)\b[^.;]{0,24}\b(?:denied|rejected|not paid|refused)\b[^.]{0,60}[;,]? (?:and |but |then |now |it was )?(?:now |then |later )?(?:paid|approved|allowed|covered|reprocessed)\b/;
const LIABILITY_ONLY = /^(?:you|the provider|your provider|the hospital|a network provider|providers?)\b[^.]{0,40}\b(?:may|can|cannot|should|must|are|is)\b[^.]{0,25}\b(?:bill|charge|balance|owe|responsible)/;

export const CARC_TOKEN = /^(?:(CO|PR|OA|PI|CR)-)?([A-Z]?\d{1,3})$/;

/** The effect of a document's own explanation. */
export function effectOfWords(text: string): Effect {
  const sentences = sentencesIn(text, { start: 0, end: text.length }).map((at) => fold(text.slice(at.start, at.end)));
  if (sentences.some((words) => UNDONE.test(words))) return 'unknown';
  const told = sentences.filter((words) => !LIABILITY_ONLY.test(words) && roleOf(words) !== 'next-step' && !HISTORY.test(words) && !saysNothing(words));
  if (told.length === 0) return 'unknown';
  const scores = scoreCategories(told);
  const share = scores.find((row) => row.id === COST_SHARE)?.score ?? 0;
  const strongest = scores.find((row) => row.id !== COST_SHARE && row.id !== 'concurrent-review');
  const deny = (strongest?.strong ? strongest.score : 0) + (told.some((words) => DENIES.test(words)) ? 2 : 0);
  if (share >= 3 && share >= deny) return 'shares';
  if (told.some((words) => WAITS.test(words)) && deny < 3) return 'waits';
  return deny > 0 ? 'denies' : share > 0 ? 'shares' : 'unknown';
}

/** The effect of a standard adjustment or remark code; anything else is unknown. */
export function effectOfCode(token: string): Effect {
  const carc = CARC_TOKEN.exec(token);
  const row = rarcByCode.get(token) ?? (carc ? carcByCode.get(carc[2]!) : undefined);
  if (!row) return 'unknown';
  if (row.category === 'bundling' && row.kind === 'write-off') return 'denies';
  if (row.kind === 'denial') return 'denies';
  if (row.kind === 'other-payer') return 'denies';
  if (row.kind === 'pending') return 'waits';
  if (row.kind === 'cost-share' || row.kind === 'write-off') return 'shares';
  return 'unknown';
}

/** The denial category of a standard code, where the list gives one. */
export function categoryOfCode(token: string): string | undefined {
  const carc = CARC_TOKEN.exec(token);
  const row = rarcByCode.get(token) ?? (carc ? carcByCode.get(carc[2]!) : undefined);
  if (!row || row.kind === 'information' || row.kind === 'cost-share' || row.category === COST_SHARE) return undefined;
  return row.category ?? undefined;
}
