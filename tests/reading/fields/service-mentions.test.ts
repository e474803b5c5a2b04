/** Services in sentences that announce nothing by a set phrase: the noun phrase is found from its head, what the sentence does tells whether it counts. */
import { describe, expect, it } from 'vitest';
import { canBeService } from '../../../lib/reading/fields/specs/service-name';
import { carePhrases } from '../../../lib/reading/fields/specs/service-phrases';
import { read } from '../../../lib/reading/read';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';

const serviceOf = (text: string) => read(readPlainText(text)).fields.service?.value;

describe('noun phrases of care', () => {
  it.each([
    ['Merritt Hill Radiology billed us for the echocardiogram you had in May.', ['echocardiogram']],
    ['It concerns Odette’s stay in the partial hospitalization program at Bell House.', ['partial hospitalization program']],
    ['His lab wanted to run the GeneSure expression panel on the sample.', ['GeneSure expression panel']],
    ['Your surgeon proposes a left total hip replacement at Bell House and, at home, a walker.', ['left total hip replacement', 'walker']],
    ['US abdomen scan', ['US abdomen scan']],
    ['We looked at the services you asked for.', []],
    ['The number of visits is up to the plan.', []],
  ])('%s', (text, phrases) => expect(carePhrases(text).map(({ value }) => value)).toEqual(phrases));
});

describe('what the sentence tells', () => {
  it.each([
    ['Dear Ms. Lund,\nThis answers the referral Dr. Amato, your family doctor, wrote for an allergy skin test. We cannot authorize it.', 'allergy skin test'],
    ['Your bill of $812.00 from Dr. Okoye for Ana Ruiz’s cataract surgery on May 4, 2026 has been denied.', 'cataract surgery'],
    ['We have finished our review of the request for a thyroid ultrasound sent to us on May 2, 2026. We are unable to approve it.', 'thyroid ultrasound'],
    ['The three charges sent in by Lena Marsh, L.Ac., for acupuncture on August 4, 11 and 18, 2025 are denied.', 'acupuncture'],
    ['You asked us to look again at our decision of May 1, 2026 not to cover genetic testing for Member: Ana Ruiz.', 'genetic testing'],
    ['The plan had turned down the request for a lumbar spinal cord stimulator trial because no therapy was tried.', 'lumbar spinal cord stimulator trial'],
    ['Private duty nursing was asked for at 84 hours a week. We denied 28 hours a week.', 'Private duty nursing'],
    ['Mountain Peak Imaging sent us a claim for your shoulder MRI. The claim is denied.', 'shoulder MRI'],
    ['Su doctora pidió que siguiera con 30 horas por semana de terapia ocupacional. No la aprobamos.', 'terapia ocupacional'],
    ['Plan de Salud Costa aprobó el estudio del sueño en casa (95806) que pidió el Dr. Vega.', 'estudio del sueño en casa'],
    ['Hemos negado la receta que el Dr. Quiroga envió para Symbicort inhalador.', 'Symbicort inhalador'],
    ['No benefit can be pre-determined for D6010, surgical placement of an implant body.', 'surgical placement of an implant body'],
    ['Your appeal about a right total knee replacement (27447) proposed by Dr. Ballard was considered. The panel UPHELD the denial.', 'right total knee replacement'],
    ['Our records show a claim in the amount of $95.00 for the hearing test given on 3/4/2026. It is denied.', 'hearing test'],
    ['Dr. Reyes would like us to pay for Otezla 30 mg tablets. The answer is no.', 'Otezla 30 mg tablets'],
    ['We cannot pay the $4,100.00 charge of Bay Sleep Center for the overnight sleep study of March 3.', 'overnight sleep study'],
    ['We will not be able to help with the cost of your daughter’s tonsillectomy at Three Oaks Children’s Hospital.', 'tonsillectomy'],
    ['CareFirst denied coverage for Jason’s residential treatment at Aspen Ridge Ranch beginning August 2.', 'residential treatment'],
    ['Meridian Rx Partners turned down Ozempic 2 mg pen because your A1c is below the limit.', 'Ozempic 2 mg pen'],
    ['Salud Primero no pagará la resonancia magnética de la columna que ordenó el Dr. Luis Peña.', 'resonancia magnética de la columna'],
    ['We have approved 12 of the 24 chiropractic visits Dr. Bo Lind, DC asked for.', 'chiropractic visits'],
    ['Your breast pump claim (E0603) sent in by MilkMates LLC on 2/2/26 cannot be paid.', 'breast pump'],
    ['The claim from Dr. Abe Stone for the mole removal will not be paid, since moles are cosmetic.', 'mole removal'],
    ['Bright Path Behavioral denies 20 hours of ABA for Milo at Blue Door Autism Services.', 'ABA'],
    ['Your request to see Dr. Hugh Tan at the Mayfield Clinic for a second opinion has been denied.', 'second opinion'],
    ['The emergency helicopter flight on July 8 from Ely to Duluth was billed by LifeLink Air. We deny the claim.', 'emergency helicopter flight'],
  ])('%s', (text, service) => expect(serviceOf(text)).toBe(service));

  it.each([
    'Your appeal was received. Six months of physical therapy were tried before.',
    'Drugs on the list include methotrexate and acitretin.',
    'You can be treated in an intensive outpatient program.',
    'You may ask for an interpreter or a wheelchair ramp at the hearing.',
  ])('names none in: %s', (text) => expect(serviceOf(text)).toBeUndefined());
});

