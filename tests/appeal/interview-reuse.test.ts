import { describe, expect, test } from 'vitest';
import { ASKED, findingsIn } from '../../lib/appeal/interview/answers';
import { allOffers, declineOf, offersFrom, type Offer } from '../../lib/appeal/interview/reuse';
import { WRITER_KIND } from '../../lib/appeal/writer/writer';
import type { EarlierCase } from '../../lib/cases/earlier-answers';
import type { Answer, Person } from '../../lib/cases/model';
import { lumbarFile } from './lumbar';

const INSURER = 'Harbor Lake Health Plan';
const treatment = { what: 'naproxen', dose: '500 mg', dates: '', result: 'no better', stopped: '', where: 'Exhibit 2, p. 1' };
const finding = { what: 'reflex', date: '', result: 'absent', answers: 'section 3', where: 'Exhibit 1' };

function earlier({ answers = {}, people = [], insurer = INSURER, planType, id = 'old' }: {
  answers?: Readonly<Record<string, string>>; people?: readonly Partial<Person>[]; insurer?: string; planType?: string; id?: string;
} = {}): EarlierCase {
  return {
    case: { id, name: 'Lumbar MRI, September', insurer, ...(planType ? { confirmedPlanType: planType } : {}) },
    people: people.map((person, index): Person => ({ id: `${index}`, caseId: id, role: 'writer', name: '', nameFrom: 'member', address: '', phone: '', ...person })),
    answers: Object.entries(answers).map(([question, text]): Answer => ({ id: question, caseId: id, question, text, changedAt: 1 })),
  };
}
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id);

describe('what an earlier case offers', () => {
  test('answers that this case has not, and nothing that is of one denial', () => {
    const from = earlier({ answers: { [ASKED.care]: 'received', [ASKED.urgent]: 'yes', [ASKED.urgentSupport]: 'yes', [ASKED.daily]: 'I cannot sit.', [ASKED.symptoms]: ' ', [ASKED.purpose]: 'to plan' } });
    expect(ids(offersFrom(from, lumbarFile()))).toEqual([ASKED.purpose, ASKED.daily]);
    expect(ids(offersFrom(from, lumbarFile({ answers: { [ASKED.daily]: 'Mine.' } })))).toEqual([ASKED.purpose]);
  });

  test('tables without exhibits and points of the other case’s rule, and it says so', () => {
    const [treatments, findings] = offersFrom(earlier({ answers: { [ASKED.treatments]: JSON.stringify([treatment]), [ASKED.findings]: JSON.stringify([finding, { answers: 'section 4' }]) } }), lumbarFile());
    expect(treatments).toMatchObject({ words: 'naproxen', note: expect.stringContaining('left open') });
    expect(JSON.stringify(treatments!.taken)).not.toContain('Exhibit');
    const { taken } = findings!;
    expect(taken.kind === 'answer' && findingsIn(taken.text)).toEqual([{ ...finding, answers: '', where: '' }]);
  });

  test('the kind of plan only where the insurer is the same', () => {
    const offered = (insurer: string) => ids(offersFrom(earlier({ planType: 'employer-insured', insurer }), lumbarFile()));
    expect(offered('Harbor  Lake Health-Plan')).toEqual([ASKED.planType]);
    expect(offered('Another Plan')).toEqual([]);
    expect(offered('')).toEqual([]);
    expect(ids(offersFrom(earlier({ planType: 'employer-insured' }), lumbarFile({ case: { confirmedPlanType: 'tricare' } })))).toEqual([]);
    expect(ids(offersFrom(earlier({ planType: 'unknown' }), lumbarFile()))).toEqual([]);
  });

  test('who wrote, with name, address and phone, as long as nobody else writes this time', () => {
    const from = earlier({ answers: { [WRITER_KIND]: 'parent' }, people: [{ role: 'writer', name: 'Ana Fernmoor', address: '1 Elm St', phone: '555' }] });
    expect(ids(offersFrom(from, lumbarFile()))).toEqual([WRITER_KIND, 'writer/name', 'writer/address', 'writer/phone']);
    expect(ids(offersFrom(from, lumbarFile({ answers: { [WRITER_KIND]: 'clinician' } })))).toEqual([]);
    const people = [{ role: 'writer' as const, name: 'Ana Fernmoor', phone: '556' }];
    expect(ids(offersFrom(from, lumbarFile({ answers: { [WRITER_KIND]: 'parent' }, people })))).toEqual(['writer/address']);
  });

  test('the patient’s own address, never their name', () => {
    const from = earlier({ answers: { [WRITER_KIND]: 'patient' }, people: [{ role: 'patient', name: 'Odalys Fernmoor', address: '1 Elm St' }] });
    expect(offersFrom(from, lumbarFile({ people: [] })).map(({ taken }) => taken)).toEqual([
      { kind: 'answer', question: WRITER_KIND, text: 'patient' }, { kind: 'person', role: 'patient', field: 'address', text: '1 Elm St' },
    ]);
  });

  test('each thing once, the newest first; nothing of a case that was declined', () => {
    const cases = [earlier({ id: 'new', answers: { [ASKED.daily]: 'New.' } }), earlier({ id: 'old', answers: { [ASKED.daily]: 'Old.', [ASKED.purpose]: 'to plan' } })];
    expect(allOffers(cases, lumbarFile()).map(({ from, offers }) => [from.case.id, ids(offers)])).toEqual([['new', [ASKED.daily]], ['old', [ASKED.purpose]]]);
    expect(allOffers(cases, lumbarFile({ answers: { [declineOf('new')]: 'yes' } })).map(({ offers }) => ids(offers))).toEqual([[ASKED.purpose, ASKED.daily]]);
  });
});
