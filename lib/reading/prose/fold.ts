/**
 * Text made easy to compare, at the same length: a match in the folded text stands at the same place in the document.
 * Lower case, no accents, plain quotation marks and dashes, every white space a space.
 */
const SAME: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '′': "'", '“': '"', '”': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
};

function foldChar(char: string): string {
  const known = SAME[char];
  if (known !== undefined) return known;
  if (/\s/.test(char)) return ' ';
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : char;
}

const UNUSUAL = /[^\x20-\x7e]/;

export function fold(text: string): string {
  // Most lines have none of the characters that need a thought.
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  const plain = text.replace(/[^\x20-\x7e]/g, foldChar);
  return plain.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** Folded and squeezed, without what stands at the edges: for comparing labels, headings and words in chips. */
export function foldLabel(text: string): string {
  const folded = fold(text);
  const words = folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded;
  let start = 0;
  let end = words.length;
  while (start < end && EDGE.has(words[start]!)) start++;
  while (end > start && EDGE.has(words[end - 1]!)) end--;
  return words.slice(start, end);
}
const EDGE: ReadonlySet<string> = new Set(' *•·:.?!#-');

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(we|you|they|i)'ve\b/g, '$1 have'],
  [/\b(we|you|they|it)'ll\b/g, '$1 will'],
];

/** Folded words with contractions spelled out, for asking what they say; places in it are not the document's. */
export const spelledOut = (words: string): string =>
  words.includes("'") ? CONTRACTIONS.reduce((text, [pattern, full]) => text.replace(pattern, full), words) : words;