describe('labels of what was asked', () => {
  it.each([
    ['Treatment asked for: Percutaneous nerve stimulator trial\nDecision: Denied', 'Percutaneous nerve stimulator trial'],
    ['Request: Applied behavior analysis, 15 hours a week\nWe did not authorize these services.', 'Applied behavior analysis'],
    ['Benefit: Necessary contact lenses, both eyes (V2531)\nApproved', 'Necessary contact lenses, both eyes'],
    ['What your doctor asked for: Sleep study at home\nDecision: denied', 'Sleep study at home'],
    ['Item reviewed\nOcrelizumab infusion (J2350)\nResult\nNot approved', 'Ocrelizumab infusion'],
    ['Procedure\n29881 Knee arthroscopy with meniscectomy\nStatus\nApproved', 'Knee arthroscopy with meniscectomy'],
    ['1. Septoplasty (30520) ....... APPROVED\n2. Rhinoplasty (30410) ....... NOT APPROVED', 'Rhinoplasty'],
    ['Study: CT of the chest\nNot certified', 'CT of the chest'],
  ])('%s', (text, service) => expect(serviceOf(text)).toBe(service));

  it.each(['Services: HMA, LLC', 'Treatment: Dr. Petros Kallas', 'Procedure: Authorization #', 'What is approved: 1 pen (3 mL) every 28 days', 'Request: ABA-2026'])('no service in %s', (text) => expect(serviceOf(text)).toBeUndefined());
});

describe('what can be no service', () => {
  it.each(['Dr. Petros Kallas', 'HMA, LLC', 'TRICARE Dental Program', 'Non-covered services', 'Decided 9/4/2025', 'Authorization #'])('%s', (value) => expect(canBeService(value)).toBe(false));
  it.each(['Periodontal maintenance', 'Emergency department visit', 'ROOM & BOARD SEMI', 'Frame', 'TRICARE covered therapy visit', 'Core buildup, including any pins'])('%s may be', (value) => expect(canBeService(value)).toBe(true));
});

it('rows drawn with bars are rows of a table', () => {
  const { blocks } = readPlainText('Date | Service | Code | Charge | Plan paid\n02/27/2026 | Office visit | 99214 | $212.00 | $0.00\nTotal | | | $212.00 | $0.00');
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  expect(blocks[0]!.lines[2]!.cells!.map(({ column }) => column)).toEqual([0, 3, 4]);
  expect(readPlainText('Moda | Group 12').blocks[0]!.kind).toBe('paragraph');
});
