/** Any fact on any screen can show the words it comes from; how, the screen decides once. */
import { createContext, useContext, type ReactNode } from 'react';
import type { At } from '../../lib/reading/reading';

export interface Proof {
  readonly quote: string;
  readonly at: At;
  /** The paper of the case that holds the words; absent on the page in front. */
  readonly documentId?: string;
}

export type ShowProof = (proof: Proof) => void;

const ProofContext = createContext<ShowProof | undefined>(undefined);

export const ShowProofProvider = ({ show, children }: { show: ShowProof | undefined; children: ReactNode }) => (
  <ProofContext value={show}>{children}</ProofContext>
);

export const useShowProof = (): ShowProof | undefined => useContext(ProofContext);
