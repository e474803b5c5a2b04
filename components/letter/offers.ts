/** What is said of a letter in the rooms Write and Send. */
import { letterOffers, letterTitle, type Addressee, type LetterOffer } from '../../lib/appeal/letter-offers';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { LetterKind } from '../../lib/cases/model';

/** Whom a letter goes to, in a line. */
export const TO_WORDS: Readonly<Record<Addressee, string>> = {
  plan: 'It goes to the plan.', provider: 'It goes to your provider’s office.', prescriber: 'It goes to your doctor’s office.',
  'plan-administrator': 'It goes to the administrator of your plan.', reviewer: 'It goes to the reviewer of the next level.',
};

/** What is said of a letter; one that is not offered any more keeps its name. */
export function offerOf(kind: LetterKind, file: KnownFile): Pick<LetterOffer, 'title'> & Partial<Pick<LetterOffer, 'why' | 'to'>> {
  return letterOffers(file).find((offer) => offer.kind === kind) ?? { title: letterTitle(kind, file.case.confirmedPlanType) };
}
