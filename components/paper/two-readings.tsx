import { useId } from 'react';
import { isCorrected } from '../../lib/appeal/known/known';
import { optionKey, type Choices, type Conflict } from '../../lib/appeal/known/choices';
import { Quote } from '../proof/quote';
import { FIELD_NAMES, fieldWords } from '../words/field-names';

/**
 * Two readings are possible: both quotes stand there, each leads to its place, and the member chooses. Nothing is chosen
 * for them. The quotes stand beside the labels: to look at the words must not choose them.
 */
export function TwoReadings({ conflict, choices, onChoose }: { conflict: Conflict; choices: Choices; onChoose(key: string): void }) {
  const id = useId();
  const name = FIELD_NAMES[conflict.field];
  const isOpen = !conflict.options.some((option) => optionKey(option) === choices[conflict.field]);
  return (
    <fieldset className="notice two-readings stack" data-field={conflict.field}>
      <legend className="out-of-sight">{name}: two readings are possible</legend>
      <p aria-hidden="true">
        <strong>{name}: two readings are possible.</strong> Which one is right?
      </p>
      {conflict.options.map((option, index) => (
        <div key={`${option.paper ?? ''}-${option.at?.start ?? 'own'}-${optionKey(option)}`} className="reading">
          <label className="tick">
            <input
              type="radio"
              name={id}
              checked={choices[conflict.field] === optionKey(option)}
              aria-describedby={`${id}-${index}`}
              onChange={() => onChoose(optionKey(option))}
            />
            <span>
              <strong>{fieldWords(conflict.field, option.value as never)}</strong>
              {option.paper ? <span className="small soft"> {option.paper}</span> : null}
            </span>
          </label>
          <p id={`${id}-${index}`} className="small says">
            {isCorrected(option) ? <span className="soft">As you typed it.</span> : <Quote proof={option} />}
          </p>
        </div>
      ))}
      {isOpen ? <p className="small soft">Touch the words to see where they stand. Until you choose, neither goes into your letter.</p> : null}
    </fieldset>
  );
}
