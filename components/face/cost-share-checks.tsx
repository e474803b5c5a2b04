/** Two things a member can check on the bill where a page shows only their share. Questions, never "you do not owe". */
export function CostShareChecks() {
  return (
    <section className="stack" aria-labelledby="cost-share-checks">
      <h2 id="cost-share-checks">Check these two things on the bill</h2>
      <ol className="counted stack">
        <li>Does the bill ask for the same amount that this page marks as yours?</li>
        <li>Does the plan count the same deductible, copay or coinsurance as your plan booklet?</li>
      </ol>
      <p className="small soft">If one does not match, call the plan and ask them to explain it.</p>
    </section>
  );
}
