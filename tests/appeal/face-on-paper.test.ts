/** The sentence that a face rests on where the reading has none of its own; and what decides a line of a claim. */
import { describe, expect, it } from 'vitest';
import { faceOnPaper } from '../../lib/appeal/face-on-paper';
import { lineGrounds } from '../../lib/appeal/line-ground';
import { faceOf } from '../../lib/appeal/verdict-face';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { read } from '../../lib/reading/read';
import { quoteAt } from '../../lib/intake/doc';
import { readingOf, somewhere } from './reading-builder';

function face(text: string) {
  const doc = readPlainText(text);
  const shown = faceOnPaper(faceOf(read(doc)), doc);
  for (const words of [shown.decidedBy, shown.asks]) if (words) expect(quoteAt(doc, words.at)).toBe(words.quote);
  return shown;
}

const PENDING = (more: string) => `Mossback Valley Health Plan\nNovember 2, 2026\nRe: Prior approval request MV-118-40027 for Priya Langenfeld\n\nWe have not made a decision yet. ${more}\n`;

describe('a plan that has not decided yet', () => {
  it.each([
    'To finish, we need the office notes of the last six months.', 'Please send us the signed consent form by November 16, 2026.', 'Additional information is required from your doctor.',
    'We asked the hospital for records on October 28, 2026.', 'We need to know if you are covered by any other plan.',
  ])('asks: %s', (sentence) => {
    const shown = face(PENDING(sentence));
    expect(shown).toMatchObject({ kind: 'pending', headline: 'Not decided yet: the plan asks for information', asks: { quote: sentence } });
    expect(shown.decidedBy?.quote).toBe('We have not made a decision yet.');
  });

  it.each(['If we need more records we will write to your doctor.', 'You can send more facts until May 28, 2026.', 'You will have our answer by June 11, 2026.', 'To appeal later, please send a letter to the address below.'])(
    'does not ask: %s', (sentence) => expect(face(PENDING(sentence))).toMatchObject({ kind: 'pending', headline: 'Not decided yet' }),
  );
});

describe('a paper that decides nothing', () => {
  it('of a provider is a bill also where the plan paid a part, with the words that name the amount', () => {
    const shown = face('Hillcrest Imaging\nStatement\nPatient: Colm Fitzhugh\nDate of service: 06/17/2026\nTotal charges: $529.00\nInsurance payment: $341.64\nAmount due from you: $187.36\n');
    expect(shown).toMatchObject({ kind: 'bill', headline: 'An amount to pay, but no decision' });
    expect(shown.decidedBy?.quote).toContain('$187.36');
  });

  it('but tells of denials says which sentence that is, and calls nothing of it general', () => {
    const shown = face('How appeals work\n\nInsurers make mistakes every day. Most plans give you 180 days to appeal. In one case a scan was denied because approval was missing.\n');
    expect(shown.headline).toBe('No decision here');
    expect(shown.decidedBy?.quote).toBe('Most plans give you 180 days to appeal.');
    expect(shown.because).toContain('If you know of a denial, open the claim or the letter itself.');
  });

  it('and tells of none says nothing more', () => expect(face('Good morning. The weather is fine today.\n')).toMatchObject({ kind: 'nothing', headline: 'Nothing about a claim here' }));
});

describe('what decides a line', () => {
  const line = (over: object) => ({ remarks: [], denied: true, ...somewhere('MRI $480.00 B2'), ...over });
  const none = readingOf();

  it('is its remark, in the plan’s own words where it explains it', () => {
    const reading = readingOf({ legend: [['B2', 'Not a covered benefit.']], codes: [['RARC', 'N130']] });
    expect(lineGrounds(line({ remarks: ['B2', 'N130'] }), reading)).toEqual([
      { remark: 'B2', words: 'Not a covered benefit.', quote: 'B2 Not a covered benefit.', at: reading.legend[0]!.at }, { remark: 'N130', quote: 'N130', at: reading.codes[0]!.at },
    ]);
  });

  it('is a state that stands in its row, at its very place', () => {
    const row = line({ quote: 'Sandhill Imaging In process $640.00', at: { start: 100, end: 135 }, denied: false });
    expect(lineGrounds(row, none)).toEqual([{ quote: 'In process', at: { start: 117, end: 127 } }]);
    expect(lineGrounds({ ...row, at: { start: 100, end: 140 } }, none)).toEqual([{ quote: row.quote, at: { start: 100, end: 140 } }]);
  });

  it('is an amount where no words say it, else the row', () => {
    const printed = { name: 'planPaid' as const, value: 90, quote: '$90.00', at: { start: 5, end: 11 } };
    expect(lineGrounds(line({ denied: false, amounts: [printed] }), none)).toEqual([{ amount: 'planPaid', quote: '$90.00', at: printed.at }]);
    const bare = line({});
    expect(lineGrounds(bare, none)).toEqual([{ quote: bare.quote, at: bare.at }]);
  });

  it('is no word of the paper where the member said otherwise', () => {
    const was = line({ denied: false });
    expect(lineGrounds({ ...was, denied: true, own: { by: 'member', documentId: 'paper-1', parts: ['line:1:x'], read: was } }, none)).toEqual([]);
  });
});
