import type { ReactNode } from 'react';
import { isCorrected, type Corrected } from '../../lib/appeal/known/known';
import { InlineButton } from '../shell/inline-button';
import { useFollowProof, useShowProof, type Proof } from './show-proof';

/** What a value rests on: words of a paper, or the member who put it right by hand. */
export type Ground = Proof | Corrected<unknown>;

const isOwn = (ground: Ground): ground is Corrected<unknown> => 'by' in ground && isCorrected(ground);

/** What there is to show: the words; of a value that was put right, those that it was first read from. */
export const proofOf = (ground: Ground): Proof | undefined => {
  if (!isOwn(ground)) return ground;
  return ground.read && { quote: ground.read.quote, at: ground.read.at, documentId: ground.documentId };
};

/**
 * A value that shows its proof when touched; where the proof stands open beside it, the proof follows the focus. Where
 * there is nothing to show it in, it is plain text. A value of the member's own always says so.
 */
export function Fact({ proof: ground, children }: { proof: Ground; children: ReactNode }) {
  const show = useShowProof();
  const follow = useFollowProof();
  const proof = proofOf(ground);
  const own = isOwn(ground) ? <span className="small soft"> (your correction)</span> : null;
  if (!show || !proof) {
    return (
      <span>
        {children}
        {own}
      </span>
    );
  }
  return (
    <InlineButton className="fact" onPress={() => show(proof)} onFocus={() => follow?.(proof)}>
      {children}
      {own}
      <span className="out-of-sight"> ({own ? 'show what it was read from' : 'show where it says so'})</span>
    </InlineButton>
  );
}
