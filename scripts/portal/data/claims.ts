/** What the portal's own API answers about claims. Amounts are US dollars; dates are as the portal prints them. */

export interface ClaimLine {
  readonly date: string;
  readonly code: string;
  readonly what: string;
  readonly billed: number;
  readonly discount: number;
  readonly paid: number;
  readonly notCovered: number;
  readonly owe: number;
  readonly remarks: readonly string[];
}

export interface Claim {
  readonly number: string;
  readonly status: 'Denied' | 'Partly denied' | 'Paid' | 'Processed' | 'In review';
  readonly service: string;
  readonly provider: string;
  readonly orderedBy?: string;
  readonly serviceDate: string;
  readonly processed?: string;
  readonly diagnosis?: string;
  readonly lines: readonly ClaimLine[];
  /** Arrives a moment after the rest, as on portals that ask a second system for it. */
  readonly decision: string;
  /** What the remark codes of the lines mean, in the portal's words. */
  readonly legend?: Readonly<Record<string, string>>;
}

type Row = readonly [code: string, what: string, billed: number, discount: number, paid: number, notCovered: number, owe: number, ...remarks: string[]];

const lines = (date: string, rows: readonly Row[]): ClaimLine[] =>
  rows.map(([code, what, billed, discount, paid, notCovered, owe, ...remarks]) => ({ date, code, what, billed, discount, paid, notCovered, owe, remarks }));

export const DENIED_CLAIM = '26-3317-0098';
export const PARTLY_DENIED_CLAIM = '26-3360-2214';
export const PAID_CLAIM = '26-3402-1175';
export const COST_SHARE_CLAIM = '26-3391-0420';
export const PENDING_CLAIM = '26-3455-0031';

export const CLAIMS: readonly Claim[] = [
  {
    number: PENDING_CLAIM, status: 'In review', service: 'Physical therapy evaluation', provider: 'Hollis Physical Therapy', serviceDate: 'November 9, 2026',
    lines: lines('11/09/2026', [['97161', 'Therapy evaluation', 210, 0, 0, 0, 0]]),
    decision: 'We have not decided this claim yet. We asked Hollis Physical Therapy for the visit notes on November 12, 2026. You do not need to do anything now.',
  },
  {
    number: PAID_CLAIM, status: 'Paid', service: 'Office visit', provider: 'Priya Raman, MD', serviceDate: 'September 2, 2026', processed: 'September 21, 2026', diagnosis: 'M54.50',
    lines: lines('09/02/2026', [['99214', 'Office visit', 240, 62, 148, 0, 30]]),
    decision: 'This claim was approved. Your plan paid $148.00 to Priya Raman, MD. Your copay is $30.00.',
  },
  {
    number: COST_SHARE_CLAIM, status: 'Processed', service: 'Blood test', provider: 'Wabash Street Laboratory', serviceDate: 'August 27, 2026', processed: 'September 15, 2026',
    lines: lines('08/27/2026', [['80053', 'Blood test', 186.4, 94.1, 0, 0, 92.3, 'PR-1']]),
    decision: 'This service is covered. The allowed amount of $92.30 was applied to your deductible.',
    legend: { 'PR-1': 'Applied to your deductible.' },
  },
  {
    number: DENIED_CLAIM, status: 'Denied', service: 'MRI of the lumbar spine', provider: 'Hollis Imaging Center', orderedBy: 'Priya Raman, MD',
    serviceDate: 'September 14, 2026', processed: 'October 6, 2026', diagnosis: 'M54.50',
    lines: lines('09/14/2026', [['72148', 'MRI of the lumbar spine', 4800, 0, 0, 4800, 4800, 'CO-50']]),
    decision: 'We did not approve this service because the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.',
    legend: { 'CO-50': 'The plan does not consider this service medically necessary.' },
  },
  {
    number: PARTLY_DENIED_CLAIM, status: 'Partly denied', service: 'Outpatient hospital visit', provider: 'Miami Valley Community Hospital', serviceDate: 'July 18, 2026', processed: 'August 11, 2026', diagnosis: 'M54.50',
    lines: lines('07/18/2026', [
      ['99284', 'Emergency department visit', 1210, 402.5, 646, 0, 161.5],
      ['72100', 'X-ray of the lower back', 318, 141.2, 141.44, 0, 35.36],
      ['80048', 'Blood test', 96, 58.4, 30.08, 0, 7.52],
      ['85025', 'Blood count', 74, 45.1, 23.12, 0, 5.78],
      ['81001', 'Urine test', 38.5, 22, 13.2, 0, 3.3],
      ['96372', 'Injection, giving the medicine', 142.4, 0, 0, 142.4, 142.4, 'CO-97'],
      ['J1885', 'Medicine for pain, injected', 28, 11.6, 13.12, 0, 3.28],
      ['96360', 'Fluids into a vein, first hour', 412, 190, 177.6, 0, 44.4],
      ['96361', 'Fluids into a vein, further hour', 176, 0, 0, 176, 176, 'CO-97'],
      ['J7030', 'Salt solution', 24, 9, 12, 0, 3],
      ['36415', 'Drawing blood', 22, 14, 6.4, 0, 1.6],
      ['A4215', 'Sterile needle', 9, 5, 3.2, 0, 0.8],
    ]),
    decision: 'Two of the twelve services were not paid. See the remark codes beside each line.',
    legend: { 'CO-97': 'Payment for this service is included in the payment for another service that was already processed.' },
  },
  {
    number: '26-3288-7710', status: 'Denied', service: 'Sleep study at home', provider: 'Kettering Sleep Associates', orderedBy: 'Anselm Okafor, MD', serviceDate: 'June 30, 2026', processed: 'July 24, 2026', diagnosis: 'G47.33',
    lines: lines('06/30/2026', [['95806', 'Sleep study at home', 1150, 0, 0, 1150, 1150, 'CO-197']]),
    decision: 'This service needed prior authorization, and none was on file on the date of service.',
    legend: { 'CO-197': 'Prior authorization was not obtained.' },
  },
  {
    number: '26-3270-4502', status: 'Denied', service: 'Office visit', provider: 'Priya Raman, MD', serviceDate: 'June 18, 2026', processed: 'July 8, 2026', diagnosis: 'M54.50',
    lines: lines('06/18/2026', [['99213', 'Office visit', 165, 0, 0, 165, 165, 'OA-18']]),
    decision: 'This claim is a duplicate of a claim that we already processed.',
    legend: { 'OA-18': 'Exact duplicate of a claim that was already processed.' },
  },
];
