import type { ReactNode } from 'react';
import type { Deadline } from '../../lib/appeal/deadline';
import type { KnownReading } from '../../lib/appeal/known/known';
import { plainReasons } from '../../lib/appeal/plain-reason';
import type { Face as FaceModel } from '../../lib/appeal/verdict-face';
import { About } from './about';
import { Because } from './because';
import { CodeChips } from './code-chips';
import { CostShareChecks } from './cost-share-checks';
import { Headline } from './headline';
import { Lines } from './lines';
import { Money } from './money';
import { TheirReason } from './their-reason';
import './face.css';

interface Props {
  readonly reading: KnownReading;
  readonly face: FaceModel;
  /** Absent where the face has no clock of its own. */
  readonly deadline?: Deadline | undefined;
  /** Below a case's name the verdict is the second heading. */
  readonly inCase?: boolean;
  /** What this screen puts between the reason and the codes: a question, a choice. */
  readonly children?: ReactNode;
}

/** Which faces have a reason of the plan to show; on the others there is none, or several. */
const WITH_REASON: ReadonlySet<FaceModel['kind']> = new Set<FaceModel['kind']>(['denied', 'part-denied', 'upheld', 'pending', 'no-appeal-rights']);
/** Which faces are about one claim or request, so that its facts can stand below. */
const WITH_FACTS: ReadonlySet<FaceModel['kind']> = new Set<FaceModel['kind']>([...WITH_REASON, 'cost-share', 'approved', 'reversed', 'bill']);

/** One paper, understood: the same face in the popup, in the side panel and on a case's first screen. */
export function Face({ reading, face, deadline, inCase = false, children }: Props) {
  const withFacts = WITH_FACTS.has(face.kind);
  return (
    <article className="face" data-face={face.kind}>
      <Headline face={face} deadline={deadline} inCase={inCase} />
      {withFacts ? <About reading={reading} amount={face.amount} /> : null}
      <Because face={face} reading={reading} />
      {WITH_REASON.has(face.kind) ? <TheirReason reason={reading.fields.reasonText} reasons={plainReasons(reading)} /> : null}
      {face.kind === 'cost-share' ? <CostShareChecks /> : null}
      {children}
      {withFacts ? <Lines reading={reading} /> : null}
      {withFacts ? <CodeChips reading={reading} /> : null}
      {withFacts && face.kind !== 'bill' ? <Money reading={reading} /> : null}
    </article>
  );
}
