/**
 * One point of an appeal's argument. The lead is ours and states no fact; what follows it is the member's answer, or a
 * blank that says who can fill it.
 */
export interface Point {
  readonly id: string;
  readonly lead: string;
  readonly blank: string;
  readonly who: 'you' | 'your doctor' | 'the plan';
  /** The row of the domain that asks for it. */
  readonly row: string;
}

type Brief = readonly [id: string, who: Point['who'], lead: string, blank: string];

/** Points of a category; each argues as the category's `argument` in `domain/denial-reasons.json` does. */
export const pointsFor = (categoryId: string, briefs: readonly Brief[]): readonly Point[] =>
  briefs.map(([id, who, lead, blank]) => ({ id: `${categoryId}/${id}`, who, lead, blank, row: `denial-reasons/${categoryId}` }));
