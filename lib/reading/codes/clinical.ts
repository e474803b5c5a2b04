/** Declarative specs of the codes that name care: procedures, supplies, drugs, diagnoses, places, providers. */
import { codeSystems } from '../../knowledge/codes';
import type { CodeSystem } from '../reading';
import type { LabelKind } from './labels';

export interface ClinicalSpec {
  readonly system: CodeSystem;
  readonly shape: RegExp;
  /** Labels after which the shape is taken. */
  readonly labels: readonly LabelKind[];
  /** Column headings under which every fitting word of a cell is taken. */
  readonly headings?: RegExp;
  /** Column headings whose cells may hold the code at their start, their end or in brackets, beside a description. */
  readonly described?: boolean;
  /** The shape is so distinctive that it needs no label. */
  readonly free?: boolean;
  /** In brackets after words, `(77523)`, or right after a description, `Office visit, 99213`. */
  readonly bracketed?: boolean;
  readonly valid?: (value: string) => boolean;
}

const regexOf = (id: string): string => codeSystems.find((row) => row.id === id)!.regex;

/** Luhn check over 80840 and the ten digits. */
export function isNpi(value: string): boolean {
  const digits = [...`80840${value}`].map(Number).reverse();
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** A modifier may be tied on with a hyphen, so the shapes end before `-GP`, never before `-1234`. */
const ENDS = String.raw`(?![\w]|[-–]\d{3}|[-–]\w{3,}|\.\d)`;
const untied = (id: string, body: string) => {
  if (!codeSystems.some((row) => row.id === id)) throw new Error(`no code system ${id}`);
  return new RegExp(String.raw`(?<![\w.$#-]|\d,)${body}${ENDS}`, 'g');
};
const PROCEDURE_HEADINGS = /\b(?:cpt|hcpcs|proc(?:edure)?s?|(?:ada|billing|service|item) codes?|codes?|c[óo]digos?|procedimiento)\b/i;

export const clinicalSpecs: readonly ClinicalSpec[] = [
  { system: 'NPI', shape: new RegExp(regexOf('npi'), 'g'), labels: ['npi'], headings: /\bnpi\b/i, valid: isNpi },
  { system: 'NDC', shape: /(?<![\w-])(?:\d{5}-\d{4}-\d{1,2}|\d{5}-\d{3}-\d{2}|\d{4}-\d{4}-\d{2})(?![\w-])/g, labels: ['ndc', 'code', 'procedure'], headings: /\bndc\b/i, free: true },
  { system: 'NDC', shape: /(?<![\w-])\d{11}(?![\w-])/g, labels: ['ndc'], headings: /\bndc\b/i },
  { system: 'ICD-10-PCS', shape: new RegExp(regexOf('icd-10-pcs'), 'g'), labels: ['pcs'], headings: /\bpcs\b/i, valid: (v) => /\d/.test(v) && /[A-Z]/.test(v) },
  { system: 'ICD-10-CM', shape: /(?<![\w.-])[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?![\w-])/g, labels: ['diagnosis', 'code'], headings: /\b(?:diag|dx|icd)/i, free: true },
  { system: 'ICD-10-CM', shape: /(?<![\w.-])[A-Z]\d[0-9A-Z]{1,5}(?![\w.-]*\d|[\w-])/g, labels: ['diagnosis'], headings: /\b(?:diag|dx|icd)/i },
  { system: 'CPT', shape: untied('cpt-1', String.raw`(?:0[01]\d{3}|[1-9]\d{4})`), labels: ['procedure', 'code'], headings: PROCEDURE_HEADINGS, described: true, bracketed: true },
  { system: 'CPT', shape: untied('cpt-3', String.raw`\d{4}[TF]`), labels: ['procedure', 'code'], headings: PROCEDURE_HEADINGS, described: true, bracketed: true },
  { system: 'CPT', shape: untied('cpt-pla', String.raw`\d{4}[UM]`), labels: ['procedure', 'code'], headings: PROCEDURE_HEADINGS },
  { system: 'HCPCS', shape: untied('hcpcs-2', String.raw`[A-CE-HJ-MP-V]\d{4}`), labels: ['procedure', 'code', 'revenue'], headings: PROCEDURE_HEADINGS, described: true, bracketed: true },
  { system: 'CDT', shape: untied('cdt', String.raw`D\d{4}`), labels: ['procedure', 'code'], headings: PROCEDURE_HEADINGS, described: true, bracketed: true },
  { system: 'REV', shape: /(?<![\w.$#-])(?:0\d{3}|1000|100[1-5]|210\d|310\d)(?![\w-]|\.\d)/g, labels: ['revenue', 'code'], headings: /\brev(?:enue)?\b/i, described: true },
  { system: 'REV', shape: /(?<![\w.$#-])\d{3}(?![\w-]|\.\d)/g, labels: [], headings: /\brev(?:enue)?\.?(?: codes?| cd)?$/i },
  { system: 'MS-DRG', shape: /(?<![\w.$#-])(?!000)\d{3}(?![\w-]|\.\d)/g, labels: ['drg'], headings: /\bdrg\b/i },
  { system: 'POS', shape: /(?<![\w.$#-])(?!00)\d{2}(?![\w-]|\.\d)/g, labels: ['pos'], headings: /\b(?:pos|place of service)\b/i },
];
