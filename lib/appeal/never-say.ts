/**
 * What the product must never say ("What the product must never do or say" of `domain/README.md`), as patterns over
 * sentences that we compose. They look at our words only, never at quotes of the plan or at what the member types.
 */
export interface Forbidden {
  readonly id: string;
  /** What a code means may speak of lawyers or of a payment to come; our own sentences may not. */
  readonly holds: 'always' | 'but-for-codes';
  readonly pattern: RegExp;
  readonly why: string;
}

export const NEVER_SAY: readonly Forbidden[] = [
  { id: 'you-do-not-owe', holds: 'always', pattern: /\byou (?:do not|don[’']t|will not|won[’']t|cannot|never) (?:have to )?(?:owe|pay)\b|\b(?:I|you) owe nothing\b|\bnothing to pay\b/i, why: 'Say how the notice marks the amount; the plan confirms.' },
  { id: 'do-not-pay', holds: 'always', pattern: /\b(?:do not|don[’']t|never|refuse to|stop) pay(?:ing)?\b/i, why: 'Say: ask the plan to confirm before you pay.' },
  { id: 'guarantee', holds: 'always', pattern: /(?<!Nothing here )\bguarant(?:ee|ees|eed)\b/i, why: 'Outcomes depend on facts and plan terms.' },
  { id: 'odds', holds: 'always', pattern: /\d ?(?:%|percent\b)|\bmost (?:appeals|denials|people)\b|\b(?:odds|chances?|likely) (?:of|to) (?:win|success|succeed|be approved|be overturned)|\bsuccess rates?\b/i, why: 'Public figures do not hold for one case.' },
  { id: 'promise', holds: 'but-for-codes', pattern: /\b(?:will|is sure to|is certain to) (?:be (?:approved|overturned|reversed|paid)|win|succeed)\b|\byou(?: wi|[’'])ll (?:win|get)\b/i, why: 'No result and no time may be promised.' },
  { id: 'accusation', holds: 'but-for-codes', pattern: /\bbad[- ]faith\b|\b(?:illegal|unlawful|fraudulent|dishonest|outrageous|shameful|greedy|negligent|incompetent)(?:ly)?\b|\byou(?:r plan)? (?:lied|cheated|ignored)\b/i, why: 'It weakens the appeal and may be untrue.' },
  { id: 'threat', holds: 'but-for-codes', pattern: /\b(?:sue|lawsuit|lawyers?|attorneys?(?! adjudicator)|legal action|take you to court|the press|the media|regulators?)\b/i, why: 'A letter asks; it does not threaten.' },
  { id: 'mistake', holds: 'always', pattern: /\b(?:denied|refused|denial) (?:by|in|was a|is a) (?:mistake|error)\b|\b(?:wrongly|wrongfully|improperly|erroneously|mistakenly) (?:denied|refused|rejected|decided|held)\b/i, why: 'Nobody knows that yet.' },
  { id: 'urgent', holds: 'always', pattern: /(?<!\bif )\b(?:this|your case|your appeal|it) is (?:an )?(?:urgent|emergency)\b/i, why: 'That is for the member and the clinician to say.' },
  { id: 'treatment', holds: 'always', pattern: /\b(?:stop|start|keep|skip|change|switch)(?:ping)? (?:taking|using|your (?:treatment|medicine|medication|drug|dose))\b/i, why: 'Medical advice.' },
  { id: 'code-advice', holds: 'always', pattern: /\b(?:use|add|choose|bill|submit) (?:the |an? |this |another |different )*(?:more specific |better |other )?(?:diagnosis |procedure )?codes?\b|\bshould (?:be|have been) coded\b/i, why: 'Only the record decides the code, and only the provider may change it.' },
  { id: 'payer', holds: 'always', pattern: /\bpayers?\b/i, why: 'Say the plan, or its name.' },
];

/** Ids of the rules that a sentence of ours breaks; empty for a good one. */
export const brokenBy = (sentence: string, kind: 'sentence' | 'code' = 'sentence'): readonly string[] =>
  NEVER_SAY.filter(({ pattern, holds }) => (kind === 'sentence' || holds === 'always') && pattern.test(sentence)).map(({ id }) => id);
