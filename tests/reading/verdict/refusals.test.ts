import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';

const seen = (doc: Doc): string => `${read(doc).document} ${read(doc).outcome}`;
const letter = (...words: string[]): Doc => docOf(['Dear Ms. Okafor:', 'Member ID: 5521 8830', ...words, 'If you disagree, you may appeal within 180 days.'], { source: 'pdf' });
const carta = (words: string): Doc => docOf(['Estimado señor Lugo:', 'Número de miembro: 5521 8830', words, 'Tiene 60 días para apelar.'], { source: 'pdf' });
const ids = (doc: Doc): string => read(doc).categories.map(({ id }) => id).sort().join();

describe('who refuses, and how', () => {
  it.each([
    'The committee has upheld the denial.', 'The board of trustees affirmed its earlier decision.', 'The panel sustained the first determination.', 'Our medical director has confirmed the original denial.', 'The reviewer kept the decision.',
    'The denial of your stay stands.', 'Your request remains denied.', 'We are keeping our decision of May 2.', 'This letter is the plan’s final internal adverse benefit determination.', 'The trustees denied your appeal.',
    'Your medical bill is not shareable.', 'Your need is not eligible for sharing.', 'We cannot share this bill.', 'These expenses are ineligible for sharing.', 'The fellowship is unable to share the cost of this surgery.', 'This expense could not be shared.',
    'This visit is not eligible for reimbursement.', 'The service does not qualify for coverage.', 'We cannot agree to this treatment.', 'The department turned down your request.',
  ])('denied: %s', (words) => expect(seen(letter(words))).toBe('denial-letter denied'));

  it.each([
    'We approved part of what you asked for. We did not approve all of it.', 'We can approve only part of your request.', 'We will cover some of the days. We cannot cover all of them.', 'We will cover 40 hours a week. The other 16 hours a week will end on May 1.',
    'We approved only 6 of the 12 visits.', '8 of the 20 sessions were approved.', 'We granted half of your request.', 'Your nursing hours are lowered from 56 to 40 a week.', 'We agreed to part of your appeal.', 'We have authorized 10 days. We cannot authorize the full stay.', 'The remaining 4 visits will not be paid.',
    'We approved your surgery. However, your plan does not cover the assistant surgeon.', 'Your appeal has been approved in part; we will pay for the visit, but the lab test remains denied.', 'The decision on your appeal is favorable for the wheelchair and unfavorable for the cushion.', 'We overturned our decision for the first 10 days. The last 5 days remain denied.',
    'We authorized 6 visits instead of the 12 you asked for.', 'We approved a lower number of hours than you asked for.', 'We have approved 18 hours a week, fewer than the 30 hours you have now.', 'Your personal care will go down from 30 hours to 18 hours a week. We have approved 18 hours.', 'Aprobamos 10 visitas de las 20 que pidió.', 'Aprobamos la cirugía, pero no la estancia en el hospital.', 'Sus horas bajan de 40 a 25 por semana.', 'Hemos aprobado 18 horas, menos de las 30 que usted recibe.',
  ])('in part, never approved: %s', (words) => expect(seen(letter(words))).toBe('denial-letter partly-denied'));

  it('a condition on a later hearing reverses nothing', () => {
    expect(seen(letter('We approved part of what you asked for.', 'If the hearing is not decided in your favor, you may have to pay for the care.'))).toBe('denial-letter partly-denied');
    expect(seen(letter('We denied this request.', 'If the hearing is decided in your favor, we will pay.'))).toBe('denial-letter denied');
  });

  it.each([
    ['denied', 'Hemos estudiado la solicitud y no podemos aprobarla.'], ['denied', 'No podemos cubrirlo.'], ['denied', 'Decidimos denegarla.'], ['denied', 'No nos es posible autorizar la cirugía.'], ['denied', 'Se mantiene la decisión del 3 de mayo.'], ['denied', 'Mantenemos nuestra decisión de no pagar.'],
    ['denied', 'El comité ha rechazado su apelación.'], ['denied', 'El plan no aprobó el estudio.'], ['denied', 'La visita no será pagada.'], ['denied', 'Las sesiones no fueron autorizadas.'], ['denied', 'Asunto: Denegación de una solicitud de medicamento'], ['denied', 'Tuvimos que rechazarlo.'],
    ['partly-denied', 'Aprobamos una parte de lo que pidió.'], ['partly-denied', 'No aprobamos todas las horas.'], ['partly-denied', 'Se reducen sus horas de cuidado de 40 a 25 por semana.'], ['partly-denied', 'Autorizamos solo parte de la solicitud.'],
  ])('%s: %s', (outcome, words) => expect(seen(carta(words))).toBe(`denial-letter ${outcome}`));

  it.each([
    'Your need is eligible for sharing and has been approved.', 'The panel has reversed the denial.', 'Your appeal was decided in your favor.', 'We have approved all 12 visits.', 'Your request was approved for 12 of 12 visits.', 'We approved the request. Your copay goes down from $40 to $20.', 'We reversed our denial and will pay the claim in full.', 'We approved your request. We do not share your health information.', 'We have approved the stay. If we deny more days later, we will write.',
  ])('still grants: %s', (words) => expect(seen(letter(words))).toBe('authorization-decision approved'));
  it.each([
    ['We received your appeal. A panel will decide whether the denial is upheld.', 'other pending'], ['If we uphold the denial, you may ask for an external review.', 'other none'], ['Si mantenemos la denegación, usted podrá pedir una revisión externa.', 'other none'],
    ['We cannot share your records with anyone else.', 'other none'], ['Needs that are not eligible for sharing are listed in the guidelines, if you want to read them.', 'other none'], ['You are eligible for coverage from May 1.', 'other none'],
  ])('decides nothing: %s', (words, kind) => expect(seen(docOf(['Dear Ms. Okafor:', 'Member ID: 5521 8830', words], { source: 'pdf' }))).toBe(kind));

  it('a letter behind the cover sheet of a fax', () => {
    const doc = docOf([block('TO:\tAda Okafor', 'FROM:\tAppeals Unit', 'PAGES:\t3 with this one'), 'CONFIDENTIAL: call us if it reached you by mistake.', 'Dear Ms. Okafor:', 'This letter is about appeal number 26-07715. Your first appeal was turned down on July 27. The panel has upheld the denial. It found that the injection is investigational for your condition.'], { source: 'pdf' });
    expect(seen(doc)).toBe('denial-letter denied');
    expect(ids(doc)).toBe('experimental');
  });
});

