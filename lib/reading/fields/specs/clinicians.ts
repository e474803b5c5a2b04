/**
 * Clinicians named anywhere in a paper, by title or credentials. Who is who is told by the words around each mention:
 * the doctor who asked, was written to or gets a copy, and on the other side the plan's reviewers and signers. What one
 * mention tells holds for the person: "Dear Dr. Montfort" speaks for "Graciela Montfort, MD".
 */
import type { Candidate, FieldContext } from '../engine';
import { CREDENTIAL, careOrganisation } from './care-words';
import { allIn } from '../../prose/asked';

const PART = String.raw`\p{Lu}[\p{L}\p{M}'’]{0,24}(?:[-‑]\p{Lu}[\p{L}\p{M}'’]{0,24}){0,2}`;
const PARTICLE = String.raw`(?:(?:de la|de los|de|del|van der|van|von|der|den|da|dos|bin|al|el|la|y)[ \n])`;
const NAME = String.raw`${PART}(?:\.?[ \n]${PARTICLE}?${PART}){0,4}`;
const TITLED = new RegExp(String.raw`(?<![\p{L}\d])(?:DRA?|Dra?|Doctora?)\.?[ \n]{1,2}(${NAME})`, 'gu');
const CREDENTIALED = new RegExp(String.raw`(?<![\p{L}\d])((?:Drs?\.[ \n])?(${PART}(?:\.?[ \n]${PARTICLE}?${PART}){1,4})(?:,[ \n]?(?:Jr|Sr|II|III|IV)\.?)?,?[ \n](${CREDENTIAL}(?:,?[ ]${CREDENTIAL}){0,3}))`, 'gu');

/** Words that start a sentence or a label and are no part of a name. */
const NO_NAME =
  /^(?:The|Your|Our|His|Her|Dear|From|To|By|At|In|On|For|With|And|Or|Of|If|When|What|Who|How|Why|Attn|Attention|Copy|Copies|Provider|Doctor|Physician|Prescriber|Dentist|Surgeon|Patient|Member|Reviewer|Requesting|Ordering|Referring|Rendering|Treating|Attending|Name|Reviewed|Decided|Requested|Prescribed|Ordered|Signed|Specialist|Specialty|January|February|March|April|May|June|July|August|September|October|November|December|Re|CC|RE|TO|FROM|ATTN|PROVIDER|DOCTOR|PATIENT|MEMBER|Medical|Director|Chief|Clinical|Sincerely|Regards|Page|Date|Date of|We|You|I|No|Yes|Not|Since|After|Before|Because|Copia|Estimada|Estimado|Para|De|La|El|Su|Recetado|Solicitado|Pedido|Also|Both|Once|That|This|Then|Thank|Please|Ask|Call|Contact|See|Seen|Asked|Surgeons?|Dentists?|Therapists?|Clinician|Practitioner|Provided|Referred|Attending|Servicing|Billing)$/i;
/** Words that no person is called. */
export const NO_PERSON = /(?<![\p{L}])(?:Plan|Health|Insurance|Medicare|Medicaid|Policy|Section|Appeals?|Claims?|Review|Department|Dept|Street|Ave|Avenue|Road|Suite|Drive|Blvd|Box|Code|State|County|Office|Benefits?|Member|Notice|Group|Center|University|Board|American|Society|College|Academy|Rx|Drugs?|Form|Page|Part|Level|Service|Services|Exam|Visit|Tablet|Reviewer|Number)(?![\p{L}])/iu;

/** What starts the next sentence or label where a stop was left out or a line ended. */
const AFTER_NAME = /[ \n](?:The|We|You|Your|This|That|If|In|On|At|It|He|She|Is|Was|Has|Will|Asked|Member|Patient|Provider|NPI|Fax|Phone|ID|Request|Date|Claim|Received|Service|Status|Please|Our|They|Hemos|Su|El|La|Usted|Decision|Denied|Approved|Drug|Medication|Diagnosis|Reason|Office|Clinic)(?![\p{L}])/u;

