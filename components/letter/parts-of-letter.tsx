import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { blanksOf, type LetterContent } from '../../lib/cases/letter';
import { countWords } from '../words/format';

const PlaceContext = createContext<HTMLElement | null>(null);

/** Where the parts of the letter in hand are listed; there is such a place only where the path is a column. */
export const PartsPlace = ({ place, children }: { place: HTMLElement | null; children: ReactNode }) => <PlaceContext value={place}>{children}</PlaceContext>;

/** The sections of a letter, to jump to. Without a place for it there is none: a narrow letter is short of room, not of scrolling. */
export function PartsOfLetter({ content, onGo }: { content: LetterContent; onGo(sectionId: string): void }) {
  const place = useContext(PlaceContext);
  if (!place) return null;
  // A part that goes on behind a table is one part: its first place is the one to jump to.
  const filled = content.sections.filter(({ rows }) => rows.length > 0);
  const parts = filled.filter(({ heading }, index) => filled.findIndex((each) => each.heading === heading) === index);
  return createPortal(
    <nav className="letter-parts small" aria-label="Parts of this letter">
      <p className="soft">In this letter</p>
      <ul>
        {parts.map((section) => {
          const blanks = blanksOf({ sections: filled.filter(({ heading }) => heading === section.heading) }).length;
          return (
            <li key={section.id}>
              <button type="button" className="button plain small" onClick={() => onGo(section.id)}>
                {section.heading}
              </button>
              {blanks > 0 ? <span className="soft"> {countWords(blanks, 'blank')}</span> : null}
            </li>
          );
        })}
      </ul>
    </nav>,
    place,
  );
}
