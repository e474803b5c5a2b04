import { isOwnSide, type Side } from '../../lib/appeal/answered/change';
import { Quote } from '../proof/quote';

interface Props {
  /** "Before" or "Now". */
  readonly when: string;
  readonly side: Side;
  /** The value as a member would write it, where the quote does not say it by itself. */
  readonly words?: string | undefined;
}

/** One side of a change: its value, and the words of its paper; what the member put right says so. */
export function SideWords({ when, side: { ground }, words }: Props) {
  return (
    <div className="side">
      <dt>{when}</dt>
      <dd>
        {words ? <span className="side-value">{words} </span> : null}
        {isOwnSide(ground) ? <span className="small soft">(as you corrected it)</span> : <Quote proof={ground} />}
      </dd>
    </div>
  );
}
