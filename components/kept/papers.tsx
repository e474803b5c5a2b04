import { useRef } from 'react';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { takePageApart } from '../../lib/cases/further-pages';
import type { StoredDocument } from '../../lib/cases/model';
import { useShowProof } from '../proof/show-proof';
import { countWords, momentWords } from '../words/format';

const KINDS: Readonly<Record<StoredDocument['kind'], string>> = { page: 'Portal page', selection: 'Selected text', pdf: 'PDF', picture: 'Photo or scan', text: 'Text' };

/** The papers of a case. A paper opens at the words that decide it, or at its beginning. */
export function Papers({ documents, onAddFile, onProblem }: { documents: readonly KnownDocument[]; onAddFile(): void; onProblem(error: unknown): void }) {
  const show = useShowProof();
  const list = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone then: the focus goes on to the list.
  const apart = (pageId: string) => takePageApart(pageId).then(() => list.current?.focus(), onProblem);
  return (
    <section className="stack papers" aria-labelledby="papers">
      <h2 id="papers" ref={list} tabIndex={-1}>{countWords(documents.length, 'paper')}</h2>
      <ul className="stack">
        {documents.map((document) => {
          const { verdict } = document.reading;
          const proof = { quote: verdict?.quote ?? '', at: verdict?.at ?? { start: 0, end: 0 }, documentId: document.id };
          return (
            <li key={document.id}>
              <button type="button" className="choice" onClick={() => show?.(proof)}>
                <strong>{document.label}</strong>
                <span className="small soft">
                  {KINDS[document.kind]} · added {momentWords(document.addedAt)}
                </span>
              </button>
              {document.furtherPages?.map((page) => (
                <p key={page.id} className="small further-page">
                  With “{page.label}”, as another page of it.{' '}
                  <button type="button" className="button plain small" onClick={() => void apart(page.id)}>
                    Take it apart<span className="out-of-sight"> again: {page.label}</span>
                  </button>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={onAddFile}>
        Add a letter
      </button>
    </section>
  );
}
