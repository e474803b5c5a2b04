/** To whom a letter goes. The plan by what any paper shows of it; anyone else by the paper that opened the level, and never from memory. */
import type { Row, Section } from '../../cases/letter';
import { row, say, section, type Slot } from './compose';
import { blank, slot, slotOf, type Fact, type Facts } from './facts';
import { levelSlot, type LevelAt } from './level-at';
import { ANY_FIRST_APPEAL } from './levels/terms-of';

const TO_THE_PLAN: LevelAt = { terms: ANY_FIRST_APPEAL, isFirst: true, between: [] };

const line = (part: string, form: 'recipient/address' | 'recipient/fax' | 'recipient/online' | 'recipient/phone', value: Slot): Row =>
  row(`recipient/${part}`, [say(`recipient/${part}/1`, form, { value })]);

export function recipientSection(facts: Facts, at: LevelAt = TO_THE_PLAN): Section {
  const rows = at.terms.style === 'call' ? byPhone(facts, at) : at.terms.decidedBy === 'plan' ? toPlan(facts, at) : toReviewer(facts, at);
  return section('recipient', 'address', 'To', rows);
}

/** What the paper that opened the level says, else what any paper says. */
const fromOpener = (facts: Facts, { isFirst, opener }: LevelAt, field: 'appealAddress' | 'appealFax'): Slot | undefined => {
  const own = isFirst || !opener ? undefined : facts.fieldOf(field, opener);
  return own ? slot(own) : slotOf(facts, field, field === 'appealFax' ? 'fax number for appeals' : 'address for appeals');
};

const attention = (at: LevelAt): Row[] =>
  at.rule ? [row('recipient/attention', [say('recipient/attention/1', 'recipient/level', { level: levelSlot(at.rule) })])] : [];

function toPlan(facts: Facts, at: LevelAt): Row[] {
  const [insurer, online] = [facts.field('insurer'), facts.field('appealOnline')];
  const [address, fax] = [fromOpener(facts, at, 'appealAddress'), fromOpener(facts, at, 'appealFax')];
  const addressText = address && 'text' in address ? address.text : undefined;
  const isInAddress = insurer !== undefined && addressText?.startsWith(insurer.value);
  const plan = slotOf(facts, 'insurer', 'name of the plan') ?? blank('name of the plan, from your card');
  const rows: Row[] = isInAddress ? [] : [row('recipient/plan', [say('recipient/plan/1', 'recipient/insurer', { value: plan })])];
  if (!at.terms.isRequest && (!addressText || !/appeal|grievance/i.test(addressText))) rows.push(row('recipient/attention', [say('recipient/attention/1', 'recipient/attention')]));
  if (address) rows.push(line('address', 'recipient/address', address));
  if (at.terms.isRequest) rows.push(...attention(at));
  if (fax) rows.push(line('fax', 'recipient/fax', fax));
  if (!address && !fax) {
    rows.push(online ? line('where', 'recipient/online', slot(online as Fact<string>)) : line('where', 'recipient/address', blank('address or fax for appeals, from your notice')));
  }
  return rows;
}

/** By the paper that opened the level. At the first level a value that is asked about stays out; later each decision has its own. */
const ownOf = (facts: Facts, { isFirst, opener }: LevelAt, field: 'appealAddress' | 'appealFax' | 'appealPhone') =>
  opener && !(isFirst && facts.isAsked(field)) ? facts.fieldOf(field, opener) : undefined;

function toReviewer(facts: Facts, at: LevelAt): Row[] {
  const [address, fax] = [ownOf(facts, at, 'appealAddress'), ownOf(facts, at, 'appealFax')];
  const missing = at.isFirst ? 'address for appeals, from your notice' : 'name and address of the reviewer, from your decision letter';
  return [
    ...(address ? [line('address', 'recipient/address', slot(address))] : []),
    ...attention(at),
    ...(fax ? [line('fax', 'recipient/fax', slot(fax))] : []),
    ...(address || fax ? [] : [line('where', 'recipient/address', blank(missing))]),
  ];
}

function byPhone(facts: Facts, at: LevelAt): Row[] {
  const phone = ownOf(facts, at, 'appealPhone');
  return [
    line('where', 'recipient/address', blank('name of the Quality Improvement Organization, from your notice')),
    line('phone', 'recipient/phone', phone ? slot(phone) : blank('its phone number, from your notice')),
    ...attention(at),
  ];
}
