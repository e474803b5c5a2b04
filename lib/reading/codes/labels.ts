/** Words that say what kind of code follows, in English and Spanish. A shape alone is never a code. */

export type LabelKind = 'procedure' | 'code' | 'diagnosis' | 'revenue' | 'drg' | 'pos' | 'ndc' | 'npi' | 'modifier' | 'pcs' | 'other';

/** First match wins, so the special stands before the general. `other` cuts: what follows it is no code. */
const KINDS: readonly (readonly [LabelKind, string])[] = [
  ['pcs', String.raw`icd-?10-?pcs|principal procedure(?: code)?|inpatient procedure(?: code)?|pcs code`],
  ['diagnosis', String.raw`diagnos(?:is|es|tic)(?: codes?)?|dx(?: codes?)?|icd(?:-?\s?10)?(?:-?cm)?(?: codes?)?|(?:c[óo]digos? de )?diagn[óo]sticos?`],
  ['revenue', String.raw`rev(?:enue)?\.?(?: codes?| cd)?|c[óo]digos? de ingresos?`],
  ['drg', String.raw`(?:ms-?|apr-?)?drg(?: codes?)?|diagnosis[- ]related group`],
  ['pos', String.raw`place of service(?: codes?)?|pos(?: codes?)?|lugar de servicio`],
  ['ndc', String.raw`ndc(?: codes?| numbers?| #)?|national drug code|drug code`],
  ['npi', String.raw`npi(?: numbers?| no\.?| #)?|national provider identifier|provider id`],
  ['modifier', String.raw`modifiers?|mods?\.?|modificador(?:es)?`],
  ['procedure', String.raw`cpt[®™]?(?:\/hcpcs)?(?:[- ]?4)?(?: codes?)?|hcpcs(?: codes?)?|cdt(?: codes?)?|ada codes?|proc(?:edure)?(?:\(s\)|s)?\.?(?: codes?| cd)?|(?:service|billing|treatment|item|billed|drug) codes?|billed (?:under|as|with)|(?:other|second|first|denied|additional) (?:charge|service|procedure|item|test)s?|j-?code|c[óo]digos? de (?:procedimiento|servicio|facturaci[óo]n)|procedimientos?`],
  ['other', String.raw`(?:claim|member|group|policy|account|subscriber|reference|case|contract|plan|payer|form|check|invoice|authorization|request|denial|reason|remark|reject(?:ed|ion)?|zip) (?:codes?|numbers?|no\.?|id|#)`],
  ['code', String.raw`codes?(?: billed)?|c[óo]digos?`],
];

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

const LABELS = new RegExp(String.raw`(?<![A-Za-zÀ-ÿ\d])(?:${KINDS.map(([, words]) => `(${words})`).join('|')})(?![A-Za-zÀ-ÿ\d])`, 'gi');

export function labelsIn(text: string): Label[] {
  return [...text.matchAll(LABELS)].map((m) => ({ kind: KINDS[m.slice(1).findIndex((group) => group !== undefined)]![0], start: m.index, end: m.index + m[0].length }));
}

/** Longest way from a label to the code it announces, in characters ("Diagnoses on the request: H02.831"). */
const REACH = 44;

/** The nearest label before a place, if the same sentence still speaks of it. */
export function labelBefore(text: string, labels: readonly Label[], at: number): Label | undefined {
  const label = labels.findLast((candidate) => candidate.end <= at);
  if (!label || at - label.end > REACH) return undefined;
  const gap = text.slice(label.end, at);
  return /[.!?;]\s+\p{Lu}|\n\s*\n|\|/u.test(gap) ? undefined : label;
}
