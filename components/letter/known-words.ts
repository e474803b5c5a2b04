/** What became known after the draft was made (a typed address, a name) flows into the letter's own sentences, never over words of the member. */
import { isBlank, type LetterContent, type Section, type Sentence } from '../../lib/cases/letter';

const isOwn = ({ grounds }: Sentence): boolean => grounds.some((ground) => ground.kind === 'own-words');

/** Open, or made of what the member typed about themselves. */
const isFed = (sentence: Sentence): boolean =>
  sentence.pieces.some(isBlank) || sentence.grounds.some((ground) => ground.kind === 'answer' && ground.question.startsWith('your-'));

const sentencesOf = (sections: readonly Section[]): Sentence[] => sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));

/** The lines of the sender come and go with the address, so they are taken over as a whole. */
const SENDER = 'sender';

/** The letter with what `fresh`, a new draft of the same case, knows more. The same letter where it knows nothing more. */
export function withKnownWords(content: LetterContent, fresh: LetterContent): LetterContent {
  const news = new Map(sentencesOf(fresh.sections).map((sentence) => [sentence.id, sentence]));
  const sender = fresh.sections.find(({ id }) => id === SENDER);
  const sections = content.sections.map((section) => {
    if (section.id === SENDER && sender && !sentencesOf([section]).some(isOwn)) return { ...section, rows: sender.rows };
    return {
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        sentences: row.sentences.map((sentence) => (isFed(sentence) && !isOwn(sentence) ? (news.get(sentence.id) ?? sentence) : sentence)),
      })),
    };
  });
  const next = { ...content, sections };
  return JSON.stringify(next) === JSON.stringify(content) ? content : next;
}

/** The letter with one sentence as it was. */
export const withSentence = (content: LetterContent, before: Sentence): LetterContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, sentences: row.sentences.map((sentence) => (sentence.id === before.id ? before : sentence)) })),
  })),
});
