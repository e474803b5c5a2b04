/**
 * Letters that OCR takes for figures, and figures for letters. Where a label or a column's heading says which code
 * stands there, and what was read is none, the one code that differs by one such slip is meant; where two would do,
 * nothing is. The text of a proof stays as it was read.
 */
import { rarcByCode } from '../../knowledge/codes';
import { clinicalSpecs, type ClinicalSpec } from './clinical';
import { labelBefore, labelsIn } from './labels';

/** Each may stand for any other of its group; codes hold capitals and figures only. */
const ALIKE = ['0OQDo', '1Il|', '2Z', '5S', '6G', '8B'];

const CANDIDATE = /(?<![\w.$-])(?=\S{0,7}[\dOIlSBZG])[A-Z0-9l|o][A-Z0-9l|o.]{1,8}(?!\w|-(?![A-Z]{2}(?![\w-]))|\.\w)/g;
const REMARK_HEADING = /\b(?:remarks?|rarc|reasons?|notes?|adjustment)\b/i;
const REMARK_LABEL = /\b(?:rarc|remarks?(?: codes?)?)\W{1,3}$/i;

/** A small letter before four figures at the edge of a cell of services. */
const SERVICE_HEADING = /\b(?:services?|description|procedures?|items?|codes?|treatment|what you received)\b/i;
const SMALL_LETTER = /(?<=^|\s)[a-hj-v]\d{4}(?=\s*$)|^[a-hj-v]\d{4}(?=\s\p{Lu})/gu;

/** The text of a unit, of the same length, with the codes that are meant. */
export function withoutSlips(text: string, heading: string): string {
  const labels = labelsIn(text);
  const capital = SERVICE_HEADING.test(heading) ? text.replace(SMALL_LETTER, (code) => code.toUpperCase()) : text;
  return capital.replace(CANDIDATE, (token, at: number) => {
    const label = labelBefore(text, labels, at)?.kind;
    const specs = clinicalSpecs.filter((spec) => (label && spec.labels.includes(label)) || (heading !== '' && spec.headings?.test(heading)));
    const isRemark = REMARK_HEADING.test(heading) || REMARK_LABEL.test(text.slice(Math.max(0, at - 24), at));
    if (specs.length === 0 && !isRemark) return token;
    const isCode = (value: string): boolean => specs.some((spec) => fits(spec, value)) || (isRemark && rarcByCode.has(value));
    if (isCode(token)) return token;
    const meant = new Set(oneSlipFrom(token).filter(isCode));
    return meant.size === 1 ? [...meant][0]! : token;
  });
}

function oneSlipFrom(token: string): string[] {
  return [...token].flatMap((letter, at) => {
    const group = ALIKE.find((each) => each.includes(letter)) ?? '';
    return [...group].filter((other) => other !== letter && /[A-Z\d]/.test(other)).map((other) => token.slice(0, at) + other + token.slice(at + 1));
  });
}

function fits({ shape, valid }: ClinicalSpec, value: string): boolean {
  const [match] = value.match(shape) ?? [];
  return match === value && (valid?.(value) ?? true);
}
