/** One thing that differs between two decisions of the plan, each side with the words of its paper. */
import type { At, CodeSystem, FieldName } from '../../reading/reading';

/** What a side rests on: words of its paper, or the hand of the member, which has none. */
export type SideGround =
  | { readonly quote: string; readonly at: At; readonly documentId: string }
  | { readonly by: 'member'; readonly documentId: string };

export interface Side<T = unknown> {
  readonly value: T;
  readonly ground: SideGround;
}

export const isOwnSide = (ground: SideGround): ground is Extract<SideGround, { readonly by: 'member' }> => 'by' in ground;

/** What becomes of a claim line: `paid` where the answer shows a payment for it. */
export type LineTurn = 'paid' | 'no-longer-denied' | 'newly-denied';

/** `before` is absent for what is new; `after` for what the answer names no more. */
export type Change =
  | { readonly what: 'field'; readonly field: FieldName; readonly before?: Side; readonly after: Side }
  | { readonly what: 'category'; readonly id: string; readonly name: string; readonly before?: Side<string>; readonly after?: Side<string> }
  | { readonly what: 'code'; readonly system: CodeSystem; readonly code: string; readonly before?: Side<string>; readonly after?: Side<string> }
  | { readonly what: 'line'; readonly turn: LineTurn; readonly name: string; readonly before: Side<boolean>; readonly after: Side<boolean> };

export type ChangeOf<W extends Change['what']> = Extract<Change, { readonly what: W }>;

/** A side, where there is one: no `undefined` under a name. */
export const sides = <T>(before: Side<T> | undefined, after: Side<T> | undefined) => ({ ...(before ? { before } : {}), ...(after ? { after } : {}) });
