import type { FirstStep as Step } from '../../lib/appeal/first-step';
import { Disclosure } from '../shell/disclosure';

/** The one thing to do next, with what it costs in time; why it comes first is one touch away. */
export function FirstStep({ step }: { step: Step }) {
  return (
    <section className="first-step" aria-label="What to do first">
      <p>
        <strong>First:</strong> {step.title} {step.minutes ? <span className="soft minutes">({step.minutes} min)</span> : null}
      </p>
      <Disclosure button="Why?" className="button plain small">
        <p>{step.why}</p>
      </Disclosure>
    </section>
  );
}
