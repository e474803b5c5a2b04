/** Which answers of the interview fill which point, so that nothing is asked twice. A point's own answer still counts. */

export type Fill = 'findings' | 'treatments' | 'purpose' | 'symptoms' | 'daily';

const POINTS: Readonly<Record<Fill, readonly string[]>> = {
  findings: [
    'medical-necessity/criterion', 'experimental/definition', 'cosmetic/function', 'level-of-care/days', 'site-of-care/setting', 'frequency/change',
    'emergency/triage', 'concurrent-review/now', 'prior-authorization/need', 'not-covered/service', 'benefit-limit/progress',
    'step-therapy/stable', 'formulary/stable', 'quantity-limit/response', 'coding/chart', 'bundling/separate', 'shared/fiveProofSteps/5/record',
    'objection/records-missing', 'objection/too-frequent', 'objection/cosmetic',
  ],
  treatments: [
    'medical-necessity/tried', 'experimental/standard', 'cosmetic/tried', 'concurrent-review/before',
    'step-therapy/tried', 'formulary/alternatives', 'quantity-limit/dose', 'objection/first-line-first',
  ],
  purpose: ['medical-necessity/purpose'],
  symptoms: ['emergency/symptoms', 'objection/not-emergency'],
  daily: ['medical-necessity/daily'],
};

const BY_POINT: ReadonlyMap<string, Fill> = new Map(Object.entries(POINTS).flatMap(([fill, points]) => points.map((point) => [point, fill as Fill] as const)));

export const fillOf = (pointId: string): Fill | undefined => BY_POINT.get(pointId);

/** Reasons that no finding, treatment or daily life answers, beyond the points themselves: papers and dates do. */
const NOT_FROM_RECORD: ReadonlySet<string> = new Set([
  'coding', 'bundling', 'duplicate', 'timely-filing', 'missing-information', 'provider-eligibility', 'eligibility', 'coordination-of-benefits',
]);

export const isArguedFromRecord = (categoryId: string | undefined): boolean => categoryId === undefined || !NOT_FROM_RECORD.has(categoryId);
