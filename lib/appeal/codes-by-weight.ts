import { isShownCode } from './explain-code';
import type { ReadCode, Reading } from '../reading/reading';

const keyOf = ({ system, value }: ReadCode): string => `${system} ${value}`;

/**
 * The codes of a reading, each once, those of the denial first: on a claim of twelve lines of which two were denied, the
 * codes of the ten paid ones are the last thing a member needs. Codes that stand on no line keep their place before them.
 */
export function codesByWeight({ codes, lines }: Pick<Reading, 'codes' | 'lines'>): readonly ReadCode[] {
  const seen = new Map<string, ReadCode>();
  for (const code of codes) if (isShownCode(code) && !seen.has(keyOf(code))) seen.set(keyOf(code), code);
  const denied = lines.filter((line) => line.denied);
  const standsIn = (within: typeof lines, code: ReadCode) =>
    within.some((line) => (code.at.start >= line.at.start && code.at.end <= line.at.end) || line.code === code.value || line.remarks.includes(code.value));
  const isPaidOnly = (code: ReadCode) => !standsIn(denied, code) && standsIn(lines, code);
  const all = [...seen.values()];
  return denied.length === 0 ? all : [...all.filter((code) => !isPaidOnly(code)), ...all.filter(isPaidOnly)];
}
