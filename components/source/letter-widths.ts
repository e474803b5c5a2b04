/**
 * How wide letters are against one another. A PDF tells the box of a whole run, mostly a line, and not of its words; in
 * which part of it a word stands follows from the letters before it. Faces differ in width, much less in these ratios:
 * those of Helvetica (Adobe Font Metrics, in thousandths of an em) find a word to about a letter.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  222: "'`ijl’‘", 278: ' !,./:;I[]\\ft\u00a0', 333: '()-r`“”', 355: '"', 389: '*', 500: 'Jckvsxyzç', 584: '+<=>~', 611: 'FTZ', 667: 'ABEKPSVXY&', 722: 'CDHNRUw', 778: 'GOQ', 833: 'Mm', 889: '%', 944: 'W', 1000: '—…', 1015: '@',
};
/** Small letters and figures. */
const USUAL = 556;

const widthOf = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));

/** In thousandths of an em, for comparing only. */
export function letterWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf.get(letter.normalize('NFD').charAt(0)) ?? widthOf.get(letter) ?? USUAL;
  return width;
}
