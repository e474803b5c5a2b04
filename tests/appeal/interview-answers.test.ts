import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKED, findingsIn, interviewOf, treatmentsIn } from '../../lib/appeal/interview/answers';

const said = (answers: Readonly<Record<string, string>>) => interviewOf(Object.entries(answers).map(([question, text]) => ({ question, text })));

describe('what was told in the interview', () => {
  test('is typed, and what says nothing is left out', () => {
    expect(said({
      [ASKED.care]: 'received', [ASKED.urgent]: 'maybe', [ASKED.daily]: '  I cannot sit. ', [ASKED.symptoms]: ' ',
      [ASKED.treatments]: JSON.stringify([{ what: ' naproxen ', dose: '500 mg', dates: 7, other: 'x' }, { what: ' ' }, 'naproxen', null]),
    })).toEqual({
      care: 'received', daily: 'I cannot sit.', findings: [],
      treatments: [{ what: 'naproxen', dose: '500 mg', dates: '', result: '', stopped: '', where: '' }],
    });
  });

  test('any text is read without a throw, and a written list comes back', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const row of treatmentsIn(text)) expect(Object.values(row).every((part) => part === part.trim())).toBe(true);
      const finding = { what: text.trim(), date: '', result: '', answers: '', where: '' };
      expect(findingsIn(JSON.stringify([finding]))).toEqual(finding.what ? [finding] : []);
    }));
  });
});
