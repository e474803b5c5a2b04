/**
 * The text as patterns are asked of it: every character that one byte cannot hold gives way to one that it can, at the
 * same length, so that places stay the document's. An engine keeps such text at half the size and searches it in about two thirds of the
 * time, and has each pattern to compile for one kind of text instead of two; and a pattern that is written with ' " - and · serves ’ “ – and • too.
 */
const LIKE: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '′': "'", '“': '"', '”': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '•': '·', '●': '·', '▪': '·', '‣': '·',
  '☐': '¤', '□': '¤', '❏': '¤', '❑': '¤', '⬜': '¤',
};

/** Signs that patterns tell apart and that nothing in one byte is like; combining marks. A text with one of them stays as it is. */
export const KEPT = /[…›‹→™☒✓ſ]|\p{M}/u;

const WIDE = /[^\0-\xff]/;

/** What tells nothing but its kind keeps that: a large, a small or another letter, white space, any other sign. */
function plainChar(char: string): string {
  const like = LIKE[char];
  if (like !== undefined) return like;
  if (/\p{Ll}/u.test(char)) return 'µ';
  if (/\p{Lu}/u.test(char)) return 'Þ';
  if (/\p{L}/u.test(char)) return 'ª';
  return /\s/.test(char) ? ' ' : '¬';
}

/** Characters made into text at a time: as many as a call takes arguments without ado. */
const AT_ONCE = 4096;

/** The same text in characters of one byte; the text itself where it has no others, or one that nothing can stand for. */
export function plain(text: string): string {
  if (!WIDE.test(text) || KEPT.test(text)) return text;
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += AT_ONCE) {
    const codes: number[] = [];
    for (let at = start; at < Math.min(text.length, start + AT_ONCE); at++) {
      const code = text.charCodeAt(at);
      codes.push(code > 0xff ? plainChar(text[at]!).charCodeAt(0) : code);
    }
    // Cutting or replacing leaves text of two bytes a character what it is; text made of numbers is as small as it can be.
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/**
 * Words that were cut from a plain text, in the document's own characters.
 * @param from the plain text of the place that they were cut from
 * @param written the document's text of that place
 */
export function asWritten(words: string, from: string, written: string): string {
  let done = 0;
  return words.replace(/\S+/g, (word) => {
    const ahead = from.indexOf(word, done);
    const at = ahead >= 0 ? ahead : from.indexOf(word);
    if (at < 0) return word;
    done = at + word.length;
    return written.slice(at, done);
  });
}
