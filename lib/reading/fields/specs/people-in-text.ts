/** People as sentences, rows and systems name them: by role, by relation, surname and given name in cells of their own. */
import type { Candidate, FieldContext } from '../engine';
import { labelledName, personName } from '../values';
import { amountRows } from './amount-rows';
import { after, inside } from './prose';

/** Words of one name stand on one line, or where a line of prose was wrapped; a tab parts two cells. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:[\x20\n](?:\p{Lu}\.?|de\x20la|de\x20los|de|del|van|von|\p{Lu}[\p{L}\p{M}'’-]{1,30}\.?)){0,3}[\x20\n]\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:,?\x20(?:Jr|Sr|II|III|IV)\b\.?)?`;
const role = (words: string): RegExp => new RegExp(String.raw`\b(?:to|for|of|by|as|our|the|your|from|about|behalf of) (?:${words}),? (?=${NAME})`, 'gu');

/** `Issued 10/02/2026 to subscriber Wendell Krol, subscriber number …`. */
export const subscriberInWords = after(role('subscriber|policyholder|policy holder|insured|sponsor|certificate holder'), personName, 4);

/** `a request for our member, Ana Ruiz, …`. */
export const memberInWords = after(role('member|enrollee|participant|employee|beneficiary|health plan member|plan member|patient'), personName, 3);

/** The same name on one line: over a line break another line's words would be taken for its start. */
const LINE_NAME = NAME.replaceAll(String.raw`[\x20\n]`, String.raw`\x20`);
const eitherCase = (words: string): string => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** `Joanne Petrakis (subscriber)`, `Rosalind Ekeberg (the covered person)`, `Catrin Maldonado, policyholder, parent of …`: the part behind the name. */
const apposed = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}'’.-]\s?)(?<!\b(?:Dr|Prof)\.\x20)(${LINE_NAME})(?=\s{0,2}(?:[(\[–—-]|,)\s{0,2}(?:[Tt]he |[Oo]ur |[Yy]our |[Aa] )?(?:${eitherCase(words)})(?: file)?\s{0,2}(?:[)\],;.–—]|-\s|\n|$))`, 'gu');
export const memberBehindName = inside(apposed('member|plan member|enrollee|participant|beneficiary|employee|covered person|covered individual|insured person|retiree|cardholder|afiliado|afiliada|miembro|beneficiario|beneficiaria'), personName, 4);
/** `Re: Ana Ruiz, our member PVH 6640 1172`, `Ana Ruiz, your patient`: the part behind the name, and then a number or the end of the words. */
export const ourMember = inside(new RegExp(String.raw`(?<![\p{L}'’.-]\s?)(?<!\b(?:Dr|Prof)\.\x20)(${LINE_NAME})(?=,\s(?:our|your|a|a plan|the plan['’]s)\s(?:member|enrollee|patient|participant|insured|beneficiary)\b(?!['’]s|\s(?:services|advocate|of the))|\s{0,2}\((?:our|your) (?:member|enrollee|patient|participant)\b)`, 'gu'), personName, 3);
export const subscriberBehindName = inside(apposed('subscriber|primary subscriber|policyholder|policy holder|sponsor|named insured|insured|contract holder|certificate holder|suscriptor|suscriptora|asegurado|asegurada|titular'), personName, 4);
export const patientBehindName = inside(apposed('patient|dependent|paciente|dependiente'), personName, 3);

/** Roles that stand before a name without a colon where a page was copied without its line breaks: `Not approved Member Ana Ruiz Member number 90 …`. */
const NEXT_LABEL = String.raw`(?:Member|Enrollee|Subscriber|Participant|Patient|Cardholder|Group|Claim|Case|Request|Reference|Plan|ID|DOB|Date|Birth|Provider|Prescriber|Requested|Requesting|Ordered|Rendered|Service|Relationship|Status|Policy|Medicaid|Medicare)`;
const runOn = (words: string): RegExp => new RegExp(String.raw`(?<=\s)(?:${words})(?: [Nn]ame)?:? (${NAME})(?=\s${NEXT_LABEL}\b)`, 'gu');
export const memberRunOn = inside(runOn('Member|Enrollee|Beneficiary|Participant|Employee|Cardholder|Covered [Pp]erson'), personName, 3.4);

