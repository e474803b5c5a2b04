import type { KnownDocument } from '../../lib/appeal/known/known';
import { isCodeCorrection } from '../../lib/appeal/known/own-codes';
import { isLineCorrection } from '../../lib/appeal/known/own-lines';
import type { CorrectedPart, Correction } from '../../lib/cases/model';
import { countWords } from '../words/format';
import { CodeList } from './code-list';
import { LineList } from './line-list';
import './parts-of-paper.css';

/** How a code or a line is put right. */
export interface PartCorrections {
  keep(part: CorrectedPart, text: string): Promise<void>;
  undo(part: CorrectedPart): Promise<void>;
}

interface Props {
  readonly documents: readonly KnownDocument[];
  /** Everything that was put right in the case. */
  readonly corrections: readonly Correction[];
  correctionsOf(document: KnownDocument): PartCorrections;
}

const byYou = (count: number): string => (count > 0 ? `, ${count} with your correction` : '');

/** The codes and the claim lines of each paper, each with its words, to be held against the paper and put right. */
export function PartsOfPaper({ documents, corrections, correctionsOf }: Props) {
  return (
    <section className="parts-of-paper stack" aria-labelledby="parts">
      <h2 id="parts">Codes and lines</h2>
      <p className="small soft">Check them against your paper. What you change counts as yours.</p>
      {documents.map((document) => {
        const { reading, id, label } = document;
        const own = corrections.filter(({ documentId }) => documentId === id);
        const [ownCodes, ownLines] = [own.filter(isCodeCorrection), own.filter(isLineCorrection)];
        const denied = reading.lines.filter((line) => line.denied).length;
        const name = documents.length > 1 ? <span className="soft"> {label}</span> : null;
        return (
          <div key={id} className="stack">
            <details>
              <summary>
                {countWords(reading.codes.length, 'code')}
                {byYou(ownCodes.length)}
                {name}
              </summary>
              <CodeList document={document} corrections={ownCodes} ways={correctionsOf(document)} />
            </details>
            {reading.lines.length > 0 || ownLines.length > 0 ? (
              <details>
                <summary>
                  {countWords(reading.lines.length, 'line')}, {denied} denied{byYou(ownLines.length)}
                  {name}
                </summary>
                <LineList document={document} corrections={ownLines} ways={correctionsOf(document)} />
              </details>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
