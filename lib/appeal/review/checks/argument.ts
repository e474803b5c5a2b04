/** Whether the letter answers what the plan said: its reason, its criterion, with the history and the function that such reasons turn on. */
import { reasonWords, type Facts } from '../../draft/facts';
import { isAppeal, type Check, type Finding, type Mend } from '../finding';
import { hasBlank, isAboutSuffering, sentencesIn, textOf } from '../sentences';

/** Categories whose `evidence` or `argument` in `denial-reasons.json` ask what was tried before. */
const TURN_ON_HISTORY: ReadonlySet<string> = new Set(['medical-necessity', 'step-therapy', 'experimental', 'cosmetic', 'formulary', 'quantity-limit', 'level-of-care', 'site-of-care', 'concurrent-review']);
/** Those that ask for findings, severity or function. */
const TURN_ON_FUNCTION: ReadonlySet<string> = new Set(['medical-necessity', 'cosmetic', 'level-of-care', 'benefit-limit', 'concurrent-review', 'emergency', 'site-of-care']);

const INTERVIEW: Mend = { kind: 'open', label: 'Answer the questions', room: 'gather' };

/** Sections that argue; the request, the closing and the list of what is asked for argue nothing. */
const ARGUES = /^(?:why|treatments|findings|daily|diagnosis|purpose|objection|earlier)/;
/** A sentence of the argument that says something: filled, and not a lead alone. */
const isSaid = (sentence: Parameters<typeof textOf>[0]): boolean =>
  !hasBlank(sentence) && sentence.grounds.some(({ kind }) => kind === 'own-words' || kind === 'answer' || kind === 'exhibit') && textOf(sentence).trim().length > 0;

const argumentOf = (content: Parameters<typeof sentencesIn>[0]) => sentencesIn({ sections: content.sections.filter(({ id }) => ARGUES.test(id)) });

const idsOf = ({ categories }: Facts): readonly string[] => categories.map(({ id }) => id);

export const reasonNotAnswered: Check = ({ kind, content, facts }) => {
  if (!isAppeal({ kind }) || argumentOf(content).some(isSaid)) return [];
  const reason = reasonWords(facts);
  return [{
    id: 'reason-not-answered', check: 'reason-not-answered', weight: 'stop',
    says: reason ? `The plan’s reason is not answered yet: “${reason.value}”` : 'The letter does not say yet why the decision should change.',
    why: 'An appeal that answers the exact reason is read for that reason.', row: 'denial-reasons/shared/fiveProofSteps/5',
    mends: [INTERVIEW, { kind: 'open', label: 'Fill the blanks of the letter', room: 'write' }],
  }];
};

export const criterionNotAnswered: Check = ({ kind, content, facts }) => {
  const criteria = facts.field('criteria');
  if (!isAppeal({ kind }) || !criteria) return [];
  const said = argumentOf(content).filter(isSaid);
  const isAnswered = facts.interview.findings.some(({ answers, result }) => answers !== '' && result !== '') || said.some(({ id }) => /criterion|finding|definition/.test(id))
    || said.some((sentence) => textOf(sentence).includes(criteria.value) && sentence.grounds.some(({ kind: ground }) => ground !== 'value' && ground !== 'form'));
  if (isAnswered) return [];
  return [{
    id: 'criterion-not-answered', check: 'criterion-not-answered', weight: 'look',
    says: `The rule that the plan used is not answered point by point: ${criteria.value}.`,
    why: 'The reviewer holds the record against that rule. Ask for it if you do not have it, and name for each of its points the page that shows it.', row: 'denial-reasons/medical-necessity',
    mends: [INTERVIEW, { kind: 'open', label: 'Ask the plan for the rule', room: 'write', letter: 'letter/records-request' }],
  }];
};

export const noTreatmentHistory: Check = ({ kind, content, facts }) => {
  const [category] = idsOf(facts).filter((id) => TURN_ON_HISTORY.has(id));
  const isTold = facts.interview.treatments.length > 0 || argumentOf(content).some((sentence) => /tried|treatments|before|lower|steps|alternatives|standard/.test(sentence.id) && isSaid(sentence));
  if (!isAppeal({ kind }) || !category || isTold) return [];
  return [{
    id: 'no-treatment-history', check: 'no-treatment-history', weight: 'look', says: 'The letter does not say what was tried before.',
    why: 'This kind of reason often turns on it: each treatment with dose, dates, result, and why it was not enough.', row: `denial-reasons/${category}`, mends: [INTERVIEW],
  }];
};

export const noFunction: Check = ({ kind, content, facts }): readonly Finding[] => {
  const [category] = idsOf(facts).filter((id) => TURN_ON_FUNCTION.has(id));
  const { symptoms, daily, findings } = facts.interview;
  const isTold = symptoms !== undefined || daily !== undefined || findings.length > 0 || argumentOf(content).some((sentence) => (isAboutSuffering(sentence) || /finding|progress|days|risk|triage/.test(sentence.id)) && isSaid(sentence));
  if (!isAppeal({ kind }) || !category || isTold) return [];
  return [{
    id: 'no-function', check: 'no-function', weight: 'look', says: 'The letter does not say how severe it is, or what it keeps the patient from doing.',
    why: 'Findings with their dates, and what cannot be done day to day, show why the care is needed.', row: `denial-reasons/${category}`, mends: [INTERVIEW],
  }];
};
