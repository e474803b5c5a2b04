/** What a text is as a code, by itself: the shapes, checksum and lists of the codes that are read, without the words around. */
import { carcByCode, codeSystems } from '../../knowledge/codes';
import type { CodeSystem } from '../reading';
import { GROUPED, RARC } from './adjustments';
import { clinicalSpecs } from './clinical';

const GROUP = /^(CO|PR|OA|PI|CR)(?:\s?[-–:/]\s?| ?)(?=[1-9ABDPWY])/;
const REASON = /^(?:[1-9]\d{0,2}|[ABDPWY]\d{1,2})$/;
/** A mark of a plan's own: any short run of letters and digits. */
const OWN_MARK = /^[A-Z0-9]{1,8}$/;
const MODIFIER = new RegExp(codeSystems.find(({ id }) => id === 'modifier')!.regex, 'g');

const isWhole = (shape: RegExp, text: string): boolean => [...text.matchAll(shape)].some(([match]) => match.length === text.length);

/** As codes are written: upper case, single spaces, `CO 50` as `CO-50`. */
export function writtenCode(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim().toUpperCase();
  return isWhole(GROUPED, folded) ? folded.replace(GROUP, '$1-') : folded;
}

/** `50` of `CO-50`, where the text has the shape of a reason at all. */
export function reasonIn(code: string): string | undefined {
  const bare = code.replace(/^(?:CO|PR|OA|PI|CR)-/, '');
  return REASON.test(bare) ? bare : undefined;
}

/**
 * The kinds of code that a text can be. The list of reasons is complete and may veto; remarks and modifiers have a shape
 * only, as our lists of them are not complete. Any short mark can be a plan's own.
 *
 * @param code as `writtenCode` gives it
 */
export function systemsOf(code: string): CodeSystem[] {
  const clinical = clinicalSpecs.filter(({ shape, valid }) => isWhole(shape, code) && (valid?.(code) ?? true)).map(({ system }) => system);
  const reason = reasonIn(code);
  return [...new Set<CodeSystem>([
    ...clinical,
    ...(reason !== undefined && carcByCode.has(reason) ? ['CARC' as const] : []),
    ...(isWhole(RARC, code) ? ['RARC' as const] : []),
    ...(isWhole(MODIFIER, code) ? ['MOD' as const] : []),
    ...(OWN_MARK.test(code) ? ['REMARK' as const] : []),
  ])];
}
