import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';

const seen = (doc: Doc): string => `${read(doc).document} ${read(doc).outcome}`;
const letter = (words: string): Doc => docOf(['Dear Mr. Gray:', 'Member ID: 7712 0045', words, 'If you disagree, you may appeal within 180 days.'], { source: 'pdf' });
const carta = (words: string): Doc => docOf(['Estimada Sra. Ruiz:', 'Número de miembro: 7712 0045', words, 'Tiene 60 días para apelar.'], { source: 'pdf' });
const page = (...blocks: Parameters<typeof docOf>[0]): Doc => docOf(blocks, { source: 'page' });

describe('letters that decide', () => {
  it.each([
    'Your plan does not cover weight loss surgery.', 'We regret that we cannot honor this claim.', 'This request does not meet our requirements and has been turned down.',
    'Payment for this service has been refused.', 'We are unable to approve the requested medication at this time.', 'Your request for coverage was not granted.',
    'The plan will not be paying for this treatment.', 'No benefits can be provided for this service.', 'We have decided not to cover this drug.', 'We have determined that this service is not covered.',
    'Coverage for this item has been declined.', 'It has been determined that the requested service cannot be authorized.', 'After review, the determination is: Not certified.', 'The Committee voted to deny your appeal.',
    'We stand by our earlier decision not to pay.', 'Our original determination stands.', 'Your appeal was not successful.', 'Your appeal was not granted.', 'The denial was not overturned and remains in place. We will not pay.', 'The request is hereby rejected.', 'This letter is to tell you that your claim will not be paid.',
  ])('denied: %s', (words) => expect(seen(letter(words))).toBe('denial-letter denied'));

  it.each([
    'We approved 20 of the 32 hours you asked for.', 'We will pay for 10 visits. The other 6 visits are denied.', 'Your request was approved in part.', 'We have approved the office visit but not the scan.', 'Your hours are reduced from 32 to 20 a week.',
  ])('partly: %s', (words) => expect(seen(letter(words))).toBe('denial-letter partly-denied'));

  it.each([
    'We are pleased to tell you that your request has been approved.', 'Your authorization has been granted for 12 visits.', 'Good news: we will cover this medicine through December 31, 2026.', 'We have changed our earlier decision and will now pay for the service.',
  ])('approved, with no window to appeal: %s', (words) => {
    expect(seen(letter(words))).toBe('authorization-decision approved');
    expect(read(letter(words)).fields.appealDays).toBeUndefined();
  });

  it.each(['We are still looking at your request and will write by June 1.', 'We need more records before we can decide.', 'Thank you for your appeal. We received it on May 3, 2026.'])('pending: %s', (words) => expect(seen(letter(words))).toBe('other pending'));

  it.each([
    ['denied', 'Su solicitud fue denegada.'], ['denied', 'Hemos decidido no aprobar el medicamento.'], ['denied', 'Su plan no cubre este servicio.'], ['denied', 'No podemos pagar este reclamo.'], ['denied', 'La apelación fue rechazada.'],
    ['denied', 'Las visitas solicitadas quedan negadas.'], ['denied', 'Lamentamos informarle que el servicio no fue autorizado.'], ['partly-denied', 'Aprobamos 20 horas y denegamos 12 horas.'], ['partly-denied', 'La solicitud se aprobó parcialmente.'],
    ['partly-denied', 'Vamos a reducir sus horas de 32 a 20 por semana.'], ['partly-denied', 'Aprobamos su solicitud solo en parte.'],
  ])('%s: %s', (outcome, words) => expect(seen(carta(words))).toBe(`denial-letter ${outcome}`));

  it('give a reason in Spanish under its question', () => {
    const doc = docOf(['Estimada Sra. Ruiz:', 'Número de miembro: 7712 0045', 'Su solicitud fue denegada.', { kind: 'heading', lines: ['¿Por qué tomamos esta decisión?'] }, 'La silla no es médicamente necesaria. Usamos la Guía de Equipo, edición 2026.'], { source: 'pdf' });
    expect(read(doc)).toMatchObject({ categories: [{ id: 'medical-necessity' }], fields: { reasonText: { value: 'La silla no es médicamente necesaria.' } } });
  });
});

