/** People as sentences, rows and systems name them: by role, by relation, surname and given name in cells of their own. */
import type { Candidate, FieldContext } from '../engine';
import { labelledName, personName } from '../values';
import { amountRows } from './amount-rows';
import { after, inside } from './prose';

/** Words of one name stand on one line, or where a line of prose was wrapped; a tab parts two cells. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:[\x20\n](?:\p{Lu}\.?|de\x20la|de\x20los|de|del|van|von|\p{Lu}[\p{L}\p{M}'’-]{1,30}\.?)){0,3}[\x20\n]\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:,?\x20(?:Jr|Sr|II|III|IV)\b\.?)?`;
const role = (words: string): RegExp => new RegExp(String.raw`\b(?:to|for|of|by|our|the|your|from|about|behalf of) (?:${words}),? (?=${NAME})`, 'gu');

/** `Issued 10/02/2026 to subscriber Wendell Krol, subscriber number …`. */
export const subscriberInWords = after(role('subscriber|policyholder|policy holder|insured|sponsor|certificate holder'), personName, 4);

/** `a request for our member, Ana Ruiz, …`. */
export const memberInWords = after(role('member|enrollee|participant|employee|beneficiary|health plan member|plan member|patient'), personName, 3);

const KIN = 'spouse|wife|husband|domestic partner|partner|child|son|daughter|stepson|stepdaughter|dependent|dependant|newborn|c[óo]nyuge|espos[ao]|hij[ao]|dependiente';
/** `decision for your son, Milo Ruiz (member ID …)`: the child of the reader is the one whom the plan covers. */
export const kinOfReader = after(new RegExp(String.raw`\b(?:[Yy]our|su) (?:${KIN}),? (?=${NAME})`, 'gu'), personName, 2.6);

/** `Iris Krol, daughter, age 15`, `Renee Odell (spouse)`, `Lenore Gruen · SPOUSE`. */
const namedKin = inside(new RegExp(String.raw`(?<![\p{L}'’-])(${NAME})(?=\s{0,2}(?:[(,·|/–—-]|\t)\s{0,2}(?:[Yy]our |[Tt]he )?(?:${KIN}|${KIN.toUpperCase()}|Spouse|Child|Dependent|Son|Daughter|Husband|Wife|Domestic Partner)\b)`, 'gu'), personName, 2.8);

/** Of several members of the family on one statement the one over the first refused line. */
export function kinBehindName(context: FieldContext): Candidate<string>[] {
  const all = namedKin(context);
  if (new Set(all.map(({ value }) => value)).size < 2) return all;
  const first = Math.min(...all.map(({ start }) => start));
  const at = amountRows(context).filter((row) => row.denied && !row.total).map((row) => context.view.lines[row.line]?.start ?? 0).find((start) => start > first);
  const over = at === undefined ? undefined : all.findLast(({ start }) => start <= at);
  return all.map((candidate) => (candidate.value === over?.value ? { ...candidate, score: candidate.score + 0.5 } : candidate));
}

/** `Speech therapy, outpatient (92507), for Milo Ruiz, by Clearwater Speech`: nobody else is named so. */
export const whomCareIsFor = inside(new RegExp(String.raw`\b(?:for|provided to|given to|received by|submitted for|requested for) (${NAME})(?=[,;.]|\s(?:by|at|from|on|was|were|is|has|to)\b|\s{0,2}\n|\s{0,2}$|\s{0,2}[(·|])`, 'gu'), personName, 1.1);

/** `Ana Ruiz (member ID …)`, `Ana Ruiz, ID 9RX-220`: a name right before an ID, wherever it stands. */
export const nameBeforeId = inside(new RegExp(String.raw`(?<![\p{L}'’.-]\s?)(${NAME})(?=\s{0,2}[(,·|–-]\s{0,2}(?:[Mm]ember|[Ss]ubscriber|[Ee]nrollee|[Pp]articipant|[Mm]edicaid|[Mm]edicare)?\s?(?:ID(?!\s\d{5}(?!\d))|[Nn]umber|[Nn]o\.)\b)`, 'gu'), personName, 2.3);

/** `PARTICIPANT | GRUENWALD | HARLAN J`: the cells of one name in a report of capitals. */
export function nameInCells(field: string, score: number) {
  return ({ hitsOf, segments, text }: FieldContext): Candidate<string>[] => hitsOf(field).flatMap((hit) => {
    const [first, second] = [segments[hit.segment.index + 1], segments[hit.segment.index + 2]];
    const row = hit.segment.line.index;
    if (!hit.segment.cell || hit.before !== 'start' || hit.end < hit.segment.text.length - 1 || first?.line.index !== row || second?.line.index !== row) return [];
    if (!/^\p{Lu}[\p{Lu}'’-]{1,24},?$/u.test(first.text) || !/^\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}\.?)?$/u.test(second.text)) return [];
    const name = labelledName(`${first.text} ${second.text}`);
    return name ? [{ value: text.slice(first.start, second.end).replace(/\s+/g, ' '), start: first.start, end: second.end, score }] : [];
  });
}
