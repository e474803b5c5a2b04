/** Which letters a case can have: what each is for, to whom it goes, and whether it is due now. */
import type { LetterKind } from '../cases/model';
import { planTypeById, type AppealLevel } from '../knowledge/appeal-rights';
import { COST_SHARE, type FaceKind } from './verdict-face';
import { categoryById, type DenialCategory } from '../knowledge/denial-reasons';
import { draftableAt } from './draft/draftable';
import { factsOf, type Facts } from './draft/facts';
import type { KnownFile } from './known/known';
import { deadlineOfCase } from './levels/decision';
import { levelsAfter, rowOfLevel, sideRoutes } from './levels/stand';
import { letterSpec, letterSpecs } from './letters/all';
import { allHold, faceKind } from './letters/conditions';
import type { Addressee, LetterSpec } from './letters/spec';
import type { PlainDate } from './plain-date';

export type { Addressee } from './letters/spec';

export interface LetterOffer {
  readonly kind: LetterKind;
  /** "Appeal to the plan", "Ask for your file". */
  readonly title: string;
  /** Why it is worth writing, in a sentence. */
  readonly why: string;
  readonly to: Addressee;
  /** It fits this case and this moment. Others can still be opened by hand. */
  readonly isDue: boolean;
  /** The row of the domain that names it. */
  readonly row: string;
}

/** The name of a letter that exists, whatever the case says today: a kept letter never loses its name. */
export function letterTitle(kind: LetterKind, planTypeId?: string): string {
  if (kind === 'first-level-appeal') return 'Appeal';
  const [group, id = ''] = kind.split('/');
  if (group === 'level') return planTypeById(planTypeId ?? '')?.levels.find((level) => level.id === id)?.name ?? 'Next appeal';
  return letterSpec(id)?.title ?? 'Letter';
}

const LOOK_AGAIN = 'It asks the plan to look at the decision again.';
const NEXT_LEVEL = 'It takes the denial to the next level, in that level’s own terms.';
const SIDE_ROUTE = 'It is a way beside the appeal, for cases like this.';
/** The same request as the category's own exception letter, which comes first there. */
const BESIDE_A_LETTER: ReadonlySet<string> = new Set(['drug-exception']);

/** The appeals that can be written now: of the open level, or of each where they are alternatives. */
function appealOffers({ file, stand }: Facts): LetterOffer[] {
  const canDraft = (kind: LetterKind): boolean => draftableAt(kind, file).ok;
  const { plan, open } = stand;
  const offer = (kind: LetterKind, why: string, to: Addressee, row: string): LetterOffer => ({ kind, title: letterTitle(kind, plan?.id), why, to, isDue: true, row });
  if (!plan) return canDraft('first-level-appeal') ? [offer('first-level-appeal', LOOK_AGAIN, 'plan', 'denial-reasons/shared/checklist/4')] : [];
  const first = levelsAfter(plan, 0);
  const ofLevel = (level: AppealLevel): LetterOffer[] => {
    const isFirst = first.includes(level);
    const kind: LetterKind = isFirst && first.length === 1 ? 'first-level-appeal' : `level/${level.id}`;
    if (!canDraft(kind)) return [];
    return [offer(kind, isFirst ? LOOK_AGAIN : NEXT_LEVEL, isFirst || /^second-internal/.test(level.id) ? 'plan' : 'reviewer', rowOfLevel(plan, level))];
  };
  // A side route that the member said they are at is open like any level.
  const beside = sideRoutes(plan).filter((level) => !open.includes(level)).flatMap((level): LetterOffer[] => {
    const kind: LetterKind = `level/${level.id}`;
    return canDraft(kind) ? [{ ...offer(kind, SIDE_ROUTE, 'reviewer', rowOfLevel(plan, level)), isDue: !BESIDE_A_LETTER.has(level.id) }] : [];
  });
  return [...open.flatMap(ofLevel), ...beside];
}

/** What helps where no plan has denied anything, by the face of the paper. */
const WITHOUT_DENIAL: Readonly<Partial<Record<FaceKind, readonly string[]>>> = {
  bill: ['billing-hold'],
  'no-appeal-rights': ['coding-review'],
};
/** Papers that say yes, or say nothing, ask for no letter. */
const NOTHING_DUE: ReadonlySet<FaceKind> = new Set(['approved', 'reversed', 'not-a-denial', 'nothing', 'several']);

const namedBy = (categories: readonly DenialCategory[]): readonly string[] => [...new Set(categories.flatMap(({ companionLetters }) => companionLetters))];

/** Letters named for this case, the weightiest first; each still has to fit. */
function namedLetters(facts: Facts, face: FaceKind): readonly string[] {
  if (NOTHING_DUE.has(face)) return [];
  const costShare = categoryById(COST_SHARE);
  return WITHOUT_DENIAL[face] ?? namedBy(face === 'cost-share' && costShare ? [costShare] : facts.categories);
}

/** Whether every day that the papers allow has passed. Without a day to hold them against, none has. */
function isLate({ file }: Facts, today: PlainDate | undefined): boolean {
  const deadline = today ? deadlineOfCase(file, today) : undefined;
  return deadline !== undefined && deadline.kind === 'date' && deadline.daysLeft < 0 && deadline.others.every(({ daysLeft }) => daysLeft < 0);
}

/** For a late appeal, which the conditions of a letter cannot know: they have no day. */
const LATE = 'good-cause-late';

function isDue({ id, due }: LetterSpec, facts: Facts, named: readonly string[], late: boolean): boolean {
  if (id === LATE) return late;
  return (due.always !== undefined && allHold(due.always, facts)) || (due.named !== 'never' && named.includes(id) && allHold(due.named, facts));
}

/** Whether another letter comes before the appeal: the provider's repair, the member's own proof, the exception. */
const OTHERS_FIRST: ReadonlySet<DenialCategory['betterPath']> = new Set(['provider-fix', 'member-action', 'exception-first']);

/** Of the due ones: what hurries first, then as the categories name them. */
const HURRIES: readonly string[] = ['expedited-request', LATE];

/**
 * All letters of a case, in the order in which to think of them. Those that are due stand first: the appeal, or before it
 * what the reason of the denial asks for first; then the others. No appeal stands where there is nothing to appeal.
 * @param today for what is late; without it nothing counts as late
 */
export function letterOffers(file: KnownFile, today?: PlainDate): readonly LetterOffer[] {
  const facts = factsOf(file);
  if (!facts) return [];
  const face = faceKind(facts);
  const named = namedLetters(facts, face);
  const late = isLate(facts, today);
  const order = [...HURRIES, ...named, ...letterSpecs.map(({ id }) => id)];
  const letters = [...letterSpecs]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((spec): LetterOffer => ({
      kind: `letter/${spec.id}`, title: spec.title, why: spec.why, to: spec.to,
      isDue: isDue(spec, facts, named, late), row: `denial-reasons/letters/${spec.id}`,
    }));
  const appeals = appealOffers(facts);
  const path = face === 'upheld' ? undefined : facts.categories[0]?.betterPath;
  const fix = path && OTHERS_FIRST.has(path) ? letters.find(({ kind, isDue: due }) => due && kind === `letter/${facts.categories[0]?.companionLetters[0] ?? ''}`) : undefined;
  const first = fix ? [fix] : [];
  const others = letters.filter((offer) => offer !== fix);
  const all = [...first, ...appeals, ...others];
  return [...all.filter((offer) => offer.isDue), ...all.filter((offer) => !offer.isDue)];
}
