/** Which steps a list has, in their order: each rule is a condition of the case and what it brings. */
import type { Interview } from '../interview/answers';
import type { Stand } from '../levels/stand';
import { levelsAfter } from '../levels/stand';
import type { DenialCategory } from '../../knowledge/denial-reasons';
import type { KnownReading } from '../known/known';
import { isNotice } from '../due/questions';
import { authorityOf } from '../writer/authority';
import type { WriterKind } from '../writer/writer';
import { WHILE_CARE_GOES_ON, afterThis, nextLevelStep } from './by-plan';
import type { ChecklistItem } from './item';
import {
  CODING_REVIEW, COMPARE_BILL, FAST_APPEAL, FOLLOW_UP, GET_LETTER, HELPING, OTHER_COVERAGE, PROOF_OF_COVERAGE, SEND_APPEAL, TRACK, exceptionRequest, recordsRequest, writeAppeal,
} from './steps';

/** What a list depends on. Of a paper that is in no case yet only the reading is known. */
export interface ListFacts {
  readonly reading: KnownReading;
  readonly categories: readonly DenialCategory[];
  readonly hasLetter: 'yes' | 'no' | 'unknown';
  readonly writer?: WriterKind | undefined;
  readonly interview?: Interview | undefined;
  readonly stand?: Stand | undefined;
}

interface Rule {
  readonly stage: ChecklistItem['stage'];
  steps(facts: ListFacts): readonly (ChecklistItem | undefined)[];
}

const isCutNow = ({ categories, interview }: ListFacts): boolean => categories.some(({ id }) => id === 'concurrent-review') || interview?.care === 'going-on';
const isReceived = ({ interview, reading }: ListFacts): boolean =>
  interview?.care === 'received' || (interview?.care === undefined && (reading.document === 'eob' || reading.document === 'msn' || (reading.fields.memberOwes?.value ?? 0) > 0));
const isBilled = ({ reading }: ListFacts): boolean => (reading.fields.memberOwes?.value ?? 0) > 0;

/** Whether someone else, or another request, comes before the appeal. */
const isOthersFirst = ({ categories: [category] }: ListFacts): boolean =>
  category?.betterPath === 'provider-fix' || category?.betterPath === 'member-action' || category?.betterPath === 'exception-first';

/** The category's own first step, by its better path; without a category, the question for the reason. */
function pathSteps({ categories: [category], reading }: ListFacts): ChecklistItem[] {
  const records = recordsRequest(reading.fields.criteria !== undefined);
  switch (category?.betterPath) {
    case 'provider-fix': return [CODING_REVIEW, records];
    case 'exception-first': return [exceptionRequest(category.id), records];
    case 'member-action': return [category.id === 'eligibility' ? PROOF_OF_COVERAGE : OTHER_COVERAGE, records];
    case 'either': return category.companionLetters.includes('coding-review') ? [records, CODING_REVIEW] : [records];
    default: return [records];
  }
}

/** A call between doctors comes before care; a bill comes after it. */
const BEFORE_CARE = HELPING['peer-to-peer'];
const AFTER_CARE = HELPING['retro-authorization'];
const HOLD = HELPING['billing-hold'];
const MOST_HELPING = 2;

function helpingSteps(facts: ListFacts): readonly ChecklistItem[] {
  const { categories, interview } = facts;
  const fits = (item: ChecklistItem): boolean =>
    item !== HOLD && !(item === BEFORE_CARE && interview?.care === 'received') && !(item === AFTER_CARE && interview?.care === 'to-come');
  const letters = [...new Set(categories.flatMap(({ companionLetters }) => companionLetters.flatMap((id) => HELPING[id] ?? [])))];
  return letters.filter(fits).slice(0, MOST_HELPING);
}

const holds = ({ categories }: ListFacts): boolean => categories.some(({ companionLetters }) => companionLetters.includes('billing-hold'));

/** The level above the one that is open, of a confirmed plan type. */
function laterSteps({ stand }: ListFacts): readonly ChecklistItem[] {
  if (!stand?.plan || stand.isReversed) return [];
  const { plan } = stand;
  const [next] = levelsAfter(plan, stand.refusals.length + 1);
  return next && !stand.open.includes(next) ? [afterThis(plan, next)] : [];
}

/** In this order on the list. */
export const LIST_RULES: readonly Rule[] = [
  { stage: 'first', steps: ({ writer, stand }) => {
    const authority = writer && authorityOf(writer, stand?.plan?.id);
    return authority ? [{ id: authority.id, title: authority.title, who: authority.who, why: authority.why, row: authority.row, by: 'before-appeal', yields: 'The paper that lets you write for them.', stage: 'first' }] : [];
  } },
  { stage: 'first', steps: (facts) => (facts.interview?.urgent === 'yes' || isCutNow(facts) ? [facts.categories.some(({ id }) => id === 'concurrent-review') || facts.interview?.urgent === 'yes' ? FAST_APPEAL : undefined] : []) },
  { stage: 'first', steps: (facts) => (isCutNow(facts) ? [WHILE_CARE_GOES_ON[facts.stand?.plan?.id ?? '']] : []) },
  { stage: 'first', steps: ({ hasLetter, reading }) => (hasLetter === 'yes' || isNotice(reading) ? [] : [GET_LETTER]) },
  { stage: 'first', steps: pathSteps },
  { stage: 'gather', steps: helpingSteps },
  { stage: 'gather', steps: (facts) => (isBilled(facts) && isReceived(facts) ? [COMPARE_BILL] : []) },
  { stage: 'gather', steps: (facts) => (isBilled(facts) || holds(facts) ? [facts.interview?.care === 'to-come' ? undefined : HOLD] : []) },
  { stage: 'send', steps: (facts) => [writeAppeal(isOthersFirst(facts), firstKind(facts)), SEND_APPEAL, TRACK, FOLLOW_UP] },
  { stage: 'later', steps: laterSteps },
];

/** One first level has the usual letter; alternatives each have their own. */
const firstKind = ({ stand }: ListFacts) => (stand && stand.open.length > 1 && stand.refusals.length === 0 ? (`level/${stand.open[0]!.id}` as const) : 'first-level-appeal');

/** After a refusal, for a confirmed plan type: what is new, the next letter, and what it needs. */
export function afterRefusal(facts: ListFacts): readonly ChecklistItem[] {
  const { stand } = facts;
  if (!stand?.plan || stand.open.length === 0) return [];
  const { plan } = stand;
  const levels = stand.open.map((level) => nextLevelStep(plan, level));
  const first: ChecklistItem[] = [
    { id: 'compare-answers', title: 'See what their answer says that is new', who: 'you', minutes: 5, by: 'today', stage: 'first', row: 'denial-reasons/shared/checklist/9', why: 'The next letter answers the new reason. Follow up shows both side by side.', yields: 'What is left to answer.' },
    ...levels.filter(({ stage }) => stage === 'first'),
  ];
  const writes = levels.filter(({ stage }) => stage === 'send');
  const send = writes.length > 0 ? [...writes, SEND_APPEAL, TRACK, FOLLOW_UP] : [];
  return [...first, recordsRequest(facts.reading.fields.criteria !== undefined), ...helpingSteps(facts), ...send, ...laterSteps(facts)];
}
