/** Long documents made of the papers that the tests ship: each repeat with other digits, so that no two are the same. */
import type { Doc } from '../../lib/intake/doc';
import { joinDocs } from '../../lib/intake/join';

/** The same paper with other numbers: every digit but 0 becomes another that its place and the seed decide. */
export function varied(doc: Doc, seed: number): Doc {
  let state = (seed * 2_654_435_761) % 2_147_483_648;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return seed === 0 ? doc : { ...doc, text: doc.text.replace(/[1-9]/g, () => String(1 + (next() % 9))) };
}

/** Papers in turn, varied, until they hold so many characters; as one document. `from` says with which repeat it begins. */
export function longDoc(papers: readonly Doc[], length: number, from = 0): Doc {
  const parts: Doc[] = [];
  let held = 0;
  for (let i = from; held < length; i += 1) {
    const paper = varied(papers[i % papers.length]!, Math.floor(i / papers.length));
    parts.push(paper);
    held += paper.text.length;
  }
  const [first, ...others] = parts;
  return joinInHalves(first!, others);
}

/** Joined two by two: joining many to one would cost the square of their number. */
function joinInHalves(first: Doc, others: readonly Doc[]): Doc {
  let docs: readonly Doc[] = [first, ...others];
  while (docs.length > 1) {
    docs = docs.flatMap((doc, i) => (i % 2 === 1 ? [] : docs[i + 1] ? [joinDocs(doc, [docs[i + 1]!]).doc] : [doc]));
  }
  return docs[0]!;
}
