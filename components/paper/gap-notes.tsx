import { listOf } from '../../lib/appeal/words';
import { unreadParts } from '../../lib/appeal/unread-parts';
import type { Gap } from '../../lib/intake/doc';
import { Capped } from '../shell/capped';
import { countWords } from '../words/format';
import { shareWords } from './share-words';

const MOST_PAGES = 4;
const MOST_NAMED = 8;

/** "Page 2", "Pages 2 and 4": which ones, as long as they can be taken in. */
const pagesWords = (pages: readonly number[]): string =>
  pages.length === 1 ? `Page ${pages[0]}` : pages.length <= MOST_NAMED ? `Pages ${listOf(pages.map(String))}` : `${countWords(pages.length, 'page')} of this file`;

interface Props {
  readonly gaps: readonly Gap[];
  onAllow?(origin: string): void;
  onReadPdf?(url: string): void;
}

/** What could not be read of this paper, each with its way on. No screen is silent about a gap. */
export function GapNotes({ gaps, onAllow, onReadPdf }: Props) {
  const frames = unreadParts(gaps).filter((gap) => gap.kind === 'cross-origin-frame');
  const pdfs = gaps.filter((gap) => gap.kind === 'pdf-embedded');
  const blank = gaps.flatMap((gap) => (gap.kind === 'page-without-text' ? [gap.page] : []));
  const long = gaps.find((gap) => gap.kind === 'too-long');
  const unreadInk = gaps.filter((gap) => gap.kind === 'unread-ink');
  const notBelieved = gaps.some((gap) => gap.kind === 'text-not-believed');
  const plain = gaps.some((gap) => gap.kind === 'plain-selection');
  if (!frames.length && !pdfs.length && !blank.length && !long && !plain && !unreadInk.length && !notBelieved) return null;
  return (
    <section className="gaps notice stack small" aria-label="What could not be read">
      {frames.map((gap) => (
        <div key={gap.origin} className="stack">
          <p>
            A large part of this page comes from <strong>{gap.origin}</strong>. It was not read.
          </p>
          {onAllow ? (
            <button type="button" className="button small" onClick={() => onAllow(gap.origin)}>
              Allow on this site
            </button>
          ) : null}
        </div>
      ))}
      {pdfs.map((gap) => (
        <div key={gap.url} className="stack">
          <p>This page shows a PDF. It was not read yet.</p>
          {onReadPdf ? (
            <button type="button" className="button small" onClick={() => onReadPdf(gap.url)}>
              Read the PDF on this page
            </button>
          ) : null}
        </div>
      ))}
      {notBelieved ? <p>This PDF’s own text did not make sense, so its pages were read as pictures.</p> : null}
      {unreadInk.length > 0 ? (
        <ul className="stack">
          <Capped
            items={unreadInk}
            most={MOST_PAGES}
            name="pages"
            render={(gap) => (
              <li key={gap.page}>
                {shareWords(gap.share)} of the ink on page {gap.page} could not be read: stamps, handwriting or faint print. Look there yourself.
              </li>
            )}
          />
        </ul>
      ) : null}
      {blank.length > 0 ? (
        <p>
          {pagesWords(blank)} {blank.length === 1 ? 'has' : 'have'} no words that could be read. If words stand there, photograph {blank.length === 1 ? 'it' : 'them'} again.
        </p>
      ) : null}
      {long ? <p>This is very long. Only its first part was read.</p> : null}
      {plain ? <p>Only the plain words of your selection could be read here, without their layout.</p> : null}
    </section>
  );
}
