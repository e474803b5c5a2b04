import { hasUncheckedNumber, helpersOf } from '../../lib/appeal/next-level';
import type { PlanType } from '../../lib/knowledge/appeal-rights';

/** Who can still help members of this kind of plan. Numbers are shown as the row has them, with how far they were checked. */
export function WhoHelps({ plan }: { plan: PlanType }) {
  return (
    <section className="stack" aria-labelledby="who-helps">
      <h3 id="who-helps">Who can still help</h3>
      <ul className="marked stack">
        {helpersOf(plan).map((helper) => (
          <li key={helper.id}>
            <strong>{helper.name}</strong>
            <span className="small soft">
              {' '}
              For {helper.for}. Reach them: {helper.contact}
              {helper.web && helper.web !== helper.contact ? `, ${helper.web}` : ''}.{hasUncheckedNumber(helper) ? ' Check the number before you call: we have it from memory.' : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
