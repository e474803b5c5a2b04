import { FIELD_NAMES } from '../words/field-names';
import type { CaseFact } from '../../lib/appeal/known/values';
import { FactValueView, type Corrections } from './fact-value';

interface Props {
  readonly facts: readonly CaseFact[];
  readonly severalPapers: boolean;
  readonly corrections?: Corrections | undefined;
}

/** Every fact with the papers it stands on. Nothing is joined silently: two values are two lines, each with its source. */
export function FactTable({ facts, severalPapers, corrections }: Props) {
  return (
    <dl className="fact-table">
      {facts.map(({ field, values }) => (
        <div key={field}>
          <dt>{FIELD_NAMES[field]}</dt>
          {values.map((fact, index) => (
            // By its place and not by its value: a row whose value is being put right stays the same row.
            <FactValueView key={`${fact.sources[0]?.document.id} ${index}`} field={field} fact={fact} severalPapers={severalPapers} corrections={corrections} />
          ))}
          {values.length > 1 ? <dd className="small soft">Two readings. Check your papers.</dd> : null}
        </div>
      ))}
    </dl>
  );
}
