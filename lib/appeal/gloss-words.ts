/**
 * The domain's glosses in the words of the product: the plan, never the payer; and how a code marks an amount, never
 * who owes it, which only the plan can confirm.
 */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/\bThe payer\b/g, 'The plan'],
  [/\bthe payer\b/g, 'the plan'],
  [/\bpayer(s?)\b/g, 'insurer$1'],
  [/^The provider must write this off; a network provider may not bill you for it\./, 'It usually marks an amount that the provider bears, not you.'],
  [/\bThe provider must write this off; a network provider may not bill you for it\./g, 'The group code usually marks an amount that the provider bears, not you.'],
  [/\byou do not owe this\b/g, 'this amount is marked as not yours'],
];

export const glossWords = (gloss: string): string => REWORDED.reduce((text, [from, to]) => text.replace(from, to), gloss);