describe('statements and pages', () => {
  it('the date a claim came in is no state of it', () => {
    const doc = docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill', block('Claim number .... 2026-441\tClaim received .....'), table('Date\tProc\tBilled\tAllowed\tNot covered\tPaid\tReason', '09/03/2026\t97161\t240.00\t0.00\t240.00\t0.00\tOA-22'), 'OA-22 You have other health insurance, which has to pay before we do.'], { source: 'pdf' });
    expect(seen(doc)).toBe('eob denied');
    expect(ids(doc)).toBe('coordination-of-benefits');
  });
  it('a claim page that mentions the statement', () => {
    const doc = docOf([{ kind: 'heading', lines: ['Claims / Claim details'] }, block('Claim number\tMO-4471', 'Member ID\t5521 8830'), table('Service\tCharged\tNot covered\tWe paid', '29882 Arthroscopy\t$6,840.00\t$6,840.00\t$0.00'), 'This page does not replace your Explanation of Benefits.'], { source: 'page' });
    expect(seen(doc)).toBe('claim-detail denied');
  });
  it.each(['Note PA1', 'note: PA1', '(see PA1)', 'Remark PA1'])('a note named behind the service: %s', (pointer) => {
    const doc = docOf([{ kind: 'heading', lines: ['Claim details'] }, block('Claim number\tMO-4471', 'Member ID\t5521 8830'), table('Service\tCharged\tNot covered\tWe paid', `Knee arthroscopy 29882 ${pointer}`.concat('\t$6,840.00\t$6,840.00\t$0.00')), block('PA1\tThis surgery has to be approved by us before it takes place, and we have no approval on file.')], { source: 'page' });
    expect(ids(doc)).toBe('prior-authorization');
    expect(read(doc).lines).toMatchObject([{ code: '29882', denied: true, remarks: ['PA1'] }]);
  });
  it('a page on a request with the steps of its review', () => {
    const doc = docOf([{ kind: 'heading', lines: ['Request RTC-118834 for Ada Okafor'] }, block('Nurse review\tNov 3, 2026', 'Physician review\tNov 4, 2026'), 'We did not approve this stay.', 'You have 180 days to appeal.'], { source: 'page' });
    expect(seen(doc)).toBe('authorization-decision denied');
  });
});
