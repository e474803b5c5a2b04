/** What a paper gives for an appeal has to fit what it decides: one that refuses nothing has nothing to appeal. */
import type { Outcome, ReadingFields } from '../reading';

const NAMED = /\b(?:appeals?|apelaci[óo]n(?:es)?|grievances?|reconsiderations?|redeterminations?)\b/i;
/** How far back a label of the contact itself may stand, in characters. */
const BEFORE = 110;

/**
 * Fields without the windows and ways of an appeal, where the paper refuses nothing: what it then says of appeals is
 * general. An address or fax that its own words name as that of appeals stays, as where to reach that office is true of any paper.
 * @param text the text of the document.
 */
export function fittingOutcome(fields: ReadingFields, outcome: Outcome, text: string): ReadingFields {
  if (outcome === 'denied' || outcome === 'partly-denied') return fields;
  const { appealDays: _days, appealBy, appealPhone, appealOnline: _online, appealFax, appealAddress, ...others } = fields;
  const own = (found: { value: string; at: { start: number } }): boolean => NAMED.test(found.value) || NAMED.test(text.slice(Math.max(0, found.at.start - BEFORE), found.at.start));
  return {
    ...others,
    // A selection may hold the last day alone; nothing is known then of the decision.
    ...(outcome === 'none' && appealBy ? { appealBy } : {}),
    ...(appealPhone && own(appealPhone) && !/\bquestions?\b/i.test(text.slice(Math.max(0, appealPhone.at.start - BEFORE), appealPhone.at.start)) ? { appealPhone } : {}),
    ...(appealFax && own(appealFax) ? { appealFax } : {}),
    ...(appealAddress && own(appealAddress) ? { appealAddress } : {}),
  };
}
