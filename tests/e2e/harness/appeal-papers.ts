/** Papers that the sample portal does not hold: the plan's answer to an appeal, and a denial whose last day is near. */
import { DENIED_CLAIM } from '../../../scripts/portal/data/claims';
import { INSURER, MEMBER } from '../../../scripts/portal/data/member';

export const NEW_REASON = 'We did not approve this service because prior authorization was not obtained before the date of service (CO-197).';

/** The appeal is refused, with a reason, a date and a window of its own. */
export const UPHELD = `${INSURER.name}
${INSURER.appeals}, ${INSURER.box}, ${INSURER.city}

November 18, 2026

${MEMBER.name}
${MEMBER.street}
${MEMBER.city}

Member: ${MEMBER.name}
Member ID: ${MEMBER.id}
Group: ${MEMBER.group}
Claim number: ${DENIED_CLAIM}
Service: MRI of the lumbar spine (procedure code 72148)
Date of service: September 14, 2026
Provider: Hollis Imaging Center

Decision on your appeal

Dear ${MEMBER.name}:

We received your appeal and looked at the claim again. We uphold our decision to deny this claim. This is our final internal decision.

Why we made this decision

${NEW_REASON}

External review

If you disagree, you may ask for an external review by an independent review organization. You must ask within 4 months of the date of this notice.
Send your request to Lakeshore Independent Review, P.O. Box 310, Columbus, OH 43216, or by fax to 1-800-555-0163.
`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** So many days from today, as a letter prints a date. */
export function printedDay(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${MONTHS[day.getMonth()]} ${day.getDate()}, ${day.getFullYear()}`;
}

/** A denial that prints its last day. */
export const denialDueBy = (lastDay: string): string => `${INSURER.name}

${printedDay(-60)}

Member: ${MEMBER.name}
Member ID: ${MEMBER.id}
Claim number: 26-3288-7710
Service: Sleep study at home (procedure code 95806)
Date of service: June 30, 2026

Notice of denial of a claim

We have decided not to pay for this service. It needed prior authorization, and none was on file on the date of service (CO-197).

Your right to appeal

You may appeal this decision. We must receive your appeal by ${lastDay}.
Send your appeal to ${INSURER.name}, ${INSURER.appeals}, ${INSURER.box}, ${INSURER.city}.
`;
