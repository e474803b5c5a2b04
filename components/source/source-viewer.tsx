import { useEffect, useId, useMemo, useState } from 'react';
import type { KnownReading } from '../../lib/appeal/known/known';
import type { StoredDocument } from '../../lib/cases/model';
import { quoteAt } from '../../lib/intake/doc';
import { openPageImages } from '../../lib/intake/paper/page-image';
import type { ProblemCode } from '../../lib/problems/problem';
import type { Proof } from '../proof/show-proof';
import { DocPage } from './doc-page';
import { NotDrawn } from './not-drawn';
import { PagePicture } from './page-picture';
import { PageTurn } from './page-turn';
import { pageOf } from './places';
import { QuoteWords } from './quote-words';
import { Tabs, type Look } from './tabs';
import { usePageImages, type OpenImages } from './use-page-images';
import { valuesOnPaper, type ValueOnPaper } from './values-on-paper';
import './source.css';

/** A paper as the viewer needs it: kept, or still in hand. */
export type SourceDocument = Pick<StoredDocument, 'id' | 'label' | 'doc' | 'files'> & { readonly reading?: KnownReading };

interface Props {
  readonly document: SourceDocument;
  /** The words that have the focus; none where the paper itself was opened. */
  readonly proof: Proof | undefined;
  readonly openImages?: OpenImages;
}

/**
 * A paper with the words in question boxed on it: the PDF page, the member's photo, or the page of a portal in our own
 * elements. Places are ranges of the document's text, so what is boxed is what was read. Where a page cannot be drawn its
 * words are shown instead, and why.
 */
export function SourceViewer({ document, proof, openImages = openPageImages }: Props) {
  const { doc, reading } = document;
  const id = useId();
  const pictures = usePageImages(document.id, document.files, openImages);
  const [page, setPage] = useState(1);
  const [wanted, setWanted] = useState<Look>('page');
  const [picked, setPicked] = useState<ValueOnPaper>();
  const [failed, setFailed] = useState<{ readonly paper: string; readonly page: number; readonly problem: ProblemCode }>();

  const pages = doc.pages?.length ?? 0;
  const values = useMemo(() => (reading ? valuesOnPaper(reading) : []), [reading]);
  const at = picked?.at ?? proof?.at;
  const quote = at && at.end > at.start ? at : undefined;
  const quotePage = useMemo(() => (quote ? pageOf(doc, quote) : undefined), [doc, quote]);
  const turnTo = (next: number) => setPage(Math.max(1, Math.min(Math.max(1, pages), next)));

  // Whatever was touched last leads, also when it is the same fact again.
  useEffect(() => {
    setPicked(undefined);
    turnTo((proof ? pageOf(doc, proof.at) : undefined) ?? 1);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a proof that comes, or another paper; not a page that the member turns
  }, [proof, document.id]);

  const problem = pictures.state === 'failed' ? pictures.problem : failed?.paper === document.id && failed.page === page ? failed.problem : undefined;
  const hasPicture = pages > 0 && pictures.state !== 'none' && !problem;
  const look = hasPicture ? wanted : 'words';
  const turning = <PageTurn page={page} pages={pages} onTurn={(step) => turnTo(page + step)} />;
  const shared = { doc, page, quote, touched: picked ?? proof, values, onPick: setPicked };

  return (
    <div className="source-viewer">
      {quote ? (
        <QuoteWords words={quoteAt(doc, quote)} value={picked} otherPage={quotePage !== undefined && quotePage !== page ? quotePage : undefined} onGoThere={() => quotePage && turnTo(quotePage)} />
      ) : null}
      {hasPicture ? <Tabs id={id} look={look} onLook={setWanted} /> : null}
      {problem ? <NotDrawn problem={problem} /> : null}
      <div id={`${id}-view`} className="source-view" {...(hasPicture ? { role: 'tabpanel', 'aria-labelledby': `${id}-${look}` } : {})}>
        {look === 'page' && pictures.state === 'ready' ? (
          <PagePicture {...shared} images={pictures.images} turning={turning} onTurn={(step) => turnTo(page + step)} onProblem={(code) => setFailed({ paper: document.id, page, problem: code })} />
        ) : null}
        {look === 'page' && pictures.state === 'opening' ? (
          <p className="soft small" role="status">
            Opening the page…
          </p>
        ) : null}
        {look === 'words' ? (
          <>
            {pages > 1 ? <div className="source-bar row">{turning}</div> : null}
            <DocPage {...shared} />
          </>
        ) : null}
      </div>
    </div>
  );
}
