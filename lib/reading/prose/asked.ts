/**
 * Asking many patterns of one text. Which runs of three letters a text has is noted once; a pattern whose needed pieces
 * are made of other runs is answered without being asked. The answers are the pattern's own.
 */
import { neededPieces } from './needed-pieces';

/** For each needed piece the hashes of its runs of three letters; nothing for a pattern that must always be asked. */
type Gate = readonly (readonly number[])[] | undefined;

const gates = new WeakMap<RegExp, { readonly gate: Gate }>();

const hashAt = (text: string, at: number): number => Math.imul(Math.imul(text.charCodeAt(at), 961) + text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2);
const mixed = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 8;

function runsOf(text: string): number[] {
  const runs: number[] = [];
  for (let at = 0; at + 2 < text.length; at++) runs.push(mixed(hashAt(text, at)));
  return runs;
}

function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern);
  if (known) return known.gate;
  const gate = neededPieces(pattern)?.map(runsOf);
  gates.set(pattern, { gate });
  return gate;
}

/** About eight places for each run, so that few of those that a text has not seem to be there. */
const sizeFor = (length: number): number => 2 ** Math.min(18, Math.max(9, 35 - Math.clz32(length)));

interface Asked {
  readonly text: string;
  readonly seen: Uint8Array;
}

/** A sentence and a whole text are asked in turn. */
const LONG = 1000;
/** The long and the short text that were asked last: most are asked of many patterns in a row. No other is kept. */
const last: { long: Asked; short: Asked } = { long: { text: '', seen: new Uint8Array(512) }, short: { text: '', seen: new Uint8Array(512) } };

function seenIn(text: string): Uint8Array {
  const which = text.length > LONG ? 'long' : 'short';
  if (last[which].text === text) return last[which].seen;
  const seen = new Uint8Array(sizeFor(text.length));
  // A long s is an s to patterns that heed no case.
  const lower = text.toLowerCase().replaceAll('ſ', 's');
  for (let at = 0; at + 2 < lower.length; at++) seen[mixed(hashAt(lower, at)) & (seen.length - 1)] = 1;
  last[which] = { text, seen };
  return seen;
}

/** Whether the pattern can match at all; true wherever that is not known. */
export function canMatch(pattern: RegExp, text: string): boolean {
  const gate = gateOf(pattern);
  if (!gate) return true;
  const seen = seenIn(text);
  const mask = seen.length - 1;
  return gate.some((runs) => runs.every((run) => seen[run & mask] === 1));
}

/** `pattern.test(text)`, for patterns without a memory (no `g` or `y`). */
export const holds = (pattern: RegExp, text: string): boolean => canMatch(pattern, text) && pattern.test(text);

/** `pattern.exec(text)`, for patterns without a memory. */
export const firstIn = (pattern: RegExp, text: string): RegExpExecArray | null => (canMatch(pattern, text) ? pattern.exec(text) : null);

/** `[...text.matchAll(pattern)]`, without the copy of the pattern that `matchAll` makes for each call. */
export function allIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!canMatch(pattern, text)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
