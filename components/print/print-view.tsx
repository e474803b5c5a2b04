import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LetterContent } from '../../lib/cases/letter';
import { sheetsOf, type LetterSheet } from '../../lib/export/letter-sheets';
import { letterFace } from './letter-face';
import { SheetView } from './sheet-view';
import './print.css';

interface Props {
  readonly content: LetterContent;
  /** Anything of it is still open: every sheet says so. */
  readonly isDraft: boolean;
  /** At the foot of every page: "Claim 26-3317-0098". */
  readonly reference?: string | undefined;
  readonly backHref: string;
  /** The browser's own print dialog was opened and has closed. */
  onPrinted(): void;
}

/** The letter alone, sheet by sheet, as the printer gets it. It stands over the app, which is not printed. */
export function PrintView({ content, isDraft, reference = '', backHref, onPrinted }: Props) {
  const [sheets, setSheets] = useState<readonly LetterSheet[]>();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let gone = false;
    void letterFace().then((face) => {
      if (!gone) setSheets(sheetsOf(content, face, () => ({ reference: face.print(reference.replace(/\s+/g, ' ')), draft: isDraft })));
      face.end();
    });
    return () => {
      gone = true;
    };
  }, [content, isDraft, reference]);

  useEffect(() => title.current?.focus(), []);

  const print = () => {
    window.print();
    onPrinted();
  };
  return createPortal(
    <div className="print-view">
      <header className="print-bar row">
        <h1 ref={title} tabIndex={-1}>
          Your letter, as it prints
        </h1>
        <button type="button" className="button go" disabled={!sheets} onClick={print}>
          Print
        </button>
        <a className="button" href={backHref}>
          Back
        </a>
      </header>
      <main className="letter-sheets" aria-busy={!sheets}>
        {sheets?.map((sheet, index) => (
          <SheetView key={index} sheet={sheet} label={`Page ${index + 1} of ${sheets.length}`} />
        ))}
      </main>
    </div>,
    document.body,
  );
}
