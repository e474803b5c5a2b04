/** The first thing a member sees of a reading: what kind of news it is, and why we say so. */
import { isDenial, type At, type ClaimLine } from '../reading/reading';
import { appealAnswer } from './appeal-answer';
import { bareCode, deniedClaims, readingOfClaim } from './claim-scope';
import { isCorrected, type Known, type KnownReading } from './known/known';
import { isTurned } from './known/parts';
import { dollars, sumOf } from './money';
import { counted, cutAtWord } from './words';

/**
 * `upheld` and `reversed` answer an appeal. `bill` is an amount to pay without any decision of a plan. `not-a-denial` is
 * about a plan or a claim and decides nothing.
 */
export type FaceKind = 'denied' | 'part-denied' | 'upheld' | 'reversed' | 'cost-share' | 'approved' | 'pending' | 'several' | 'bill' | 'not-a-denial' | 'no-appeal-rights' | 'nothing';

/** An amount with what the document calls it; `places` are the words it stands on, one for each line of a sum, none where it is the member's own. */
export interface FaceAmount {
  readonly usd: number;
  readonly meaning: 'not-covered' | 'may-owe' | 'billed';
  readonly words: string;
  readonly places: readonly { readonly quote: string; readonly at: At }[];
  /** The member put it right by hand, or a line of the sum. */
  readonly isOwn?: true;
}

interface Words {
  readonly quote: string;
  readonly at: At;
}

export interface Face {
  readonly kind: FaceKind;
  readonly headline: string;
  /** Why it is, or is not, a denial. */
  readonly because: string;
  /** The words of the paper that decide it; none where nothing on it does. */
  readonly decidedBy?: Words;
  /** Of what is not decided yet: the words that ask for something. */
  readonly asks?: Words;
  /** Of a denial that was upheld: where the paper names what can be done next. */
  readonly next?: Words;
  /** The member said of a line whether it was denied, and no words of the paper say so. */
  readonly isMarked?: true;
  readonly deniedLines: number;
  readonly totalLines: number;
  readonly amount?: FaceAmount;
  /** For `several`: one line for each denied claim, for the member to pick from. */
  readonly choices: readonly ClaimLine[];
  /** The row of the domain that the face rests on. */
  readonly row?: string;
}

export const COST_SHARE = 'not-a-denial-cost-share';
/** The remark that a claim could not be processed and carries no appeal rights (`carc-rarc/MA130`). */
const UNPROCESSABLE = 'MA130';
/** Something that the plan asked for has not come. */
const ASKS = 'missing-information';
const LONGEST_QUOTE = 160;

const MEANING_WORDS = { 'not-covered': 'not covered', 'may-owe': 'marked as what you may owe', billed: 'billed' } as const;

const isUnprocessable = ({ codes, lines }: KnownReading): boolean =>
  codes.some(({ value }) => bareCode(value) === UNPROCESSABLE) &&
  lines.every((line) => !line.denied || line.remarks.length === 0 || line.remarks.includes(UNPROCESSABLE));

const isEmpty = ({ document, outcome, verdict, categories, codes, lines, fields }: KnownReading): boolean =>
  document === 'other' && outcome === 'none' && !verdict && categories.length + codes.length + lines.length === 0 && Object.keys(fields).length === 0;

/**
 * Something to pay, and nothing of a plan: no insurer, no claim, no codes of a decision. A bill may say what the plan paid;
 * on the paper of a plan that would be a decision.
 */
const isBill = ({ document, verdict, lines, fields }: KnownReading): boolean =>
  !verdict && lines.every(({ denied }) => !denied) && (fields.memberOwes?.value ?? 0) > 0 && !fields.insurer && !fields.planName && (document === 'other' || fields.planPaid === undefined);

/** The member said of a line what its words do not say: then no words of the paper decide. */
const isMarked = ({ verdict, lines }: KnownReading): boolean => !verdict && lines.some(isTurned);

