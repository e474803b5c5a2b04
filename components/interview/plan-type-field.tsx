import { useId, useState } from 'react';
import { planChoices, type PlanChoice } from '../../lib/appeal/interview/plan-choices';
import type { KnownFile } from '../../lib/appeal/known/known';
import { capital } from '../../lib/appeal/words';

interface Props {
  readonly label: string;
  readonly file: KnownFile;
  /** Empty: the member takes the answer back. */
  onChoose(planType: string): void;
}

/** The kind of plan, always confirmed by the member: the likely ones first, each with how to tell it. */
export function PlanTypeField({ label, file, onChoose }: Props) {
  const name = useId();
  const [showsAll, setShowsAll] = useState(false);
  const kept = file.case.confirmedPlanType;
  const { likely, others } = planChoices(file);
  const option = (choice: PlanChoice) => <Option key={choice.plan.id} name={name} choice={choice} isChosen={choice.plan.id === kept} onChoose={() => onChoose(choice.plan.id)} />;
  return (
    <fieldset className="stack choices">
      <legend className="out-of-sight">{label}</legend>
      {likely.map(option)}
      {showsAll ? others.map(option) : null}
      <div className="row">
        <button type="button" className="button small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer kinds' : 'Show all kinds of plan'}
        </button>
        {kept && kept !== 'unknown' ? (
          <button type="button" className="button plain small" onClick={() => onChoose('')}>
            Take this answer back
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}

function Option({ name, choice: { plan, read }, isChosen, onChoose }: { name: string; choice: PlanChoice; isChosen: boolean; onChoose(): void }) {
  const id = useId();
  return (
    <div>
      <label className="tick">
        <input type="radio" name={name} value={plan.id} checked={isChosen} aria-describedby={id} onChange={onChoose} />
        <span>{plan.name}</span>
      </label>
      <div id={id} className="how-to-tell small soft">
        {read ? (
          <p>
            Your papers point to this one: <q>{read.quote}</q> ({read.paper}). Is it right?
          </p>
        ) : null}
        <ul>
          {plan.howToRecognise.map((sign) => (
            <li key={sign}>{capital(sign)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
