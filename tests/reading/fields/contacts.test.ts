/** Several phones and faxes on one paper, told apart by what they are for; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf } from '../doc-builder';

const fields = (...inputs: (BlockInput | string)[]): Partial<Record<FieldName, unknown>> =>
  Object.fromEntries(Object.entries(readFields(viewOf(docOf(inputs)), [])).map(([name, found]) => [name, found!.value]));
const heading = (line: string): BlockInput => ({ kind: 'heading', lines: [line] });

describe('a number is what its own words say', () => {
  it.each([
    ['You may appeal within 180 days. Appeal fax: 507-555-0128. Fax for claim forms: 507-555-0127. Appeal line: 507-555-0129.', '507-555-0128', '507-555-0129'],
    ['To appeal, fax 218-555-0146 (appeals only; claim forms go to 218-555-0147). To start an appeal by phone call 1-800-\n555-0179.', '218-555-0146', '1-800-555-0179'],
    ['You may appeal in writing. Facsimile: 361-555-0101 (appeals). Records for another review: fax 361-555-0155. Questions: 361-555-0100.', '361-555-0101', undefined],
    ['Puede presentar una apelación.\nTeléfono para apelaciones: 1-866-555-0106\nFax para apelaciones: 915-555-0107\nFax de la central (no recibe apelaciones): 915-555-0108', '915-555-0107', '1-866-555-0106'],
    ['Appeal this decision within 60 days: Member Appeals Unit phone 1-888-555-0141, fax 1-888-555-0146. Peer-to-peer line 1-888-555-0199.', '1-888-555-0146', '1-888-555-0141'],
    ['Not happy with this? Appeal within 180 days. Fax 559-555-0152. (Fax new requests to 559-555-0153.)', '559-555-0152', undefined],
  ])('%j', (text, appealFax, appealPhone) => expect(fields(heading('Your right to appeal'), text)).toMatchObject({ appealFax, ...(appealPhone ? { appealPhone } : {}) }));

  it('stands under or right of its label', () => {
    expect(fields(heading('How to appeal'), 'You may appeal within 65 days.', 'Appeal by phone', '1-888-555-0126 (TTY 711)', 'Appeal by fax', '1-888-555-0127')).toMatchObject({ appealPhone: '1-888-555-0126', appealFax: '1-888-555-0127' });
    expect(fields(heading('How to appeal'), block('Fax\t1-877-555-0152', 'Phone\t1-877-555-0149'))).toMatchObject({ appealPhone: '1-877-555-0149', appealFax: '1-877-555-0152' });
  });
  it('is of the column that it stands in', () => {
    expect(fields(block('\tStep 1: Appeal to the plan\tStep 2: State Fair Hearing', 'How?\tCall 1-855-555-0173 or fax 1-855-555-0174\tCall 1-402-555-0134 or fax 1-402-555-0135'))).toMatchObject({ appealPhone: '1-855-555-0173', appealFax: '1-855-555-0174' });
  });
  it('follows the words that led to a list of ways', () => {
    expect(fields('An appeal is when you ask us to look again. You have 180 days from the day you get this letter.', 'A friend may act for you.', 'By fax: 1-800-555-0134', 'By phone: 1-800-555-0127')).toMatchObject({ appealFax: '1-800-555-0134', appealPhone: '1-800-555-0127' });
  });
});

describe('the phone for urgent appeals', () => {
  it.each(['If you are still in treatment you may ask for an expedited appeal by calling 605-555-0129.', 'Urgent? Call 605-555-0129.', 'If a delay would endanger you, call 605-555-0129.', 'Urgent appeals by phone 605-555-0129.'])('is given where there is no other: %j', (line) => {
    expect(fields(heading('Appeals'), `You may appeal within 180 days by mail. ${line}`)).toMatchObject({ appealPhone: '605-555-0129' });
  });
  it.each(['Standard appeals: phone 605-555-0111. Fast appeals: phone 605-555-0129.', 'Fast appeals: phone 605-555-0129. Standard appeals: phone 605-555-0111.'])('gives way to that of the ordinary appeal: %j', (line) => {
    expect(fields(heading('Appeals'), line)).toMatchObject({ appealPhone: '605-555-0111' });
  });
});

describe('a number for another end', () => {
  it.each([
    'What if I need help understanding this denial? Call Cedar Administrators at 1-800-555-0169.',
    'For a free copy of the guideline, or to get a copy of your file, call 1-800-555-0169.',
    'Your doctor may call our medical director for a peer-to-peer talk: phone 1-800-555-0169.',
    'You may call the Insurance Department, Bureau of Managed Care, at 1-800-555-0169.',
    'If you need help filing your appeal, contact your State Health Insurance Program, 1-800-555-0169.',
    'To ask a question, call 1-800-555-0169.',
    'If you think that we failed to do so you can file a grievance with our Civil Rights Coordinator, 1-800-555-0169.',
    'Medicare questions: 1-800-MEDICARE (1-800-555-0169).',
  ])('%j', (line) => expect(fields(heading('Important information about your appeal rights'), 'You may appeal within 180 days.', line)).not.toHaveProperty('appealPhone'));
});

describe('whether appeals inside the plan are over', () => {
  it.each([
    'You have 180 days to appeal. After receipt of the final internal adverse benefit determination you may ask for an external review.',
    'You have 180 days to appeal. Once you have exhausted the internal appeal process you may ask for an external review.',
    'You have 180 days to appeal. You must complete the internal appeal before an external review.',
  ])('is not told by words of what may come: %j', (text) => {
    expect(fields(text, 'Send your appeal to fax 1-877-555-0152.')).toMatchObject({ appealDays: 180, appealFax: '1-877-555-0152' });
  });
  it.each(['This is our final internal decision.', 'This letter is the Plan’s final internal adverse benefit determination.', 'You have now completed all levels of appeal. There is no further appeal with the plan.', 'The Plan has no third level of appeal.'])('is told by %j', (said) => {
    expect(fields(said, 'You may ask for an external review within four months of the date you receive this letter. Fax for external review requests: 614-555-0188. Questions on external review: 1-888-555-0143')).toMatchObject({ appealFax: '614-555-0188', appealPhone: '1-888-555-0143', externalReviewDays: { months: 4 } });
  });
});

describe('addresses', () => {
  it.each([
    ['Mail your appeal to Cedar Mutual, Member Appeals, Mail Stop 417, PO Box 16050, Duluth, MN 55816.', 'Cedar Mutual, Member Appeals, Mail Stop 417, PO Box 16050, Duluth, MN 55816'],
    ['Send your appeal to:\nCedar Health Insurance Company\nFacility Claim Appeals, Mail Drop 6\nPO Box 40872\nSan Antonio, TX 78229', 'Cedar Health Insurance Company, Facility Claim Appeals, Mail Drop 6, PO Box 40872, San Antonio, TX 78229'],
    ['You have the right to ask the Board of Trustees for a full and fair review. Send it to: Board of Trustees, Tri-County Welfare Fund, c/o Cross Administrators, PO Box 1244, Bellmere, MI 48999, or by facsimile to (517) 555-0165.', 'Board of Trustees, Tri-County Welfare Fund, c/o Cross Administrators, PO Box 1244, Bellmere, MI 48999'],
  ])('%j', (text, appealAddress) => expect(fields(text)).toMatchObject({ appealAddress }));
});
