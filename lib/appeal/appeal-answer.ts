/**
 * Whether a decision answers an appeal: it stands ("upheld") or was reversed. Told from the sentence that decides the
 * paper, and from nothing else on it: every denial speaks of appeals. What the member says comes first.
 */
import { isDenial } from '../reading/reading';
import type { KnownReading } from './known/known';

export type AppealAnswer = 'upheld' | 'reversed';

const DECISION = String.raw`(?:decisions?|denials?|determinations?|findings?|non-?coverage)`;
const APPEAL = String.raw`(?:appeal|grievance|reconsideration|redetermination)`;

const UPHELD = [
  new RegExp(String.raw`\b(?:uph[eo]ld(?:s|ing)?|affirm(?:s|ed|ing)?|sustain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|stand(?:s|ing)? by|keep(?:s|ing)?)\b[^.;]{0,50}\b${DECISION}\b`, 'i'),
  new RegExp(String.raw`\b${DECISION}\b[^.;]{0,40}\b(?:upheld|affirmed|sustained|maintained|unchanged|stands)\b`, 'i'),
  new RegExp(String.raw`\b${APPEAL}\b[^.;]{0,40}\b(?:denied|dismissed|unfavorable|not (?:been )?(?:approved|granted))\b`, 'i'),
  /\b(?:mantenemos|confirmamos)\b[^.;]{0,50}\b(?:decisi[oó]n|denegaci[oó]n)\b/i,
];
const REVERSED = [
  new RegExp(String.raw`\b(?:overturn(?:ed|ing|s)?|revers(?:e[ds]?|ing)|set aside|withdr[ae]wn?|changed)\b[^.;]{0,50}\b${DECISION}\b`, 'i'),
  new RegExp(String.raw`\b${DECISION}\b[^.;]{0,40}\b(?:overturned|reversed|set aside|withdrawn)\b`, 'i'),
  new RegExp(String.raw`\b${APPEAL}\b[^.;]{0,40}\b(?:approved|granted|successful|favorable)\b`, 'i'),
  /\bdecided\b[^.;]{0,20}\bin your favor\b/i,
  /\b(?:revocado|revocamos|anulado|anulamos)\b[^.;]{0,50}\b(?:decisi[oó]n|denegaci[oó]n)\b/i,
];

const says = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words));

/** @param finalAnswer what the member said to `FINAL_ANSWER`: whether the paper answers an appeal that they made */
export function appealAnswer({ outcome, verdict }: Pick<KnownReading, 'outcome' | 'verdict'>, finalAnswer?: string): AppealAnswer | undefined {
  const words = verdict?.quote ?? '';
  if (isDenial(outcome)) {
    if (finalAnswer === 'No') return undefined;
    // What was reversed in part stands for the rest, and the rest can go on.
    const isInPart = outcome === 'partly-denied' && says(REVERSED, words);
    return finalAnswer === 'Yes' || says(UPHELD, words) || isInPart ? 'upheld' : undefined;
  }
  return outcome === 'approved' && says(REVERSED, words) ? 'reversed' : undefined;
}
