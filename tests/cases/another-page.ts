/** A letter whose appeal rights stand on a page that came alone. Invented. */
import type { Paper } from '../../lib/cases/model';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { read } from '../../lib/reading/read';

const FIRST = `Buckeye Mutual Health
Member Services, P.O. Box 100, Columbus, OH 43004

October 6, 2026

Marisol Devereaux
Member ID: BMH 402 118 965
Claim number: 26-3317-0098
Service: MRI of the lumbar spine
Date of service: September 14, 2026

Dear Marisol Devereaux,

We have denied payment for this claim. The diagnosis submitted does not support advanced imaging under our policy.

Code: CO-50`;

const RIGHTS = `Your appeal rights

If you do not agree with this decision, you may file an appeal. You must file your appeal within 180 days of the date of this notice.

Send your appeal to:
Buckeye Mutual Health, Member Appeals
P.O. Box 5520
Toledo, OH 43604

Or fax your appeal to 800-555-0177.`;

export const textPaper = (label: string, text: string): Paper => {
  const doc = readPlainText(text);
  return { doc, reading: read(doc), label, kind: 'text' };
};

export const firstPage = (): Paper => textPaper('letter.txt', FIRST);
export const rightsPage = (): Paper => textPaper('back-side.txt', RIGHTS);
export const rightsOf = (numbers: string): Paper => textPaper('other-rights.txt', `${RIGHTS}\n\n${numbers}`);
