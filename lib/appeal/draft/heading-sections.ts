/** The head of the letter: who writes, when, to whom, and about what. */
import type { Row, Section, Sentence } from '../../cases/letter';
import type { ClaimLine, CodeSystem, DateRange, FieldName, FieldValue } from '../../reading/reading';
import { isNotice } from '../due/questions';
import { dollars } from '../money';
import { isPlainDate, longDate, type PlainDate } from '../plain-date';
import { listOf } from '../words';
import { row, say, section, type Slot } from './compose';
import { isExpedited } from './expedite';
import { askedBlank, blank, isPartDenied, member, noticeDate, patient, signer, slot, slotOf, subjectOf, type Facts } from './facts';
import { levelSlot, type LevelAt } from './level-at';
import type { MoreFact } from './levels/terms';

export { recipientSection } from './recipient-section';

/** More lines than this are named in one sentence. */
const MOST_LINES = 20;
/** What a service is billed under. Diagnoses are shown apart. */
const PROCEDURES: ReadonlySet<CodeSystem> = new Set(['CPT', 'HCPCS', 'CDT', 'ICD-10-PCS', 'NDC', 'MS-DRG']);
const MOST_CODES = 6;

export function senderSection(facts: Facts): Section {
  const { name, address: typedAddress, phone } = signer(facts);
  const address = typedAddress.split('\n').map((line) => line.trim()).filter(Boolean);
  const typed = (question: string, text: string): Slot => ({ text, grounds: [{ kind: 'answer', question }] });
  return section('sender', 'address', 'From', [
    row('sender/name', [say('sender/name/1', 'sender/line', { value: name ? slot(name) : blank('your name') })]),
    ...(address.length > 0
      ? address.map((line, index) => row(`sender/address-${index + 1}`, [say(`sender/address-${index + 1}/1`, 'sender/line', { value: typed('your-address', line) })]))
      : [row('sender/address-1', [say('sender/address-1/1', 'sender/line', { value: blank('your postal address') })])]),
    ...(phone ? [row('sender/phone', [say('sender/phone/1', 'sender/phone', { value: typed('your-phone', phone) })])] : []),
  ]);
}

export const dateSection = (today: PlainDate): Section =>
  section('date', 'date', 'Date', [row('date/today', [say('date/today/1', 'date', { date: { text: longDate(today), grounds: [] } })])]);

/** What it is about, as label and value. What the letter cannot do without is a blank; the rest is left out. */
export function factsSection(facts: Facts, at: LevelAt): Section {
  const { field, isAsked } = facts;
  const { terms } = at;
  const rows: Row[] = [row('facts/re', regarding(facts, at), 'Re')];
  const add = (id: string, label: string, fact: Slot | undefined) => {
    if (fact) rows.push(row(`facts/${id}`, [say(`facts/${id}/1`, 'fact/value', { value: fact })], label));
  };
  const named = <N extends FieldName>(key: N, name: string, words?: (value: FieldValue<N>) => string): Slot | undefined => slotOf(facts, key, name, words);
  const whose = patient(facts);
  const holder = member(facts);
  add('patient', 'Patient', whose && holder && whose.value !== holder.value ? slot(whose) : undefined);
  add('member', 'Member', holder ? slot(holder) : isAsked('memberName') ? askedBlank('name of the member') : whose ? slot(whose) : blank('name of the member, from your card'));
  add('member-id', terms.memberId ?? 'Member ID', named('memberId', 'member ID') ?? blank('member ID, from your card'));
  add('group', 'Group', named('groupNumber', 'group number'));
  const [claim, reference] = [named('claimNumber', 'claim number'), named('referenceNumber', 'reference number')];
  add('claim', 'Claim', claim);
  // A reviewer's number stands under its own label.
  add('reference', 'Reference', isCaseNumber(facts, at) ? undefined : reference);
  if (!claim && !reference) add('claim', 'Claim', blank('claim or reference number, from your notice'));
  const service = serviceSlot(facts);
  add('service', 'Service', service ?? (facts.deniedLines.length > 0 ? undefined : blank('the service, item or drug that was denied')));
  add('service-date', 'Date of service', named('serviceDate', 'date of service', rangeWords));
  add('codes', 'Codes', procedureSlot(facts));
  const [provider, facility] = [field('provider'), field('facility')];
  add('provider', 'Provider', named('provider', 'provider'));
  add('facility', 'Facility', facility && facility.value !== provider?.value ? slot(facility) : isAsked('facility') ? askedBlank('facility') : undefined);
  rows.push(...lineRows(facts));
  const amount = isPartDenied(facts) ? undefined : named('notCovered', 'amount not covered', dollars);
  add('amount', 'Amount not covered', amount ?? (terms.amount && !isPartDenied(facts) ? blank('the amount not covered, from your notice') : undefined));
  for (const more of terms.moreFacts ?? []) add(more.id, more.label, moreSlot(facts, at, more));
  dateRows(facts, at).forEach(([id, label, date]) => add(id, label, date));
  return section('facts', 'facts', 'About', rows);
}

