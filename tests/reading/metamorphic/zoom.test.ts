/** The same page in another size and another face is the same page. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { composePages, layoutPage } from '../../../lib/intake/pdf/layout';
import { read } from '../../../lib/reading/read';
import { put, SIZE } from '../../intake/pdf/page-of';
import { differences, meaningOf, papers } from './papers';

const LINES = 52;

/** The text as a printed letter: runs between two or more spaces stand where their columns are. */
function printed(text: string, zoom: number, font: string): Doc {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) => lines.slice(i * LINES, (i + 1) * LINES));
  const laidOut = pages.map((page, index) => layoutPage({
    page: index + 1, width: 612 * zoom, height: 792 * zoom,
    pieces: page.flatMap((line, row) => [...line.matchAll(/\S+(?: \S+)*/g)].map((run) => put(run[0], (40 + run.index * SIZE * 0.5) * zoom, (60 + row * 13) * zoom, { size: SIZE * zoom, font }))),
  }));
  return { version: 1, source: 'pdf', textSource: 'text', gaps: [], ...composePages(laidOut) };
}

describe.each(papers.filter(({ name }) => /ashgrove|corvane|medicare-summary|sandhollow|tarrow|p03|p06|p09|t02/.test(name)))('$name', ({ text }) => {
  const meaning = meaningOf(read(printed(text, 1, 'body')));

  it.each([[0.75, 'body'], [1.5, 'body'], [1, 'another face'], [2, 'g_d0_f7']] as const)('says the same %s times as large, in %s', (zoom, font) => {
    expect(differences(meaning, meaningOf(read(printed(text, zoom, font))))).toEqual([]);
  });
});
