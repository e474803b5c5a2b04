/** The evidence that the reasons of a denial name, to be ticked where the member holds it. A tick is the tick of the checklist. */
import { categoryById } from '../../knowledge/denial-reasons';
import { holderOf } from '../todo/evidence';
import type { Who } from '../todo/item';
import { capital } from '../words';
import type { Condition } from './when';
import type { Situation } from './situation';

export interface AtHand {
  /** The checklist's id. */
  readonly item: string;
  readonly title: string;
  /** Who holds it; absent where the row names nobody that we can send the member to. */
  readonly who?: Who;
  readonly row: string;
}

/** The notice and the statement are papers of the case. */
const IS_PAPER = /^denial letter|^EOB\b(?! for)/;
const IS_NECESSITY_LETTER = /letter of medical necessity/;

/** Each once, in the order of the reasons and of their rows. */
export function atHandOf({ reasons }: Pick<Situation, 'reasons'>): readonly AtHand[] {
  const all = reasons.flatMap((id) =>
    (categoryById(id)?.evidence ?? []).flatMap(({ item, who }, index): AtHand[] => {
      if (IS_PAPER.test(item)) return [];
      const row = `denial-reasons/${id}/evidence/${index}`;
      const holder = holderOf(who);
      return [{ item: IS_NECESSITY_LETTER.test(item) ? 'provider-lmn' : `evidence/${id}/${index}`, title: capital(item), ...(holder ? { who: holder } : {}), row }];
    }),
  );
  return [...new Map(all.map((each) => [each.item, each])).values()];
}

export const HAS_EVIDENCE: Condition = { id: 'has-evidence', holds: (situation) => atHandOf(situation).length > 0 };
