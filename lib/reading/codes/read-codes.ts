/** Every code of a document, each once, with the shortest words that show it. */
import type { ReadCode } from '../reading';
import type { View } from '../view';
import { proofOf } from '../view';
import { adjustmentsOf, hasOwnMarks } from './adjustments';
import { clinicalCodesOf } from './clinical-codes';
import type { FoundCode } from './clinical-codes';
import { explanationsOf } from './explanations';
import { modifiersOf } from './modifiers';
import { unitsOf } from './units';

const NAMES_MARKS = /\b(?:remarks?|messages?|msg|reason|notes?|explanation|denial|adjustment)(?: codes?| #|\s?:)|\bremarks?\b|\bcodes?\s?\n/i;
const MEDICARE_NOTICE = /\bMedicare Summary Notice\b/i;

/**
 * Codes in document order, `{system, value}` unique. The same code may stand at several places: the first that shows
 * its label wins, as its quote proves most.
 */
export function readCodes(view: View): ReadCode[] {
  const explanations = explanationsOf(view);
  const context = { explanations, medicareNotice: MEDICARE_NOTICE.test(view.text.slice(0, 4000)), ownMarks: hasOwnMarks(view.text, explanations), namesMarks: NAMES_MARKS.test(view.text) };
  const all = unitsOf(view).flatMap((unit): FoundCode[] => {
    const clinical = clinicalCodesOf(unit);
    const adjustments = adjustmentsOf(unit, context).filter((a) => !clinical.some((c) => c.start < a.end && a.start < c.end));
    return [...clinical, ...modifiersOf(unit, clinical), ...adjustments];
  });
  const first = new Map<string, FoundCode>();
  for (const code of all) {
    const key = keyOf(code);
    const known = first.get(key);
    if (!known || (known.from === known.start && code.from < code.start && code.end - code.from <= 60)) first.set(key, code);
  }
  return [...first.values()]
    .filter((code) => !isBareTwin(code, first))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((code) => ({ system: code.system, value: code.value, ...proofOf(view, { start: code.from, end: code.end }) }));
}

const keyOf = (code: FoundCode): string => `${code.system} ${code.value}`;

/** `50` beside `CO-50` elsewhere is the same reason: the fuller form stands. */
function isBareTwin(code: FoundCode, all: ReadonlyMap<string, FoundCode>): boolean {
  if (code.system === 'CARC') return !code.value.includes('-') && ['CO', 'PR', 'OA', 'PI', 'CR'].some((group) => all.has(`CARC ${group}-${code.value}`));
  return code.system === 'REMARK' && (all.has(`CARC ${code.value}`) || all.has(`RARC ${code.value}`));
}
