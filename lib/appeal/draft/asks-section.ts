/** What is asked for: exact, numbered, and by right only where the right is certain. */
import type { Section, Sentence } from '../../cases/letter';
import { rightById } from '../../knowledge/rights';
import { CATEGORY_ASKS, OUTSIDE_ASKS, type FormId } from '../forms';
import { row, say, sayRow, section } from './compose';
import { isPartDenied, isSignedByPatient, slotOf, subjectOf, type Facts } from './facts';
import { procedureSlot, serviceSlot } from './heading-sections';
import type { LevelAt } from './level-at';
import { formSlot, toldSentence } from './request-section';
import { rightFor } from './rights';

/** The row's line where the right holds, else the plain request. A line with a gap to fill is not used. */
function ask(facts: Facts, id: string, rightId: string, plain: FormId): Sentence {
  const right = rightFor(facts, rightId);
  const line = right?.letterLine.replace('the field of [specialty]', 'the field in question');
  return right && line && !line.includes('[') ? sayRow(id, line, `rights/${right.id}`) : say(id, plain);
}

const isOf = (facts: Facts, rightId: string): boolean => facts.categories.some(({ id }) => rightById(rightId)?.denialCategories.includes(id));
const isMedical = (facts: Facts): boolean => isOf(facts, 'qualified-reviewer');
const usesCriteria = (facts: Facts): boolean => isOf(facts, 'criteria-relied-on');

function reverse(facts: Facts, { terms }: LevelAt): Sentence {
  const id = 'asks/reverse/1';
  const service = isPartDenied(facts) ? formSlot('ask/the-lines') : (procedureSlot(facts) ?? serviceSlot(facts) ?? formSlot('ask/the-service'));
  if (terms.reverse) return say(id, terms.reverse, { service });
  const outside = terms.decidedBy === 'reviewer' && !terms.processes;
  const subject = subjectOf(facts);
  if (subject !== 'claim') return say(id, outside ? `ask/reverse-outside-${subject}` : `ask/reverse-${subject}`, { service });
  const number = slotOf(facts, 'claimNumber', 'claim number');
  if (number) return say(id, outside ? 'ask/reverse-outside-claim' : 'ask/reverse-claim', { service, number });
  return say(id, outside ? 'ask/reverse-outside' : 'ask/reverse', { service });
}

function nameWhatIsNotMet(facts: Facts, { terms }: LevelAt): Sentence {
  const criteria = slotOf(facts, 'criteria', 'the rule they used');
  if (criteria) return say('asks/name/1', 'ask/name-criteria', { criteria });
  if (terms.decidedBy === 'reviewer') return say('asks/name/1', 'ask/name-outside');
  return say('asks/name/1', usesCriteria(facts) ? 'ask/name-rule' : 'ask/name-provision');
}

/** The rule by its name where the notice names it. */
function criteriaAsk(facts: Facts): Sentence {
  const criteria = slotOf(facts, 'criteria', 'the rule they used');
  return criteria && !rightFor(facts, 'criteria-relied-on')
    ? say('asks/file/2', 'ask/named-criteria', { criteria })
    : ask(facts, 'asks/file/2', 'criteria-relied-on', 'ask/criteria');
}

const KEEPS_CARE = 'concurrent-review';
const isGoingOn = ({ interview, categories }: Facts): boolean => interview.care === 'going-on' || (interview.care === undefined && categories.some(({ id }) => id === KEEPS_CARE));

/** Requests of the categories, in the words for whoever decides. To keep care going is asked at levels whose row allows it, and there in the row's own way. */
function categoryAsks(facts: Facts, { terms }: LevelAt) {
  const asks = terms.decidedBy === 'plan' ? CATEGORY_ASKS : OUTSIDE_ASKS;
  const isLeftOut = (id: string) => terms.isRequest || (id === KEEPS_CARE && (terms.keepsServices || terms.keepsNoServices));
  return [...new Set(facts.categories.map(({ id }) => id))]
    .filter((id) => asks[id] && !isLeftOut(id))
    .slice(0, 2)
    .map((id) => row(`asks/${id}`, [sayRow(`asks/${id}/1`, asks[id] ?? '', `denial-reasons/${id}`)]));
}

/** What only the plan can do: another reviewer of its own, the file, the rule, and how to go outside. */
function planAsks(facts: Facts, at: LevelAt) {
  const experts = rightFor(facts, 'expert-identity');
  const outside = rightFor(facts, 'external-review');
  return [
    row('asks/reviewer', [
      at.isFirst ? ask(facts, 'asks/reviewer/1', 'different-reviewer', 'ask/fresh-reviewer') : say('asks/reviewer/1', 'ask/fresh-again'),
      ...(isMedical(facts) ? [ask(facts, 'asks/reviewer/2', 'qualified-reviewer', 'ask/trained-reviewer')] : []),
    ]),
    row('asks/name', [nameWhatIsNotMet(facts, at), ...(experts ? [sayRow('asks/name/2', experts.letterLine, `rights/${experts.id}`)] : [])]),
    row('asks/file', [ask(facts, 'asks/file/1', 'claim-file', 'ask/file'), ...(usesCriteria(facts) ? [criteriaAsk(facts)] : [])]),
    row('asks/outside', outside ? [sayRow('asks/outside/1', outside.letterLine, `rights/${outside.id}`)] : []),
  ];
}

const NEEDS = row('asks/needs', [say('asks/needs/1', 'ask/needs'), say('asks/needs/2', 'ask/decision')]);

const reviewerAsks = (facts: Facts, at: LevelAt) => [
  row('asks/reviewer', isMedical(facts) ? [say('asks/reviewer/2', 'ask/trained-reviewer')] : []),
  row('asks/name', [nameWhatIsNotMet(facts, at)]),
  NEEDS,
];

export function asksSection(facts: Facts, at: LevelAt): Section {
  const { terms, rule } = at;
  const keep = terms.keepsServices && rule && isGoingOn(facts) ? [say('asks/keep/1', 'ask/keep-services', {}, [{ kind: 'rule', row: rule.row }])] : [];
  const exception = rightFor(facts, 'part-d-exception');
  return section('asks', 'numbered', 'What I ask for', [
    row('asks/reverse', [reverse(facts, at)]),
    row('asks/keep', keep),
    ...categoryAsks(facts, at),
    row('asks/exception', exception && isSignedByPatient(facts) && terms.decidedBy === 'plan' ? [sayRow('asks/exception/1', exception.letterLine, `rights/${exception.id}`)] : []),
    ...(terms.asks ?? []).map((form, index) => row(`asks/own-${index + 1}`, [say(`asks/own-${index + 1}/1`, form)])),
    ...(terms.asksTold ?? []).map((told, index) => row(`asks/told-${index + 1}`, [toldSentence(facts, `asks/told-${index + 1}/1`, told)])),
    ...(terms.isRequest ? [NEEDS] : terms.decidedBy === 'plan' ? planAsks(facts, at) : reviewerAsks(facts, at)),
  ], true);
}
