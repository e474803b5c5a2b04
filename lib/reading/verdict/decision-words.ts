/**
 * The words by which a payer grants, refuses, keeps or undoes, as data. `clause-says.ts` works out what they say in a
 * clause: who does it, whether it is negated, whether it is done or only spoken of.
 */
export type Act = 'grant' | 'refuse' | 'keep' | 'undo' | 'cut' | 'agree';

/** All forms of a regular verb: "deny" gives deny, denies, denied, denying. */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

const regular = (act: Act, verbs: string): [string, Act][] => verbs.split(' ').flatMap((verb) => formsOf(verb).map((form): [string, Act] => [form, act]));
const listed = (act: Act, forms: string): [string, Act][] => forms.split(' ').map((form): [string, Act] => [form, act]);

/** Every form of a deciding verb with what it does. */
export const DECISION_VERBS: ReadonlyMap<string, Act> = new Map([
  ...regular('grant', 'approve authorize authorise certify grant cover allow honor reimburse share precertify preauthorize preapprove pre-certify pre-authorize pre-approve'),
  ...listed('grant', 'pay pays paid paying'),
  ...regular('refuse', 'deny decline reject refuse disallow disapprove'),
  ...listed('refuse', 'noncertified non-certified unapproved turned-down'),
  ...regular('keep', 'affirm sustain maintain confirm'),
  ...listed('keep', 'uphold upholds upheld upholding keep keeps kept keeping'),
  ...regular('undo', 'overturn reverse rescind'),
  ...listed('undo', 'withdraw withdrawn withdrew'),
  ...regular('cut', 'end terminate discontinue suspend reduce'),
  ...listed('cut', 'stop stops stopped stopping cut cuts cutting'),
  ...listed('agree', 'agree agrees agreed agreeing'),
]);

/** Who decides. A name of a company stands for it where it is the subject too. */
export const DECIDERS = /^(?:we|us|plan|fund|trust|panel|committee|board|trustees|administrator|reviewers?|director|pharmacist|organization|ministry|fellowship|department|unit|agency|contractor|officer|medicare|medicaid|tricare|champva|program|insurer|company|iro|ire)$/;
/** Who does not: what they do is told, not decided. */
export const OTHERS = /^(?:you|your|doctor|physician|provider|providers|hospital|prescriber|dentist|surgeon|clinic|supplier|pharmacy|member|patient|they|he|she|employer|representative|court|judge)$/;

/** What a kept or undone decision is called. */
export const DECISION_NOUN = /\b(?:denial|decision|determination|refusal|rejection|position|answer|ruling|finding|outcome)\b/;
export const YES_NOUN = /\b(?:approval|decision to (?:approve|cover|pay|authorize|certify))\b/;

/** States that a service, a claim or a request is found in, with what they say when they are asserted. */
export const STATES: readonly { readonly pattern: RegExp; readonly good: boolean }[] = [
  { good: true, pattern: /\b(?:medically (?:necessary|needed|appropriate|indicated)|reasonable and necessary|covered|payable|eligible|available|a (?:covered )?(?:benefit|service|item|expense)|reimbursable|shareable|supported|established|demonstrated|appropriate|warranted|justified|certifiable|allowable|met|(?:a )?part of (?:your|the|this) (?:[a-z]+ )?(?:benefits?|plan|coverage|policy|contract)|included in (?:your|the|this) (?:[a-z]+ )?(?:benefits?|plan|coverage|policy|contract))\b/ },
  { good: false, pattern: /\b(?:excluded|an? (?:plan |benefit |contract |policy |general |specific )?exclusion|exhausted|ineligible|non-?covered|unproven|experimental|investigational|cosmetic|not medically necessary|not (?:a )?covered(?: benefit| service)?|not payable)\b/ },
];

/** Verbs that find a state rather than tell a rule: "was determined to be", "is considered", "processed as". */
export const FINDS = /\b(?:determined|determines?|considered|considers?|deemed|found|finds?|judged|concluded|concludes?|ruled|processed as|classified as|established|decided|finding|determining)\b/;
