/** Any fact on any screen can show the words it comes from; how, the screen decides once. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { At } from '../../lib/reading/reading';

export interface Proof {
  readonly quote: string;
  readonly at: At;
  /** The paper of the case that holds the words; absent on the page in front. */
  readonly documentId?: string;
}

export type ShowProof = (proof: Proof) => void;

interface Ways {
  /** Touched: the words are shown, whatever has to open for it. */
  readonly show: ShowProof | undefined;
  /** Only reached by the keyboard or the eye: what is open already follows; nothing opens. */
  readonly follow: ShowProof | undefined;
}

const ProofContext = createContext<Ways>({ show: undefined, follow: undefined });

/** `follow` is for screens on which the words stand beside the facts; without it only a touch shows them. */
export function ShowProofProvider({ show, follow, children }: { show: ShowProof | undefined; follow?: ShowProof | undefined; children: ReactNode }) {
  const ways = useMemo(() => ({ show, follow }), [show, follow]);
  return <ProofContext value={ways}>{children}</ProofContext>;
}

export const useShowProof = (): ShowProof | undefined => useContext(ProofContext).show;

export const useFollowProof = (): ShowProof | undefined => useContext(ProofContext).follow;
