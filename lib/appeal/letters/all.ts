/** All companion letters, and the closed list of their wordings. A new letter is one file and one line here. */
import { billingHold } from './billing-hold';
import { cobUpdate } from './cob-update';
import { codingReview } from './coding-review';
import { COMMON } from './common';
import { continuityOfCare } from './continuity-of-care';
import { expeditedRequest } from './expedited-request';
import { externalReviewRequest } from './external-review-request';
import { formularyException } from './formulary-exception';
import { gapException } from './gap-exception';
import { goodCauseLate } from './good-cause-late';
import { noSurprisesDispute } from './no-surprises-dispute';
import { parityRequest } from './parity-request';
import { peerToPeer } from './peer-to-peer';
import { planDocumentsRequest } from './plan-documents-request';
import { proofOfCoverage } from './proof-of-coverage';
import { providerLmn } from './provider-lmn';
import { recordsRequest } from './records-request';
import { retroAuthorization } from './retro-authorization';
import { stepTherapyException } from './step-therapy-exception';
import type { LetterSpec } from './spec';

const WRITTEN = [
  recordsRequest, providerLmn, codingReview, peerToPeer, billingHold, formularyException, stepTherapyException, continuityOfCare, gapException,
  cobUpdate, expeditedRequest, externalReviewRequest, planDocumentsRequest, noSurprisesDispute, retroAuthorization, parityRequest,
  proofOfCoverage, goodCauseLate,
] as const;

type Written = (typeof WRITTEN)[number];
/** `letter/<id>/<wording>`. */
export type LetterFormId = (Written extends infer W ? (W extends Written ? `letter/${W['id']}/${keyof W['forms'] & string}` : never) : never) | `letter/common/${keyof typeof COMMON}`;

const named = (id: string, forms: Readonly<Record<string, string>>) => Object.entries(forms).map(([key, words]) => [`letter/${id}/${key}`, words] as const);

/** For `FORMS`, which holds every fixed wording of any letter. */
export const LETTER_FORMS = Object.fromEntries([...named('common', COMMON), ...WRITTEN.flatMap(({ id, forms }) => named(id, forms))]) as Readonly<Record<LetterFormId, string>>;

const SPECS: ReadonlyMap<string, LetterSpec> = new Map(WRITTEN.map((spec) => [spec.id, spec]));

export const letterSpecs: readonly LetterSpec[] = WRITTEN;

/** Undefined for an id that is no letter's. */
export const letterSpec = (id: string): LetterSpec | undefined => SPECS.get(id);
