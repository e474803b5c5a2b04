/** The look of a letter in Word: named styles, so that whoever edits the file changes one style and not forty paragraphs. */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { NUMBER_INDENT, SHEET, SIGNATURE_HEIGHT, SIGNATURE_WIDTH, TEXT_WIDTH } from './letter-layout';

/** Word measures most things in twentieths of a point, and type in half points. */
export const twips = (points: number): number => Math.round(points * 20);
const halfPoints = (points: number): number => Math.round(points * 2);

/**
 * The serif that every Word on Windows and Mac has, with Latin Extended and Vietnamese. The PDF's own face is on hardly any
 * member's computer, and a program that misses a face it has never heard of may set the letter in a sans.
 */
export const LETTER_FACE = 'Cambria';

/** Style ids. Where Word has a style of that meaning, it is Word's own by its name, so that it is found under it. */
export const STYLE = {
  address: 'LetterAddress', date: 'Date', facts: 'LetterFacts', salutation: 'Salutation', prose: 'BodyText', list: 'ListNumber',
  closing: 'Closing', signatureLine: 'LetterSignatureLine', signature: 'Signature', header: 'Header', footer: 'Footer',
  label: 'LetterLabel', blank: 'LetterBlank',
} as const;

/** Hairline of the frame and ground of a blank, as in the PDF. */
export const FRAME = { style: BorderStyle.SINGLE, size: 4, color: 'B3B3B3' } as const;
const BLANK_GROUND = 'FFEDB8';
const INK = '1A1A1A';
const QUIET = '595959';

const LANGUAGE = { en: 'en-US', es: 'es-US' } as const;
export type LetterLanguage = keyof typeof LANGUAGE;

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
const style = (id: string, name: string, paragraph: ParagraphStyle['paragraph'] = {}, run: ParagraphStyle['run'] = {}): ParagraphStyle =>
  ({ id, name, basedOn: 'Normal', next: id, quickFormat: true, paragraph, run });

export const letterStyles = (language: LetterLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: LETTER_FACE, size: halfPoints(SHEET.fontSize), color: INK, language: { value: LANGUAGE[language] } },
      paragraph: { spacing: { before: 0, after: 0, line: twips(SHEET.lineHeight), lineRule: LineRuleType.AT_LEAST } },
    },
    heading1: {
      run: { size: halfPoints(SHEET.fontSize), bold: true, color: INK },
      paragraph: { spacing: { before: twips(18), after: 0 }, keepNext: true, outlineLevel: 0 },
    },
  },
  paragraphStyles: [
    style(STYLE.address, 'Letter Address', { keepLines: true }),
    style(STYLE.date, 'Date', { spacing: { before: twips(20) } }),
    style(STYLE.facts, 'Letter Facts', { spacing: { before: twips(1), after: twips(1) } }),
    style(STYLE.salutation, 'Salutation', { spacing: { before: twips(20) } }),
    style(STYLE.prose, 'Body Text', { spacing: { before: twips(9) } }),
    style(STYLE.list, 'List Number', { spacing: { before: twips(4) } }),
    style(STYLE.closing, 'Closing', { spacing: { before: twips(16) }, keepNext: true, keepLines: true }),
    // Room to sign by hand, and the line to sign on: short, as on paper.
    style(STYLE.signatureLine, 'Letter Signature Line', {
      keepNext: true, indent: { right: twips(TEXT_WIDTH - SIGNATURE_WIDTH) },
      spacing: { line: twips(SIGNATURE_HEIGHT), lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 5, color: INK } },
    }),
    style(STYLE.signature, 'Signature', { keepLines: true }),
    style(STYLE.header, 'header', { alignment: AlignmentType.CENTER }, { size: halfPoints(10), bold: true }),
    style(STYLE.footer, 'footer', { rightTabStop: twips(TEXT_WIDTH) }, { size: halfPoints(8.5), color: QUIET }),
  ],
  characterStyles: [
    { id: STYLE.label, name: 'Letter Label', quickFormat: true, run: { bold: true } },
    { id: STYLE.blank, name: 'Letter Blank', quickFormat: true, run: { shading: { fill: BLANK_GROUND } } },
  ],
});

/**
 * The one kind of list; each list of the letter is an instance of its own and starts at 1. The writer replaces `{name-1}`
 * wherever it stands, in the text too, so the name holds a character that no text of a letter can (see `wordText`).
 */
export const LIST = 'letter-list-\uFFFE';
export const letterNumbering: INumberingOptions = {
  config: [{
    reference: LIST,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: twips(NUMBER_INDENT), hanging: twips(NUMBER_INDENT) } } } }],
  }],
};
