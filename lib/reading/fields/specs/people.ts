/** Who the paper is about: subscriber, member, patient, by the rules of "People" in the reading's contract. */
import type { ReadingFields } from '../../reading';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { givenName, labelledName, personName } from '../values';
import { childOf, civilLine, greeted, inTheMatterOf, kinBehindName, kinInFull, kinGiven, kinOfReader, memberBehindName, memberInWords, memberRunOn, nameBeforeId, nameInCells, ourMember, patientBehindName, patientInWords, subscriberBehindName, subscriberInWords, whomCareIsFor, whoseCare } from './people-in-text';
import { refusedLine } from './claim-state';
import { after } from './prose';

const subscriberSpec: FieldSpec<'subscriberName'> = {
  field: 'subscriberName',
  read: labelledName,
  labels: [
    { words: ['subscriber|sponsor|insured|policyholder|policy_holder|primary_insured|primary_subscriber|insured_student|insured_employee|insured_person|named_insured|insured_member|policy_owner|plan_holder|planholder|primary_member_subscriber|subscriber_member|member_subscriber|certificate_holder|contract_holder|suscriptor|suscriptora|asegurado|asegurada|titular|asegurado_principal|asegurada_principal|suscriptor_principal|titular_principal|titular_de_la_póliza|titular_del_contrato|titular_del_seguro|tenedor_de_la_póliza name?', "insured's|subscriber's name", 'name of insured|subscriber|sponsor', 'nombre del suscriptor|asegurado|titular'], score: 5 },
  ],
  rules: [subscriberApposition, subscriberBehindName, subscriberInWords, nameInCells('subscriberName', 6)],
};