/** `In the matter of Ana Ruiz, insured under …`, `Appeal of Ana Ruiz`, `writing about Ana Ruiz, who is covered by …`: who the case is of. */
export const inTheMatterOf = after(new RegExp(String.raw`(?:\b[Ii]n the (?:matter|case|appeal) of|(?<=^|[\n\t:.]\x20{0,2})(?:(?:Second-level |First-level |Expedited |Standard |Internal )?(?:[Aa]ppeal|[Gg]rievance|[Rr]econsideration) (?:of|by|from|for)|[Yy]our patient)|\b(?:writing|letter is|notice is|message is) (?:to you )?about) (?:member |enrollee |our member )?(?=${NAME}(?:,|\.|\s{0,2}[(·|–—-]|\s{0,2}\n|\s{0,2}$|\s\p{Ll}))`, 'gu'), personName, 2.3);
/** `Claim 771 for patient Ruy Castellanos, relationship: child`. */
export const patientInWords = after(new RegExp(String.raw`\b(?:for|of|by|about|from|to) (?:the |our |your )?(?:patient|dependent|family member),? (?=${NAME})`, 'gu'), personName, 2.6);

const KIN = 'spouse|wife|husband|domestic partner|partner|child|son|daughter|stepson|stepdaughter|dependent|dependant|newborn|c[óo]nyuge|espos[ao]|hij[ao]|dependiente';
/** `decision for your son, Milo Ruiz (member ID …)`: the child of the reader is the one whom the plan covers. */
export const kinOfReader = after(new RegExp(String.raw`\b(?:[Yy]our|su) (?:${KIN}),? (?=${NAME})`, 'gu'), personName, 2.6);

/** `the claim for your son Ruy Castellanos (born 2014)`: where the member is somebody else, the child is the patient. */
export const kinInFull = after(new RegExp(String.raw`\b(?:[Yy]our|[Ss]u) (?:${KIN}),? (?=${NAME}(?:[,.;)]|\s\(|\s\p{Ll}|\s{0,2}$))`, 'gu'), personName, 2.5);

/** `Iris Krol, daughter, age 15`, `Renee Odell (spouse)`, `Lenore Gruen · SPOUSE`. */
const namedKin = inside(new RegExp(String.raw`(?<![\p{L}'’-])(${NAME})(?=\s{0,2}(?:[(,·|/–—-]|\t)\s{0,2}(?:[Yy]our |[Tt]he )?(?:${KIN}|${KIN.toUpperCase()}|Spouse|Child|Dependent|Son|Daughter|Husband|Wife|Domestic Partner)\b)`, 'gu'), personName, 2.8);

/** `for Imani (daughter)`, `Patient: Desmond (self)`: one of the family by the given name. */
const givenKin = inside(new RegExp(String.raw`\b(?:for|[Pp]atient:?|[Mm]ember:?|[Pp]erson:?|to|para) (\p{Lu}[\p{Ll}\p{M}]{1,24}(?:-\p{Lu}[\p{Ll}\p{M}]{1,24})?)(?=\s{0,2}\((?:your )?(?:${KIN}|self|subscriber|member|employee|you)\))`, 'gu'), givenOnly, 2.4);

/** Of several members of the family on one statement the one over the first refused line. */
export function kinBehindName(context: FieldContext): Candidate<string>[] {
  const all = [...namedKin(context), ...givenKin(context)];
  if (new Set(all.map(({ value }) => value)).size < 2) return all;
  const first = Math.min(...all.map(({ start }) => start));
  const at = amountRows(context).filter((row) => row.denied && !row.total).map((row) => context.view.lines[row.line]?.start ?? 0).find((start) => start > first);
  const over = at === undefined ? undefined : all.findLast(({ start }) => start <= at);
  return all.map((candidate) => (candidate.value === over?.value ? { ...candidate, score: candidate.score + 0.5 } : candidate));
}

