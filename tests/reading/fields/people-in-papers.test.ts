/** People as other papers name them: greeted, in the title of a report, behind a role, in a page without line breaks. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

const nameIn = (text: string, field: 'memberName' | 'patientName' | 'subscriberName' = 'memberName') => read(readPlainText(text)).fields[field]?.value;

describe('whom a paper greets', () => {
  it.each([
    ['March 3, 2026\n\nInez Toller\nEnrollment code 104\n\nDear Ms. Toller:\nYour plan will not pay.', 'Inez Toller'],
    ['Estimada Sra. Montemayor:\nEulalia Montemayor, número de miembro RB 66-204-1187', 'Eulalia Montemayor'],
    ['March 3, 2026\n\nDear Mrs. Okonkwo-Bell,\nYour plan will not pay.', 'Mrs. Okonkwo-Bell'],
    ['Dear Ms. Toller,\nYour claim for care by Dr. Grace Toller was denied.', 'Ms. Toller'],
    ['Hi Winifred, we looked at your request and cannot approve it.', 'Winifred'],
    ['Good news, Hollis! Your lenses are approved.', 'Hollis'],
    ['Thank you, Gareth. We have your request.', 'Gareth'],
    ['Mr. Percival Dunmore\nAppeal AP-2026-30081\n\nThe panel upheld the denial.', 'Percival Dunmore'],
    ['Dear Parent or Guardian of Milo Ruiz:\nThe request was denied.', 'Milo Ruiz'],
    ['A la familia de Luciana Betancourt\nSu solicitud fue denegada.', 'Luciana Betancourt'],
  ])('%j', (text, name) => expect(nameIn(text)).toBe(name));
  it.each(['Dear Member:\nDenied.', 'Dear Dr. Halloran:\nDenied.', 'Dear Valued Member,\nDenied.', 'Dear Appeals Committee,\nDenied.', 'Dear Friend,\nDenied.', 'Hi there,\nDenied.', 'Thanks, Jaleesa\nMember care team', 'Thank you,\nMember Services', 'Sincerely,\nOona Bright, RN'])('%j greets nobody by name', (text) => expect(nameIn(text)).toBeUndefined());
});

describe('names in titles and heads', () => {
  it.each([
    ['Monthly statement for: Horace Whitlock          Date: August 10, 2026\nTHIS IS NOT A BILL', 'Horace Whitlock'],
    ['Claim summary for Ana de la Cruz | Member since 2019', 'Ana de la Cruz'],
    ['Notice prepared for Prairie Gold Advantage (HMO)\n\nDear Inez Toller,\nWe denied', 'Inez Toller'],
    ['Signed in as member Juniper Teague\n\nClaims', 'Juniper Teague'],
    ['06/11/2026 | Simone Achterberg | Member W7720 4419 | Request QL-0611-2026-7', 'Simone Achterberg'],
    ['Persephone Adler-Okoye          Member ID PGY-770-4418\nDecided 9/4/2025', 'Persephone Adler-Okoye'],
    ['Bartholomew Quill                       TWR0098172\n01/19/2026\n\nWe agree.', 'Bartholomew Quill'],
    ['Home > Request 99 Not approved Member Theodore Wickliffe Member number 9083 55 1174-01 Requested by Anjali Desh, DO', 'Theodore Wickliffe'],
    ['For\nXimena Oyler\nSeen by\nPrairie Winds Family Practice', 'Ximena Oyler'],
  ])('%j', (text, name) => expect(nameIn(text)).toBe(name));
  it.each(['Your Claims for Part B (Medical Insurance)\nPage 1', 'For\nfurther help call us.', 'Notice for Prairie Gold Choice (PPO)\nDenied.'])('%j names nobody', (text) => expect(nameIn(text)).toBeUndefined());
});

describe('the role behind the name, and kin by the given name', () => {
  it.each([
    ['Rosalind Ekeberg (member)\nClaim status: Denied', 'memberName', 'Rosalind Ekeberg'],
    ['Tomas Reyes (policyholder) and Ana Reyes (dependent)\nThe claim was denied.', 'subscriberName', 'Tomas Reyes'],
    ['Tomas Reyes (policyholder) and Ana Reyes (dependent)\nThe claim was denied.', 'patientName', 'Ana Reyes'],
    ['To: Catrin Maldonado, subscriber, parent of Sasha Maldonado\nDenied.', 'patientName', 'Sasha Maldonado'],
    ["Your daughter Wren's tonsillectomy was denied.\nMember: Caspian Redfeather", 'patientName', 'Wren'],
    ["Subscriber: Joanne Petrakis\nWe got a bill for Alec Petrakis's cataract surgery.", 'patientName', 'Alec Petrakis'],
    ['The request from Dr. Suresh Venkat (network provider) was denied.', 'memberName', undefined],
    ['Our reviewer, Kim Arliss, a member of the panel, read it.', 'memberName', undefined],
    ['Your spouse may appeal too.\nMember: Caspian Redfeather', 'patientName', undefined],
  ] as const)('%j %s', (text, field, name) => expect(nameIn(text, field)).toBe(name));
});
