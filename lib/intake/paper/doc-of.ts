/** Pages that were read, as one document; also of the pages done so far. Pure, and free of both engines. */
import { Problem, type ProblemCode } from '../../problems/problem';
import type { Doc, Gap, PageSize } from '../doc';
import { senseOf } from '../pdf/language';
import { composePages } from '../pdf/layout';
import type { PaperPage } from './paper-page';

export interface PaperAbout {
  readonly kind: 'pdf' | 'picture';
  readonly title?: string;
  /** Pages that there are. Those that are not among the pages given are told as `too-long`. */
  readonly totalPages: number;
}

/** @throws Problem that says why no page gave language: `pdf-no-text`, `picture-blank`, `picture-no-words`, `picture-other-script` */
export function docOf(pages: readonly PaperPage[], { kind, title, totalPages }: PaperAbout): Doc {
  const inOrder = [...pages].sort((a, b) => a.page - b.page);
  const composed = composePages(inOrder.map(({ laidOut }) => laidOut));
  if (senseOf(composed.text) === 'noise') throw new Problem(whyNothing(inOrder, kind));
  const sources = new Set(inOrder.filter(({ laidOut }) => laidOut.blocks.length > 0).map(({ textSource }) => textSource));
  const lang = inOrder.find((page) => page.lang)?.lang;
  const gaps: Gap[] = inOrder.flatMap((page) => page.gaps);
  if (inOrder.length < totalPages) gaps.push({ kind: 'too-long', kept: inOrder.length, total: totalPages });
  return {
    version: 1,
    source: kind === 'pdf' ? 'pdf' : 'image',
    textSource: sources.size > 1 ? 'mixed' : [...sources][0] ?? 'text',
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...composed,
    pages: (composed.pages ?? []).map((size, at): PageSize => ({ ...size, ...whereFrom(inOrder[at]!) })),
    gaps,
  };
}

const whereFrom = ({ source, toSource }: PaperPage): Pick<PageSize, 'source' | 'toSource'> => ({ ...(source ? { source } : {}), ...(toSource ? { toSource } : {}) });

/** What is said most often of its pages; a page in another script says more than a blank one. */
function whyNothing(pages: readonly PaperPage[], kind: PaperAbout['kind']): ProblemCode {
  const reasons = new Set(pages.flatMap(({ empty }) => empty ?? []));
  const pages_: readonly ProblemCode[] = ['picture-other-script', 'picture-no-words', 'picture-blank'];
  const why = pages_.find((code) => reasons.has(code));
  if (kind === 'pdf') return why === 'picture-other-script' ? why : 'pdf-no-text';
  return why ?? [...reasons][0] ?? 'picture-no-words';
}
