/** Definition lists: each term with what is said of it is a label and a value. */
import { isBox, type Box, type PlannedCell, type RowPlan } from './box';

const LONGEST_VALUE = 1200;
const MOST_LINES = 8;

/** Terms and descriptions in order; a `div` may hold a group of them. */
function itemsOf(list: Box): Box[] {
  return list.shown.flatMap((part) => {
    if (!isBox(part)) return [];
    return part.tag === 'dt' || part.tag === 'dd' ? [part] : itemsOf(part);
  });
}

const row = (terms: readonly Box[], said: readonly Box[]): PlannedCell[] => [
  { parts: terms, column: 0, span: 1, header: 'row' },
  { parts: said, column: 1, span: 1 },
];

/** Undefined for a list of long answers, which reads as prose. */
export function planDefinitions(list: Box): RowPlan | undefined {
  const items = itemsOf(list);
  if (!items.some((item) => item.tag === 'dt') || items.some((item) => item.size > LONGEST_VALUE || item.lines > MOST_LINES)) return undefined;
  const rows: PlannedCell[][] = [];
  let terms: Box[] = [];
  let said: Box[] = [];
  const close = () => {
    if (terms.length || said.length) rows.push(row(terms, said));
    terms = [];
    said = [];
  };
  for (const item of items) {
    if (item.tag === 'dt' && said.length) close();
    (item.tag === 'dt' ? terms : said).push(item);
  }
  close();
  return { kind: 'pairs', key: list, rows };
}
