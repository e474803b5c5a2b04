/**
 * The domain's glosses in the words of the product: the plan, never the payer; and how a code marks an amount, never
 * who owes it, which only the plan can confirm.
 */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/\bThe payer\b/g, 'The plan'],
  [/\bthe payer\b/g, 'the plan'],
  [/\bpayer(s?)\b/g, 'insurer$1'],
  [/\byou do not owe this\b/g, 'this amount is marked as not yours'],
];

export const glossWords = (gloss: string): string => REWORDED.reduce((text, [from, to]) => text.replace(from, to), gloss);
