/** What decides the state of a claim line: its remark with the plan's words for it, words in its row, or an amount. */
import { STATUS_WORDS } from '../reading/verdict/decision-cues';
import type { AmountName, At, ClaimLine } from '../reading/reading';
import { bareCode } from './claim-scope';
import type { KnownReading } from './known/known';
import type { KnownLine } from './known/parts';

export interface LineGround {
  /** The remark that it is about. */
  readonly remark?: string;
  /** The amount that it is. */
  readonly amount?: AmountName;
  /** What to show of the quote: what a remark means, without the remark itself. */
  readonly words?: string;
  readonly quote: string;
  readonly at: At;
}

type Said = Pick<KnownReading, 'codes' | 'legend' | 'categories' | 'verdict'>;

const holds = (outer: At, inner: At): boolean => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase() || bareCode(a) === bareCode(b);

/** The remark in the plan's own words where the paper explains it, else where it stands. */
function ofRemark(remark: string, { codes, legend }: Said, line: ClaimLine): LineGround | undefined {
  const entry = legend.find(({ code }) => same(code, remark));
  if (entry) return { remark, words: entry.text, quote: entry.quote, at: entry.at };
  const code = codes.find(({ value, at }) => at !== undefined && same(value, remark));
  if (code?.at) return { remark, quote: code.quote, at: code.at };
  return line.quote.includes(remark) ? { remark, quote: line.quote, at: line.at } : undefined;
}

/** A state that stands in the row as words of their own: "Denied", "In process". Only where its place is certain. */
function stateIn({ quote, at }: ClaimLine): LineGround | undefined {
  if (at.end - at.start !== quote.length) return undefined; // White space was folded: places in the quote are none of the paper.
  const words = [...quote.matchAll(/\p{L}+/gu)];
  for (let size = 3; size > 0; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const [first, last] = [words[i]!, words[i + size - 1]!];
      const [start, end] = [first.index, last.index + last[0].length];
      const said = quote.slice(start, end);
      if (/^\p{Lu}/u.test(said) && STATUS_WORDS.some(({ pattern }) => pattern.test(said.toLowerCase()))) return { quote: said, at: { ...at, start: at.start + start, end: at.start + end } };
    }
  }
  return undefined;
}

function ofAmount({ amounts, denied }: ClaimLine): LineGround | undefined {
  const name = denied ? 'notCovered' : 'planPaid';
  const printed = amounts?.find((amount) => amount.name === name && (!denied || amount.value > 0));
  return printed && { amount: name, quote: printed.quote, at: printed.at };
}

/** Each thing that decides the line, the strongest first; the row itself where nothing in it can be named. None where the member decided. */
export function lineGrounds(line: KnownLine, said: Said): readonly LineGround[] {
  if (line.own && line.own.read.denied !== line.denied) return [];
  const remarks = line.denied ? line.remarks.flatMap((remark) => ofRemark(remark, said, line) ?? []) : [];
  if (remarks.length > 0) return remarks;
  const words = line.denied ? said.categories.find(({ at }) => at !== undefined && holds(line.at, at)) : undefined;
  const state = stateIn(line) ?? ofAmount(line);
  if (words?.at) return [...(state ? [state] : []), { quote: words.quote, at: words.at }];
  return [state ?? { quote: line.quote, at: line.at }];
}
