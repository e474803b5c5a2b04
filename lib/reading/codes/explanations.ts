/** What the document itself says about a code: entries such as `D07 – This service is part of …` or `16 / N28: …`. */
import { categoryById } from '../../knowledge/denial-reasons';
import type { CarcRow } from '../../knowledge/codes';
import type { View } from '../view';

export interface Explanation {
  readonly text: string;
  readonly start: number;
  /** The nearest heading or short line above the entries. */
  readonly title: string;
}

const ENTRY = /^[\s(]{0,3}((?:(?:CO|PR|OA|PI|CR)[- ]?)?[A-Z0-9]{1,6}(?:\s?[/,]\s?[A-Z0-9]{1,5}){0,2})\)?(?:\s{0,3}[-–—:=.]\s{0,3}|\s{1,4})(\p{L}[^\n]{3,600})/u;
const TITLE = /\b(?:remark|reason|note|message|code|polic|legend|explanation|adjustment|nota|motivo|mensaje)/i;

/** Explanations by code as printed, upper case; the first one stands. Only entries whose code can be one are kept. */
export function explanationsOf(view: View): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>();
  let title = '';
  for (let i = 0; i < view.lines.length; i++) {
    const line = view.lines[i]!;
    const text = line.text.replaceAll('\t', '  ');
    const entry = ENTRY.exec(text.slice(0, 700));
    if (!entry || !/[\d]|^[A-Z]{2,4}$/.test(entry[1]!)) {
      if (line.text.length < 60 && TITLE.test(line.text)) title = line.text;
      continue;
    }
    const next = view.lines[i + 1];
    const more = next && next.blockIndex === line.blockIndex && !ENTRY.test(next.text.slice(0, 700)) ? ` ${next.text}` : '';
    for (const code of entry[1]!.split(/\s?[/,]\s?/)) if (!found.has(code)) found.set(code, { text: entry[2]! + more, start: line.start, title });
  }
  return found;
}

const SMALL = new Set(['this', 'that', 'with', 'from', 'have', 'been', 'were', 'which', 'when', 'your', 'their', 'code', 'claim', 'service', 'plan', 'payer', 'does', 'will', 'than', 'what', 'must', 'says', 'amount', 'part']);
const stems = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !SMALL.has(w)).map((w) => w.slice(0, 6)));

/** Whether the words of a document say about a number what the public list says about it. */
export function saysTheSame(row: Pick<CarcRow, 'category' | 'gloss'>, words: string): boolean {
  const cues = row.category ? (categoryById(row.category)?.cues ?? []) : [];
  if (cues.some((cue) => new RegExp(cue, 'i').test(words))) return true;
  const said = stems(words);
  const shared = [...stems(row.gloss)].filter((stem) => said.has(stem)).length;
  return shared >= 2 || (shared === 1 && said.size <= 6);
}