describe('notices, pages and lists', () => {
  const skilled = docOf([{ kind: 'heading', lines: ['Notice of Medicare Non-Coverage'] }, 'Patient name: Ada Quill\nMember number: 8812-33-1', 'The Effective Date Coverage of Your Current Skilled Nursing Services Will End: 10/20/2026', 'Medicare probably will not pay for your current services after the effective date indicated above.'], { source: 'pdf' });
  const asked = page({ kind: 'heading', lines: ['Authorization request'] }, 'Request number: 44-1882-01', table('What you asked for\tWhat we decided\tWhy', 'MRI of the brain\tDenied\tThe records do not show that an x-ray was done first.'));
  const estimate = docOf([{ kind: 'heading', lines: ['Dental Pre-Treatment Estimate'] }, 'This is not a bill.', 'Member ID: 88120041', table('Tooth\tProcedure\tDescription\tSubmitted fee\tAllowed\tPlan pays\tYou pay\tNotes', '30\tD6010\tImplant body\t$2,100.00\t$0.00\t$0.00\t$2,100.00\t12', '3\tD2740\tCrown\t$1,200.00\t$900.00\t$450.00\t$450.00\t'), '12 Implants are not a benefit of this plan.'], { source: 'pdf' });
  it.each([
    ['a notice that skilled care ends', skilled, 'denial-letter denied'],
    ['a table of what was asked and decided', asked, 'authorization-decision denied'],
    ['a dental estimate', estimate, 'eob partly-denied'],
    ['a benefit summary', docOf([{ kind: 'heading', lines: ['Summary of benefits'] }, 'Member ID: 7712 0045', 'Your plan does not cover cosmetic surgery, acupuncture or hearing aids.', block('Primary care visit\t$25', 'Specialist\t$50')], { source: 'pdf' }), 'other none'],
    ['a list of letters', page({ kind: 'heading', lines: ['Messages'] }, { kind: 'paragraph', group: 1, lines: ['Notice of denial: sleep study'] }, { kind: 'control', group: 1, lines: ['Open'] }), 'other none'],
    ['a help page with an example', page({ kind: 'heading', lines: ['How to read your EOB'] }, 'Updated March 3, 2026', 'Here is an invented example:', table('Service\tCharged\tAllowed\tWe paid\tYou owe\tReason', '70553 Brain MRI\t$2,000.00\t$0.00\t$0.00\t$2,000.00\tCO-197'), 'A claim may come more than 365 days after the visit. Call 208-555-0176.'), 'other none'],
    ['a claim of which nothing was refused', page({ kind: 'heading', lines: ['Claim details'] }, block('Claim number\t26-1', 'Status\tProcessed'), table('Service\tCharged\tDeductible\tPlan paid\tYour cost', '73721 MRI\t$640.00\t$640.00\t$0.00\t$640.00'), 'No part of this claim was refused.'), 'claim-detail approved'],
  ])('%s', (_name, doc, kind) => expect(seen(doc)).toBe(kind));

  it('a notice that skilled care ends names level of care and care under way', () => expect(read(skilled).categories.map(({ id }) => id)).toEqual(['level-of-care', 'concurrent-review']));
  it('an example holds no codes or lines of the member', () => expect(read(page({ kind: 'heading', lines: ['Reading your EOB'] }, 'Frequently asked questions', 'In this example:', table('Service\tCharged\tPaid\tReason', '70553 Brain MRI\t$2,000.00\t$0.00\tCO-197')))).toMatchObject({ codes: [], lines: [] }));

  it('the page of a claim gives its own decision before what its codes mean', () => {
    const doc = page({ kind: 'heading', lines: ['Claim details'] }, block('Claim number\t26-3317-0098', 'Status\tDenied'), { kind: 'heading', lines: ['Our decision'] }, 'We did not approve this service because the diagnosis does not support advanced imaging.', table('Date\tCode\tService\tBilled\tPlan paid\tNot covered\tRemarks', '09/14/2026\t72148\tMRI\t$4,800.00\t$0.00\t$4,800.00\tCO-50'), { kind: 'heading', lines: ['What the remark codes mean'] }, block('CO-50\tThe plan does not consider this service medically necessary.'));
    expect(read(doc)).toMatchObject({ outcome: 'denied', categories: [{ id: 'medical-necessity' }], fields: { reasonText: { value: 'We did not approve this service because the diagnosis does not support advanced imaging.' } } });
  });

  it('the reason may stand in a closed part that a button opens', () => {
    const doc = page('Request number: 44-1882-01', block('Member ID\tQR7719002845', 'Outcome\tDenied'), { kind: 'control', lines: ['Medicines on your list'] }, { visibility: 'closed', lines: ['Sumatriptan 50 mg tablet, tier 1'] }, { kind: 'control', lines: ['Why this was denied'] }, { visibility: 'closed', lines: ['This medicine is not on the drug list of your plan.'] });
    expect(read(doc)).toMatchObject({ categories: [{ id: 'formulary' }], fields: { reasonText: { value: 'This medicine is not on the drug list of your plan.', at: { closed: true } } } });
  });

  it.each(['A letter is in your document box.', 'Decision made 10/13/2026.', 'Manos Amigas Home Care, LLC', 'Hollis Imaging Center, September 14, 2026'])('"%s" is no reason', (words) => {
    expect(read(page('Request number: 44-1882-01', 'We could not approve this medicine.', words, block('Member ID\tQR7719002845', 'Outcome\tDenied'))).fields.reasonText).toBeUndefined();
  });
});
