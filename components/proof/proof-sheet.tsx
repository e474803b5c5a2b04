import { useEffect, useRef } from 'react';
import { SourceViewer, type SourceDocument } from '../source/source-viewer';
import type { Proof } from './show-proof';
import './proof.css';

/**
 * The paper that has the words in question, on a narrow screen: slides up from below and follows whatever was touched
 * last. Closing it gives the focus back to what opened it.
 */
export function ProofSheet({ document, proof, onClose }: { document: SourceDocument; proof: Proof; onClose(): void }) {
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { activeElement } = globalThis.document;
    // A word touched in the sheet itself opened nothing.
    if (activeElement instanceof HTMLElement && !sheet.current?.contains(activeElement)) opener.current = activeElement;
  }, [proof]);
  const close = () => {
    onClose();
    opener.current?.focus();
  };
  return (
    <aside ref={sheet} className="proof-sheet" aria-label="Where it says so" onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
      <header className="row">
        <p className="small">
          <strong>{document.label}</strong>
        </p>
        <button type="button" className="button small" onClick={close}>
          Close
        </button>
      </header>
      <SourceViewer document={document} proof={proof} />
    </aside>
  );
}
