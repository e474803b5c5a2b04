import { STEPS_WITHOUT_DENIAL } from '../../lib/appeal/todo/without-denial';

/** The plan changed its decision: what to look at now, and nothing else. */
export function Reversed() {
  return (
    <section className="stack" aria-labelledby="check-now">
      <h2 id="check-now">What to check now</h2>
      <ul className="marked stack">
        {STEPS_WITHOUT_DENIAL.reversed.map(({ id, title, why }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className="small soft"> {why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
