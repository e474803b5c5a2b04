/**
 * What the product must always say ("What the product must always say" of `domain/README.md`), each row once, with
 * where it shows. A screen takes the words from here, so that `docs/promises.md` can point at one place.
 */
export interface StandingWords {
  readonly id: string;
  readonly words: string;
  /** Screens and outputs that show it. */
  readonly shows: readonly ('popup' | 'side-panel' | 'deadline' | 'checklist' | 'draft' | 'export' | 'privacy')[];
}

export const STANDING_WORDS = {
  'not-advice': { words: 'This is general information and a drafting aid, not legal, medical or insurance advice.', shows: ['popup', 'side-panel', 'draft'] },
  'no-guarantee': { words: 'Nothing here guarantees an approval.', shows: ['side-panel', 'draft'] },
  'check-every-fact': { words: 'Check every fact, name, date and code before you send this.', shows: ['draft', 'export'] },
  'notice-controls': { words: 'Your notice and plan document control; confirm the deadline with your plan.', shows: ['deadline'] },
  'date-printed': { words: 'This date is printed on the notice.', shows: ['deadline'] },
  'date-counted': { words: 'This date is counted from the date on the notice.', shows: ['deadline'] },
  'date-entered': { words: 'This date is counted from the date that you entered.', shows: ['deadline'] },
  emergency: {
    words: 'If this is an emergency call 911. If you may harm yourself call or text 988. For urgent care phone your doctor and the plan now.',
    shows: ['popup', 'side-panel', 'checklist'],
  },
  expedited: { words: 'Urgent cases: ask for an expedited decision, by phone, with your clinician’s support.', shows: ['deadline', 'checklist'] },
  'keep-proof': { words: 'Keep copies and proof of sending.', shows: ['checklist', 'export'] },
  'send-all-evidence': { words: 'Send all evidence with this appeal.', shows: ['checklist', 'export'] },
  'ask-provider': { words: 'Ask your provider whether the claim should be corrected.', shows: ['checklist'] },
  'stays-here': { words: 'Your data stays on this device unless you export it.', shows: ['side-panel', 'privacy'] },
} as const satisfies Record<string, Omit<StandingWords, 'id'>>;

export type StandingWordsId = keyof typeof STANDING_WORDS;

/** The words of one row. */
export const standing = (id: StandingWordsId): string => STANDING_WORDS[id].words;

/** The rows that a screen must show, in order. */
export const standingFor = (place: StandingWords['shows'][number]): readonly StandingWords[] =>
  (Object.keys(STANDING_WORDS) as StandingWordsId[])
    .map((id): StandingWords => ({ id, ...STANDING_WORDS[id] }))
    .filter(({ shows }) => shows.includes(place));
