/** Codes and lines that the member put right: they count everywhere, say whose they are, and can be taken back whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/appeal/checklist';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { withCorrections, withoutCorrections } from '../../lib/appeal/known/with-corrections';
import { codePart, codesAsRead, NOT_ON_PAPER } from '../../lib/appeal/known/own-codes';
import { fixOf, linePartsOf, writtenFix, type LineFix } from '../../lib/appeal/known/own-lines';
import { isOwnCode } from '../../lib/appeal/known/parts';
import { typedCode } from '../../lib/appeal/known/typed-code';
import { mainDocument } from '../../lib/appeal/main-document';
import { faceOf } from '../../lib/appeal/verdict-face';
import { sentenceText, type Sentence } from '../../lib/cases/letter';
import type { CorrectedPart, Correction } from '../../lib/cases/model';
import { arbitraryFile } from './arbitrary-case';
import { TODAY, lumbarFile } from './lumbar';
import { documentOf, fileOf, readingOf, type Parts } from './reading-builder';

const correction = (field: CorrectedPart, value: string, documentId = 'paper-1'): Correction => ({ id: `${documentId}-${field}`, caseId: 'case-1', documentId, field, value, changedAt: 1 });
const sentences = (file: Parameters<typeof draftFirstAppeal>[0]): Sentence[] => draftFirstAppeal(file, TODAY).sections.flatMap(({ rows }) => rows.flatMap((row) => row.sentences));
const words = (file: Parameters<typeof draftFirstAppeal>[0]) => sentences(file).map(sentenceText).join('\n');
const lumbar = (...corrections: readonly Correction[]) => lumbarFile({ corrections });
const codesOf = (file: Parameters<typeof mainDocument>[0]) => mainDocument(file)!.reading.codes.map(({ system, value }) => `${system} ${value}`);

const THREE_LINES: Parts = {
  document: 'eob', outcome: 'partly-denied', codes: [['CARC', 'CO-50'], ['CPT', '76942']], categories: [],
  lines: [
    { description: 'Ultrasound', code: '76942', notCovered: 165, billed: 165, remarks: ['CO-50'], denied: true },
    { description: 'Office visit', planPaid: 90, billed: 120, denied: false },
    { description: 'Blood test', planPaid: 8, billed: 20, denied: false },
  ],
};
const threeLines = (...corrections: readonly Correction[]) => fileOf([documentOf(readingOf(THREE_LINES))], { corrections });
const [ULTRASOUND, VISIT] = linePartsOf(readingOf(THREE_LINES).lines) as [CorrectedPart, CorrectedPart];
const fix = (given: Partial<LineFix>) => writtenFix({ amounts: {}, ...given });

describe('a code', () => {
  const CPT: CorrectedPart = 'code:CPT 72148';

  it('that was misread is changed, in the letter too, and rests on the member', () => {
    const file = lumbar(correction(CPT, 'CPT 72149'));
    expect(codesOf(file)).toEqual(['CPT 72149', 'ICD-10-CM M54.50', 'CARC CO-50']);
    const said = sentences(file).filter((sentence) => sentenceText(sentence).includes('72149'));
    expect(said.length).toBeGreaterThan(0);
    for (const { grounds } of said) expect(grounds).toContainEqual({ kind: 'correction', field: CPT, documentId: 'paper-1' });
    expect(words(file)).not.toContain('72148');
  });

  it('that is not on the paper goes, with the reason that rests on it alone', () => {
    const code = readingOf({ codes: [['CARC', 'CO-50']] });
    const [{ quote, at }] = code.codes as [(typeof code.codes)[number]];
    const reading = { ...code, categories: [{ id: 'medical-necessity', quote, at }] };
    const file = (...corrections: readonly Correction[]) => fileOf([documentOf(reading)], { corrections });
    expect(mainDocument(file())!.reading.categories).toHaveLength(1);
    const gone = mainDocument(file(correction('code:CARC CO-50', NOT_ON_PAPER)))!.reading;
    expect(gone.codes).toEqual([]);
    expect(gone.categories).toEqual([]);
    expect(words(file(correction('code:CARC CO-50', NOT_ON_PAPER)))).not.toContain('CO-50');
  });

  it('that was missing is added, and the checklist goes by its reason', () => {
    const file = (...corrections: readonly Correction[]) => fileOf([documentOf(readingOf({ outcome: 'denied' }))], { corrections });
    const added = file(correction('code:CARC CO-197', 'CARC CO-197'));
    expect(mainDocument(added)!.reading.categories).toEqual([expect.objectContaining({ id: 'prior-authorization', by: 'member', code: 'CO-197' })]);
    expect(checklistOf(added)).not.toEqual(checklistOf(file()));
    expect(words(added)).toContain('CO-197');
  });

  it('of a share of the cost that is added makes no reason to appeal', () => {
    const file = fileOf([documentOf(readingOf({ outcome: 'denied' }))], { corrections: [correction('code:CARC PR-1', 'CARC PR-1')] });
    expect(mainDocument(file)!.reading.categories).toEqual([]);
  });

  it('of a procedure that is added stands in the letter beside those of the denied lines', () => {
    expect(words(threeLines(correction('code:CPT 20610', 'CPT 20610')))).toMatch(/CPT 76942 and CPT 20610|CPT 20610 and CPT 76942/);
  });

  it('that is put right is put right in its line as well', () => {
    const reading = mainDocument(threeLines(correction('code:CPT 76942', 'CPT 76937'), correction('code:CARC CO-50', 'CARC CO-97')))!.reading;
    expect(reading.lines[0]).toMatchObject({ code: '76937', remarks: ['CO-97'], own: { by: 'member', parts: ['code:CPT 76942', 'code:CARC CO-50'] } });
    expect(reading.lines[0]!.own!.read).toMatchObject({ code: '76942', remarks: ['CO-50'] });
  });

  it('that was added and is read by now has the paper’s own words', () => {
    const file = lumbar(correction(CPT, 'CPT 72148'));
    expect(mainDocument(file)!.reading.codes.some(isOwnCode)).toBe(false);
  });
});

describe('a line', () => {
  it('that was denied after all is in the letter, on the member’s word', () => {
    const file = threeLines(correction(VISIT, fix({ denied: true, amounts: { notCovered: 30 } })));
    expect(faceOf(mainDocument(file)!.reading).headline).toBe('Part denied: 2 of 3 lines');
    const [row] = sentences(file).filter((sentence) => sentenceText(sentence).includes('Office visit'));
    expect(sentenceText(row!)).toContain('$30.00 not covered');
    expect(row!.grounds[0]).toEqual({ kind: 'correction', field: VISIT, documentId: 'paper-1' });
    expect(row!.grounds.some(({ kind }) => kind === 'value')).toBe(false);
  });

  it('that was not denied is no longer offered; where none is left there is no denial', () => {
    const { reading } = mainDocument(threeLines(correction(ULTRASOUND, fix({ denied: false }))))!;
    expect(reading.outcome).toBe('none');
    expect(faceOf(reading)).toMatchObject({ kind: 'not-a-denial', headline: 'Not a denial, as you marked it', isMarked: true });
    expect(draftFirstAppeal(threeLines(correction(ULTRASOUND, fix({ denied: false }))), TODAY).sections).toEqual([]);
  });

  it('that was not denied leaves what a sentence of the paper decides', () => {
    const reading = readingOf({ ...THREE_LINES, verdict: { quote: 'We denied part of this claim.', at: { start: 0, end: 29 } } });
    const file = fileOf([documentOf(reading)], { corrections: [correction(ULTRASOUND, fix({ denied: false }))] });
    expect(mainDocument(file)!.reading).toMatchObject({ outcome: 'partly-denied', verdict: { quote: 'We denied part of this claim.' } });
  });

  it('makes a denial of a paper that was read as none, and no words of the paper stand for it', () => {
    const reading = readingOf({ document: 'eob', outcome: 'approved', verdict: { quote: 'Status: Paid', at: { start: 0, end: 12 } }, lines: [{ description: 'Office visit', denied: false }] });
    const [part] = linePartsOf(reading.lines) as [CorrectedPart];
    const face = faceOf(mainDocument(fileOf([documentOf(reading)], { corrections: [correction(part, fix({ denied: true }))] }))!.reading);
    expect(face).toMatchObject({ kind: 'denied', because: 'You said that this was denied. Your paper was read otherwise.', isMarked: true });
    expect(face.decidedBy).toBeUndefined();
  });

  it('with an amount put right is summed up as the member’s', () => {
    const file = threeLines(correction(ULTRASOUND, fix({ amounts: { notCovered: 156 } })));
    expect(faceOf(mainDocument(file)!.reading).amount).toMatchObject({ usd: 156, isOwn: true });
    expect(words(file)).toContain('$156.00 not covered');
  });

  it('that prints the claim’s own amount puts that right too; sums that rested on it are no longer told wrong', () => {
    const base = readingOf({ document: 'eob', outcome: 'denied', lines: [{ description: 'MRI', notCovered: 480, denied: true }] });
    const [line] = base.lines as [(typeof base.lines)[number]];
    const printed = { name: 'notCovered' as const, value: 480, quote: 'MRI', at: line.at };
    const reading = {
      ...base, fields: { notCovered: { value: 480, quote: 'MRI', at: line.at } },
      wrongSums: [{ question: 'charge' as const, quote: line.quote, at: line.at, total: false, whole: [printed], parts: [], sum: 4800, difference: -4320 }],
    };
    const [part] = linePartsOf(reading.lines) as [CorrectedPart];
    const known = mainDocument(fileOf([documentOf(reading)], { corrections: [correction(part, fix({ amounts: { notCovered: 4800 } }))] }))!.reading;
    expect(known.fields.notCovered).toMatchObject({ value: 4800, by: 'member', line: part });
    expect(known.wrongSums).toEqual([]);
  });

  it('of those that say the same is the one that was meant', () => {
    const reading = readingOf({ document: 'eob', outcome: 'denied', lines: [{ quote: 'Visit $10.00' }, { quote: 'Visit $10.00' }] });
    const [, second] = linePartsOf(reading.lines) as [CorrectedPart, CorrectedPart];
    const known = mainDocument(fileOf([documentOf(reading)], { corrections: [correction(second, fix({ denied: false }))] }))!.reading;
    expect(known.lines.map(({ denied }) => denied)).toEqual([true, false]);
    expect(known.outcome).toBe('partly-denied');
  });
});

describe('what is kept', () => {
  it('of a line is read as it was written', () => {
    const amount = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100), { nil: null });
    const fixes: fc.Arbitrary<LineFix> = fc.record({ denied: fc.boolean(), amounts: fc.record({ billed: amount, notCovered: amount, memberOwes: amount }, { requiredKeys: [] }) }, { requiredKeys: ['amounts'] });
    fc.assert(fc.property(fixes, (given) => {
      expect(fixOf(writtenFix(given))).toEqual({ ...given, amounts: { ...given.amounts } });
    }));
  });

  it('by another version, or by nobody, changes nothing', () => {
    fc.assert(fc.property(arbitraryFile, fc.string(), fc.constantFrom<CorrectedPart>('code:CPT 72148', 'line:1:line', 'code:', 'line:'), (file, value, field) => {
      fc.pre(!/^[A-Z0-9-]{2,9} ./.test(value) && value !== NOT_ON_PAPER && fixOf(value) === undefined);
      const known = withCorrections({ ...file, corrections: file.documents.map(({ id }) => correction(field, value, id)) });
      known.documents.forEach(({ reading }, index) => {
        expect(reading.codes).toEqual(file.documents[index]!.reading.codes);
        expect(reading.lines).toEqual(file.documents[index]!.reading.lines);
      });
    }));
  });

  it('can be taken back whole, and is applied once', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      const corrections = file.documents.flatMap(({ id, reading }) => [
        ...reading.codes.slice(0, 1).map((code) => correction(codePart(code), NOT_ON_PAPER, id)), correction('code:CARC CO-197', 'CARC CO-197', id),
        ...linePartsOf(reading.lines).map((part, index) => correction(part, fix({ denied: index % 2 === 0, amounts: { billed: index } }), id)),
      ]);
      const known = withCorrections({ ...file, corrections });
      expect(withCorrections(known)).toBe(known);
      withoutCorrections(known).documents.forEach(({ reading }, index) => {
        const before = file.documents[index]!.reading;
        expect(reading).toMatchObject({ codes: before.codes, lines: before.lines, categories: before.categories, outcome: before.outcome });
      });
      for (const { reading } of known.documents) for (const code of codesAsRead(reading)) expect(code.quote.length).toBeGreaterThan(0);
    }));
  });
});

describe('what is typed as a code', () => {
  it('is told plainly why it is none, and no other code is named', () => {
    for (const text of ['CO-999', 'hello there', '', '12/12/2026']) {
      const typed = typedCode(text);
      expect(typed.ok, text).toBe(false);
      if (!typed.ok) expect(typed.why.replaceAll(text, '')).not.toMatch(/\d/);
    }
  });
});
