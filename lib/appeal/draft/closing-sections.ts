/** The end of the letter: when a decision is due by a rule that was read, and the signature. */
import type { Section, Sentence } from '../../cases/letter';
import { row, say, section, type Slot } from './compose';
import { isExpedited } from './expedite';
import { blank, patient, signer, slot, subjectOf, type Facts } from './facts';
import { isRuleRead, type LevelAt } from './level-at';

/** Remarks on a clock under which its number stays an upper bound. Any other condition leaves the clock out. */
const BOUND_ALL_THE_SAME = /^\d+ days at each level|^payment requests cannot be expedited$|^from receipt by the reviewer$/;

/** The time to decide: only a number of days, from a rule whose text was read, for a confirmed plan type. Hours are never named here. */
function clock(facts: Facts, { terms, rule }: LevelAt): Sentence[] {
  const subject = subjectOf(facts);
  // Where the care goes on, or cannot wait, the usual time is not what is asked for.
  if (isExpedited(facts) || facts.interview.care === 'going-on') return [];
  if (subject === 'unclear' || !rule || !terms.clock || !isRuleRead(rule)) return [];
  const time = subject === 'request' ? rule.level.decision.preService : rule.level.decision.postService;
  if (!time || time.amount === null || time.unit !== 'calendar days' || time.extension || (time.note && !BOUND_ALL_THE_SAME.test(time.note))) return [];
  const days: Slot = { text: String(time.amount), grounds: [{ kind: 'rule', row: rule.row }] };
  const form = terms.clock === 'appeal' ? `closing/clock-${subject}` as const : terms.clock === 'request' ? 'closing/clock-this' : 'closing/clock-reviewer';
  return [say('closing/words/2', form, { days })];
}

/** Who signs, and for whom: under the name, where the member said so. */
function signature(facts: Facts): Section {
  const { name } = signer(facts);
  const { writer } = facts;
  const whose = patient(facts);
  const relation = writer && writer !== 'patient'
    ? [say('signature/for/1', `writer/${writer}/signature`, { patient: whose ? slot(whose) : blank('name of the patient') }, [{ kind: 'answer', question: 'writer/kind' }])]
    : [];
  return section('signature', 'closing', 'Signature', [
    row('signature/sincerely', [say('signature/sincerely/1', 'closing/sincerely')]),
    row('signature/line', [say('signature/line/1', 'closing/line')]),
    row('signature/name', [say('signature/name/1', 'sender/line', { value: name ? slot(name) : blank('your name') })]),
    row('signature/for', relation),
  ]);
}

/** That it is sent in time is not said: the day on which it goes out is not known when it is drafted. */
export function closingSections(facts: Facts, at: LevelAt): Section[] {
  const isAppeal = at.terms.re === 'first-appeal' || (at.isFirst && at.terms.re === 'of-denial');
  const consider = isAppeal ? 'closing/consider' : 'closing/consider-letter';
  const words = [...(at.terms.sameRecord ? [] : [say('closing/words/1', consider)]), ...clock(facts, at), say('closing/words/3', 'closing/write')];
  return [section('closing', 'prose', 'Closing', [row('closing/words', words)]), signature(facts)];
}
