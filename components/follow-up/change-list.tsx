import type { Change, Side } from '../../lib/appeal/answered/change';
import { LINE_WORDS, oneSideWords } from '../../lib/appeal/answered/words';
import type { FieldName, FieldValue } from '../../lib/reading/reading';
import { Capped } from '../shell/capped';
import { FIELD_NAMES, fieldWords } from '../words/field-names';
import { SideWords } from './side-words';

const MOST = 8;

/** Of these the quote is the value. */
const IN_THEIR_WORDS: ReadonlySet<FieldName> = new Set<FieldName>(['reasonText']);

function titleOf(change: Change): string {
  switch (change.what) {
    case 'field': return change.before ? FIELD_NAMES[change.field] : `${FIELD_NAMES[change.field]}: not found in the paper before`;
    case 'category': return `${oneSideWords(change)}: ${change.name}`;
    case 'code': return `${oneSideWords(change)}: ${change.code}`;
    case 'line': return `${LINE_WORDS[change.turn]}: ${change.name}`;
  }
}

const keyOf = (change: Change, index: number): string => `${change.what}-${index}`;

function wordsOf(change: Change, side: Side): string | undefined {
  if (change.what === 'field') return IN_THEIR_WORDS.has(change.field) && !('by' in side.ground) ? undefined : fieldWords(change.field, side.value as FieldValue<FieldName>);
  return change.what === 'line' ? (side.value ? 'Denied.' : 'Not denied.') : undefined;
}

/** What one decision says otherwise than the one before it, each side with the words of its paper. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const rows = changes.map((change, index) => ({ change, key: keyOf(change, index) }));
  return (
    <ul className="changes">
      <Capped
        items={rows}
        most={MOST}
        name="changes"
        render={({ change, key }) => (
          <li key={key} data-change={change.what}>
            <p className="change-name">{titleOf(change)}</p>
            <dl>
              {change.before ? <SideWords when="Before" side={change.before} words={wordsOf(change, change.before)} /> : null}
              {change.after ? <SideWords when="Now" side={change.after} words={wordsOf(change, change.after)} /> : null}
            </dl>
          </li>
        )}
      />
    </ul>
  );
}