/** `Speech therapy, outpatient (92507), for Milo Ruiz, by Clearwater Speech`: nobody else is named so. */
export const whomCareIsFor = inside(new RegExp(String.raw`\b(?:for|provided to|given to|received by|submitted for|requested for) (${NAME})(?=[,;.]|\s(?:by|at|from|on|was|were|is|has|to)\b|\s{0,2}\n|\s{0,2}$|\s{0,2}[(·|])`, 'gu'), personName, 1.1);

/** `Ana Ruiz (member ID …)`, `Ana Ruiz, ID 9RX-220`: a name right before an ID, wherever it stands. */
export const nameBeforeId = inside(new RegExp(String.raw`(?<![\p{L}'’.-]\s?)(${NAME})(?=\s{0,2}[(,·|–-]\s{0,2}(?:[Mm]ember|[Ss]ubscriber|[Ee]nrollee|[Pp]articipant|[Mm]edicaid|[Mm]edicare)?\s?(?:ID(?!\s\d{5}(?!\d))|[Nn]umber|[Nn]o\.)\b)`, 'gu'), personName, 2.3);

/** `PARTICIPANT | GRUENWALD | HARLAN J`: the cells of one name in a report of capitals. */
export function nameInCells(field: string, score: number) {
  return ({ hitsOf, segments, text }: FieldContext): Candidate<string>[] => hitsOf(field).flatMap((hit) => {
    const [first, second] = [segments[hit.segment.index + 1], segments[hit.segment.index + 2]];
    const row = hit.segment.line.index;
    if (!hit.segment.cell || hit.before !== 'start' || hit.end < hit.segment.text.length - 1 || first?.line.index !== row || second?.line.index !== row) return [];
    if (!/^\p{Lu}[\p{Lu}'’-]{1,24},?$/u.test(first.text) || !/^\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}\.?)?$/u.test(second.text)) return [];
    const name = labelledName(`${first.text} ${second.text}`);
    return name ? [{ value: text.slice(first.start, second.end).replace(/\s+/g, ' '), start: first.start, end: second.end, score }] : [];
  });
}

/** Words of a greeting that name no person. */
const NOBODY = /^(?:Member|Members|Enrollee|Participant|Beneficiary|Subscriber|Policyholder|Customer|Patient|Provider|Prescriber|Doctor|Dr|Sir|Madam|Friend|Colleague|Team|Parent|Parents|Guardian|Family|There|All|Everyone|Valued|Plan|Sponsor|Employee|Retiree|Insured|Applicant|Appellant|Resident|Student|Claimant|Afiliad[oa]|Miembro|Beneficiari[oa]|Asegurad[oa]|Paciente|Padres?|Familia|Neighbor|Brother|Sister|Guest|Health|Healthcare|Physician|Pharmacist|Dentist)$/i;
const GREETING = /(?<=^|[\n\t!.] {0,3})(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening|day|news)|Greetings|Thank you|Thanks|Welcome(?: back)?|Estimad[oa]|Hola|Querid[oa]|Buen(?:os|as) (?:d[ií]as|tardes)),? (?:(?:brother|sister|hermano|hermana) )?((?:(?:Mr|Ms|Mrs|Miss|Mx|Sr|Sra|Srta|Pastor|Rev|Señora?)\.? )?(?:\p{Lu}[\p{L}\p{M}'’-]{1,30})(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?)(?=\s{0,2}[,:!.—–-]|\s{0,2}\n)/gu;
const CIVIL = /^(?:Mr|Ms|Mrs|Miss|Mx|Sr|Sra|Srta|Señora?|Pastor|Rev)\.? /;

/**
 * Whom a letter greets: `Dear Ms. Anand` names the one person of that surname whom the paper also names in full, `Hi Fenwick,`
 * the one whose first name it is; where the paper says no more, the greeting's own words are all there is.
 */
export function greeted({ text }: FieldContext): Candidate<string>[] {
  return [...text.slice(0, 6000).matchAll(GREETING)].flatMap((m): Candidate<string>[] => {
    const said = m[1]!;
    const bare = said.replace(CIVIL, '');
    // "Thanks, Jaleesa" closes a message; "Thank you, Gareth. We have …" opens one.
    const closes = /^\W{0,3}Thank/.test(m[0]) && !/^[.!]\s\p{L}/u.test(text.slice(m.index + m[0].length, m.index + m[0].length + 4));
    if (bare.split(' ').length > 1 || NOBODY.test(bare) || closes) return [];
    const civil = bare !== said;
    const full = civil ? String.raw`((?:\p{Lu}[\p{L}\p{M}'’-]{1,30}|\p{Lu}\.)(?:\x20(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?)){0,2}\x20${bare})` : String.raw`(${bare}(?:\x20\p{Lu}\.?)?\x20\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\x20\p{Lu}[\p{L}\p{M}'’-]{1,30})?)`;
    const named = [...text.matchAll(new RegExp(String.raw`(?<![\p{L}'’.-]\x20?)(?:(?:Mr|Ms|Mrs|Miss|Mx|Sra?|Srta)\.?\x20)?${full}(?![\p{L}'’-])`, 'gu'))].flatMap((hit) => {
      const name = personName(hit[1]!);
      const start = hit.index + hit[0].length - hit[1]!.length;
      return name && name.value.length === hit[1]!.length && !/^(?:Dear|Hi|Hello|Hola|Hey|Mr|Ms|Mrs|Miss|Dr|Estimad[oa]|Good|Thanks?)\b/.test(name.value) ? [{ value: name.value, start, end: start + hit[1]!.length, score: 2.5 }] : [];
    });
    const start = m.index + m[0].length - said.length;
    return named[0] ? [named[0]] : [{ value: said, start, end: start + said.length, score: 0.6 }];
  });
}

/** `Ms. Marisol Echeverria,` on a line of its own: whom a letter is for, without `Dear`. */
export const civilLine = inside(/(?<=^|\n)[ ]{0,3}(?:Mr|Ms|Mrs|Miss|Mx)\.? (\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){1,3})(?=,?[ ]{0,3}(?:\n|$))/gu, personName, 1.8);

/** `your daughter Wren's tonsillectomy`, `Your wife Lavinia's sessions`: kin by the given name alone. */
export const kinGiven = inside(new RegExp(String.raw`\b(?:[Yy]our|su|Su) (?:${KIN}),? (\p{Lu}[\p{Ll}\p{M}]{1,24}(?:-\p{Lu}[\p{Ll}\p{M}]{1,24})?)(?=['’]s\b|[,.;)]|\s(?:\p{Ll}|\())`, 'gu'), givenOnly, 1.6);
/** `a bill for Alec Petrakis's cataract surgery`: whose care it was. */
export const whoseCare = inside(new RegExp(String.raw`\b(?:for|of|about|covering) (${NAME})(?<=['’]s)(?= \p{Ll})`, 'gu'), personName, 1.8);

function givenOnly(text: string): ReturnType<typeof personName> {
  return NOBODY.test(text) ? undefined : { value: text, start: 0, end: text.length };
}

/** `Catrin Maldonado, parent of Sasha Maldonado`: the patient is the child of whom the letter goes to. */
export const childOf = after(new RegExp(String.raw`\b(?:parent|parents|guardian|mother|father|custodian|representative|madre|padre|tutora?)(?: (?:or|and|/) (?:legal )?guardian)?s? (?:of|for|de) (?=${NAME})`, 'gu'), personName, 2.5);
