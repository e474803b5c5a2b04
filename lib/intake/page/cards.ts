/**
 * Cards: neighbours of one make that each tell several things, as the claims of a list do. Each gets a number, so that
 * what belongs to one claim is told from what belongs to the next.
 */
import { isBox, saysOf, traverse, type Box } from './box';
import { headingLevel } from './kinds';

const ENOUGH_LINES = 2;
/** Makes inside a box that are compared; the first ones tell enough. */
const MOST_MAKES = 80;
/** A card is compared with those around it only: lists can be long. */
const NEIGHBOURS = 10;
const LONGEST_LINE = 200;
const LABELLED = /^([^:]{2,60}):(?:\s|$)/;
/** Share of the smaller card's makes that the other has too. */
const ALIKE = 0.5;
/** Inner cards with so much of what a card says leave it to be a mere section around them. */
const MOSTLY_INNER = 0.75;

/** Tags that repeat by their meaning; a `div` repeats only with its class. */
const repeats = (box: Box): string => (/^(?:li|article|section|tr|details|fieldset|form)$/.test(box.tag) || box.tag.includes('-') ? box.tag : box.make);

interface Inside {
  readonly makes: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly headed: boolean;
}

function lookInside(card: Box): Inside {
  const makes = new Set<string>();
  const labels = new Set<string>();
  let headed = false;
  traverse(card, (part) => {
    if (!isBox(part) || makes.size >= MOST_MAKES) return false;
    if (part !== card) makes.add(part.make);
    if (headingLevel(part)) headed = true;
    const said = part.block && part.lines === 1 && part.size < LONGEST_LINE ? LABELLED.exec(saysOf(part))?.[1] : undefined;
    if (said) labels.add(said.toLowerCase());
    if (part.plan?.kind === 'pairs') for (const [label] of part.plan.rows) labels.add((label?.parts ?? []).map(saysOf).join(' ').toLowerCase());
    return part.size > 0;
  });
  return { makes, labels, headed };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((make) => b.has(make)).length;

function alike(a: Inside, b: Inside): boolean {
  const smaller = Math.min(a.makes.size, b.makes.size);
  if (smaller === 0 || shared(a.makes, b.makes) < smaller * ALIKE) return false;
  const ownLabels = a.labels.size > 0 && b.labels.size > 0 && shared(a.labels, b.labels) === 0;
  return !ownLabels; // parts of one thing carry different labels, several things the same ones
}

const linesOf = (box: Box): number => box.plan?.rows.length ?? box.lines;

/** The cards among the children of a box: at least two, told by make and by what is inside. */
function cardsAmong(parent: Box): Box[] {
  const byMake = new Map<string, Box[]>();
  for (const part of parent.shown) {
    if (!isBox(part) || part.inline || part.part || part.core.plan?.rows.length === 1 || headingLevel(part.core) !== undefined) continue;
    if (part.tag === 'p' || part.role === 'tabpanel' || /^(?:nav|header|footer|main|aside)$/.test(part.tag)) continue;
    const make = repeats(part);
    const same = byMake.get(make);
    if (same) same.push(part);
    else byMake.set(make, [part]);
  }
  const cards: Box[] = [];
  for (const [make, boxes] of byMake) {
    const rich = boxes.filter((box) => linesOf(box.core) >= ENOUGH_LINES);
    const named = /^[^.]*\.[^.]+\./.test(make);
    if (boxes.length < 2 || rich.length === 0 || (!named && rich.length * 2 < boxes.length)) continue;
    const insides = boxes.map(lookInside);
    if (make === 'div..' && !insides.every(({ headed }) => headed)) continue; // bare boxes: nothing says that they are things
    const like = boxes.filter((_, i) => insides.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS).some((other) => other !== insides[i] && alike(insides[i]!, other)));
    if (like.length > 1) cards.push(...like);
  }
  return cards;
}

/** Numbers the outermost cards that are more than a section around cards. */
export function numberCards(top: Box): void {
  const found = new Map<Box, readonly Box[]>();
  const inCards = new Map<Box, number>();
  // From the inside out: how much of each box stands in cards of its own.
  traverse(
    top,
    (part) => isBox(part) && !part.plan && part.size > 0 && !/^(?:nav|footer)$/.test(part.tag) && part.role !== 'navigation',
    (box) => {
      const cards = cardsAmong(box);
      if (cards.length) found.set(box, cards);
      const own = cards.reduce((sum, card) => sum + card.size, 0);
      inCards.set(box, own || box.shown.reduce((sum, part) => sum + (isBox(part) ? (inCards.get(part) ?? 0) : 0), 0));
    },
  );
  let number = 0;
  traverse(top, (part) => {
    if (!isBox(part) || !inCards.get(part) || part.card !== undefined) return false;
    const cards = found.get(part) ?? [];
    const real = cards.filter((card) => (inCards.get(card) ?? 0) < card.size * MOSTLY_INNER);
    if (cards.length && real.length * 2 >= cards.length) for (const card of cards) card.card = ++number;
    return true;
  });
}
