import { useState } from 'react';
import { addPaper } from '../../lib/cases/cases';
import { useCaseFile } from '../../lib/cases/hooks';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProofSheet } from '../proof/proof-sheet';
import { ShowProofProvider, type Proof } from '../proof/show-proof';
import { ProblemCard } from '../shell/problem-card';
import { shorten } from '../words/format';
import type { InHand } from './in-hand';
import { PaperScreen } from './paper-screen';
import { PrivateWords } from './private-words';

interface Props {
  readonly paper: InHand;
  readonly today: string;
  /** The case that the member was in when the paper was brought: offered, never joined silently. */
  readonly forCase?: string | undefined;
  onOpenCase(caseId: string): void;
  onAddFile(): void;
}

/** A paper in the side panel: the same face as in the popup; its proofs open in the paper's own text. */
export function PanelPaper({ paper, today, forCase, onOpenCase, onAddFile }: Props) {
  const [proof, setProof] = useState<Proof>();
  return (
    <ShowProofProvider show={setProof}>
      <p className="small soft">{shorten(paper.label, 160)}</p>
      {forCase ? <ForCase caseId={forCase} paper={paper} onOpenCase={onOpenCase} /> : null}
      <PaperScreen paper={paper} today={today} ways={{ onOpenCase, onAddFile, showLabel: 'Show in the text' }} />
      {proof ? <ProofSheet document={{ id: 'in-hand', label: paper.label, doc: paper.doc }} proof={proof} onClose={() => setProof(undefined)} /> : null}
    </ShowProofProvider>
  );
}

function ForCase({ caseId, paper, onOpenCase }: { caseId: string; paper: InHand; onOpenCase(caseId: string): void }) {
  const file = useCaseFile(caseId);
  const [problem, setProblem] = useState<ProblemCode>();
  if (!file) return null;
  const add = async () => {
    await addPaper(caseId, { doc: paper.doc, reading: paper.reading, label: paper.label, kind: paper.kind, ...(paper.bytes ? { bytes: paper.bytes } : {}) });
    onOpenCase(caseId);
  };
  return (
    <section className="notice stack" aria-label="Add to your case">
      <p>
        You brought this for <strong>{file.case.name}</strong>.
      </p>
      {paper.privately ? <PrivateWords /> : null}
      {problem ? <ProblemCard problem={problem} /> : null}
      <button type="button" className="button go" onClick={() => void add().catch((error: unknown) => setProblem(problemCodeOf(error)))}>
        Add it to this case
      </button>
    </section>
  );
}
