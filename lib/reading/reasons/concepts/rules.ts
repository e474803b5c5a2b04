/** Which concepts together tell a category: rules as data, asked of a sentence or of two that follow each other. */
import type { Concept } from './all-concepts';

export interface ConceptRule {
  readonly id: string;
  /** 3 names the category, 2 points to it. */
  readonly weight: 2 | 3;
  /** All of these must be held. */
  readonly all: readonly Concept[];
  /** None of these may. */
  readonly none?: readonly Concept[];
  /** May be told by two sentences together: then it only points. */
  readonly wide?: true;
}

export const CONCEPT_RULES: readonly ConceptRule[] = [
  { id: 'timely-filing', weight: 3, all: ['tooOldClaim'] },
  { id: 'timely-filing', weight: 3, all: ['arrived', 'late', 'afterCare'], none: ['approval'] },
  { id: 'timely-filing', weight: 3, all: ['claim', 'arrived', 'late'], none: ['asked', 'duplicateWord', 'outOfPolicy'], wide: true },
  { id: 'timely-filing', weight: 3, all: ['appealLetter', 'arrived', 'late'], wide: true },
  { id: 'timely-filing', weight: 2, all: ['arrived', 'late'], none: ['approval', 'notInsured', 'cover'] },
  { id: 'duplicate', weight: 3, all: ['duplicateWord'] },
  { id: 'duplicate', weight: 3, all: ['claim', 'before', 'settled'], none: ['interval', 'limitWord'], wide: true },
  { id: 'duplicate', weight: 3, all: ['same', 'before', 'settled'], none: ['interval'] },
  { id: 'duplicate', weight: 2, all: ['claim', 'same', 'settled'], none: ['interval', 'inPrice'], wide: true },
  { id: 'duplicate', weight: 2, all: ['claim', 'same', 'arrived'], none: ['interval', 'inPrice'] },
  { id: 'missing-information', weight: 3, all: ['papers', 'notThere'], none: ['studies', 'comesBefore', 'code', 'approval', 'outOfPolicy'] },
  { id: 'missing-information', weight: 2, all: ['papers', 'notThere'] },
  { id: 'missing-information', weight: 3, all: ['asked', 'papers', 'notThere'], none: ['comesBefore'], wide: true },
  { id: 'coding', weight: 3, all: ['code', 'codedWrong'], none: ['otherPayer'], wide: true },
  { id: 'coding', weight: 3, all: ['wrongSex'] },
  { id: 'bundling', weight: 3, all: ['inPrice'] },
  { id: 'bundling', weight: 3, all: ['inOtherPay', 'notAlone'], wide: true },
  { id: 'bundling', weight: 2, all: ['inOtherPay', 'settled'], none: ['limitWord'] },
  { id: 'coordination-of-benefits', weight: 3, all: ['otherPayer', 'paysFirst'], none: ['approval', 'code'], wide: true },
  { id: 'eligibility', weight: 3, all: ['outOfPolicy'], none: ['giverNotEnrolled'] },
  { id: 'eligibility', weight: 3, all: ['cover', 'notInsured'], none: ['approval', 'giverNotEnrolled', 'giver', 'highLevel'] },
  { id: 'not-covered', weight: 3, all: ['leavesOut'], none: ['giverNotEnrolled'] },
  { id: 'not-covered', weight: 2, all: ['notPaidFor'] },
  { id: 'benefit-limit', weight: 3, all: ['limitReached'] },
  { id: 'benefit-limit', weight: 3, all: ['allUsed'] },
  { id: 'benefit-limit', weight: 3, all: ['limitWord', 'careCount', 'usedUp'], none: ['doseUnit', 'necessity'], wide: true },
  { id: 'benefit-limit', weight: 2, all: ['limitWord', 'careCount', 'usedUp'] },
  { id: 'frequency', weight: 3, all: ['interval', 'repeatable'], none: ['approval', 'notThere', 'conservativeCare'], wide: true },
  { id: 'out-of-network', weight: 3, all: ['giver', 'notOurs'], none: ['giverNotEnrolled'], wide: true },
  { id: 'out-of-network', weight: 2, all: ['notOurs'] },
  { id: 'provider-eligibility', weight: 3, all: ['giverNotEnrolled'] },
  { id: 'provider-eligibility', weight: 3, all: ['licence', 'notQualified', 'giver'], wide: true },
  { id: 'medical-necessity', weight: 3, all: ['noNeed'], none: ['otherPlace', 'lowerLevel', 'highLevel'] },
  { id: 'medical-necessity', weight: 2, all: ['fallsShort', 'clinicalWords'], wide: true },
  { id: 'medical-necessity', weight: 2, all: ['conservativeCare', 'notTried'], none: ['onList'] },
  { id: 'step-therapy', weight: 3, all: ['notYetTried'], none: ['conservativeCare'] },
  { id: 'step-therapy', weight: 3, all: ['drug', 'triedFirst', 'notTried'], none: ['approval', 'onList', 'conservativeCare'] },
  { id: 'step-therapy', weight: 2, all: ['comesBefore', 'notTried'], wide: true },
  { id: 'formulary', weight: 3, all: ['onList', 'offList', 'drug'], wide: true },
  { id: 'quantity-limit', weight: 3, all: ['refillEarly'] },
  { id: 'quantity-limit', weight: 3, all: ['pieces', 'perTime', 'limitWord'], none: ['money', 'onList'] },
  { id: 'quantity-limit', weight: 3, all: ['doseUnit', 'doseLimit', 'drug'], none: ['onList', 'money'] },
  { id: 'quantity-limit', weight: 3, all: ['doseUnit', 'doseLimit', 'wantsMore'], none: ['money', 'careCount'], wide: true },
  { id: 'quantity-limit', weight: 2, all: ['doseUnit', 'doseLimit', 'wantsMore'], none: ['money'] },
  { id: 'benefit-limit', weight: 3, all: ['limitWord', 'money', 'usedUp'], none: ['otherPayer', 'interval'], wide: true },
  { id: 'prior-authorization', weight: 3, all: ['advanceApproval'] },
  { id: 'prior-authorization', weight: 3, all: ['approval', 'inAdvance', 'noApproval'], none: ['outOfPolicy'] },
  { id: 'site-of-care', weight: 3, all: ['place', 'otherPlace', 'couldBe'], wide: true },
  { id: 'level-of-care', weight: 3, all: ['highLevel', 'lowerLevel'], none: ['approval', 'otherPlace'], wide: true },
  { id: 'level-of-care', weight: 2, all: ['highLevel', 'lowerLevel'], wide: true },
  { id: 'cosmetic', weight: 3, all: ['looks'] },
  { id: 'experimental', weight: 3, all: ['stillTested'] },
  { id: 'experimental', weight: 3, all: ['studies', 'unproven'], wide: true },
  { id: 'emergency', weight: 3, all: ['noEmergency'] },
  { id: 'emergency', weight: 3, all: ['urgentPlace', 'notUrgent'], wide: true },
  { id: 'emergency', weight: 3, all: ['urgentPlace', 'notShown'], none: ['notOurs'] },
];
