import { Fact } from '../proof/fact';
import { FIELD_NAMES, fieldWords } from '../words/field-names';
import type { CaseFact } from './facts';

/** Every fact with the papers it stands on. Nothing is joined silently: two values are two lines, each with its source. */
export function FactTable({ facts, severalPapers }: { facts: readonly CaseFact[]; severalPapers: boolean }) {
  return (
    <dl className="fact-table">
      {facts.map(({ field, values }) => (
        <div key={field}>
          <dt>{FIELD_NAMES[field]}</dt>
          {values.map(({ value, sources }) => (
            <dd key={JSON.stringify(value)}>
              {sources.slice(0, 1).map(({ proof }) => (
                <Fact key="value" proof={proof}>
                  {fieldWords(field, value as never)}
                </Fact>
              ))}
              {severalPapers ? <span className="small soft"> {sources.map(({ document }) => document.label).join(', ')}</span> : null}
            </dd>
          ))}
          {values.length > 1 ? <dd className="small soft">Two readings. Check your papers.</dd> : null}
        </div>
      ))}
    </dl>
  );
}
