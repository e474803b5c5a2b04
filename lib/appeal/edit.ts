/**
 * Edits of a letter, pure: each gives a new content and keeps every id. What the member types stands as own words, so
 * that nothing typed poses as read.
 */
import { isBlank, sentenceText, type Ground, type LetterContent, type Piece, type Row, type Sentence } from '../cases/letter';

/** What typed words can stand on: themselves, or the question that they answer. */
export type TypedGround = Extract<Ground, { kind: 'own-words' | 'answer' }>;

const OWN_WORDS: TypedGround = { kind: 'own-words' };

const isSame = (a: Ground, b: TypedGround): boolean => a.kind === b.kind && (a.kind !== 'answer' || b.kind !== 'answer' || a.question === b.question);

/** Rows that do not change keep their identity, so that a view redraws only what did. */
function mapRows(content: LetterContent, change: (row: Row) => Row): LetterContent {
  let isChanged = false;
  const sections = content.sections.map((section) => {
    const rows = section.rows.map(change);
    if (rows.every((row, index) => row === section.rows[index])) return section;
    isChanged = true;
    return { ...section, rows };
  });
  return isChanged ? { ...content, sections } : content;
}

const mapSentence = (content: LetterContent, sentenceId: string, change: (sentence: Sentence) => Sentence): LetterContent =>
  mapRows(content, (row) => {
    const sentences = row.sentences.map((sentence) => (sentence.id === sentenceId ? change(sentence) : sentence));
    return sentences.every((sentence, index) => sentence === row.sentences[index]) ? row : { ...row, sentences };
  });

/** Blanks that the typed text still shows in their brackets stay blanks. */
function piecesOf(text: string, old: Sentence): Piece[] {
  const blanks = old.pieces.filter(isBlank);
  let rest = text;
  const pieces: Piece[] = [];
  for (const blank of blanks) {
    const at = rest.indexOf(`[${blank.blank}]`);
    if (at < 0) continue;
    if (at > 0) pieces.push({ text: rest.slice(0, at) });
    pieces.push(blank);
    rest = rest.slice(at + blank.blank.length + 2);
  }
  return rest ? [...pieces, { text: rest }] : pieces;
}

/** The sentence as typed. Typing the same changes nothing; an emptied sentence is removed. */
export function replaceSentence(content: LetterContent, sentenceId: string, text: string): LetterContent {
  if (!text.trim()) return removeSentence(content, sentenceId);
  return mapSentence(content, sentenceId, (sentence) =>
    sentenceText(sentence) === text ? sentence : { ...sentence, pieces: piecesOf(text, sentence), grounds: [OWN_WORDS] });
}

/** Fills one blank. The rest of the sentence keeps its grounds; `ground` is the question where it was asked as one. */
export function fillBlank(content: LetterContent, sentenceId: string, pieceIndex: number, text: string, ground: TypedGround = OWN_WORDS): LetterContent {
  const typed = text.trim();
  if (!typed) return content;
  return mapSentence(content, sentenceId, (sentence) => {
    const piece = sentence.pieces[pieceIndex];
    if (!piece || !isBlank(piece)) return sentence;
    const pieces = sentence.pieces.map((one, index) => (index === pieceIndex ? { text: typed } : one));
    return { ...sentence, pieces, grounds: sentence.grounds.some((one) => isSame(one, ground)) ? sentence.grounds : [...sentence.grounds, ground] };
  });
}

/** One sentence more at the end of a row, with an id that the letter does not have yet. */
export function addOwnSentence(content: LetterContent, rowId: string, text: string): LetterContent {
  const typed = text.trim();
  if (!typed) return content;
  return mapRows(content, (row) => {
    if (row.id !== rowId) return row;
    const ids = new Set(row.sentences.map(({ id }) => id));
    let number = 1;
    while (ids.has(`${rowId}/own-${number}`)) number += 1;
    return { ...row, sentences: [...row.sentences, { id: `${rowId}/own-${number}`, pieces: [{ text: typed }], grounds: [OWN_WORDS] }] };
  });
}

/** Takes a sentence out, and its row with it when that was the last one. */
export function removeSentence(content: LetterContent, sentenceId: string): LetterContent {
  const without = mapRows(content, (row) => {
    const sentences = row.sentences.filter(({ id }) => id !== sentenceId);
    return sentences.length === row.sentences.length ? row : { ...row, sentences };
  });
  if (without === content) return content;
  return { ...without, sections: without.sections.map((section) => {
    const rows = section.rows.filter((row) => row.sentences.length > 0);
    return rows.length === section.rows.length ? section : { ...section, rows };
  }) };
}

const rowOf = ({ sections }: LetterContent, sentenceId: string) =>
  sections.flatMap((section) => section.rows.map((row) => ({ section, row }))).find(({ row }) => row.sentences.some(({ id }) => id === sentenceId));

/** `one` in `list`, behind whatever stands before it in `from` and still stands in `list`. */
function placed<T extends { readonly id: string }>(list: readonly T[], from: readonly { readonly id: string }[], one: T): T[] {
  const before = from.slice(0, from.findIndex(({ id }) => id === one.id)).map(({ id }) => id);
  const at = before.reduce((found, id) => Math.max(found, list.findIndex((each) => each.id === id) + 1), 0);
  return [...list.slice(0, at), one, ...list.slice(at)];
}

/**
 * Puts a sentence back as it stood in another state of the letter, with its grounds, and in its place where it was taken
 * out. A sentence that `from` does not have changes nothing, nor does one whose section is gone.
 */
export function putBack(content: LetterContent, sentenceId: string, from: LetterContent): LetterContent {
  const home = rowOf(from, sentenceId);
  const sentence = home?.row.sentences.find(({ id }) => id === sentenceId);
  if (!home || !sentence) return content;
  if (rowOf(content, sentenceId)) return mapSentence(content, sentenceId, () => sentence);
  return { ...content, sections: content.sections.map((section) => {
    if (section.id !== home.section.id) return section;
    const row = section.rows.find(({ id }) => id === home.row.id);
    if (!row) return { ...section, rows: placed(section.rows, home.section.rows, { ...home.row, sentences: [sentence] }) };
    const filled = { ...row, sentences: placed(row.sentences, home.row.sentences, sentence) };
    return { ...section, rows: section.rows.map((each) => (each === row ? filled : each)) };
  }) };
}
