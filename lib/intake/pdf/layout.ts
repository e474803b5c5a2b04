/** Text with places to a document with layout: pure, so that it can be tried on plain data. */
import type { Doc } from '../doc';
import { compose } from './compose';
import type { LaidOutBlock, LaidOutPage } from './laid-out';
import { withMarginsAside } from './margins';
import type { PageText } from './piece';
import { bodyFaceOf, proseBlocks } from './prose';
import { regionsOf } from './regions';
import { rowsOf } from './rows';
import { tableBlocks } from './table';
import { partsOf } from './table-runs';
import { madeUpright } from './turned';

export function layoutPage(text: PageText): LaidOutPage {
  const { page, apart, turned } = madeUpright(text);
  const rows = rowsOf(page.pieces);
  const body = bodyFaceOf(rows);
  const blocks = regionsOf(rows).flatMap(partsOf).flatMap((part): LaidOutBlock[] =>
    part.kind === 'table' ? tableBlocks(part.rows, part.head, body) : proseBlocks(part.rows, body));
  const margin = rowsOf(apart).flatMap((row) => row.fragments).map((fragment): LaidOutBlock => ({ kind: 'aside', lines: [{ words: fragment.words }] }));
  return { page: page.page, width: page.width, height: page.height, blocks: [...blocks, ...margin], ...(turned === 0 ? {} : { turned }) };
}

/** Text, blocks, runs and page sizes of the pages in order. */
export const composePages = (pages: readonly LaidOutPage[]): Pick<Doc, 'text' | 'blocks' | 'runs' | 'pages'> => compose(withMarginsAside(pages));
