import { describe, expect, test } from 'vitest';
import { draftCompanion } from '../../../lib/appeal/letters/draft-companion';
import { letterSpecs } from '../../../lib/appeal/letters/all';
import { companionLetters } from '../../../lib/knowledge/denial-reasons';
import { rowText, type LetterContent } from '../../../lib/cases/letter';
import { GOLDEN_CASES, TODAY } from './cases';

const cells = (row: LetterContent['sections'][number]['rows'][number]): string => row.sentences.map((sentence) => rowText({ ...row, sentences: [sentence] })).join(' | ');

const plain = (content: LetterContent): string =>
  content.sections.map(({ heading, printHeading, layout, rows, columns }) => [
    ...(printHeading ? [`## ${heading}`] : []),
    ...(columns ? [columns.join(' | ')] : []),
    ...rows.map((row, index) => `${layout === 'numbered' || layout === 'enclosures' ? `${index + 1}. ` : ''}${row.label ? `${row.label}: ` : ''}${layout === 'table' ? cells(row) : rowText(row)}`),
  ].join('\n')).join('\n\n');

/** A page holds about 3,400 signs of such a letter, with its address and its table of facts. */
const A_PAGE = 3400;

describe('each letter that helps an appeal', () => {
  test('is written, and no other', () => {
    expect(letterSpecs.map(({ id }) => id)).toEqual(companionLetters.map(({ id }) => id));
    expect(Object.keys(GOLDEN_CASES).sort()).toEqual(letterSpecs.map(({ id }) => id).sort());
  });

  test.each(Object.entries(GOLDEN_CASES))('%s reads as a letter on its own', async (id, file) => {
    const text = plain(draftCompanion(id, file(), TODAY));
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${id}.txt`);
    expect(text.length).toBeLessThan(A_PAGE);
  });
});
