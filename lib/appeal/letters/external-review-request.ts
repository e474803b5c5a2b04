import { DECIDED_THEIRS } from './common';
import { ALL_FACTS, letter } from './spec';

/**
 * After the plan's last answer. Where the plan type is confirmed, the appeal of that level says it in the level's own
 * terms, so this letter is due only while it is not.
 */
export const externalReviewRequest = letter({
  id: 'external-review-request',
  title: 'Ask for an outside review',
  why: 'After the plan’s last answer someone outside can decide. The notice says where to send it.',
  to: 'reviewer',
  recipient: ['to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ALL_FACTS,
  forms: {
    'to/where': '{where}',
    re: 'Request for an independent external review',
    salutation: 'To the external review department:',
    opening: 'I ask for an independent external review of the denial above.',
    refusal: 'The plan answered the internal appeal on {refusal}.',
    'refusal/blank': 'The plan’s answer to the internal appeal, with its date: {answer}',
    answer: 'What the reviewer should know about that reason: {point}',
    fresh: 'Please have the case decided on the whole record, by someone who had no part in it before.',
    trained: 'Please have the medical questions looked at by a health professional trained in the field.',
    file: 'Please get the whole file and the criteria from the plan, and consider all that I enclose.',
    criteria: 'Please hold the record against {criteria}, point by point.',
    more: 'Please tell me when the review begins, until when I can send more, and to where.',
    elsewhere: 'If this request belongs elsewhere, or on a form, please tell me at once, so that no time is lost.',
    'enclosure/answer': 'The plan’s answer of {refusal} to the internal appeal',
    'enclosure/answer-blank': '{final}',
    'enclosure/first': '{first}',
  },
  blanks: {
    where: ['name and address for external review, from the plan’s final answer', 'you'],
    answer: ['the date, and that the denial stands', 'you'],
    point: ['the one or two points of the record that answer it, with the page', 'you', ['why/medical-necessity/criterion']],
    final: ['the plan’s answer to the appeal', 'you'],
    first: ['the first notice of the denial', 'you'],
  },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [['opening', { say: 'refusal', when: ['hasRefusal'] }], [{ say: 'refusal/blank', when: ['!hasRefusal'] }], DECIDED_THEIRS, ['answer']],
    },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [['fresh'], [{ say: 'trained', when: ['isMedical'] }], ['file', { say: 'criteria', when: ['hasCriteria'] }], ['more'], ['elsewhere']],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [
    { say: 'enclosure/answer', when: ['hasRefusal'] }, { say: 'enclosure/answer-blank', when: ['!hasRefusal'] },
    { say: 'enclosure/first', when: ['isRefusalNewest'] }, { notice: 'theirs', when: ['!isRefusalNewest'] }, 'evidence',
  ],
  due: { always: ['isUpheld', 'isPlanUnknown'], named: 'never' },
});