/** `c/o Paula Reddick, subscriber`. */
function subscriberApposition({ text }: FieldContext): Candidate<string>[] {
  return [...text.matchAll(/(?<=^|[\n,(])\s{0,2}(?:c\/o\s)?([^\n,()]{4,50}),\s(?:subscriber|sponsor|policyholder)\b/gi)].flatMap((m) => {
    const name = personName(m[1]!);
    const start = m.index + m[0].indexOf(m[1]!);
    return name ? [{ value: name.value, start: start + name.start, end: start + name.end, score: 4 }] : [];
  });
}

const ADDRESS_START = /^\s*(?:\d{1,6}\s|P\.?\s?O\.?\s?Box|c\/o|Apt|Apartado)/i;

/** The addressee: a name on the line above a street, not beside a box of the plan. */
function addressee({ view }: FieldContext): Candidate<string>[] {
  const top = view.lines.slice(0, 60);
  return top.flatMap((line, i): Candidate<string>[] => {
    const next = top[i + 1];
    const match = line.text.length < 60 && next && ADDRESS_START.test(next.text) && !/P\.?\s?O\.?\s?Box/i.test(next.text) ? personName(line.text) : undefined;
    if (!match || match.value.length < line.text.trim().length - 4) return [];
    const shouting = match.value === match.value.toUpperCase();
    return [{ value: match.value, start: line.start + match.start, end: line.start + match.end, score: shouting ? 1.2 : 1.6 }];
  });
}

/** `To: Ottoline Marsh, 118 Driftwood Ln` and `Lionel Castellanos, 4 Meadowlark Dr, Pierre SD 57501` on one line. */
function addresseeInLine({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 60).flatMap((line) => {
    const m = /^(?:To:\s)?([^\d,:\n]{5,40}),\s\d{1,6}\s\p{L}/u.exec(line.text);
    const name = m && personName(m[1]!);
    const start = m ? line.start + m[0].indexOf(m[1]!) : 0;
    return name && name.end >= m![1]!.length - 1 ? [{ value: name.value, start: start + name.start, end: start + name.end, score: 1.6 }] : [];
  });
}

/** A name beside a member ID or alone at the head of a portal page: `Anselm Petrov · Member ID …`, `Unity Mutual Rosamund Ellery · UM7745`. */
function besideId({ text, segments }: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const m of text.matchAll(/(?<=^|[\n\t|·]\s{0,2})(\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,4})\s{0,2}(?:[·|,(–/-]\s{0,2}|\n\s{0,8}|\s{1,60})(?:(?:[A-Z]\S{1,12} )?(?:Member|Enrollee|Participant|Subscriber|Cardholder|Patient|Medicaid|Medicare|Card|Fund|Trust)(?: ID| [Nn]o\b| [Nn]umber| #)|ID\b|(?:Member|Enrollee|Participant)[ #]{1,2}(?=[A-Z]{0,4}\d))/gu)) {
    const name = personName(m[1]!);
    if (name && !ORGANISATION.test(m[1]!)) found.push({ value: name.value, start: m.index + name.start, end: m.index + name.end, score: 2.4 });
  }
  for (const segment of segments.slice(0, 40)) {
    const m = /^([^\d·|]{5,60})\s[·|]\s[A-Z]{2,4}\d[\dA-Z-]{5,18}(?!\w)/.exec(segment.text);
    const words = m?.[1]!.split(' ') ?? [];
    const tail = words.slice(-2).join(' ');
    const name = m && personName(words.length > 3 ? tail : m[1]!);
    if (!m || !name || ORGANISATION.test(name.value)) continue;
    const start = segment.start + (words.length > 3 ? m[1]!.length - tail.length : 0);
    found.push({ value: name.value, start: start + name.start, end: start + name.end, score: 2.2 });
  }
  return [...found, ...overNumber(segments)];
}

/** A head of two columns without labels: a name alone, and beside it the number on the card. */
function overNumber(segments: FieldContext['segments']): Candidate<string>[] {
  return segments.slice(0, 12).flatMap((segment) => {
    const next = segments[segment.index + 1];
    const name = segment.cell && next?.line.index === segment.line.index && /^(?=[A-Z-]{0,6}\d|\d)(?=\S*\d{4})[A-Z\d][A-Z\d-]{6,18}$/.test(next.text) ? personName(segment.text) : undefined;
    return name && name.value.length === segment.text.length && !ORGANISATION.test(name.value) ? [{ value: name.value, start: segment.start, end: segment.end, score: 2 }] : [];
  });
}

/** `Re: Prior approval request MV-118 for Priya Langenfeld, Member ID …`: a name before an ID, after the word for it. */
const namedWithId = after(/\b(?:for|of|on behalf of|regarding|about)\s(?=(?:(?:Mr|Ms|Mrs|Miss)\.?\s)?\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,3}\s{0,2}[,(·|–-]\s{0,2}(?:[Mm]ember|[Ss]ubscriber|[Ee]nrollee|[Pp]articipant|ID\b|DOB\b|[Bb]orn|[Dd]ate of birth))/gu, personName, 2.2);

/** `Re: Casimir Mbeki` on a line of its own over the numbers of the letter. */
function reLine({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 60).flatMap((line) => {
    const m = /^\s{0,2}(?:Re|RE|Regarding|Asunto|Ref)\s?:\s{1,3}([^\n\t]{4,60})$/u.exec(line.text.trimEnd());
    const name = m && personName(m[1]!);
    const next = view.lines[line.index + 1]?.text ?? '';
    if (!m || !name || name.end < m[1]!.trimEnd().length || ORGANISATION.test(name.value) || !/\b(?:ID|number|no\.|#|DOB|born|claim|member|medicaid|case)/i.test(next)) return [];
    const start = line.start + line.text.indexOf(m[1]!) + name.start;
    return [{ value: name.value, start, end: start + name.value.length, score: 2.4 }];
  });
}

/** `Monthly report for: Horace Whitlock`, `Claim result for Ingrid Tvedt, participant …`: the title of a paper with the name it is for. */
function titleFor({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 40).flatMap((line) => {
    const m = /(?<=^|[\t|·•]|\s{3})\s{0,3}([\p{L}\d'’/ -]{3,60}?\s(?:for|para|de))\s?:?\s{1,3}(?=\p{Lu})/u.exec(line.text);
    const from = m ? m.index + m[0].length : 0;
    const name = m && PAPER.test(m[1]!) ? personName(line.text.slice(from, from + 80)) : undefined;
    const rest = name ? line.text.slice(from + name.end, from + name.end + 20) : '';
    if (!m || !name || ORGANISATION.test(name.value) || !/^\s*(?:$|[,(|·•–—-]|\t|\s{2})/.test(rest) || PRODUCT.test(name.value) ) return [];
    return [{ value: name.value, start: line.start + from + name.start, end: line.start + from + name.end, score: 2.3 }];
  });
}
/** What names of plans end in. */
const PRODUCT = /\b(?:Gold|Silver|Bronze|Platinum|Classic|Choice|Select|Complete|Plus|Value|Basic|Premier|Standard|Saver|Access|Essential|Complet[oa]|Employees|Workers|Retirees|Students)$/i;
/** "Notice for Prairie Choice (PPO)": what stands before a kind of plan is the plan. */
const PLAN_KIND = /^\s{0,2}\((?:an? )?(?:HMO|PPO|POS|PDP|EPO|HDHP|[CDI]-?SNP|MAPD?|Medicare|Medicaid|FEHB)\b/;
const PAPER = /\b(?:report|notice|statement|summary|claims?|decision|explanation|letter|results?|history|benefits|review|determination|message|prepared|printed|plan|coverage|denial|appeal|account|aviso|resumen|carta|decisi[óo]n|explicaci[óo]n)\b/i;

/** Words of companies, places and pages: a run of capitals with one of them is no person. */
export const ORGANISATION =
  /\b(?:Health(?:care)?|Insurance|Plans?|Medical|Mutual|Care|Blue|Cross|Shield|Clinic|Center|Centre|Hospital|Group|Inc|LLC|Company|Pharmacy|Dental|Benefits?|Services?|Department|Unit|Associates|Partners|Imaging|Lab|Labs|Laboratory|Summary|Notice|Claims?|Statement|Explanation|Advantage|Medicare|Medicaid|Rx|Therapy|Surgery|Coverage|Decision|Authorization|Appeals?|Member|Medicine|Salud|HMO|PPO|EPO|Messages?|Dashboard|Details|Portal|Account|Card|Prior|Digital|Find|Your|Trust|Fund|System|Solutions|University|Network|Family|Physicians?|Review|Healthcare|Dermatology|Cardiology|Neurology|Orthopedics|Radiology|Pediatrics|Internal|Counseling|Co|Corp|Industries|Bank|School|County|City|Preferred|Audit|Processing|Correspondence|Financial|Regulation|Specialists?|Institute|Street|Ave|Road|Life|Assurance|Administrators?)\b/i;

/** A person's name alone on one of the first lines of a page: the account that is open. */
function loneName({ view, segments, isLabelled }: FieldContext): Candidate<string>[] {
  if (view.doc.source !== 'page') return [];
  return segments.slice(0, 40).flatMap((segment) => {
    const left = segments[segment.index - 1];
    const valueOfPair = segment.cell && left?.line.index === segment.line.index && isLabelled(left);
    const name = segment.line.block.kind !== 'control' && segment.text.length < 40 && !valueOfPair ? personName(segment.text) : undefined;
    if (!name || name.value.length !== segment.text.length || ORGANISATION.test(name.value) || name.value.split(' ').length > 3 || /\p{Lu}{4}/u.test(name.value)) return [];
    return [{ value: name.value, start: segment.start + name.start, end: segment.start + name.end, score: 1.6 - segment.index * 0.02 - (segment.line.block.kind === 'heading' ? 0.6 : 0) }];
  });
}

const memberSpec: FieldSpec<'memberName'> = {
  field: 'memberName',
  read: labelledName,
  labels: [
    { words: ['primary? member|enrollee|participant|employee|beneficiary|recipient|customer|cardholder name?', "member's|enrollee's|participant's|beneficiary's|employee's name", 'name of member|enrollee|beneficiary|participant', 'covered|insured person|individual', 'name of covered person', 'plan|health_plan member|participant|beneficiary|enrollee', 'mbr|enr name?', 'appellant|grievant|petitioner name?', 'person covered|insured', 'member on file', 'member involved', 'claimant|certificate_holder', 'injured|insured worker|employee', 'worker', 'nombre de la? paciente|afiliada|beneficiaria|asegurada', 'afiliada|beneficiaria|asegurada', 'persona cubierta|asegurada', 'miembro|beneficiario|afiliado|participante', 'child name', 'nombre del niño|niña|menor', 'nombre del miembro|beneficiario|afiliado|participante', 'member/patient', 'member_/_patient', 'employee_/_id', 'patient/member'], score: 6, open: 'edge' },
    { words: ['patient_employee|patient_member|member_patient|employee_patient|employee_member|patient_insured|participant_patient|patient_participant|enrollee_patient|patient_enrollee name?', 'student name?', 'covered employee|member', 'miembro/paciente'], score: 6, open: 'edge' },
    { words: ['name', 'nombre', 'member information'], score: 3 },
    { words: ['notice for', 'signed|logged in as', 'welcome back?', 'account|profile of', 'dear parent|parents or guardian|guardians of', 'dear parent|parents|guardian|guardians|family of', 'prepared for', 'a claim we received for', 'we received for', 'a los padres|padre|madre|tutores|tutor|encargados de', 'al padre|tutor|encargado de', 'a los padres o tutores|encargados de', 'a la familia de', 'a the? parent|parents|guardian|guardians|family|household of', 'parent|parents or guardian|guardians of', 'to the parent|parents|guardian|guardians|family|household of', 'to the parent|parents or guardian|guardians of', 'parent|parents|guardian|guardians of', 'family|household of'], score: 2.6, open: 'edge' },
    { words: ['patient name?', 'name of patient', 'paciente', 'nombre del paciente', 'claim for', 'claim|appeal|grievance|request of', 'this is about', 'who this is about|for'], score: 2, open: 'edge' },
    { words: ['to', 'para'], score: 1.4, edge: true },
    { words: ['for'], score: 2, edge: true },
  ],
  rules: [
    (_context, { subscriberName }) => (subscriberName ? [{ value: subscriberName.value, start: subscriberName.at.start, end: subscriberName.at.end, score: 5.2 }] : []),
    addressee,
    addresseeInLine,
    besideId,
    namedWithId,
    memberInWords, inTheMatterOf, memberBehindName, ourMember, memberRunOn, titleFor, greeted, civilLine, kinOfReader, nameBeforeId, whomCareIsFor, nameInCells('memberName', 7),
    reLine,
    loneName,
    after(/(?<=^|\n)\s{0,2}(?:Dear|Estimad[oa](?:\s(?:Sr|Sra|Señora?)\.?)?|Hello|Hi|Hola),?\s(?:(?:Mr|Ms|Mrs|Miss)\.?\s)?/g, personName, 2.1),
  ],
  judge: ({ start, end, value }, context) => {
    if (ORGANISATION.test(value) || PLAN_KIND.test(context.text.slice(end, end + 24))) return undefined;
    if (/^(?:Dr|Prof)\.?\s|Member\b/.test(value) || /,\s?(?:MD|DO|NP|RN|PA|DDS|DMD|PhD|LCSW)\b/.test(context.text.slice(start + value.length, start + value.length + 80).slice(0, 6))) return -5;
    // "Notice for Elsworth P." whose surname stands on the next line.
    if (/^\S+\s\p{Lu}\.?$/u.test(value)) return undefined;
    return isFaxCover(context, start) ? -4 : 0;
  },
};

/** A fax cover page names senders and receivers, none of them the member. */
export function isFaxCover({ view, text }: FieldContext, at: number): boolean {
  const cover = /\bfax\b/i.test(text.slice(0, 300)) && /\b(?:pages?|from)\s?[:\t]/i.test(text.slice(0, 900));
  if (!cover) return false;
  const first = view.lines.find((line) => line.block.page === 2) ?? view.lines.find((line) => /^dear\b/i.test(line.text));
  const start = view.lines.find((line) => line.block.page !== undefined) && first ? first.start : 700;
  return at < Math.min(start, 1600);
}

const sameName = (a: string, b: string): boolean => {
  const words = new Set(b.toLowerCase().split(/[\s,-]+/));
  return a.toLowerCase().split(/[\s,-]+/).every((word) => words.has(word));
};

/** A child without a name yet: `Baby boy Achebe`, `NEWBORN RUIZ`. */
function newborn(text: string): ReturnType<typeof personName> {
  const m = /^[\s:]{0,3}((?:Baby|Newborn|Infant|BABY|NEWBORN|INFANT)(?:\s(?:boy|girl|of|Boy|Girl|BOY|GIRL|\p{Lu}[\p{L}'’-]{1,24})){1,3})(?![\p{L}])/u.exec(text);
  return m ? { value: m[1]!.replace(/\s+/g, ' '), start: m[0].length - m[1]!.length, end: m[0].length } : undefined;
}

/** `For Elspeth · Claim CW-260219-5571`: whose claim it is, on the line of the claim that counts. */
function besideClaim({ text }: FieldContext, { claimNumber }: ReadingFields): Candidate<string>[] {
  if (!claimNumber) return [];
  const at = claimNumber.at.start;
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 120), at + 1);
  const m = /(?:^|[\s|·])(?:[Ff]or|[Pp]atient:?|[Pp]ara)\s(\p{Lu}[\p{Ll}\p{M}]{1,24}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2})\s{0,2}[·|,–—-]\s{0,2}(?:(?:Claim|claim|Reclamo|No\.?|#)\W{0,3})*(?:\S)?$/u.exec(line);
  if (!m) return [];
  const start = at + 1 - line.length + m.index + m[0].indexOf(m[1]!);
  return [{ value: m[1]!, start, end: start + m[1]!.length, score: 2.2 }];
}

const patientSpec: FieldSpec<'patientName'> = {
  field: 'patientName',
  read: (text) => labelledName(text) ?? newborn(text) ?? givenName(text),
  labels: [
    { words: ['patient name?', "patient's name", 'name of patient', 'paciente', 'nombre del paciente', 'dependent|dependant name?', 'family member', 'covered dependent', 'person treated|receiving_care|receiving_services|served|seen', 'who was treated|seen', 'who got|received the? care|service|services', 'persona atendida|tratada'], score: 5, open: 'edge' },
    { words: ['a claim we received for', 'claim we received for', 'services for', 'care for'], score: 3, open: 'anywhere' },
  ],
  rules: [kinBehindName, patientBehindName, patientInWords, kinInFull, childOf, kinGiven, whoseCare, besideClaim],
  judge: ({ value, start, end }, { text, segmentAt }, done: ReadingFields) => {
    if (ORGANISATION.test(value)) return undefined;
    const member = done.memberName?.value;
    if (member && (sameName(value, member) || sameName(member, value))) return undefined;
    return /^\s{0,2}\((?:self|member|subscriber|employee|insured)/i.test(text.slice(end, end + 16)) ? undefined : refusedLine(segmentAt(start)) ? 0.5 : 0;
  },
};

export const people: readonly FieldSpec[] = [subscriberSpec, memberSpec] as readonly FieldSpec[];
/** Read after the claim's number, as a list may hold the claims of several. */
export const patient: readonly FieldSpec[] = [patientSpec] as readonly FieldSpec[];
