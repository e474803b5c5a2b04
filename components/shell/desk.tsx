import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ProofSheet } from '../proof/proof-sheet';
import { ShowProofProvider, type Proof } from '../proof/show-proof';
import { SourceViewer, type SourceDocument } from '../source/source-viewer';
import { useWide } from './use-wide';
import './desk.css';

interface Props {
  /** What stands above the path on a narrow screen, and above the task on a wide one. */
  readonly head?: ReactNode;
  /** Left of the task where there is width for it, else above. */
  readonly path?: ReactNode;
  readonly children: ReactNode;
  /** The papers that a proof may name. */
  readonly papers: readonly SourceDocument[];
  /** The paper of a proof that names none, and of the beginning. */
  readonly main: SourceDocument | undefined;
}

/** The words that decide a paper; what stands beside the task before anything was touched. */
const openingOf = ({ id, reading }: SourceDocument): Proof | undefined =>
  reading?.verdict && { quote: reading.verdict.quote, at: reading.verdict.at, documentId: id };

/**
 * Path, task and proof. With width for it the proof stands beside the task and follows whatever has the focus; else it
 * is a sheet that slides up for what was touched, and goes with Escape wherever the focus is.
 */
export function Desk({ head, path, children, papers, main }: Props) {
  const wide = useWide();
  const [touched, setTouched] = useState<Proof>();
  const opening = useMemo(() => main && openingOf(main), [main]);
  // A sheet that is open follows too; only a touch opens one.
  const follow = useCallback((proof: Proof) => setTouched((before) => (wide || before ? proof : before)), [wide]);
  const paper = touched ? (papers.find(({ id }) => id === touched.documentId) ?? main) : main;
  return (
    <ShowProofProvider show={setTouched} follow={follow}>
      <div className={path ? 'desk with-path' : 'desk'} onKeyDown={({ key }) => (key === 'Escape' && !wide ? setTouched(undefined) : undefined)}>
        {head ? <div className="desk-title">{head}</div> : null}
        {path}
        <div className="task">{children}</div>
        {wide && paper ? (
          <aside className="proof-pane" aria-label="Where it says so">
            <p className="small" role="status">
              <strong>{paper.label}</strong>
            </p>
            <SourceViewer key={paper.id} document={paper} proof={touched ?? opening} />
          </aside>
        ) : null}
        {!wide && paper && touched ? <ProofSheet document={paper} proof={touched} onClose={() => setTouched(undefined)} /> : null}
      </div>
    </ShowProofProvider>
  );
}
