import { shorten } from '../words/format';

/** Selected text is offered first: the member has already pointed at what matters. */
export function SelectionOffer({ text, onSelection, onWhole }: { text: string; onSelection(): void; onWhole?: (() => void) | undefined }) {
  return (
    <section className="stack-2" aria-labelledby="selection-offer">
      <h1 id="selection-offer">You selected text</h1>
      <blockquote className="quote selected">{shorten(text.replace(/\s+/g, ' ').trim(), 280)}</blockquote>
      <div className="row">
        <button type="button" className="button go" autoFocus onClick={onSelection}>
          Read only that
        </button>
        {onWhole ? (
          <button type="button" className="button" onClick={onWhole}>
            Read the whole page
          </button>
        ) : null}
      </div>
    </section>
  );
}
