/** How typed words sound: accusation, threat, promise, and feeling where a fact belongs. What members say of their own suffering is theirs. */
import type { Sentence } from '../../../cases/letter';
import type { Check, CheckId, Finding } from '../finding';
import { hasOwnWords, isAboutSuffering, sentencesIn, textOf } from '../sentences';

interface Tone {
  readonly check: Extract<CheckId, 'accusation' | 'promise' | 'emotion'>;
  readonly pattern: RegExp;
  readonly says: string;
  readonly why: string;
  /** The member's own suffering is left alone. */
  readonly sparesSuffering: boolean;
  /** A row of `generalMistakes`, where one names it. */
  readonly row?: string;
}

/** Patterns are flat. They look for words that weaken a letter, in whatever mood it was written. */
const TONES: readonly Tone[] = [
  {
    check: 'accusation', sparesSuffering: false, row: 'denial-reasons/shared/generalMistakes/5',
    pattern: /\b(?:bad[- ]faith|illegal(?:ly)?|unlawful(?:ly)?|fraud(?:ulent)?|crooks?|crimin(?:al|als)|dishonest|liars?|lied|lying|cheat(?:ed|ing)?|greed(?:y)?|heartless|incompeten(?:t|ce)|negligen(?:t|ce)|malpractice|murder(?:ers?)?|outrageous|shameful|disgusting|ridiculous|profits? over|care only about (?:money|profits?))\b/i,
    says: 'This reads as an accusation.', why: 'Reviewers answer facts. An accusation gives them something else to answer, and may be untrue.',
  },
  {
    check: 'accusation', sparesSuffering: false, row: 'denial-reasons/shared/generalMistakes/5',
    pattern: /\b(?:lawsuit|my (?:lawyer|attorney)|(?:will|shall|going to) (?:sue|take legal action|see you in court|call the (?:press|media)|go to the (?:press|media)|post (?:this|it) online)|you(?:[’']ll| will) (?:regret|hear from)|hold you (?:liable|responsible))\b/i,
    says: 'This reads as a threat.', why: 'A letter that asks is read for its facts. You keep every right without saying so.',
  },
  {
    check: 'promise', sparesSuffering: false,
    pattern: /\b(?:will|would|is (?:sure|certain|bound|guaranteed) to) (?:certainly |definitely |surely )?(?:cure|heal|fix everything|save (?:you|the plan) money|never (?:need|happen|return|come back))\b|\bguarantee[sd]?\b|\b(?:100|one hundred) ?(?:%|percent)\b|\bno doubt\b/i,
    says: 'This promises a result.', why: 'Nobody can promise one. Say what the clinician expects, and where the record says so.',
  },
  {
    check: 'emotion', sparesSuffering: true, row: 'denial-reasons/shared/generalMistakes/2',
    pattern: /\b(?:devastat(?:ed|ing)|heartbroken|furious|angry|appalled|shock(?:ed|ing)|disappoint(?:ed|ing)|unfair(?:ly)?|unacceptable|beg(?:ging)?|plead(?:ing)?|desperate(?:ly)?|please have a heart|how (?:can|could|dare) you|nightmare|I (?:deserve|pay my premiums?)|paid (?:my )?premiums)\b/i,
    says: 'This says how it feels. Here a fact would carry more.', why: 'What decides is the record: a date, a finding, what was tried. How it feels has its place where you tell your daily life.',
  },
];

/** A sentence with a number or a day already carries a fact. */
const HAS_FACT = /\d/;

const mends = (sentence: Sentence): Finding['mends'] => [
  { kind: 'edit', label: 'Say it as a fact', sentenceId: sentence.id },
  { kind: 'remove', label: 'Take the sentence out', sentenceId: sentence.id },
];

export const tone: Check = ({ content }) =>
  sentencesIn(content).filter(hasOwnWords).flatMap((sentence) => {
    const text = textOf(sentence);
    return TONES.flatMap(({ check, pattern, says, why, sparesSuffering, row }, index): Finding[] => {
      if (!pattern.test(text) || (sparesSuffering && (isAboutSuffering(sentence) || HAS_FACT.test(text)))) return [];
      return [{ id: `${check}:${sentence.id}:${index}`, check, weight: 'look', says, why, sentence, mends: mends(sentence), ...(row ? { row } : {}) }];
    });
  });
