/** An answer in a few words, for the list of all answers and for what an earlier case offers. */
import { planTypeById } from '../../knowledge/appeal-rights';
import type { KnownFile } from '../known/known';
import { listOf } from '../words';
import { findingsIn, treatmentsIn } from './answers';
import { atHandOf } from './at-hand';
import type { Question } from './shape';
import { situationOf } from './situation';
import { NONE_AT_HAND } from './state';

const UNNAMED = 'one without a name';
const named = (rows: readonly { readonly what: string }[]): string => listOf(rows.map(({ what }) => what || UNNAMED));

/** The words of a kept text; empty where it says nothing. */
export function wordsOfText({ kind, choices }: Pick<Question, 'kind' | 'choices'>, text: string): string {
  switch (kind) {
    case 'choice': return choices?.find(({ value }) => value === text)?.label ?? '';
    case 'treatments': return named(treatmentsIn(text));
    case 'findings': return named(findingsIn(text));
    case 'plan-type': return text === 'unknown' ? '' : (planTypeById(text)?.name ?? '');
    case 'words': return text.trim();
    case 'at-hand': return text === NONE_AT_HAND ? 'None of it yet' : '';
  }
}

/** The answer of a case to a question, wherever the case keeps it. */
export function answerWords(question: Question, file: KnownFile): string {
  if (question.kind === 'plan-type') return wordsOfText(question, file.case.confirmedPlanType ?? '');
  if (question.kind === 'at-hand') {
    const ticked = atHandOf(situationOf(file)).filter(({ item }) => file.checklist.some((entry) => entry.item === item && entry.done));
    if (ticked.length > 0) return listOf(ticked.map(({ title }) => title));
  }
  return wordsOfText(question, file.answers.find((answer) => answer.question === question.id)?.text ?? '');
}
