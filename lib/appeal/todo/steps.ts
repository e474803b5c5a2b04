/** The steps that do not depend on one kind of evidence, each worded once. */
import type { LetterKind } from '../../cases/model';
import { standing } from '../standing-words';
import type { By, ChecklistItem } from './item';

const letter = (id: string) => `denial-reasons/letters/${id}`;
const shared = (line: number) => `denial-reasons/shared/checklist/${line}`;

const step = (id: string, item: Omit<ChecklistItem, 'id'>): ChecklistItem => ({ id, ...item });
/** A letter of the domain's list does it. */
const by = (id: string, brings: string, when: By = 'before-appeal') => ({ letter: `letter/${id}` as const, yields: brings, by: when });

export const GET_LETTER = step('get-letter', {
  title: 'Get the letter', who: 'you', minutes: 5, yields: 'The reason in full, the date, and where to send.', by: 'today', stage: 'first', row: shared(1),
  why: 'This page shows the result, not the whole notice. Portals keep it under Documents, Messages or Explanation of Benefits.',
});
export const FAST_APPEAL = step('fast-appeal', {
  title: 'Phone the plan and your doctor about a fast appeal', who: 'you', minutes: 10, by: 'today', stage: 'first', row: 'denial-reasons/concurrent-review',
  why: `Care that is being cut can have only hours. ${standing('expedited')}`,
});

/** The policy by name where the notice names it. */
export const recordsRequest = (isNamed: boolean): ChecklistItem =>
  step('records-request', {
    title: isNamed ? 'Ask for the policy they used' : 'Ask which rule they used, and for your file', who: 'you', minutes: 2, ...by('records-request', 'The rule word for word, and what they looked at.'), stage: 'first', row: letter('records-request'),
    why: 'The appeal has to answer that rule point by point. The phone number is on your card.',
  });

export const CODING_REVIEW = step('coding-review', {
  title: 'Ask your doctor’s office if the claim should be corrected', who: "your doctor's office", minutes: 5, ...by('coding-review', 'A corrected claim, or their word that it is right.'), stage: 'first', row: letter('coding-review'),
  why: 'If the claim has a slip, they can send a corrected one. Only they may change it, and only to what the record shows.',
});
export const exceptionRequest = (categoryId: string): ChecklistItem =>
  step('exception-request', {
    title: 'Ask your prescriber to request an exception', who: "your doctor's office", minutes: 5, ...by(categoryId === 'step-therapy' ? 'step-therapy-exception' : 'formulary-exception', 'A decision on the exception.'), stage: 'first', row: `denial-reasons/${categoryId}`,
    why: 'The plan can make an exception without an appeal. Appeal if it refuses.',
  });
export const PROOF_OF_COVERAGE = step('proof-of-coverage', {
  title: 'Send proof that you were covered on that day', who: 'you', minutes: 10, ...by('proof-of-coverage', 'A record that is right, and the claim processed again.'), stage: 'first', row: letter('proof-of-coverage'),
  why: 'The plan decides this by its enrollment records. Once they are right, ask it to process the claim again.',
});
export const OTHER_COVERAGE = step('cob-update', {
  title: 'Tell the plan about other insurance, or that you have none', who: 'you', minutes: 5, ...by('cob-update', 'The claim processed again.'), stage: 'first', row: letter('cob-update'),
  why: 'The plan thinks that another insurer comes first. An update mostly settles that.',
});

