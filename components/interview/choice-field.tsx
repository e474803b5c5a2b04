import { useId } from 'react';
import type { Choice } from '../../lib/appeal/interview/shape';

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly kept: string;
  /** Which choice the papers point to. It is said, never chosen for the member. */
  readonly likely?: string | undefined;
  onChoose(value: string): void;
}

/** One of a few answers. It is kept with the click, and can be taken back. */
export function ChoiceField({ label, choices, kept, likely, onChoose }: Props) {
  const name = useId();
  const chosen = choices.find(({ value }) => value === kept);
  return (
    <fieldset className="stack choices">
      <legend className="out-of-sight">{label}</legend>
      {choices.map(({ value, label: words }) => (
        <label key={value} className="tick">
          <input type="radio" name={name} value={value} checked={value === kept} onChange={() => onChoose(value)} />
          <span>
            {words}
            {value === likely ? <span className="small soft"> Your papers point to this one.</span> : null}
          </span>
        </label>
      ))}
      {chosen?.note ? (
        <p className="notice" role="status">
          {chosen.note}
        </p>
      ) : null}
      {chosen ? (
        <button type="button" className="button plain small" onClick={() => onChoose('')}>
          Take this answer back
        </button>
      ) : null}
    </fieldset>
  );
}
