/** Numbers of the member, the group, the claim and the request. */
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import type { Reader } from '../values';
import { amountRows } from './amount-rows';
import { refusedAbove, refusedRow } from './claim-state';
import { groupIdentifier, identifier, personName } from '../values';
import { after } from './prose';

/** An ID of a member is longer than a suffix, and no Social Security number however masked. */
const memberIdentifier: Reader<string> = (text) => {
  const match = identifier(text) ?? afterName(text);
  return match && match.value.length >= 5 && !/^[*X]{3}-[*X]{2}-\d{4}$/.test(match.value) ? match : undefined;
};

/** A cell that holds name and number: `Lionel Castellanos 70098113-00` under "Employee / ID". */
const afterName: Reader<string> = (text) => {
  const name = personName(text);
  const match = name && identifier(text.slice(name.end));
  return match && { ...match, start: match.start + name.end, end: match.end + name.end };
};

/** `Thaddeus Munro (member LHP-0037741)`, `Tobias Renner (OSC7730118-01)`, `Ximena Travers · OSC51870946-01`. */
function besideName({ text }: FieldContext, done: { memberName?: { value: string } }): Candidate<string>[] {
  const name = done.memberName?.value;
  if (!name) return [];
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return [];
  const rest = text.slice(at + name.length, at + name.length + 60);
  const m = /^(?:\s{0,2}(?:[(,·|/–—-]\s{0,2}){1,2}(?:(?:member|enrollee|participant|subscriber|id)(?: (?:id|no\.?|number))?)?[:#\s]{0,3}|[ ]{3,50}|\s{0,2}\t)/i.exec(rest);
  const match = m && memberIdentifier(rest.slice(m[0].length));
  if (!m || !match || match.start > 1 || match.value.replace(/\D/g, '').length < 5) return [];
  const from = at + name.length + m[0].length;
  return [{ value: match.value, start: from + match.start, end: from + match.end, score: 3 }];
}

/** On a provider's bill the patient's number is the provider's own. */
const BILL = /patient statement|amount due|pay (?:now|by|this)|statement of account|balance due/i;

/** `Moscow, ID 83843`: the end of an address. */
const IN_IDAHO = /\p{L}{2},?[ ]{1,2}ID[ ]{1,2}83[2-8]\d\d(?:-\d{4})?$/u;

const memberIdSpec: FieldSpec<'memberId'> = {
  field: 'memberId',
  read: memberIdentifier,
  labels: [
    { words: ['member|enrollee|participant|subscriber|beneficiary|customer|employee|insured|policyholder|cardholder|medicaid|medicare|recipient|dependent|certificate {id}', 'mbi', 'medicare beneficiary identifier', 'identification no|num|number|#', 'student|insured_student|alternate|alt|unique|ssn/alt|alternate_member|covered_person|insured_person|plan_member|family_member|household|health_card|insurance {id}', 'benefits|benefit number|no|#', 'member/subscriber|subscriber/member|patient/member {id}', 'health plan id', 'fund id', '{id} de identificación', 'member health id', 'id card number', 'miembro {id}', '{id} de miembro|afiliado|suscriptor|medicaid|medicare|identificación|beneficiario', 'id del|de miembro', 'identificación del miembro', 'cin', 'hicn', 'health_record|medical_record {id}', 'núm|número|num|no de|del contrato|asegurado|suscriptor|afiliado|miembro|socio|póliza|identificación|tarjeta', 'contrato|póliza|tarjeta {id}', 'id de|del contrato|asegurado|suscriptor', 'identificación de|del la? miembro|afiliado|afiliada|beneficiario|beneficiaria|asegurado|asegurada|paciente|suscriptor', '{id} de|del la? afiliada|asegurada|beneficiaria|tarjeta|contrato', 'subscriber|member|enrollee contract|certificate {id}'], score: 5, open: 'anywhere' },
    { words: ['id number|no|#', 'contract id|no|number', 'policy number|no|id|#', 'certificate', 'dod benefits number', 'recipient id', 'unique id', 'your id', 'member|enrollee|card|participant|subscriber|insured|beneficiary|cardholder', 'contrato|tarjeta|certificado|afiliado|afiliada|asegurado|asegurada', 'member|card household', 'tarjeta de miembro|afiliado|afiliada|identificación'], score: 3.5, open: 'anywhere' },
    { words: ['id', 'employee / id', 'member / id'], score: 3, open: 'anywhere' },
    // The member's number with this plan; the numbers of Medicare contracts are the plan's own.
    { words: ['plan {id}', 'plan id no|number'], score: 2.5, open: 'anywhere', read: (text) => (/^[\s#:.]{0,4}[HRSE]\d{4}(?:-\d{3})?(?![\w-])/.test(text) ? undefined : memberIdentifier(text)) },
    { words: ['patient {id}'], score: 2 },
  ],
  rules: [besideName],
  judge: ({ start, end }, { text }) => (IN_IDAHO.test(text.slice(Math.max(0, start - 24), end)) || /(?:message|transaction|session|document|form|page|visit|encounter|transmission|batch)\s$/i.test(text.slice(Math.max(0, start - 14), start)) || (/^patient/i.test(text.slice(start, end)) && BILL.test(text.slice(0, 900))) ? undefined : /sponsor|provider|payer|tax|form|group|plan/i.test(text.slice(Math.max(0, start - 12), start)) ? -3 : 0),
  ask: true,
};

const groupSpec: FieldSpec<'groupNumber'> = {
  field: 'groupNumber',
  read: groupIdentifier,
  labels: [
    { words: ['group {id}', 'employer group {id}?', 'group plan {id}', 'group policy {id}', 'group/policy number', 'group contract number', 'número de|del grupo', 'grupo {id}?', 'group'], score: 5, open: 'anywhere' },
    { words: ['account {id}?', 'grp {id}?', 'employer {id}', 'group/account {id}?'], score: 3 },
    { words: ['rxgrp|rxgroup {id}?', 'rx_grp|rx_group {id}?', 'rxgrp rxbin', 'rxgrp rxpcn'], score: 2, read: drugGroup, open: 'anywhere' },
    { words: ['policy {id}?'], score: 1 },
  ],
  judge: ({ start, value }, { text, view }, { memberId }) => (/^policy/i.test(text.slice(start, start + 6)) && (!memberId || memberId.value === value) ? undefined : /patient statement|amount due|pay now/i.test(text.slice(0, 600)) && /account/i.test(text.slice(start, start + 8)) ? undefined : /RxBIN/i.test(view.text.slice(Math.max(0, start - 30), start)) ? -4 : 0),
};

/** The group of a drug card is one word of capitals and digits, letters alone too: `RxGrp ORCHRD9`. */
function drugGroup(text: string): ReturnType<Reader<string>> {
  const m = /^[\s#:]{0,3}((?=[A-Z\d]{0,12}[A-Z])[A-Z\d]{4,14})(?![\w-])/.exec(text);
  return m ? { value: m[1]!, start: m[0].length - m[1]!.length, end: m[0].length } : undefined;
}

/** In a list of claims those that were paid are not the ones that matter: what follows a number tells. */
function deniedNearby(context: FieldContext, at: number): number {
  const { text, view } = context;
  const next = text.slice(at, at + 900);
  const cut = /\n[^\n]{0,60}\bclaim\s?(?:#|no|number|id|\d)/i.exec(next.slice(20));
  const own = cut ? next.slice(0, 20 + cut.index) : next;
  // Headings of cards may say no state: then the amounts below tell.
  if (amountRows(context).some((row) => row.denied && !row.total && view.lines[row.line]!.start >= at && view.lines[row.line]!.start < at + own.length)) return 0.4;
  return /\bdenied\b|\bnot paid\b|\brejected\b|denegad|\bNO\b/.test(own) ? 0.4 : 0;
}

/** `Total for Claim #21-…` under a row that says No: the refused claim of a notice whose numbers stand below. */
function refusedTotal({ view, segmentAt }: FieldContext, at: number): boolean {
  const own = segmentAt(at)?.line;
  const rows = own ? view.lines.slice(Math.max(0, own.index - 4), own.index).filter((line) => line.blockIndex === own.blockIndex) : [];
  return rows.some((line) => line.cells?.some((cell) => /^no$/i.test(cell.text.trim())) ?? false);
}

/** `My claims › CPH26-5500-1288`, `Authorizations > Request 0042-88731`: the last step of a page's path. */
function crumb(place: RegExp) {
  return after(new RegExp(String.raw`${place.source}\s{0,2}[›>»→/]\s{0,2}(?:(?:claim|request|authorization|referral|case|reclamo|solicitud)\s)?#?(?=[A-Z\d])`, 'gi'), pathNumber, 3.2, 40);
}
const pathNumber: Reader<string> = (text) => {
  const match = identifier(text);
  return match && match.start <= 1 && match.value.replace(/\D/g, '').length >= 6 ? match : undefined;
};

/** A list whose cells hold a name and the claim's number without a word for it: `Sandhill Imaging C26-204-77190`. */
function behindNames({ segments, columns, isLabelled }: FieldContext): Candidate<string>[] {
  const found = segments.flatMap((segment) => {
    const m = segment.cell && segment.line.block.kind === 'table' && (segment.line.cells?.length ?? 0) > 2 && !isLabelled(segment) && /\b(?:provider|doctor|claim|dentist|facility|pharmacy|who|where|proveedor)/i.test(columns.headingOf(segment.line, segment.cell)) ? /^\p{Lu}[^\d]{3,60}\s((?=[A-Z\d-]{0,24}\d{3})[A-Z]{0,4}\d{0,8}-[A-Z\d]{2,10}(?:-[A-Z\d]{2,10}){0,2})$/u.exec(segment.text) : null;
    return m ? [{ segment, value: m[1]! }] : [];
  });
  // One alone may be a store's or a plan's number; a column of them numbers the rows.
  return found.filter(({ segment }) => found.filter((other) => other.segment.line.blockIndex === segment.line.blockIndex && other.segment.cell!.column === segment.cell!.column).length > 1 && new Set(found.map(({ value }) => value)).size > 1)
    .map(({ segment, value }) => ({ value, start: segment.end - value.length, end: segment.end, score: refusedRow(segment) ? 2.5 : 1.5 }));
}

const claimSpec: FieldSpec<'claimNumber'> = {
  field: 'claimNumber',
  read: identifier,
  labels: [
    { words: ['your? claim {id}', 'claim reference {id}?', 'claim control number', 'claim ref', 'document control {id}', 'dcn', 'icn', 'ccn', 'tcn', 'claim control {id}', '{id} de|del reclamo|reclamación|reclamacion', '{id} de control de? reclamo|reclamación', 'internal control number', 'número de|del reclamo|reclamación', 'reclamo|reclamación {id}?', 'claim ref number'], score: 5, open: 'anywhere' },
    { words: ['claim 1|2|3?', 'claim 1|2|3|4|5|6|7|8|9 of 1|2|3|4|5|6|7|8|9', 'your claim', 'about your claim', 'claims'], score: 3.5, open: 'anywhere' },
  ],
  rules: [crumb(/\b(?:claims?|eobs?|explanations of benefits|reclam(?:os|aciones))(?: (?:history|details?|center|list|activity|summary|and eobs))?/), behindNames],
  judge: (candidate, context) => {
    const before = context.text.slice(Math.max(0, candidate.start - 50), candidate.start);
    if (context.codes.some((code) => code.value === candidate.value)) return undefined;
    if (/\btotal for\s$/i.test(before) && refusedTotal(context, candidate.start)) return 0.4;
    if (/\b(?:under|duplicate of|replaces?|previous|first|original|earlier|total for)\s+(?:the\s)?$/i.test(before)) return -4;
    const segment = context.segmentAt(candidate.start);
    if (segment?.cell && segment.line.block.kind === 'table' && (segment.line.cells?.length ?? 0) > 3) return refusedRow(segment) ? 0.4 : 0;
    const above = segment && refusedAbove(context, segment);
    return above === undefined ? deniedNearby(context, candidate.end) : above ? 0.4 : 0;
  },
};

/** Behind a word that stands in sentences too, only what nobody would take for a count, a year or a rule. */
const numbered: Reader<string> = (text) => {
  const match = identifier(text);
  const size = match?.value.replace(/[^A-Za-z\d]/g, '').length ?? 0;
  return match && match.start <= 3 && !/^(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/.test(match.value) && size >= 6 && match.value.replace(/\D/g, '').length >= 4 && (size >= 7 || /[A-Z]/.test(match.value)) ? match : undefined;
};

const referenceSpec: FieldSpec<'referenceNumber'> = {
  field: 'referenceNumber',
  read: identifier,
  labels: [
    { words: ['order|authorization|auth|precertification|precert|preauthorization|pre-authorization|referral|request|review|case|appeal|reference|tracking|decision|determination|service_request|notice|event|service_reference|coverage_determination|prior_authorization|utilization_review|um|intake|grievance|predetermination|estimate|certification {id}', 'authorization request {id}?', 'case|our|your|appeal|request reference {id}?', 'pa number|id|#', 'eoc id', '{id} de|del la? solicitud|autorización|caso|referencia|apelación|acción|trámite|expediente|control|determinación|decisión|revisión|queja|registro|querella|folio', 'solicitud|autorización|referencia|caso {id}', 'reference code', 'referencia', 'prior_approval|preapproval|pre-approval|pre-authorization|pre-certification|pre-service|coverage_exception|formulary_exception|exception {id}', 'prior_approval|preapproval|pre-approval|pre-authorization|pre-certification|prior_authorization|coverage|exception request {id}?', 'appeal|case|review|dispute|grievance|inquiry|complaint|our|your file {id}?', 'file {id}', 'coverage|utilization|concurrent|retrospective|medical|clinical review {id}?', 'control number', 'confirmation {id}', 'resolution|redetermination|reconsideration|organization_determination {id}'], score: 5, open: 'anywhere' },
    { words: ['authorization|reference|case|request|appeal|referral|caso|referencia|autorización|solicitud|ref', 'exception request', 'pre-treatment estimate', 'pretreatment estimate'], score: 3.5, open: 'anywhere' },
    { words: ['file|tracking|need|exception|predetermination|pre-determination|episode|application|letter|intake|precertification|preauthorization|predetermination|precert|review|ticket|notice|action|ur|um|utilization_review|decision|determination|inquiry|dispute|grievance|complaint|redetermination|reconsideration|order|estimate|pretreatment|certification|pre-service|prior_auth|prior_authorization|auth {id}?', 'episode of care', 'pre-service|concurrent|retrospective|clinical|utilization|medical_necessity review {id}?', 'mnr form? {id}?', 'service request {id}?', 'sharing request {id}?', 'acción|trámite|expediente|folio|registro|querella|predeterminación|preautorización {id}?'], score: 3, open: 'anywhere', read: numbered },
  ],
  rules: [crumb(/\b(?:authorizations?|referrals?|requests?|approvals|appeals?|decisions|solicitudes|autorizaciones)(?: (?:history|details?|center|list|activity))?/), subjectLine, after(/\b(?:gave|given|assigned|received|has|under)\s(?:it|them|this|your (?:appeal|request|case|letter))?\s?(?:the )?(?:number|no\.|#)\s/gi, identifier, 3)],
  judge: ({ start, end, value }, { text, codes }, done) => {
    if (keyed(value) === keyed(done.claimNumber?.value ?? '') || keyed(value) === keyed(done.memberId?.value ?? '')) return undefined;
    // "Review MRI 70553", "Action: G0299-GP": a code of the claim with what stands beside it.
    if (value.split(/[ -]/).length <= 2 && codes.some((code) => code.value.length >= 5 && value.split(/[ -]/).includes(code.value))) return undefined;
    // "Clinical Review | 7700 Trade Center Loop": the number of a house.
    if (/^\d{1,5}$/.test(value) && /^\s(?:[NSEW]\.?\s)?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 8))) return undefined;
    const before = text.slice(Math.max(0, start - 160), start);
    const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, start + 120);
    return /\bfax\b|\bpages?:/i.test(line) || /\bcopy of a letter\b/i.test(line) ? -4 : 0;
  },
};

/** `Re: APL-55102-26`, `Decision on SHIP-26-7719`: the number that a letter is about, at the end of its line. */
function subjectLine({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 40).flatMap((line) => {
    const m = /^\s{0,3}(?:(?:re|ref|regarding|subject|asunto|ref(?:erence)?)\s?:|(?:(?:your|our|the|notice of|update|answer)\s){0,2}(?:decision|determination|update|answer|notice|letter|news|response) (?:on|about|for|regarding|to)|(?:decisi[óo]n|aviso) (?:sobre|de))\s{1,3}(?=(?:[A-Z]{1,6}[- ])?[A-Z]{0,6}\d)/i.exec(line.text);
    const number = m && numbered(line.text.slice(m[0].length, m[0].length + 60));
    const rest = number ? line.text.slice(m[0].length + number.end) : '';
    if (!m || !number || !/^\s*(?:$|[,;(|·•–—]|-(?:\s|$)|\t|\s{2})/.test(rest)) return [];
    return [{ value: number.value, start: line.start + m[0].length + number.start, end: line.start + m[0].length + number.end, score: 2.4 }];
  });
}

const keyed = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]/g, '');

export const claimAndRequest: readonly FieldSpec[] = [claimSpec, referenceSpec] as readonly FieldSpec[];
export const memberIdentifiers: readonly FieldSpec[] = [memberIdSpec, groupSpec] as readonly FieldSpec[];
