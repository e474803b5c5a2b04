import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { ProblemCode } from '../../lib/problems/problem';

/** Why there is no picture of the page. Its words stand below: nothing is lost with the picture. */
export function NotDrawn({ problem }: { problem: ProblemCode }) {
  return (
    <p className="notice small" role="status">
      The page cannot be shown as it looks. {problem === 'unexpected' ? '' : `${PROBLEM_TEXTS[problem].what} `}These are its words.
    </p>
  );
}