function kindOf(reading: KnownReading, finalAnswer: string | undefined): FaceKind {
  const answer = appealAnswer(reading, finalAnswer);
  if (isDenial(reading.outcome)) {
    if (deniedClaims(reading).length > 1) return 'several';
    if (isUnprocessable(reading)) return 'no-appeal-rights';
    if (answer === 'upheld') return 'upheld';
    return reading.outcome === 'denied' ? 'denied' : 'part-denied';
  }
  if (reading.outcome === 'pending') return 'pending';
  if (answer === 'reversed') return 'reversed';
  if (reading.categories.some(({ id }) => id === COST_SHARE)) return 'cost-share';
  if (reading.outcome === 'approved') return (reading.fields.memberOwes?.value ?? 0) > 0 ? 'cost-share' : 'approved';
  if (isBill(reading)) return 'bill';
  return isEmpty(reading) ? 'nothing' : 'not-a-denial';
}

function amountOf(meaning: FaceAmount['meaning'], usd: number | undefined, places: FaceAmount['places']): FaceAmount | undefined {
  return usd === undefined ? undefined : { usd, meaning, words: `${dollars(usd)} ${MEANING_WORDS[meaning]}`, places };
}

/** A field as an amount: the member's own has no words of the paper. */
const amountOfField = (meaning: FaceAmount['meaning'], known: Known<number> | undefined): FaceAmount | undefined => {
  if (!known) return undefined;
  const amount = amountOf(meaning, known.value, isCorrected(known) ? [] : [known]);
  return amount && isCorrected(known) ? { ...amount, isOwn: true } : amount;
};

/** For a part denial only the denied lines count; a sum is shown only where each of them has the amount. */
function amountFor(kind: FaceKind, { fields, lines }: KnownReading): FaceAmount | undefined {
  const denied = lines.filter((line) => line.denied);
  if (kind === 'cost-share' || kind === 'bill') return amountOfField('may-owe', fields.memberOwes);
  if (kind !== 'denied' && kind !== 'upheld' && kind !== 'part-denied' && kind !== 'no-appeal-rights') return undefined;
  if (fields.notCovered && isCorrected(fields.notCovered)) return amountOfField('not-covered', fields.notCovered);
  const ofLines = denied.flatMap((line) => line.notCovered ?? []);
  if (denied.length > 0 && ofLines.length === denied.length) {
    const sum = amountOf('not-covered', sumOf(ofLines), denied);
    return sum && denied.some(({ own, notCovered }) => own && (!own.read.denied || own.read.notCovered !== notCovered)) ? { ...sum, isOwn: true } : sum;
  }
  if (fields.notCovered) return amountOfField('not-covered', fields.notCovered);
  return kind === 'part-denied' ? undefined : amountOfField('billed', fields.billed);
}

function becauseDenied(reading: KnownReading, otherwise: string): string {
  if (isMarked(reading)) return 'You said that this was denied. Your paper was read otherwise.';
  return reading.verdict ? `The words that say so: “${cutAtWord(reading.verdict.quote, LONGEST_QUOTE)}”` : otherwise;
}

const shown = (known: { readonly quote?: string | undefined; readonly at?: At | undefined } | undefined): Words | undefined =>
  known?.quote !== undefined && known.at ? { quote: known.quote, at: known.at } : undefined;

/** The words that decide: of a share of the cost those that name it, of a claim without appeal rights the code that says so, of a bill the amount to pay. */
function decidingWords(kind: FaceKind, reading: KnownReading): Words | undefined {
  const { verdict, categories, codes, fields } = reading;
  switch (kind) {
    case 'nothing': case 'several': return undefined;
    case 'bill': return shown(fields.memberOwes);
    case 'cost-share': return shown(categories.find(({ id, at }) => id === COST_SHARE && at)) ?? verdict ?? shown(fields.memberOwes);
    case 'no-appeal-rights': return shown(codes.find(({ value }) => bareCode(value) === UNPROCESSABLE)) ?? verdict;
    default: return verdict;
  }
}

