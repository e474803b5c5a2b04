/** Rows told in one line or a few, without a table: each amount with its label. As plans, portals and small administrators write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { inlineRows } from '../../../lib/reading/lines/inline-rows';
import { listedRows } from '../../../lib/reading/lines/listed-columns';
import { amountOf } from '../../../lib/reading/lines/raw-line';
import { read } from '../../../lib/reading/read';
import type { ClaimLine } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';

const HEAD = 'Explanation of Benefits\nThis is not a bill\nMember ID: 7712 0045\n\n';
const linesOf = (...rows: string[]): readonly ClaimLine[] => read(readPlainText(HEAD + rows.join('\n'))).lines;
const SHOWN = ['serviceDate', 'code', 'description', 'billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes', 'remarks', 'denied', 'claimNumber'] as const;
type Wanted = Partial<Record<(typeof SHOWN)[number], unknown>>;
const shown = (line: ClaimLine): Wanted => Object.fromEntries(SHOWN.flatMap((name) => (line[name] === undefined ? [] : [[name, name === 'serviceDate' ? line.serviceDate!.from : line[name]]])));

const PAID = { remarks: [], denied: false };
const forms: readonly (readonly [name: string, text: string, wanted: readonly Wanted[]])[] = [
  ['labels before bare amounts, in one run of words', '12/09/2025 D1110 Cleaning (adult) charged 112.00 allowed 84.00 paid 0.00 your share 84.00 reason TF3\n\nTF3 Cleanings are limited to two in any 12 months.', [
    { serviceDate: '2025-12-09', code: 'D1110', description: 'Cleaning (adult)', billed: 112, allowed: 84, planPaid: 0, memberOwes: 84, remarks: ['TF3'], denied: true },
  ]],
  ['semicolons, in Spanish', 'Visita a especialista (99204): facturado $180.00; permitido $95.00; pagado $75.00; usted debe $20.00; nota R12', [
    { code: '99204', description: 'Visita a especialista', billed: 180, allowed: 95, planPaid: 75, memberOwes: 20, remarks: ['R12'], denied: false },
  ]],
  ['commas', 'Office visit (99213), 03/02/2026, billed $190.00, allowed $120.00, plan paid $95.00, you owe $25.00', [
    { serviceDate: '2026-03-02', code: '99213', description: 'Office visit', billed: 190, allowed: 120, planPaid: 95, memberOwes: 25, ...PAID },
  ]],
  ['labels after the amounts', '04/11/2026 Sleep study 95810: $2,150.00 billed, $900.00 allowed, $720.00 paid by plan, $180.00 you owe', [
    { serviceDate: '2026-04-11', code: '95810', description: 'Sleep study', billed: 2150, allowed: 900, planPaid: 720, memberOwes: 180, ...PAID },
  ]],
  ['labels after, in parentheses', '04/11/2026 Sleep study 95810 - $2,150.00 (billed) $900.00 (allowed) $720.00 (plan paid)', [
    { serviceDate: '2026-04-11', code: '95810', description: 'Sleep study', billed: 2150, allowed: 900, planPaid: 720, ...PAID },
  ]],
  ['middle dots', '97110 Therapeutic exercise · 05/04/2026 · Billed $90.00 · Not covered $90.00 · Paid $0.00 · CO-119', [
    { serviceDate: '2026-05-04', code: '97110', description: 'Therapeutic exercise', billed: 90, notCovered: 90, planPaid: 0, remarks: ['CO-119'], denied: true },
  ]],
  ['bars with a label in each', 'DOS: 06/01/2026 | Code: 70551 | Service: MRI brain | Charge: $1,900.00 | Plan paid: $0.00 | You owe: $1,900.00 | Status: Denied', [
    { serviceDate: '2026-06-01', code: '70551', description: 'MRI brain', billed: 1900, planPaid: 0, memberOwes: 1900, remarks: [], denied: true },
  ]],
  ['equals signs', '06/01/2026 80053 Metabolic panel billed=$96.00 allowed=$41.30 paid=$41.30 you owe=$0.00', [
    { serviceDate: '2026-06-01', code: '80053', description: 'Metabolic panel', billed: 96, allowed: 41.3, planPaid: 41.3, memberOwes: 0, ...PAID },
  ]],
  ['names over amounts', 'Eye exam, routine ....... 06/17/2025 ....... V. Castellanos, OD\n  charged $120.00   allowed $65.00   plan paid $55.00   your copay $10.00', [
    { serviceDate: '2025-06-17', description: 'Eye exam, routine', billed: 120, allowed: 65, planPaid: 55, ...PAID },
  ]],
  ['names over amounts over a state', '07/08/2026 45378 Colonoscopy\nBilled $2,200.00, allowed $0.00, plan paid $0.00\nDenied', [
    { serviceDate: '2026-07-08', code: '45378', description: 'Colonoscopy', billed: 2200, allowed: 0, planPaid: 0, remarks: [], denied: true },
  ]],
  ['a row that wraps', '07/08/2026 45378 Colonoscopy billed $2,200.00 allowed $1,020.00\n   plan paid $816.00 you owe $204.00', [
    { serviceDate: '2026-07-08', code: '45378', description: 'Colonoscopy', billed: 2200, allowed: 1020, planPaid: 816, memberOwes: 204, ...PAID },
  ]],
  ['wide gaps with several people', 'SP-90087   Juniper Teague   Foothill Lab Partners       07/02/2026   Billed $142.00     Paid $118.00   You owe $0.00     Paid\nSP-90114   Rowan Teague     Alder Anesthesia Associates 07/20/2026   Billed $1,760.00   Paid $0.00     You owe $1,760.00 Denied', [
    { serviceDate: '2026-07-02', description: 'Foothill Lab Partners', billed: 142, planPaid: 118, memberOwes: 0, claimNumber: 'SP-90087', ...PAID },
    { serviceDate: '2026-07-20', description: 'Alder Anesthesia Associates', billed: 1760, planPaid: 0, memberOwes: 1760, claimNumber: 'SP-90114', remarks: [], denied: true },
  ]],
  ['numbered', '1. 03/03/2026 99203 New patient visit - billed $245.00, not covered $245.00, you owe $245.00 (PR-288)\n2. 03/05/2026 88305 Surgical pathology - billed $180.00, allowed $107.50, paid $87.50, you owe $20.00', [
    { serviceDate: '2026-03-03', code: '99203', description: 'New patient visit', billed: 245, notCovered: 245, memberOwes: 245, remarks: ['PR-288'], denied: true },
    { serviceDate: '2026-03-05', code: '88305', description: 'Surgical pathology', billed: 180, allowed: 107.5, planPaid: 87.5, memberOwes: 20, ...PAID },
  ]],
  ['bullets', '• 05/05/2026 Chest x-ray (71046): charge $180.00, discount $80.00, allowed $100.00, deductible $100.00, plan paid $0.00, you owe $100.00', [
    { serviceDate: '2026-05-05', code: '71046', description: 'Chest x-ray', billed: 180, allowed: 100, planPaid: 0, memberOwes: 100, ...PAID },
  ]],
  ['a drug with its strength', '08/14/2026  Estradiol 0.05 mg patch  Pharmacy charged $88.40  Plan paid $63.40  You paid $25.00', [
    { serviceDate: '2026-08-14', description: 'Estradiol 0.05 mg patch', billed: 88.4, planPaid: 63.4, memberOwes: 25, ...PAID },
  ]],
  ['month names', 'Sept 14, 2026 – MRI lumbar spine 72148 – Submitted $4,800.00 – Eligible $0.00 – Benefit $0.00 – Patient responsibility $4,800.00 – Remark B12V\n\nB12V This scan was not approved in advance.', [
    { serviceDate: '2026-09-14', code: '72148', description: 'MRI lumbar spine', billed: 4800, allowed: 0, planPaid: 0, memberOwes: 4800, remarks: ['B12V'], denied: true },
  ]],
  ['a day over the rows', 'Date of service: 10/01/2026\nCrown, porcelain (D2740): fee $1,200.00; covered $700.00; paid $350.00; patient pays $850.00\nCore buildup (D2950): fee $300.00; covered $0.00; paid $0.00; patient pays $300.00; note 41\n\n41 A buildup is part of the crown and is not paid by itself.', [
    { serviceDate: '2026-10-01', code: 'D2740', description: 'Crown, porcelain', billed: 1200, allowed: 700, planPaid: 350, memberOwes: 850, ...PAID },
    { serviceDate: '2026-10-01', code: 'D2950', description: 'Core buildup', billed: 300, allowed: 0, planPaid: 0, memberOwes: 300, remarks: ['41'], denied: true },
  ]],
  ['a reason in words at the end', '02/03/2026 Massage therapy 97124 billed $90.00 paid $0.00 you owe $90.00 Not covered: massage therapy is an exclusion of your plan.', [
    { serviceDate: '2026-02-03', code: '97124', description: 'Massage therapy', billed: 90, planPaid: 0, memberOwes: 90, remarks: [], denied: true },
  ]],
  ['a reason in a sentence under the row', '01/30/2026 | Dr. Ottoline Szymanski | Claim 8826-0061 | Billed $225.00 | You owe $225.00 | Denied\n   Another insurance is your main coverage.', [
    { serviceDate: '2026-01-30', description: 'Dr. Ottoline Szymanski', billed: 225, memberOwes: 225, remarks: [], denied: true },
  ]],
  ['slashes between the amounts', '03/14/26 99214 Office visit: billed $205.00 / allowed $124.60 / plan paid $99.68 / you pay $24.92', [
    { serviceDate: '2026-03-14', code: '99214', description: 'Office visit', billed: 205, allowed: 124.6, planPaid: 99.68, memberOwes: 24.92, ...PAID },
  ]],
  ['a period of care', '06/17/2026 - 07/10/2026 Home health aide G0156 charged $1,440.00 approved $0.00 paid $0.00 member share $1,440.00 Denied', [
    { serviceDate: '2026-06-17', code: 'G0156', description: 'Home health aide', billed: 1440, allowed: 0, planPaid: 0, memberOwes: 1440, remarks: [], denied: true },
  ]],
  ['modifiers and a tooth', '09/16/2025 D6240 Pontic, tooth #19 submitted $1,420.00 considered $0.00 paid $0.00 you owe $1,420.00 note M7', [
    { serviceDate: '2025-09-16', code: 'D6240', description: 'Pontic, tooth #19', billed: 1420, allowed: 0, planPaid: 0, memberOwes: 1420, remarks: ['M7'], denied: true },
  ]],
  ['joined by and', '05/04/2026 Skin biopsy 11102 billed $265.00, allowed $185.00, paid $148.00 and you owe $37.00', [
    { serviceDate: '2026-05-04', code: '11102', description: 'Skin biopsy', billed: 265, allowed: 185, planPaid: 148, memberOwes: 37, ...PAID },
  ]],
  ['a claim in process', '05/01/2026 | Home sleep test | Fox Valley Sleep Center | Billed $640.00 | Plan paid: pending | In process', [
    { serviceDate: '2026-05-01', description: 'Fox Valley Sleep Center', billed: 640, remarks: [], denied: false },
  ]],
  ['names of payers', '04/22/2026 V5257 Hearing aid, right; supplier charged $2,400.00; Medicare approved $1,500.00; Medicare paid $0.00; you may be billed $2,400.00; see note C', [
    { serviceDate: '2026-04-22', code: 'V5257', description: 'Hearing aid, right', billed: 2400, allowed: 1500, planPaid: 0, memberOwes: 2400, remarks: [], denied: false },
  ]],
  ['labels with colons and no stops between', '03/22/2026 95810 Sleep study attended Charged: $2,150.00 Discount: $0.00 Not covered: $2,150.00 We paid: $0.00 You pay: $0.00 See note: CO-197 N54', [
    { serviceDate: '2026-03-22', code: '95810', description: 'Sleep study attended', billed: 2150, notCovered: 2150, planPaid: 0, memberOwes: 0, remarks: ['CO-197', 'N54'], denied: true },
  ]],
  ['a claim and a practice, the state in front', 'DENIED  Claim 26-3317-0098  Hollis Imaging Center  09/14/2026  Billed $4,800.00  You may owe $4,800.00\nPAID  Claim 26-3402-1175  Elm Street Family Practice  09/02/2026  Billed $240.00  You may owe $30.00', [
    { serviceDate: '2026-09-14', description: 'Hollis Imaging Center', billed: 4800, memberOwes: 4800, claimNumber: '26-3317-0098', remarks: [], denied: true },
    { serviceDate: '2026-09-02', description: 'Elm Street Family Practice', billed: 240, memberOwes: 30, claimNumber: '26-3402-1175', ...PAID },
  ]],
  ['the code before its words in brackets', '03/02/2026, 99213 (Office visit): Amount billed: $190.00, Plan discount: $70.00, Amount allowed: $120.00, Copay: $25.00, Plan paid: $95.00, Your responsibility: $25.00', [
    { serviceDate: '2026-03-02', code: '99213', description: 'Office visit', billed: 190, allowed: 120, planPaid: 95, memberOwes: 25, ...PAID },
  ]],
  ['long dashes and a label of reasons', 'CPT 99213 Office visit — DOS 03/02/2026 — Charges $190.00 — Non-covered $190.00 — Reason code 16, N290', [
    { serviceDate: '2026-03-02', code: '99213', description: 'Office visit', billed: 190, notCovered: 190, remarks: ['16', 'N290'], denied: true },
  ]],
  ['full stops, lines numbered in words', 'Line 1: 99213 Office visit, 03/02/2026. Billed $190.00. Allowed $120.00. Paid $95.00. You owe $25.00.\nLine 2: 85025 Blood count, 03/02/2026. Billed $40.00. Allowed $0.00. Paid $0.00. You owe $40.00. Denied: not medically necessary.', [
    { serviceDate: '2026-03-02', code: '99213', description: 'Office visit', billed: 190, allowed: 120, planPaid: 95, memberOwes: 25, ...PAID },
    { serviceDate: '2026-03-02', code: '85025', description: 'Blood count', billed: 40, allowed: 0, planPaid: 0, memberOwes: 40, remarks: [], denied: true },
  ]],
  ['dashes before amounts', '3/2/26 - Office visit - 99213 - $190.00 billed - $95.00 paid - $25.00 you owe', [
    { serviceDate: '2026-03-02', code: '99213', description: 'Office visit', billed: 190, planPaid: 95, memberOwes: 25, ...PAID },
  ]],
  ['a fill at a pharmacy', 'Metformin 500 mg tablets, filled 07/02/2026 at Corner Drug: price $14.20, plan paid $4.20, you paid $10.00', [
    { serviceDate: '2026-07-02', description: 'Metformin 500 mg tablets', billed: 14.2, planPaid: 4.2, memberOwes: 10, ...PAID },
  ]],
  ['a rejected fill with its prescription number', 'Rx 7714402 Ozempic 1 mg pen  07/02/2026  Submitted $980.00  Plan paid $0.00  You paid $980.00  Rejected', [
    { serviceDate: '2026-07-02', description: 'Ozempic 1 mg pen', billed: 980, planPaid: 0, memberOwes: 980, remarks: [], denied: true },
  ]],
  ['the name of the plan in the labels', 'D2740 Crown, tooth 30 | 10/01/2026 | Dentist fee $1,200.00 | Delta allowed $900.00 | Delta paid $450.00 | Patient pays $750.00', [
    { serviceDate: '2026-10-01', code: 'D2740', description: 'Crown, tooth 30', billed: 1200, allowed: 900, planPaid: 450, memberOwes: 750, ...PAID },
  ]],
  ['two lines of names', 'Colonoscopy (45378)\nJuly 8, 2026 · Monongahela Endoscopy Center\nBilled $2,200.00 · Plan paid $816.00 · You owe $204.00', [
    { serviceDate: '2026-07-08', code: '45378', description: 'Colonoscopy', billed: 2200, planPaid: 816, memberOwes: 204, ...PAID },
  ]],
  ['names over amounts on lines of their own', '06/01/2026  MRI knee  73721\nCharged  $1,900.00\nAllowed  $0.00\nPaid  $0.00\nYou owe  $1,900.00\nRemark  CO-197', [
    { serviceDate: '2026-06-01', code: '73721', description: 'MRI knee', billed: 1900, allowed: 0, planPaid: 0, memberOwes: 1900, remarks: ['CO-197'], denied: true },
  ]],
  ['brackets around the day', '[07/08/2026] Colonoscopy 45378: billed 2,200.00; paid 816.00; you owe 204.00', [
    { serviceDate: '2026-07-08', code: '45378', description: 'Colonoscopy', billed: 2200, planPaid: 816, memberOwes: 204, ...PAID },
  ]],
  ['labels of fields that only blanks part', 'Claim #: 2026-118-447 Patient: Ana Ruiz Provider: Castro Chiropractic Service: 98941 Billed: $85.00 Paid: $0.00 Status: Denied', [
    { code: '98941', description: 'Castro Chiropractic', billed: 85, planPaid: 0, remarks: [], denied: true },
  ]],
  ['labels of several words between bars', 'Date of service: 03/02/2026 | Provider: Elm Grove Family Practice | Claim: UH-661203 | Billed: $190.00 | Plan paid: $112.00 | Your share: $25.00 | Claim status: Paid', [
    { serviceDate: '2026-03-02', description: 'Elm Grove Family Practice', billed: 190, planPaid: 112, memberOwes: 25, ...PAID },
  ]],
  ['the state before the row', 'Not paid: 06/01/2026 MRI knee 73721 billed $1,900.00 you owe $1,900.00', [
    { serviceDate: '2026-06-01', code: '73721', description: 'MRI knee', billed: 1900, memberOwes: 1900, remarks: [], denied: true },
  ]],
];

describe('rows told in one line', () => {
  it.each(forms)('%s', (_name, text, wanted) => expect(linesOf(text).map(shown)).toEqual(wanted));
});

describe('whatever the order and the stops', () => {
  const amount = fc.integer({ min: 0, max: 999_999 }).map((cents) => cents / 100);
  const labels = { billed: ['billed', 'Amount charged', 'Charges'], allowed: ['allowed', 'Plan allowance', 'eligible'], planPaid: ['paid', 'plan paid', 'We paid'], memberOwes: ['you owe', 'Your share', 'patient responsibility'] } as const;
  const names = ['allowed', 'planPaid', 'memberOwes'] as const;

  it('each amount is found under its own label', () => fc.assert(fc.property(
    fc.shuffledSubarray([...names], { minLength: 2 }), fc.constantFrom('; ', ' | ', ', ', ' · ', '   ', ' / ', ' – '), fc.constantFrom(' ', ': ', '='), fc.integer({ min: 0, max: 2 }), fc.record({ billed: amount, allowed: amount, planPaid: amount, memberOwes: amount }).filter(({ billed, planPaid }) => planPaid <= billed),
    (order, stop, joint, word, values) => {
      const shownNames = ['billed', ...order] as const;
      const told = shownNames.map((name) => `${labels[name][word]}${joint}$${values[name].toFixed(2)}`).join(stop);
      const [row] = inlineRows(viewOf(readPlainText(`03/02/2026 99213 Office visit${stop}${told}`)), []).lines;
      expect(Object.fromEntries(shownNames.map((name) => [name, row && amountOf(row, name)]))).toEqual(Object.fromEntries(shownNames.map((name) => [name, values[name]])));
    },
  ), { numRuns: 200 }));

  it('every part stands in its own row', () => fc.assert(fc.property(
    fc.array(fc.constantFrom('Billed', '$20.00', '99213', 'Office visit', '|', ';', '\n', 'paid', '03/02/2026', 'you owe', '5.00', 'CO-50', 'Denied', '(', ')', '. ', '...', 'Claim:', '-'), { maxLength: 40 }), (words) => {
      const view = viewOf(readPlainText(words.join(' ')));
      for (const { start, end, parts } of inlineRows(view, []).lines) for (const part of parts) expect(part.start >= start && part.end <= end && part.text !== '' && view.text.slice(part.start, part.end).includes(part.text)).toBe(true);
    },
  ), { numRuns: 500 }));
});

describe('columns whose headings and cells stand one under the other', () => {
  const columns = 'Service\nDate\nCharged\nDiscount\nNot covered\nWe paid\nYou pay\nSee note\n\n';
  const first = '95810 Sleep study attended\n03/22/2026\n$2,150.00\n$0.00\n$2,150.00\n$0.00\n$0.00\nCO-197 N54\n';
  const study = { serviceDate: '2026-03-22', code: '95810', description: 'Sleep study attended', billed: 2150, notCovered: 2150, planPaid: 0, memberOwes: 0, remarks: ['CO-197', 'N54'], denied: true };
  const second = 'Office visit 99213\n03/23/2026\n$120.00\n$40.00\n$0.00\n$60.00\n$20.00\n';
  const visit = { serviceDate: '2026-03-23', code: '99213', description: 'Office visit', billed: 120, notCovered: 0, planPaid: 60, memberOwes: 20, ...PAID };

  it.each([
    ['one row', columns + first, [study]],
    ['two rows, the second without a remark', columns + first + second, [study, visit]],
    ['a word above that looks like a heading', `Charges\n${columns}${second}`, [visit]],
    ['a total after the rows is none', `${columns}${first}Total\n\n$2,150.00\n$0.00\n$2,150.00\n$0.00\n$0.00\n`, [study]],
  ])('%s', (_name, text, wanted) => expect(linesOf(text).map(shown)).toEqual(wanted));

  it.each([
    ['a cell is missing', columns + first.replace('$0.00\n', '')],
    ['nothing is named', 'Billed\nAllowed\nPlan paid\nYou owe\n$120.00\n$80.00\n$60.00\n$20.00\n'],
  ])('%s: no row', (_name, text) => expect(listedRows(viewOf(readPlainText(text)))).toEqual([]));
});

it('a table of what was decided, without any amount, holds no claim lines', () => {
  const letter = 'September 15, 2026\n\nDear Ana Ruiz:\n\nWe denied part of your request.\n\nItem\tCode\tEar\tDecision\nHearing aid\tV5257\tRight\tAPPROVED\nHearing aid\tV5257\tLeft\tDENIED\n\nYou can appeal within 60 days.';
  expect(read(readPlainText(letter))).toMatchObject({ document: 'denial-letter', lines: [] });
});

describe('what is no row', () => {
  it.each([
    ['a sentence with one amount', 'Your provider billed $190.00 for the office visit on 03/02/2026.'],
    ['a sentence that tells all of a claim', 'For your office visit on 03/02/2026 Elm Clinic charged $190.00, we allowed $120.00, paid $100.00 and you owe $20.00.'],
    ['a sentence that begins with the practice', 'Elm Street Clinic billed us $190.00 on 03/02/2026, and we paid $100.00 because your plan allowed $120.00.'],
    ['what counts toward a deductible', 'Individual deductible: $1,500.00 | Applied to date: $700.00 | Remaining: $800.00'],
    ['an example of benefits', 'Example: office visit billed $200.00, allowed $150.00, plan paid $120.00, you pay $30.00'],
    ['a copay schedule', 'Primary care $25.00 copay; specialist $50.00 copay; emergency room $350.00 copay'],
    ['amounts without a name', 'Billed $4,800.00 Plan paid $0.00 You owe $4,800.00'],
    ['a premium', 'Premium billed 03/01/2026 $412.00 paid $412.00 balance due $0.00'],
    ['a copay beside a state', 'D7240 Removal of impacted tooth, tooth 32 ... approved ... copay $50.00'],
    ['what a plan pays in general', 'In network: plan pays $80.00 of $100.00; out of network: plan pays $50.00'],
    ['an account of payments', 'Balance forward $120.00 payment 03/05/2026 $120.00 new charges $45.00 amount due $45.00'],
    ['a sentence with a list of amounts', 'We have processed your claim: billed $190.00, allowed $120.00, plan paid $95.00, you owe $25.00'],
    ['a deductible', 'Deductible 2026: your plan $1,500.00, you paid $700.00, billed $800.00'],
    ['more paid than charged', '03/03/2026 Inpatient stay billed $0.00 not covered $0.00 paid $7,204.15'],
    ['a total alone', 'Claim totals charged 183.00 allowed 136.00 paid 52.00 your share 84.00'],
  ])('%s', (_name, text) => {
    const { lines, totals } = inlineRows(viewOf(readPlainText(`${HEAD}${text}`)), []);
    expect([lines, totals]).toEqual([[], []]);
  });

  it('totals under rows are the sums of the paper', () => {
    const reading = read(readPlainText(`${HEAD}12/09/2025 D1110 Cleaning charged 112.00 allowed 84.00 paid 84.00 your share 0.00\n12/09/2025 D0274 Four bitewings charged 71.00 allowed 52.00 paid 52.00 your share 0.00\nClaim totals charged 183.00 allowed 136.00 paid 136.00 your share 0.00`));
    expect(reading.lines).toHaveLength(2);
    expect(reading.fields).toMatchObject({ billed: { value: 183 }, planPaid: { value: 136 } });
  });
});
