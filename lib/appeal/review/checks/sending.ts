/** What stands in the way of sending: blanks, a wrong recipient, a missing enclosure, a passed date, the same letter once more. */
import type { LetterContent, Sentence } from '../../../cases/letter';
import { longDate } from '../../plain-date';
import { counted } from '../../words';
import { folded } from '../case-values';
import { isAppeal, type Check, type Finding } from '../finding';
import { hasBlank, isTyped, sentencesIn, textOf } from '../sentences';

export const blankLeft: Check = ({ content }) => {
  const open = sentencesIn(content).filter(hasBlank);
  const [first] = open;
  return first ? [{
    id: 'blank-left', check: 'blank-left', weight: 'stop', says: `${counted(open.length, 'sentence')} still ${open.length === 1 ? 'has' : 'have'} a blank.`,
    why: 'A letter with blanks can be kept and printed as a draft only. Fill them, or take the sentence out.', sentence: first,
    mends: [{ kind: 'edit', label: 'Go to the first blank', sentenceId: first.id }],
  }] : [];
};

const sectionOf = ({ sections }: LetterContent, id: string): Sentence[] => sections.filter((section) => section.id === id).flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));

/** What the member typed into the address, and what their papers say where to send. */
export const wrongRecipient: Check = ({ content, drafted, facts }) => {
  const known = [facts.field('appealAddress')?.value, facts.field('appealFax')?.value, facts.field('insurer')?.value].filter((value) => value !== undefined).map(folded);
  return sectionOf(content, 'recipient').filter(isTyped).flatMap((sentence): Finding[] => {
    const before = sectionOf(drafted, 'recipient').find(({ id }) => id === sentence.id);
    const text = folded(textOf(sentence));
    if (!before || hasBlank(before) || known.some((value) => text.includes(value) || value.includes(text)) || folded(textOf(before)) === text) return [];
    return [{
      id: `wrong-recipient:${sentence.id}`, check: 'wrong-recipient', weight: 'stop', says: `Your papers say: “${textOf(before)}”. The letter says: “${textOf(sentence)}”.`,
      why: 'An appeal at the wrong address may count as not sent. Where the notice names another place, that one counts.', sentence,
      mends: [{ kind: 'restore', label: 'Put what the papers say', sentence: before }, { kind: 'edit', label: 'Change it', sentenceId: sentence.id }],
    }];
  });
};

const EXHIBIT = /\bExhibits? (\d{1,2})(?:(?:,| and|, and|[–-]) ?(\d{1,2}))?\b/g;

/** Every exhibit that the letter names stands among its enclosures. */
export const enclosureMissing: Check = ({ kind, content, facts }) => {
  const numbers = new Set(facts.file.exhibits.map(({ number }) => String(number)));
  const missing = sentencesIn(content).flatMap((sentence): Finding[] =>
    [...new Set([...textOf(sentence).matchAll(EXHIBIT)].flatMap(([, one, other]) => [one!, ...(other ? [other] : [])]))].filter((number) => !numbers.has(number)).map((number) => ({
      id: `enclosure-missing:${sentence.id}:${number}`, check: 'enclosure-missing', weight: 'stop', says: `Exhibit ${number} is named here and is not in your list of evidence.`,
      why: 'What is not enclosed cannot be weighed.', sentence,
      mends: [{ kind: 'open', label: 'Open the list of evidence', room: 'gather' }, { kind: 'edit', label: 'Change the sentence', sentenceId: sentence.id }],
    })));
  const hasEnclosures = sectionOf(content, 'enclosures').length > 0;
  if (missing.length > 0 || hasEnclosures || !isAppeal({ kind })) return missing;
  return [{
    id: 'enclosure-missing:all', check: 'enclosure-missing', weight: 'look', says: 'The letter encloses nothing.', why: 'At least the notice belongs with it, and the pages that prove each point.', row: 'denial-reasons/shared/checklist/5',
    mends: [{ kind: 'open', label: 'Open the list of evidence', room: 'gather' }],
  }];
};

export const deadlinePassed: Check = ({ kind, deadline, facts }) => {
  if (!isAppeal({ kind }) || deadline.kind !== 'date' || deadline.daysLeft >= 0) return [];
  const isAnswered = facts.file.letters.some((letter) => letter.kind === 'letter/good-cause-late');
  return [{
    id: 'deadline-passed', check: 'deadline-passed', weight: isAnswered ? 'look' : 'stop', says: `The date to send it by has passed: ${longDate(deadline.date)}.`,
    why: 'Send it anyway if you can, with a letter that says why it is late and the proof of it. Ask the plan if it still takes the appeal.', row: 'denial-reasons/letters/good-cause-late',
    mends: [{ kind: 'open', label: isAnswered ? 'Open the letter about being late' : 'Write why it is late', room: 'write', letter: 'letter/good-cause-late' }],
  }];
};

/** So much of an earlier letter may stand in the next one: its facts, its request. */
const MOST_REPEATED = 0.8;

const said = (content: LetterContent): string[] =>
  sentencesIn({ sections: content.sections.filter(({ layout }) => layout === 'prose' || layout === 'table') }).filter((sentence) => !hasBlank(sentence)).map((sentence) => folded(textOf(sentence))).filter((text) => text.length > 20);

/** A further appeal that says what the first one said. */
export const repeatsFirst: Check = ({ kind, content, sent }) => {
  if (!kind.startsWith('level/') || sent.length === 0) return [];
  const [now, before] = [said(content), new Set(sent.flatMap(said))];
  const repeated = now.filter((text) => before.has(text)).length;
  if (now.length === 0 || repeated / now.length < MOST_REPEATED) return [];
  return [{
    id: 'repeats-first', check: 'repeats-first', weight: 'look', says: 'This letter says what the last one said.',
    why: 'The plan has answered that. Say what its new reason leaves out, and add what it has not seen.', row: 'denial-reasons/shared/generalMistakes/1',
    mends: [{ kind: 'open', label: 'Add what is new', room: 'gather' }],
  }];
};
