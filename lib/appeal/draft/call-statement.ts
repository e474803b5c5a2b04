/** A fast appeal is made by phone: one page to read out there, and to send if the reviewer asks for it. */
import type { LetterContent } from '../../cases/letter';
import type { PlainDate } from '../plain-date';
import { row, say, section } from './compose';
import { decidedSection } from './decided-section';
import { blank, patient, signer, slot, type Facts } from './facts';
import { dateSection, factsSection } from './heading-sections';
import type { LevelAt } from './level-at';
import { recipientSection } from './recipient-section';
import { toldSentence } from './request-section';

export function callStatement(facts: Facts, at: LevelAt, today: PlainDate): LetterContent {
  const whose = patient(facts);
  const place = facts.field('facility') ?? facts.field('provider');
  const { name } = signer(facts);
  const { daily, symptoms } = facts.interview;
  const told = daily ?? symptoms;
  return {
    sections: [
      dateSection(today), recipientSection(facts, at), factsSection(facts, at),
      section('request', 'prose', 'What this is', [row('request/ask', [say('request/ask/1', 'call/statement')])]),
      section('call', 'numbered', 'To say on the phone', [
        row('call/ask', [say('call/ask/1', 'call/ask')]),
        row('call/who', [
          say('call/who/1', 'call/name', { patient: whose ? slot(whose) : blank('name of the patient') }),
          say('call/who/2', 'call/place', { place: place ? slot(place) : blank('hospital, facility or agency') }),
        ]),
        row('call/ends', [
          toldSentence(facts, 'call/ends/1', { form: 'call/ends', question: 'draft/last-covered-day', blank: 'the day that the notice prints' }),
          say('call/ends/2', 'call/disagree'),
        ]),
        row('call/clinician', [toldSentence(facts, 'call/clinician/1', { form: 'call/why-clinician', question: 'draft/clinician-on-ending', blank: 'the clinician’s words', who: 'your doctor' })]),
        row('call/daily', told ? [say('call/daily/1', 'why/daily', { answer: { text: told, grounds: [{ kind: 'answer', question: daily ? 'interview/daily' : 'interview/symptoms' }] } })] : []),
        row('call/note', [say('call/note/1', 'call/note')]),
      ], true),
      decidedSection(facts, at),
      section('log', 'prose', 'The call', [row('log/1', [toldSentence(facts, 'log/1/1', { form: 'call/reference', question: 'draft/call-reference', blank: 'day, time, name and reference number' })])]),
      section('signature', 'closing', 'Signature', [
        row('signature/sincerely', [say('signature/sincerely/1', 'closing/sincerely')]),
        row('signature/name', [say('signature/name/1', 'sender/line', { value: name ? slot(name) : blank('your name') })]),
      ]),
    ],
  };
}
