import { isShownCode } from './explain-code';
import type { KnownReading } from './known/known';
import { codeKey } from './known/own-codes';
import type { KnownCode } from './known/parts';

/**
 * The codes of a reading, each once, those of the denial first: on a claim of twelve lines of which two were denied, the
 * codes of the ten paid ones are the last thing a member needs. Codes that stand on no line keep their place before them.
 */
export function codesByWeight({ codes, lines }: Pick<KnownReading, 'codes' | 'lines'>): readonly KnownCode[] {
  const seen = new Map<string, KnownCode>();
  for (const code of codes) if (isShownCode(code) && !seen.has(codeKey(code))) seen.set(codeKey(code), code);
  const denied = lines.filter((line) => line.denied);
  const standsIn = (within: typeof lines, code: KnownCode) =>
    within.some((line) => (code.at && code.at.start >= line.at.start && code.at.end <= line.at.end) || line.code === code.value || line.remarks.includes(code.value));
  const isPaidOnly = (code: KnownCode) => !standsIn(denied, code) && standsIn(lines, code);
  const all = [...seen.values()];
  return denied.length === 0 ? all : [...all.filter((code) => !isPaidOnly(code)), ...all.filter(isPaidOnly)];
}
