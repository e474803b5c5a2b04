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

export function fold(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, foldChar);
  return plain.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** Folded and squeezed, without what stands at the edges: for comparing labels, headings and words in chips. */
export const foldLabel = (text: string): string =>
  fold(text).replace(/\s+/g, ' ').replace(/^[\s*•·:.?!#-]+|[\s*•·:.?!#-]+$/g, '');
