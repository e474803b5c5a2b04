/** What a Word file tells beside its letter: its title and language, and nothing of the machine, the program or the hour. */
import { LETTER_FACE, type LetterLanguage } from './docx-styles';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Instead of the writer's own properties, which hold the clock and an author. */
const coreProperties = (title: string, language: LetterLanguage): string => `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;

/** Says that the letter's face is a serif, so that a program without it takes another serif. Source: ISO/IEC 29500-1, 17.8.3. */
const fontTable = `${XML}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${LETTER_FACE}"><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

export const packageOverrides = (title: string, language: LetterLanguage): { path: string; data: string }[] => [
  { path: 'docProps/core.xml', data: coreProperties(title, language) },
  { path: 'word/fontTable.xml', data: fontTable },
];

/** Of a ZIP file (PKWARE APPNOTE 4.3): record marks, where the four bytes of the time stand, where the lengths stand. */
const LOCAL = { mark: 0x04034b50, time: 10 } as const;
const CENTRAL = { mark: 0x02014b50, time: 12, size: 46, nameLength: 28, extraLength: 30, commentLength: 32, localOffset: 42 } as const;
const END = { mark: 0x06054b50, size: 22, count: 10, directory: 16 } as const;
/** January 1, 1980: the first day that a ZIP file can name, and what programs write that keep no time. */
const NO_TIME = 0x00210000;

/**
 * The same file with no time on any of its entries: the writer stamps them with the clock of the machine.
 * Throws a RangeError when the bytes are no ZIP file without a comment, which the writer never makes.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.size;
  if (view.getUint32(end, true) !== END.mark) throw new RangeError('not a plain ZIP file');
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    const local = view.getUint32(at + CENTRAL.localOffset, true);
    if (view.getUint32(at, true) !== CENTRAL.mark || view.getUint32(local, true) !== LOCAL.mark) throw new RangeError('not a plain ZIP file');
    view.setUint32(at + CENTRAL.time, NO_TIME, true);
    view.setUint32(local + LOCAL.time, NO_TIME, true);
    at += CENTRAL.size + [CENTRAL.nameLength, CENTRAL.extraLength, CENTRAL.commentLength].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return bytes;
}
