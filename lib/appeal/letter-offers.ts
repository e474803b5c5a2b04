/** Which letters a case can have: what each is for, to whom it goes, and whether it is due now. */
import type { LetterKind } from '../cases/model';
import { companionLetters } from '../knowledge/denial-reasons';
import { planTypeById } from '../knowledge/appeal-rights';

/** Whom a letter goes to. */
export type Addressee = 'plan' | 'provider' | 'prescriber' | 'plan-administrator' | 'reviewer';

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
  return companionLetters.find((letter) => letter.id === id)?.purpose ?? 'Letter';
}
