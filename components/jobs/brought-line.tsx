import type { Brought } from '../files/use-brought';
import { FileLine } from './file-line';
import { verdictWords } from './verdict-words';

const STATES: Readonly<Record<Brought['state'], string>> = { reading: 'Reading…', read: 'Read. It is only in this window until you keep it.', failed: 'Could not be read' };

/** Something that was brought and lies in no store. */
export function BroughtLine({ item, href, onRemove }: { item: Brought; href: string; onRemove(): void }) {
  return (
    <FileLine label={item.label} state={STATES[item.state]} verdict={item.paper && verdictWords(item.paper.reading, item.paper.doc)} problem={item.problem} href={item.state === 'read' ? href : undefined}>
      <button type="button" className="button plain small" onClick={onRemove}>
        Remove<span className="out-of-sight"> {item.label}</span>
      </button>
    </FileLine>
  );
}
