import type { ReactNode } from 'react';
import { InlineButton } from '../shell/inline-button';
import { useFollowProof, useShowProof, type Proof } from './show-proof';

/**
 * A value that shows its proof when touched; where the proof stands open beside it, the proof follows the focus. Where
 * there is nothing to show it in, it is plain text.
 */
export function Fact({ proof, children }: { proof: Proof; children: ReactNode }) {
  const show = useShowProof();
  const follow = useFollowProof();
  if (!show) return <span>{children}</span>;
  return (
    <InlineButton className="fact" onPress={() => show(proof)} onFocus={() => follow?.(proof)}>
      {children}
      <span className="out-of-sight"> (show where it says so)</span>
    </InlineButton>
  );
}