/**
 * @param claimNumber picks one claim of a document that shows several
 * @param finalAnswer what the member said to `FINAL_ANSWER`
 */
export function faceOf(whole: KnownReading, claimNumber?: string, finalAnswer?: string): Face {
  const reading = readingOfClaim(whole, claimNumber);
  const kind = kindOf(reading, finalAnswer);
  const deniedLines = reading.lines.filter((line) => line.denied).length;
  const totalLines = reading.lines.length;
  const choices = kind === 'several' ? deniedClaims(reading) : [];
  const amount = amountFor(kind, reading);
  const words = wordsFor(kind, reading, { deniedLines, totalLines, choices: choices.length });
  const by = decidingWords(kind, reading);
  const next = kind === 'upheld' ? shown(reading.fields.externalReviewDays) : undefined;
  return { kind, ...words, deniedLines, totalLines, choices, ...(next ? { next } : {}), ...(isMarked(reading) ? { isMarked: true as const } : {}), ...(amount ? { amount } : {}), ...(by ? { decidedBy: { quote: by.quote, at: by.at } } : {}) };
}

interface Counts { readonly deniedLines: number; readonly totalLines: number; readonly choices: number }

function wordsFor(kind: FaceKind, reading: KnownReading, counts: Counts): Pick<Face, 'headline' | 'because' | 'row'> {
  switch (kind) {
    case 'denied':
      return { headline: 'Denied', because: becauseDenied(reading, 'The plan covered nothing of this and gave a reason other than your share.') };
    case 'part-denied':
      return {
        headline: counts.deniedLines > 0 ? `Part denied: ${counts.deniedLines} of ${counted(counts.totalLines, 'line')}` : 'Part denied',
        because: becauseDenied(reading, 'The plan covered part of this and refused the rest.'),
      };
    case 'upheld':
      return { headline: 'Denied again on appeal', because: becauseDenied(reading, 'You said that this answers an appeal. The plan did not change its decision.') };
    case 'reversed':
      return { headline: 'Reversed: approved on appeal', because: becauseDenied(reading, 'The plan changed its decision.') };
    case 'no-appeal-rights':
      return {
        headline: 'Denied, but not open to appeal',
        because: 'Code MA130 says that the claim could not be processed as it was sent. Your provider must send a new one.',
        row: 'carc-rarc/MA130',
      };
    case 'several':
      return { headline: `${counts.choices} denials on this page`, because: 'Each claim has its own reason and its own date. Pick the one to work on.' };
    case 'cost-share':
      return {
        headline: 'Not a denial: your share of the cost',
        because: 'The plan priced this by its rules. What is left is a deductible, a copay, coinsurance or a write-off. It can still be wrong.',
        row: `denial-reasons/${COST_SHARE}`,
      };
    case 'approved':
      return { headline: 'Approved', because: becauseDenied(reading, 'The page says that this was paid or approved.') };
    case 'bill':
      return { headline: 'An amount to pay, but no decision', because: 'This may be a bill. A bill is no decision of a plan. Look for the plan’s own statement for the same visit.' };
    case 'pending':
      return { headline: reading.categories.some(({ id }) => id === ASKS) ? 'Not decided yet: the plan asks for information' : 'Not decided yet', because: becauseDenied(reading, 'The plan has not decided this yet.') };
    case 'not-a-denial':
      if (isMarked(reading)) return { headline: 'Not a denial, as you marked it', because: 'You said that no line here was denied.' };
      return { headline: 'No decision here', because: 'Nothing here says that a plan refused care or payment. Open the claim or the letter itself.' };
    case 'nothing':
      return { headline: 'Nothing about a claim here', because: 'We found no claim, no decision and no codes here.' };
  }
}
