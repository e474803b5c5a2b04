import type { ClaimLine, Found, Reading, ReadingFields } from '../reading';
import { found, type View } from '../view';
import { isFirm } from '../fields/specs/care-words';
import { canBeService } from '../fields/specs/service-name';

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/** The description of a line with its own words in the row as proof; undefined where the row wraps or reorders them. */
function describedBy(view: View, line: ClaimLine): Found<string> | undefined {
  if (!line.description || isFirm(line.description) || !canBeService(line.description)) return undefined;
  // The answer of the next column may have run into the words: `Vitamin D-3 level NO`.
  const words = line.description.replace(/\s(?:YES|NO)$/, '').replace(/\s+\d{1,2}\/\d{1,2}\/\d{2,4}.*$/, '');
  const start = view.text.slice(line.at.start, line.at.end).indexOf(words);
  if (start < 0) return undefined;
  return found(view, words, { start: line.at.start + start, end: line.at.start + start + words.length });
}

/** Papers whose lines are the services themselves; in a list of claims a line is a whole claim. */
const OF_LINES: ReadonlySet<Reading['document']> = new Set(['eob', 'msn', 'claim-detail']);

/**
 * The service of a document with claim lines is the first that it denies: a member appeals the injection, not the visit
 * that was paid. In letters the words of the decision come first; its table speaks where they name nothing, or name a
 * line that was paid. Where nothing is denied, the service named is kept, else the first line's.
 */
export function deniedService(view: View, document: Reading['document'], service: ReadingFields['service'], lines: readonly ClaimLine[]): ReadingFields['service'] {
  if (document === 'claims-list') return service;
  const describing = (some: readonly ClaimLine[]): ReadingFields['service'] => some.map((line) => describedBy(view, line)).find((each) => each !== undefined);
  const denied = lines.filter((line) => line.denied);
  const named = service ? lines.filter(({ description }) => description !== undefined && same(description, service.value)) : [];
  const paid = named.length > 0 && !named.some((line) => line.denied);
  if (denied.length > 0 && (OF_LINES.has(document) || !service || paid)) return describing(denied) ?? (paid ? undefined : service);
  return service ?? (OF_LINES.has(document) ? describing(lines) : undefined);
}
