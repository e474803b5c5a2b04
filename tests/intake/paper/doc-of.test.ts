import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docOf } from '../../../lib/intake/paper/doc-of';
import type { PaperPage } from '../../../lib/intake/paper/paper-page';
import type { LaidOutPage } from '../../../lib/intake/pdf/laid-out';
import { layoutPage } from '../../../lib/intake/pdf/layout';
import { uprightPiece } from '../../../lib/intake/pdf/piece';
import type { Problem } from '../../../lib/problems/problem';

const laidOut = (page: number, text: string): LaidOutPage => layoutPage({
  page, width: 612, height: 792, pieces: text === '' ? [] : text.split('\n').map((line, at) => uprightPiece(line, 60, 60 + line.length * 5, 100 + at * 14, 10, 'f')),
});

const page = (number: number, text: string, more: Partial<PaperPage> = {}): PaperPage => ({ page: number, laidOut: laidOut(number, text), textSource: 'ocr', gaps: [], ...more });
const blank = (number: number, empty: PaperPage['empty']): PaperPage => page(number, '', { gaps: [{ kind: 'page-without-text', page: number }], ...(empty ? { empty } : {}) });
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Problem).code;
  }
  return 'none';
};

const LETTER = 'We looked at your request and your claim is denied.\nYou may appeal within 180 days of this notice.';

describe('the document of a paper', () => {
  it('has its pages in order, whatever order they were read in, each with where it comes from', () => {
    const toSource = [2, 0, 0, 0, 2, 0, 0, 0, 1] as const;
    const doc = docOf([page(2, 'Second page of this letter.', { source: { file: 2, page: 1 } }), page(1, LETTER, { source: { file: 1, page: 1 }, toSource })], { kind: 'picture', totalPages: 2 });
    expect(doc.text.indexOf('Second')).toBeGreaterThan(doc.text.indexOf('denied'));
    expect(doc.pages).toEqual([{ width: 612, height: 792, source: { file: 1, page: 1 }, toSource }, { width: 612, height: 792, source: { file: 2, page: 1 } }]);
    expect([doc.source, doc.textSource, doc.gaps]).toEqual(['image', 'ocr', []]);
  });

  it('says where its text comes from, blank pages aside', () => {
    const text = page(1, LETTER, { textSource: 'text', lang: 'en-US' });
    expect(docOf([text, blank(2, 'picture-blank')], { kind: 'pdf', totalPages: 2 })).toMatchObject({ source: 'pdf', textSource: 'text', lang: 'en-US', gaps: [{ kind: 'page-without-text', page: 2 }] });
    expect(docOf([text, page(2, LETTER)], { kind: 'pdf', totalPages: 2, title: 'Notice' })).toMatchObject({ textSource: 'mixed', title: 'Notice' });
  });

  it('tells of pages that are not there', () => {
    expect(docOf([page(1, LETTER)], { kind: 'pdf', totalPages: 900 }).gaps).toEqual([{ kind: 'too-long', kept: 1, total: 900 }]);
  });

  it.each([
    ['pdf', [blank(1, 'picture-blank'), blank(2, 'picture-no-words')], 'pdf-no-text'],
    ['pdf', [blank(1, 'picture-other-script')], 'picture-other-script'],
    ['picture', [blank(1, 'picture-blank')], 'picture-blank'],
    ['picture', [blank(1, 'picture-blank'), blank(2, 'picture-no-words')], 'picture-no-words'],
    ['picture', [blank(1, 'picture-no-words'), blank(2, 'picture-other-script')], 'picture-other-script'],
    ['picture', [blank(1, 'timed-out')], 'timed-out'],
    ['picture', [blank(1, undefined)], 'picture-no-words'],
    ['pdf', [page(1, [...'abcdefgh'].map((letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0))).join(' '))], 'pdf-no-text'],
    ['pdf', [], 'pdf-no-text'],
  ] as const)('of a %s without words says why', (kind, pages, code) => {
    expect(codeOf(() => docOf(pages, { kind, totalPages: pages.length }))).toBe(code);
  });

  it('has every run on its page, in text that is really there', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{2,9}( [a-z0-9]{2,9}){0,5}$/), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (texts) => {
      const doc = docOf([page(1, LETTER), ...texts.map((each, at) => page(at + 2, each.join('\n')))], { kind: 'picture', totalPages: texts.length + 1 });
      for (const run of doc.runs!) expect(doc.text.slice(run.start, run.end)).toMatch(/^\S(?:[^\n]*\S)?$/);
      expect(doc.pages).toHaveLength(texts.length + 1);
    }), { numRuns: 30 });
  });
});
