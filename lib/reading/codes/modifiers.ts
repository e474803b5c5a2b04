/** Modifiers: two characters tied to a procedure code, `97110-GP`, `97140-GP-59`, `E0601-RR KX`, or labelled as such. */
import { codeSystems } from '../../knowledge/codes';
import type { FoundCode } from './clinical-codes';
import type { Unit } from './units';

const listed = new Set(Object.keys(codeSystems.find((row) => row.id === 'modifier')?.values ?? {}));
/** Whether two characters are a modifier of the public list. */
export const isListedModifier = (value: string): boolean => listed.has(value);
const PROCEDURES = new Set(['CPT', 'HCPCS', 'CDT']);
/** Two capitals that stand in addresses and sentences far more often than they modify. */
const WORDS = /^(?:NW|NE|SW|SE|OF|TO|IN|ON|BY|OR|AN|IS|IT|NO|MD|DO|RN|NP|PA|ER|OP|IP|CO|PR|OA|PI|CR|VS|US|MG|ML)$/;
/** Short for kinds of care, where a word of the same description follows: `74176 CT scan`, `96374 IV push`. */
const IMAGES = /^(?:CT|IV|PT|OT|ST|GI|GU|ED|IM|SC|XR|LP|AV|EP)$/;

const TIED = /^[-–]([A-Z][A-Z0-9]|\d{2})(?![\w])/;
const SPACED = /^\s([A-Z][A-Z0-9]|\d[A-Z]|\d{2})(?=$|[\s),;/-]|\.(?:\s|$))/;

/** The modifiers that follow the procedure codes of a unit. */
export function modifiersOf(unit: Unit, codes: readonly FoundCode[]): FoundCode[] {
  const found: FoundCode[] = [];
  const shouting = !/\p{Ll}/u.test(unit.text) && /\p{Lu}{4}/u.test(unit.text);
  const accepts = (value: string, spaced: boolean, goesOn: boolean): boolean => {
    if (!spaced) return true;
    if (/^\d{2}$/.test(value)) return listed.has(value);
    if (WORDS.test(value) || (goesOn && (IMAGES.test(value) || !listed.has(value)))) return false;
    return !shouting || listed.has(value);
  };
  for (const code of codes) {
    if (!PROCEDURES.has(code.system)) continue;
    let at = code.end - unit.start;
    for (let i = 0; i < 4; i++) {
      const rest = unit.text.slice(at, at + 6);
      const tied = TIED.exec(rest);
      const match = tied ?? SPACED.exec(unit.text.slice(at, at + 5));
      if (!match || !accepts(match[1]!, !tied, /^\s\p{Ll}{2}/u.test(unit.text.slice(at + match[0].length, at + match[0].length + 4))) || (!tied && /^\d/.test(match[1]!) && /^\s?(?:units?|x|min|visits?|[A-Za-z])/i.test(unit.text.slice(at + 3, at + 10)))) break;
      at += match[0].length;
      found.push({ system: 'MOD', value: match[1]!, start: unit.start + at - 2, end: unit.start + at, from: code.start });
    }
  }
  // "Hospital bed (E0260), RR, 6 months": behind the bracket of its code.
  for (const code of codes) {
    const match = PROCEDURES.has(code.system) ? /^\),\s([A-Z][A-Z0-9])(?=,|;|\.?$)/.exec(unit.text.slice(code.end - unit.start, code.end - unit.start + 8)) : null;
    if (match && listed.has(match[1]!)) found.push({ system: 'MOD', value: match[1]!, start: code.end + 3, end: code.end + 5, from: code.start });
  }
  return [...found, ...bracketedSide(unit, codes), ...labelled(unit)];
}

/** Modifiers that stand in brackets after the words for them, in the line of their procedure: "arthroscopy, left (LT)". */
const SIDES = /\b(?:(left)|(right)|(bilateral|both)|(technical)|(professional)|(upper left)|(thumb|finger|digit|toe|eyelid))\b[^()\n]{0,40}\(([A-Z]{2}|[A-Z]\d|50|26)\)/gi;
const BY_WORD: readonly RegExp[] = [/^(?:L[TCDM]|E[12]|F[A1-4]|T[A1-4])$/, /^(?:R[TCI]|E[34]|F[5-9]|T[5-9])$/, /^50$/, /^TC$/, /^26$/, /^E1$/, /^(?:F[A1-9]|T[A1-9]|E[1-4])$/];

function bracketedSide(unit: Unit, codes: readonly FoundCode[]): FoundCode[] {
  const procedures = codes.filter((code) => PROCEDURES.has(code.system));
  if (procedures.length === 0) return [];
  return [...unit.text.matchAll(SIDES)].flatMap((m) => {
    const which = BY_WORD.findIndex((_, i) => m[i + 1] !== undefined);
    const value = m[8]!;
    const end = unit.start + m.index + m[0].length - 1;
    return BY_WORD[which]?.test(value) ? [{ system: 'MOD' as const, value, start: end - 2, end, from: end - 2 }] : [];
  });
}

function labelled(unit: Unit): FoundCode[] {
  const made = (value: string, from: number, end: number): FoundCode => ({ system: 'MOD', value, start: unit.start + end - 2, end: unit.start + end, from: unit.start + from });
  if (/\bmod(?:ifiers?|s)?\b/i.test(unit.heading) || /^mod(?:ifiers?|s)?\W{0,2}$/i.test(unit.left)) return [...unit.masked.matchAll(/(?<!\w)(?:[A-Z][A-Z0-9]|\d{2})(?!\w)/g)].map((m) => made(m[0], m.index, m.index + 2));
  return [...unit.masked.matchAll(/\bmod(?:ifiers?|s)?[.:#\s]{1,3}([A-Z][A-Z0-9]|\d{2})(?![\w%])/gi)]
    .filter((m) => m[1] === m[1]!.toUpperCase() && !WORDS.test(m[1]!))
    .map((m) => made(m[1]!, m.index, m.index + m[0].length));
}