interface Mention {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly full: boolean;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lastWord = (name: string): string => name.split(/\s/).filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w)).at(-1)!.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Where a line break parts a name and a new line of an address: "Jane Roe, MD" over "Blue Lake Clinic". */
function wrapsLine(text: string, at: number, words: string): boolean {
  const gap = words.indexOf('\n');
  if (gap < 0) return true;
  const from = text.lastIndexOf('\n', at) + 1;
  return at + gap - from >= 44;
}

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  const covered = (start: number): boolean => found.some((m) => start >= m.start && start < m.end);
  for (const m of allIn(CREDENTIALED, text)) {
    let start = m.index;
    let words = m[1]!;
    let name = m[2]!;
    if (!wrapsLine(text, start, words)) {
      const cut = words.lastIndexOf('\n') + 1;
      if (!name.includes('\n') || cut > words.length - 4) continue;
      const drop = name.lastIndexOf('\n') + 1 + (words.length - name.length > 0 ? words.indexOf(name) : 0);
      start += drop;
      words = words.slice(drop);
      name = name.slice(name.lastIndexOf('\n') + 1);
    }
    for (let first = /^(\S+)\s/.exec(name); first && NO_NAME.test(first[1]!.replace(/\.$/, '')); first = /^(\S+)\s/.exec(name)) {
      const drop = words.indexOf(name) + first[0].length;
      start += drop;
      words = words.slice(drop);
      name = name.slice(first[0].length);
    }
    if (!/\s/.test(name) || name.length < 5 || NO_PERSON.test(name) || careOrganisation(oneLine(name)) === 'sure' || isFlight(m[3]!, name)) continue;
    found.push({ value: oneLine(words), start, end: start + words.length, surname: lastWord(name), full: true });
  }
  for (const m of allIn(TITLED, text)) {
    if (covered(m.index)) continue;
    let words = m[0];
    let name = m[1]!;
    const stray = /[.][ \n](?=\p{Lu}\p{Ll}{2,})/u.exec(name);
    // "Dr. Beck. We wrote": a stop after a whole word ends the name; after an initial it does not.
    if (stray && /\p{L}{3}$/u.test(name.slice(0, stray.index))) name = name.slice(0, stray.index);
    if (name.includes('\n') && !wrapsLine(text, m.index, words)) name = name.slice(0, name.indexOf('\n'));
    name = name.replace(/['’]s$/, '');
    const verb = AFTER_NAME.exec(name);
    if (verb) name = name.slice(0, verb.index);
    words = words.slice(0, words.indexOf(m[1]!)) + name;
    if (name.replace(/[^\p{L}]/gu, '').length < 3 || NO_PERSON.test(name) || NO_NAME.test(name.split(/\s/)[0]!)) continue;
    found.push({ value: oneLine(words), start: m.index, end: m.index + words.length, surname: lastWord(name), full: /\s/.test(name.trim()) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `PA`, `CO`, `MS`, `MD` … after a town are a state: "Doyle Creek PA 18999". */
function isFlight(credentials: string, name: string): boolean {
  return /^(?:PA|CO|MS|MD|NP|LD|ND|DC|OT|RN|PT|CP|MS)$/.test(credentials) && /\b(?:CITY|CREEK|FALLS|PARK|SPRINGS?|HILLS?|BEACH|LAKE|VALLEY|PORT|FORT|SAINT|ST|NEW|NORTH|SOUTH|WEST|EAST|GROVE|RIVER|BEND|HEIGHTS)\b/i.test(name);
}

const GIVES = String.raw`(?:doctor|physician|provider|surgeon|dentist|orthodontist|oncologist|cardiologist|neurologist|dermatologist|psychiatrist|psychologist|therapist|counselor|prescriber|clinician|practitioner|specialist|pediatrician|podiatrist|chiropractor|optometrist|nurse(?: practitioner)?|midwife|pharmacist|\p{Ll}{4,14}ologist|m[ée]dic[oa]|doctora?|cirujan[oa]|dentista|terapeuta|proveedora?)`;
const ASKED_BEFORE = new RegExp(String.raw`(?:\b(?:requested|ordered|prescribed|submitted|asked(?: for)?|sent|performed|provided|seen|treated|billed|recommended|rendered|given|written|fitted|dispensed|evaluated|examined|cared for|cares for|done|made|filed|recetad[oa]|solicitad[oa]|pedid[oa]|ordenad[oa]|atendid[oa]|enviad[oa]|hech[oa])(?: for you| on your behalf)? (?:by|por)(?: (?:your|the|su|el|la))?(?: (?:${GIVES}),?)?|\b(?:your|his|her|their|you or your|su|the) (?:(?:treating|ordering|referring|requesting|prescribing|attending|own|child['’]s|new|network|outside) )?(?:\p{Ll}{3,14} )?${GIVES}(?: or (?:provider|prescriber|other prescriber))?,?|\b(?:requests?|orders?|claims?|letters?|records|prescriptions?|bills?|calls?|notes|appeals?|referrals?|visits?|care|treatment|services?|surgery|solicitud|pedido|receta|carta|orden) (?:from|of|by|with|de|del|sent by|that)(?: (?:la|el))?|\b(?:saw|see|seeing|visited|with|from|that|by|which|you and|under|because|says|to have) (?:la |el )?|\b(?:office of|on|when|after|and) |\bpor (?:la |el )?)\s{0,2}$`, 'iu');
const ASKED_AFTER = new RegExp(String.raw`^(?:['’]s? (?:requests?|orders?|office|letters?|prescriptions?|notes|records|claims?|bills?|referrals?|statement|plan|staff|appeal|treatment)|,? (?:(?:of|at|from|with|de) [^.\n]{3,60}?,? )?(?:has |had |have |is |ha )?(?:now |also |first |recently )?(?:asked|asks|asking|requested|requests|requesting|ordered|prescribed|sent|submitted|wrote|told us|recommended|fitted|performed|saw|treated|treats|provided|billed|gave|says|said|wants|would like|may (?:call|ask|talk|speak)|can (?:call|ask|talk|speak)|pidi[óo]|solicit[óo]|recet[óo]|orden[óo]|envi[óo]|nos pidi[óo]))`, 'u');
const PLAN_BEFORE = /\b(?:reviewed|decided|determined|made|signed|decision(?: was)?(?: made)?|completed|conducted|upheld|denied|determination|revisad[oa]|decidid[oa]|firmad[oa]) (?:by|por)(?: (?:our|a|the|an|nuestr[oa]|la|el))?(?: (?:plan|medical|clinical|physician|peer|independent|dental)?\s?(?:medical director|reviewer|doctor|physician|pharmacist|consultant|dentist|nurse))?,?\s{0,2}$|\b(?:medical director|reviewer|reviewing (?:physician|doctor|clinician)|physician advisor|(?:dental|medical|physician) consultant|peer reviewer|our (?:\p{Ll}{3,14} )?(?:doctor|physician|pharmacist|dentist|psychiatrist|consultant|surgeon|nurse)|plan (?:doctor|physician)|president|chair|director(?:a)? m[ée]dic[oa]|revisora?|written by|author|who decided|decided by|reviewed|by a|from)[:.,]?\s{0,3}$/iu;
const PLAN_AFTER = /^,?\s{0,2}(?:[(–—|-]\s?)?(?:(?:is|was|who is|an?|our|the|and|la|el)\s)?(?:(?:associate|senior|chief|regional|national|lead|plan|staff|deputy|vice|clinical|consulting|independent|executive|physician|medical|dental|pharmacy|behavioral health|health plan|\p{Lu}[\p{L}&]{2,18})[ \n]){0,4}(?:medical director|physician reviewer|reviewer|medical officer|dental director|pharmacy director|director\b|clinical (?:pharmacist|reviewer|lead)|physician advis[oe]r|consultant|chair(?:person|man|woman)?|appeals?|grievance|utilization|case reviewer|board[- ]certified|certified in|licensed|specialist in|vice president|president|coordinator|manager|analyst|panel|committee|director m[ée]dic|revisor|quality|editor|columnist|author|contributor)/iu;
const CLOSING = /^(?:sincerely|respectfully|regards|with (?:kind |best |warm )?regards|best (?:regards|wishes)|kind regards|yours|cordially|warmly|in good health|thank you|very truly yours|truly|atentamente|cordialmente|saludos|respetuosamente)\b[^.]{0,24}$/i;
const COPY = /^\s{0,3}(?:cc|c|bcc|copy|copies|copy to|copies to|copy sent to|with copy to|copia|copias|xc|c\.c\.|cc to)\s?:/i;

type Role = 'asked' | 'referred' | 'addressee' | 'copy' | 'greeted' | 'plain' | 'plan' | 'sender' | 'primary';
const SCORE: Readonly<Record<Role, number>> = { asked: 3, referred: 1.1, addressee: 2.3, copy: 2, greeted: 1.6, plain: 0.9, plan: -9, sender: -2, primary: -1 };

function roleOf({ view, text, segmentAt, segments }: FieldContext, { start, end }: Mention, salutation: number): Role {
  const before = text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 110).replace(/\s+/g, ' ');
  const segment = segmentAt(start);
  const line = segment?.line;
  if (/\b(?:dear|estimad[oa])\b[^\n]{0,12}$/i.test(before)) return 'greeted';
  if (/\bprimary care[^.]{0,28}$|\bPCP\b[^.]{0,12}$|m[ée]dico (?:de cabecera|primario)[^.]{0,12}$/i.test(before)) return 'primary';
  if (PLAN_AFTER.test(after.trimStart())) return 'plan';
  if (ASKED_AFTER.test(after)) return 'asked';
  if (PLAN_BEFORE.test(before.replace(/\bfrom\s{0,3}$/, ''))) return 'plan';
  const onLine = line ? text.slice(line.start, start) : '';
  if (COPY.test(onLine)) return 'copy';
  if (/\bfrom\s?:\s{0,3}$/i.test(before)) return 'sender';
  if (line) {
    for (let i = line.index - 1; i >= Math.max(0, line.index - 4); i--) if (CLOSING.test(view.lines[i]!.text.trim())) return 'plan';
    for (let i = line.index - 1; i >= Math.max(0, line.index - 2); i--) if (COPY.test(view.lines[i]!.text)) return 'copy';
    const heading = segments[segment.index - 1]?.text ?? '';
    if (/^(?:reviewer|reviewed by|decision maker|decided by|medical director|signature|signed|author|clinical reviewer|who (?:decided|reviewed)[^.]{0,40})\W{0,2}$/i.test(heading)) return 'plan';
  }
  if (/\b(?:referred|referring (?:provider|physician|doctor)|referral source|refer[ei]d[oa])(?: by| por)?:?\s{0,3}$/i.test(before)) return 'referred';
  if (ASKED_BEFORE.test(before)) return 'asked';
  const alone = segment && segment.start >= start - 14 && /^(?:attn|attention|to|via|c\/o)?\W{0,4}$/i.test(text.slice(segment.start, start)) && /^(?:,? (?:NPI|fax)\b.*|\W{0,2})$/i.test(text.slice(end, segment.end));
  if (alone && start < salutation && /\b[A-Z]{2}\s{1,3}\d{5}|\bfax\b|\bNPI\b/i.test(text.slice(end, end + 200))) return 'addressee';
  return 'plain';
}

/** Candidates for the clinician who asked for the care or gave it; nobody of the plan's own. */
export function clinicians(context: FieldContext): Candidate<string>[] {
  const { text } = context;
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return [];
  const salutation = /(?:^|\n)\s{0,3}(?:dear|estimad[oa]|hello|hi)\b/i.exec(text)?.index ?? Math.min(text.length, 1200);
  const bySurname = new Map<string, { best: number; plan: boolean; asked: boolean }>();
  const roles = mentions.map((mention) => {
    const role = roleOf(context, mention, salutation);
    const known = bySurname.get(mention.surname) ?? { best: -9, plan: false, asked: false };
    bySurname.set(mention.surname, { best: Math.max(known.best, SCORE[role]), plan: known.plan || role === 'plan', asked: known.asked || role === 'asked' || role === 'greeted' });
    return role;
  });
  // A directory or an article names many, and none of them gave or ordered the care.
  const many = bySurname.size >= 3 && [...bySurname.values()].every(({ best }) => best <= SCORE.plain);
  if (many) return [];
  return mentions.flatMap((mention, i) => {
    const person = bySurname.get(mention.surname)!;
    if (roles[i] === 'plan' || (person.plan && !person.asked) || person.best <= 0) return [];
    // The fullest form of the name speaks for the person, with what any mention told.
    const score = Math.max(SCORE[roles[i]!], person.best - 0.4) - (mention.full ? 0 : 0.9);
    return [{ value: mention.value, start: mention.start, end: mention.end, score }];
  });
}
