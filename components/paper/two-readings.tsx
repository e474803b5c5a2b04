import { isCorrected } from '../../lib/appeal/known/known';
import { FIELD_NAMES, fieldWords } from '../words/field-names';
import { optionKey, type Choices, type Conflict } from './conflicts';

/** Two readings are possible: both quotes stand side by side and the member chooses. Nothing is chosen for them. */
export function TwoReadings({ conflict, choices, onChoose }: { conflict: Conflict; choices: Choices; onChoose(key: string): void }) {
  const name = FIELD_NAMES[conflict.field];
  return (
    <fieldset className="notice two-readings stack">
      <legend className="out-of-sight">{name}: two readings are possible</legend>
      <p aria-hidden="true">
        <strong>{name}: two readings are possible.</strong> Which one is right?
      </p>
      {conflict.options.map((option) => (
        <label key={`${option.paper ?? ''}-${option.at?.start ?? 'own'}-${optionKey(option)}`} className="tick">
          <input
            type="radio"
            name={`which-${conflict.field}`}
            checked={choices[conflict.field] === optionKey(option)}
            onChange={() => onChoose(optionKey(option))}
          />
          <span>
            <strong>{fieldWords(conflict.field, option.value as never)}</strong>
            {option.paper ? <span className="small soft"> {option.paper}</span> : null}
            <br />
            {isCorrected(option) ? <span className="small soft">As you typed it.</span> : <q className="quote small">{option.quote}</q>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
