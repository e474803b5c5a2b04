import { useState } from 'react';

interface Props {
  readonly words: string;
  /** What was read from the words, where the member touched them on the page. */
  readonly value?: { readonly name: string; readonly words: string } | undefined;
  /** Present where the words stand on another page than the one that is shown. */
  readonly otherPage?: number | undefined;
  onGoThere(): void;
}

/** The words in question as text: for whoever cannot see the picture, and to copy. */
export function QuoteWords({ words, value, otherPage, onGoThere }: Props) {
  const [copied, setCopied] = useState<{ readonly words: string; readonly worked: boolean }>();
  const copy = () => {
    const ended = (worked: boolean) => () => setCopied({ words, worked });
    navigator.clipboard.writeText(words).then(ended(true), ended(false));
  };
  return (
    <div className="quote-words small">
      <p role="status">
        {value ? (
          <>
            <strong>{value.name}:</strong> {value.words}. Read from:{' '}
          </>
        ) : null}
        <q className="quote">{words}</q>
      </p>
      <button type="button" className="button plain small" onClick={copy}>
        Copy<span className="out-of-sight"> these words</span>
      </button>
      {otherPage ? (
        <button type="button" className="button plain small" onClick={onGoThere}>
          Go to page {otherPage}
        </button>
      ) : null}
      {copied?.words === words ? <span role="status">{copied.worked ? 'Copied.' : 'The browser did not let us copy.'}</span> : null}
    </div>
  );
}
