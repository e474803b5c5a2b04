import type { ClaimLine, Found, ReadingFields } from '../reading';
import { found, type View } from '../view';

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/** The description of a line with its own words in the row as proof; undefined where the row wraps or reorders them. */
function describedBy(view: View, line: ClaimLine): Found<string> | undefined {
  if (!line.description) return undefined;
  const start = view.text.slice(line.at.start, line.at.end).indexOf(line.description);
  if (start < 0) return undefined;
  return found(view, line.description, { start: line.at.start + start, end: line.at.start + start + line.description.length });
}

/**
 * The service of a document that pays some lines and denies others is what it denies: a member appeals the injection, not
 * the visit that was paid. A service that names no line, as a heading over the whole claim does, stays as it is.
 */
export function deniedService(view: View, service: ReadingFields['service'], lines: readonly ClaimLine[]): ReadingFields['service'] {
  if (!service) return undefined;
  const named = lines.filter(({ description }) => description !== undefined && same(description, service.value));
  if (named.length === 0 || named.some(({ denied }) => denied)) return service;
  const denied = lines.filter((line) => line.denied);
  return denied.length > 0 ? denied.map((line) => describedBy(view, line)).find((each) => each !== undefined) : service;
}
