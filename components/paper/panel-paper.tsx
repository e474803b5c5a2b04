import { useState } from 'react';
import { ProofSheet } from '../proof/proof-sheet';
import { ShowProofProvider, type Proof } from '../proof/show-proof';
import { shorten } from '../words/format';
import type { InHand } from './in-hand';
import { PaperScreen } from './paper-screen';

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
      <PaperScreen paper={paper} today={today} ways={{ onOpenCase, onAddFile, showLabel: 'Show in the text', ...(forCase ? { forCase } : {}) }} />
      {proof ? <ProofSheet document={{ id: 'in-hand', label: paper.label, doc: paper.doc }} proof={proof} onClose={() => setProof(undefined)} /> : null}
    </ShowProofProvider>
  );
}
