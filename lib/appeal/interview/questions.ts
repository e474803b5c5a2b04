/**
 * The questions of the interview, in the order in which they are asked. They fill what no paper shows. Each says why it
 * is asked, and any can be skipped. None names a diagnosis, a code or a treatment: those words are the member's.
 */
import { standing } from '../standing-words';
import { WRITERS } from '../writer/kinds';
import { WRITER_KIND, WRITER_KINDS } from '../writer/writer';
import { ASKED } from './answers';
import { HAS_EVIDENCE } from './at-hand';
import type { Question } from './shape';
import { DENIED, IS_EMERGENCY, NOT_YET_GIVEN, OF_PURPOSE, OF_RECORD, OF_SYMPTOMS, OF_TREATMENTS, SAID_URGENT } from './when';

export const QUESTIONS: readonly Question[] = [
  {
    id: WRITER_KIND, kind: 'choice', when: [DENIED],
    text: 'Who is writing?',
    why: 'Whoever writes signs the letter. If that is not the patient, the plan may ask for a form.',
    choices: WRITER_KINDS.map((value) => ({ value, label: WRITERS[value].choice })),
    help: { who: 'the plan', words: 'The plan can tell you which form it takes when someone acts for the patient.' },
  },
  {
    id: ASKED.planType, kind: 'plan-type', when: [DENIED],
    text: 'What kind of plan is it?',
    why: 'Each kind of plan has its own rights and times. We use them only when you confirm the kind.',
    help: { who: 'the plan', words: 'Your ID card and plan document say it. The plan or your employer can tell you, too.' },
  },
  {
    id: ASKED.care, kind: 'choice', when: [DENIED],
    text: 'Has the care been given?',
    why: 'The letter asks for payment of care that was given. It asks for approval of care to come.',
    choices: [
      { value: 'received', label: 'Yes, it was given' },
      { value: 'to-come', label: 'No, it is still to come' },
      { value: 'going-on', label: 'It is going on now' },
    ],
    help: { who: "your doctor's office", words: 'Your doctor’s office knows what was done and what is planned.' },
  },
  {
    id: ASKED.urgent, kind: 'choice', when: [DENIED, NOT_YET_GIVEN], row: 'appeal-rights/urgentDefinition',
    text: 'Could waiting for the normal time do serious harm?',
    why: 'Then you can ask for a faster decision. Only you and your clinician can say.',
    points: [
      'Could waiting seriously endanger life or health?',
      'Could it endanger the ability to regain full function?',
      'Would it leave severe pain that cannot be managed without the care? A doctor who knows the case can say.',
      standing('emergency'),
    ],
    choices: [
      { value: 'yes', label: 'Yes, waiting could do serious harm', note: `Phone the plan and your doctor now. ${standing('expedited')}` },
      { value: 'no', label: 'No' },
    ],
    help: { who: "your doctor's office", words: 'Ask the clinician who knows the case.' },
  },
  {
    id: ASKED.urgentSupport, kind: 'choice', when: [DENIED, NOT_YET_GIVEN, SAID_URGENT], row: 'rights/expedited-72h',
    text: 'Does your clinician support a faster decision?',
    why: 'A request for a faster decision rests on what the clinician says about waiting.',
    choices: [
      { value: 'yes', label: 'Yes, they support it' },
      { value: 'asked', label: 'I asked, and wait for the answer' },
      { value: 'no', label: 'No, or not asked yet', note: 'You can phone the office today and ask. The letter does not say that they support it.' },
    ],
    help: { who: "your doctor's office", words: 'The clinician can tell the plan in a call or a short statement.' },
  },
  {
    id: ASKED.purpose, kind: 'words', when: [DENIED, OF_PURPOSE],
    text: 'What is the care for?',
    why: 'The reviewer should see what this care is meant to find, treat or prevent.',
    hint: 'Use your clinician’s words, as far as you have them.',
    help: { who: "your doctor's office", words: 'The visit note or the order says it.' },
  },
  {
    id: ASKED.treatments, kind: 'treatments', when: [DENIED, OF_TREATMENTS],
    text: 'Which treatments were tried before?',
    why: 'Many plan rules ask what was tried first, and what came of it.',
    hint: 'One entry for each. Leave open what you do not know.',
    help: { who: "your doctor's office", words: 'Your doctor’s office, therapist or pharmacy can print the list.' },
  },
  {
    id: ASKED.findings, kind: 'findings', when: [DENIED, OF_RECORD],
    text: 'What did tests and examinations show?',
    why: 'The letter sets each finding beside the point of the plan’s rule that it answers.',
    hint: 'Copy them from the record. Leave out what you are not sure of.',
    help: { who: "your doctor's office", words: 'Ask for the visit notes and the test results. Portals often show them.' },
  },
  {
    id: ASKED.symptoms, kind: 'words', when: [DENIED, OF_SYMPTOMS],
    text: 'What are the symptoms, in your own words?',
    why: 'Nobody else can say it. The letter keeps your words as you write them.',
    hint: 'What, where, how bad, how often, and since when.',
    help: { who: 'you', words: 'If you write for someone, ask them, or write what you saw yourself.' },
    variants: [{
      when: IS_EMERGENCY,
      text: 'What were the symptoms at the time, and what did you fear?',
      why: 'Such a denial turns on how the symptoms looked at the time. The letter keeps your words.',
      hint: 'When it began, how bad it was, what you feared, and who advised you to go.',
    }],
  },
  {
    id: ASKED.daily, kind: 'words', when: [DENIED, OF_RECORD],
    text: 'What does it change in daily life?',
    why: 'Codes do not show what a day is like. You can.',
    hint: 'Sitting, walking, lifting, work, sleep: what no longer works, and since when.',
    help: { who: 'you', words: 'If you write for someone, ask them, or write what you saw yourself.' },
  },
  {
    id: ASKED.atHand, kind: 'at-hand', when: [DENIED, HAS_EVIDENCE],
    text: 'What do you have at hand already?',
    why: 'Each tick here is ticked in your list too, so nothing is asked twice.',
    help: { who: "your doctor's office", words: 'What you do not have, the office or the plan can mostly copy for you.' },
  },
];

/** Undefined for a name that is no question of the interview. */
export const questionById = (id: string): Question | undefined => QUESTIONS.find((question) => question.id === id);