/** Companion letters that help to gather, by the id of their row. */
export const HELPING: Readonly<Record<string, ChecklistItem>> = {
  'provider-lmn': step('provider-lmn', {
    title: 'Ask your doctor for a letter of medical necessity', who: "your doctor's office", minutes: 5, ...by('provider-lmn', 'A letter that answers the plan’s points from your record.'), stage: 'gather', row: letter('provider-lmn'),
    why: 'It answers the plan’s own points from your record.',
  }),
  'retro-authorization': step('retro-authorization', {
    title: 'Ask your doctor’s office to request the authorization after the fact', who: "your doctor's office", minutes: 5, ...by('retro-authorization', 'An authorization, or the reason why there is none.'), stage: 'gather', row: letter('retro-authorization'),
    why: 'A missing, wrong or late number is usually theirs to put right.',
  }),
  'peer-to-peer': step('peer-to-peer', {
    title: 'Ask your doctor to talk to the plan’s doctor', who: "your doctor's office", minutes: 5, ...by('peer-to-peer', 'A talk between two doctors, which can change the decision.', 'today'), stage: 'gather', row: 'rights/peer-to-peer',
    why: 'The time for such a call is short, often days. It is no appeal, and your appeal date keeps running.',
  }),
  'plan-documents-request': step('plan-documents-request', {
    title: 'Ask for the full plan document', who: 'you', minutes: 5, ...by('plan-documents-request', 'The exact words of your plan.'), stage: 'gather', row: letter('plan-documents-request'),
    why: 'The exact words decide, read with their exceptions. In an employer plan the employer has it.',
  }),
  'gap-exception': step('gap-exception', {
    title: 'Ask for in-network terms if no one suitable is in the network', who: 'you', minutes: 10, ...by('gap-exception', 'In-network terms, or the plan’s reason against them.'), stage: 'gather', row: letter('gap-exception'),
    why: 'List whom you called, and how long the wait was.',
  }),
  'continuity-of-care': step('continuity-of-care', {
    title: 'Ask to keep a treatment that has begun on in-network terms', who: 'you', minutes: 10, ...by('continuity-of-care', 'In-network terms for care that has begun.'), stage: 'gather', row: letter('continuity-of-care'),
    why: 'This is for a provider whose contract ended while you were being treated.',
  }),
  'no-surprises-dispute': step('no-surprises-dispute', {
    title: 'Ask if the surprise-billing rules apply', who: 'you', minutes: 10, ...by('no-surprises-dispute', 'The claim processed under those rules, or the reason why not.'), stage: 'gather', row: letter('no-surprises-dispute'),
    why: 'They can cover emergencies, and out-of-network clinicians at an in-network hospital.',
  }),
  'parity-request': step('parity-request', {
    title: 'For mental-health care: ask for the parity analysis', who: 'you', minutes: 5, ...by('parity-request', 'The plan’s comparison.'), stage: 'gather', row: letter('parity-request'),
    why: 'It compares this limit with the limits on other medical care.',
  }),
  'good-cause-late': step('good-cause-late', {
    title: 'If you were late: say why, with proof', who: 'you', minutes: 10, ...by('good-cause-late', 'A late appeal that may still be taken.'), stage: 'gather', row: letter('good-cause-late'),
    why: 'A plan may accept a late appeal for a good reason.',
  }),
  'billing-hold': step('billing-hold', {
    title: 'Ask the provider to let the bill wait while you appeal', who: "your doctor's office", minutes: 5, ...by('billing-hold', 'Time, an itemized bill, and the form for help with it.', 'before-paying'), stage: 'gather', row: letter('billing-hold'),
    why: 'Ask the plan to confirm the amount before you pay.',
  }),
};

/** Where someone else is asked first, the appeal is kept ready, since its date does not wait. */
export const writeAppeal = (isFallback: boolean, letter: LetterKind = 'first-level-appeal'): ChecklistItem =>
  step('write-appeal', {
    letter, by: 'appeal-date', yields: 'A letter that is ready to sign.',
    title: isFallback ? 'Keep the appeal ready, and check every fact' : 'Finish the draft, and check every fact', who: 'you', minutes: 20, stage: 'send', row: shared(4),
    why: isFallback
      ? 'The appeal date keeps running while others look into it. If they do not mend it in time, send the appeal.'
      : 'The draft already holds the facts of your papers. Its blanks say who can fill them.',
  });
export const SEND_APPEAL = step('send-appeal', {
  title: 'Send it, and keep proof', who: 'you', by: 'appeal-date', yields: 'Proof that it was in time.', stage: 'send', row: shared(6),
  why: `${standing('send-all-evidence')} ${standing('keep-proof')}`,
});
export const FOLLOW_UP = step('follow-up', {
  title: 'Note the day to ask for the answer', who: 'you', minutes: 2, by: 'after-sending', stage: 'send', row: shared(8),
  why: 'Ask the plan by when it must decide. Write down whom you spoke to.',
});

/** Said to whoever has a bill in hand; the amounts are the plan's. */
export const COMPARE_BILL = step('compare-bill', {
  title: 'Compare the bill with the plan’s statement, and ask before you pay', who: 'you', minutes: 5, by: 'before-paying', yields: 'What the plan marks as yours, and what it does not.',
  stage: 'gather', row: 'rights/provider-may-not-bill',
  why: 'A bill can ask for more than the statement marks as your share. Ask the plan to confirm the amount.',
});
export const TRACK = step('track', {
  title: 'Write down each call: day, name, reference number', who: 'you', minutes: 2, by: 'after-sending', yields: 'A record of what was promised.', stage: 'send', row: shared(8),
  why: 'Follow up holds a place for it.',
});
