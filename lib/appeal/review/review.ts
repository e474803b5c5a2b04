/**
 * The review before sending: what an advocate would look for in the letter, each with the sentence and a mend. It never
 * changes the letter by itself, and never rewords what members say about their own suffering.
 */
import type { LetterContent, Sentence } from '../../cases/letter';
import { removeSentence, replaceSentence } from '../edit';
import { criterionNotAnswered, noFunction, noTreatmentHistory, reasonNotAnswered } from './checks/argument';
import { rightNotOfPlan } from './checks/rights';
import { blankLeft, deadlinePassed, enclosureMissing, repeatsFirst, wrongRecipient } from './checks/sending';
import { tone } from './checks/tone';
import { differsFromCase, unknownCode } from './checks/typed-values';
import { CHECKS, type Check, type Finding, type Mend, type Reviewed } from './finding';
import { sentencesIn, textOf } from './sentences';

export type { Finding, Mend, Reviewed } from './finding';

const ALL: readonly Check[] = [
  deadlinePassed, wrongRecipient, blankLeft, differsFromCase, unknownCode, rightNotOfPlan, tone, reasonNotAnswered, criterionNotAnswered, noTreatmentHistory, noFunction, enclosureMissing, repeatsFirst,
];

/** What stops the letter first, then in the order of `CHECKS`. Empty where nothing was found, which is no promise. */
export const review = (reviewed: Reviewed): readonly Finding[] => {
  const rank = ({ weight, check }: Finding): number => (weight === 'stop' ? 0 : CHECKS.length) + CHECKS.indexOf(check);
  return ALL.flatMap((check) => check(reviewed)).sort((a, b) => rank(a) - rank(b));
};

const withSentence = (content: LetterContent, sentence: Sentence): LetterContent => ({
  ...content,
  sections: content.sections.map((section) => ({ ...section, rows: section.rows.map((row) => ({ ...row, sentences: row.sentences.map((each) => (each.id === sentence.id ? sentence : each)) })) })),
});

/** The letter after a mend; the same where the mend leads elsewhere, or its sentence is gone. */
export function mended(content: LetterContent, mend: Mend): LetterContent {
  if (mend.kind === 'remove') return removeSentence(content, mend.sentenceId);
  if (mend.kind === 'restore') return withSentence(content, mend.sentence);
  if (mend.kind !== 'replace') return content;
  const sentence = sentencesIn(content).find(({ id }) => id === mend.sentenceId);
  return sentence ? replaceSentence(content, mend.sentenceId, textOf(sentence).replace(mend.from, () => mend.to)) : content;
}
