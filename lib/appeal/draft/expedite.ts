/** The request not to wait for the usual time: only where the member said so with their clinician, and never for care already received. */
import type { Ground, Row } from '../../cases/letter';
import { ASKED } from '../interview/answers';
import { row, say, type Slot } from './compose';
import { isSignedByPatient, subjectOf, type Facts } from './facts';
import { isRuleRead, type LevelAt } from './level-at';
import { rightFor } from './rights';

const URGENT: Ground = { kind: 'answer', question: ASKED.urgent };
const SUPPORT: Ground = { kind: 'answer', question: ASKED.urgentSupport };
const RIGHT = 'expedited-72h';

/** A request for payment cannot be expedited; care that is going on can, whatever was billed of it before. */
export function isExpedited(facts: Facts): boolean {
  const { urgent, care } = facts.interview;
  if (urgent !== 'yes' || care === 'received') return false;
  return care === 'going-on' || subjectOf(facts) !== 'claim';
}

/** The number of hours of the row, as a request and no promise: by a right that was read, fits the denial and holds for the plan type. */
function hours(facts: Facts, { rule }: LevelAt): Slot | undefined {
  const right = rightFor(facts, RIGHT);
  const time = rule?.level.decision.urgent;
  if (!right || !rule || !isRuleRead(rule) || time?.unit !== 'hours' || time.amount === null || time.extension) return undefined;
  return { text: String(time.amount), grounds: [{ kind: 'rule', row: `rights/${right.id}` }, { kind: 'rule', row: rule.row }] };
}

export function expediteRows(facts: Facts, at: LevelAt): Row[] {
  if (!at.terms.expedites || !isExpedited(facts)) return [];
  const why = facts.writer === 'clinician' ? 'expedite/why-clinician' : isSignedByPatient(facts) ? 'expedite/why' : 'expedite/why-other';
  const { urgentSupport } = facts.interview;
  const time = hours(facts, at);
  return [row('request/expedite', [
    say('request/expedite/1', 'expedite/ask', {}, [URGENT]),
    say('request/expedite/2', why, {}, [URGENT]),
    ...(facts.writer !== 'clinician' && urgentSupport === 'yes' ? [say('request/expedite/3', 'expedite/supported', {}, [SUPPORT])] : []),
    ...(facts.writer !== 'clinician' && urgentSupport === 'asked' ? [say('request/expedite/3', 'expedite/asked', {}, [SUPPORT])] : []),
    ...(time ? [say('request/expedite/4', 'expedite/hours', { hours: time })] : []),
  ])];
}
