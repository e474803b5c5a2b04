/** In place of the real composition of pages: these tests are about the queue, and only ask whether there are words. */
import type { Doc } from '../../lib/intake/doc';
import type { PaperAbout } from '../../lib/intake/paper/doc-of';
import type { PaperPage } from '../../lib/intake/paper/paper-page';
import { Problem } from '../../lib/problems/problem';

export function docOf(pages: readonly PaperPage[], { kind }: PaperAbout): Doc {
  const text = pages.flatMap(({ laidOut }) => laidOut.blocks.flatMap(({ lines }) => lines.flatMap(({ words }) => words.map((word) => word.text)))).join('\n').trim();
  if (text === '') throw new Problem(kind === 'pdf' ? 'pdf-no-text' : 'picture-no-words');
  return { version: 1, source: 'pdf', textSource: 'text', text, blocks: [], gaps: pages.flatMap(({ gaps }) => gaps) };
}
