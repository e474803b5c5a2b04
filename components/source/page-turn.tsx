/** Which page it is of how many, and the way to the others. Nothing where there is only one. */
export function PageTurn({ page, pages, onTurn }: { page: number; pages: number; onTurn(step: 1 | -1): void }) {
  if (pages < 2) return null;
  return (
    <span className="row page-turn">
      <button type="button" className="button small" aria-label="Page before" disabled={page <= 1} onClick={() => onTurn(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      <span className="small" role="status">
        Page {page} of {pages}
      </span>
      <button type="button" className="button small" aria-label="Next page" disabled={page >= pages} onClick={() => onTurn(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </span>
  );
}