/** Whether the only reference number known is that of the decision, which has a row of its own. */
function isCaseNumber(facts: Facts, { terms, opener }: LevelAt): boolean {
  const own = opener ? facts.fieldOf('referenceNumber', opener) : undefined;
  return own !== undefined && own.value === facts.field('referenceNumber')?.value && (terms.moreFacts ?? []).some((more) => more.field === 'referenceNumber');
}

function moreSlot(facts: Facts, { opener }: LevelAt, { field, blank: words }: MoreFact): Slot {
  const own = field && opener ? facts.fieldOf(field, opener) : undefined;
  return own ? slot(own) : blank(words);
}

/** The day of the notice; above the first level those of the first denial and of the newest decision. */
function dateRows(facts: Facts, at: LevelAt): readonly (readonly [string, string, Slot])[] {
  if (at.isFirst) return [['date', isNotice(facts.main.reading) ? 'Notice dated' : 'Decision dated', dateSlot(facts)]];
  return [
    ['denial-date', 'First denial dated', dateOf(facts, at.denial) ?? blank('date of the first denial')],
    ['date', 'Decision dated', dateOf(facts, at.opener) ?? blank('date of the decision on the appeal')],
  ];
}

/** The day that one paper bears, as letters write it. */
export function dateOf(facts: Facts, documentId: string | undefined): Slot | undefined {
  const date = documentId ? facts.fieldOf('noticeDate', documentId) : undefined;
  return date && isPlainDate(date.value) ? slot(date, longDate) : undefined;
}

const dateSlot = (facts: Facts): Slot => {
  const date = noticeDate(facts);
  return date ? slot(date) : facts.isAsked('noticeDate') ? askedBlank('date of the notice') : blank('date of the notice');
};

/** The level by its own name, where the plan type is confirmed. */
function regarding(facts: Facts, { terms: { re, expedites }, rule }: LevelAt): Sentence[] {
  const subject = isPartDenied(facts) ? 'part' : subjectOf(facts);
  const expedited = expedites && isExpedited(facts) ? [say('facts/re/3', 're/expedited')] : [];
  const level = rule && { level: levelSlot(rule) };
  if (re === 'first-appeal') return [say('facts/re/1', `re/${subject}`), ...(level ? [say('facts/re/2', 're/level', level)] : []), ...expedited];
  if (re !== 'of-denial' && re !== 'name') return [say('facts/re/1', re)];
  return [level ? say('facts/re/1', re === 'name' ? 're/level-only' : `re/level-${subject}`, level) : say('facts/re/1', `re/${subject}`), ...expedited];
}

const rangeWords = ({ from, to }: DateRange): string => {
  const words = (date: string) => (isPlainDate(date) ? longDate(date) : date);
  return to && to !== from ? `${words(from)} to ${words(to)}` : words(from);
};

/** The service by the paper's name; of denied lines that one line's own. */
export function serviceSlot(facts: Facts): Slot | undefined {
  const service = slotOf(facts, 'service', 'the service that was denied');
  if (service) return service;
  const [only, ...others] = facts.deniedLines;
  return only?.value.description && others.length === 0 ? { text: only.value.description, grounds: only.grounds } : undefined;
}

/** Codes of the denied lines, else the procedure codes of the paper; never any other. */
export function procedureSlot(facts: Facts): Slot | undefined {
  const ofLines = new Set(facts.deniedLines.flatMap(({ value }) => value.code ?? []));
  const shown = facts.codes.filter(({ value, isOwn }) => PROCEDURES.has(value.system) && (ofLines.size === 0 || ofLines.has(value.value) || isOwn));
  const distinct = [...new Map(shown.map((fact) => [`${fact.value.system} ${fact.value.value}`, fact])).entries()].slice(0, MOST_CODES);
  return distinct.length > 0 ? { text: listOf(distinct.map(([words]) => words)), grounds: distinct.map(([, { ground }]) => ground) } : undefined;
}

const lineWords = ({ description, code, serviceDate, notCovered }: ClaimLine): string =>
  [description, code, serviceDate && rangeWords(serviceDate), notCovered === undefined ? undefined : `${dollars(notCovered)} not covered`].filter(Boolean).join(', ');

/** One row a denied line, where only part was denied or several lines were. */
function lineRows(facts: Facts): Row[] {
  const { deniedLines } = facts;
  if (!isPartDenied(facts) && deniedLines.length < 2) return [];
  const rows = deniedLines.slice(0, MOST_LINES).map((line, index) => {
    const id = `facts/line-${index + 1}`;
    const words = lineWords(line.value);
    return row(id, [say(`${id}/1`, 'fact/line', { line: { text: words || line.value.quote, grounds: line.grounds } })], 'Denied line');
  });
  return deniedLines.length > MOST_LINES ? [...rows, row('facts/more-lines', [say('facts/more-lines/1', 'fact/more-lines')], 'Denied lines')] : rows;
}
