/** Codes, claim lines and reasons of which some are the member's own: those have no words of the paper to stand on. */
import type { CorrectedPart } from '../../cases/model';
import type { ClaimLine, CodeSystem, ReadCategory, ReadCode } from '../../reading/reading';

export type CodePart = Extract<CorrectedPart, `code:${string}`>;
export type LinePart = Extract<CorrectedPart, `line:${string}`>;

/** A code that the member typed: in place of one that was misread, or where none was found. */
export interface OwnCode {
  readonly system: CodeSystem;
  readonly value: string;
  readonly by: 'member';
  readonly documentId: string;
  readonly part: CodePart;
  /** What the paper was read as. */
  readonly read?: ReadCode;
  readonly quote?: undefined;
  readonly at?: undefined;
}

export type KnownCode = ReadCode | OwnCode;

export const isOwnCode = (code: KnownCode): code is OwnCode => 'by' in code;

/** The member's hand on a claim line. The line keeps its row on the paper. */
export interface OwnLine {
  readonly by: 'member';
  readonly documentId: string;
  /** The corrections that it rests on: of the line itself, of codes in it. */
  readonly parts: readonly [CorrectedPart, ...CorrectedPart[]];
  readonly read: ClaimLine;
}

export type KnownLine = ClaimLine & { readonly own?: OwnLine };

/** A reason that a code of the member's stands for. */
export interface OwnCategory {
  readonly id: string;
  readonly by: 'member';
  readonly code: string;
  readonly documentId: string;
  readonly part: CodePart;
  readonly quote?: undefined;
  readonly at?: undefined;
}

export type KnownCategory = ReadCategory | OwnCategory;

export const isOwnCategory = (category: KnownCategory): category is OwnCategory => 'by' in category;

/** Whether the member turned the state of the line. */
export const isTurned = ({ denied, own }: Pick<KnownLine, 'denied' | 'own'>): boolean => own !== undefined && own.read.denied !== denied;
