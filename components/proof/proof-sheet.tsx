import { useEffect, useRef } from 'react';
import type { StoredDocument } from '../../lib/cases/model';
import type { Proof } from './show-proof';
import './proof.css';

/** How much of the paper stands around the quote, in characters each side. */
const AROUND = 600;

/**
 * The words of a paper around a quote, with the quote boxed. Slides up from below on a narrow screen and follows
 * whatever was touched last. The text is the paper's own and is shown as text only.
 */
export function ProofSheet({ document, proof, onClose }: { document: Pick<StoredDocument, 'id' | 'label' | 'doc'>; proof: Proof; onClose(): void }) {
  const marked = useRef<HTMLElement>(null);
  const { text } = document.doc;
  const start = Math.max(0, Math.min(proof.at.start, text.length));
  const end = Math.max(start, Math.min(proof.at.end, text.length));
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (globalThis.document.activeElement instanceof HTMLElement) opener.current = globalThis.document.activeElement;
    marked.current?.scrollIntoView({ block: 'center' });
  }, [start, end, document.id]);
  const close = () => {
    onClose();
    opener.current?.focus();
  };
  return (
    <aside className="proof-sheet" aria-label="Where it says so" onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
      <header className="row">
        <p className="small" role="status">
          <strong>{document.label}</strong>
          {proof.at.page ? `, page ${proof.at.page}` : ''}
        </p>
        <button type="button" className="button small" onClick={close}>
          Close
        </button>
      </header>
      <div className="paper-text" tabIndex={0} role="region" aria-label="Words of the paper">
        {start > AROUND ? '… ' : ''}
        {text.slice(Math.max(0, start - AROUND), start)}
        <mark ref={marked}>{text.slice(start, end)}</mark>
        {text.slice(end, end + AROUND)}
        {end + AROUND < text.length ? ' …' : ''}
      </div>
    </aside>
  );
}
