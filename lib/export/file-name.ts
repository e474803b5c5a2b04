/** File names that every system takes: "Appeal - Lumbar MRI, September - 2026-11-23.pdf". */

/** In bytes of UTF-8: file systems allow 255, and some portals and fax services far less. */
const LONGEST_BYTES = 120;

/** Not allowed on Windows, or a folder mark somewhere; `~` and `%` mean something to shells and browsers. */
const FORBIDDEN = /[<>:"/\\|?*~%\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
/** Devices of Windows, also with an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** One part of a name; words stay words. Empty when nothing usable is left. */
const clean = (part: string): string =>
  part.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(/^[\s.-]+|[\s.,-]+$/g, '');

/** Cuts between characters, never inside one, so that the rest of the name still fits. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += encoder.encode(segment).length;
    if (used > bytes) break;
    kept += segment;
  }
  return kept;
}

/**
 * @param what The kind of letter, such as "Appeal".
 * @param caseName As the member named the case; cut when it is too long, never the date.
 * @param date ISO.
 * @param extension Without the dot.
 */
export function exportFileName(what: string, caseName: string, date: string, extension: 'pdf' | 'docx' | 'txt'): string {
  const end = `${clean(date) ? ` - ${clean(date)}` : ''}.${extension}`;
  const room = LONGEST_BYTES - new TextEncoder().encode(end).length;
  const start = clean(cut([clean(what), clean(caseName)].filter(Boolean).join(' - '), room)) || 'Letter';
  return `${start.replace(DEVICE, '$& file')}${end}`;
}
