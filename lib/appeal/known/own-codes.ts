/** Codes that the member put right: changed, said to stand nowhere on the paper, or added. */
import type { Correction } from '../../cases/model';
import { carcByCode, rarcByCode } from '../../knowledge/codes';
import { CODE_SYSTEMS, isDenial, type ReadCode, type Reading } from '../../reading/reading';
import type { KnownReading } from './known';
import { isOwnCode, type CodePart, type KnownCategory, type KnownCode, type KnownLine, type OwnCode } from './parts';

type Code = Pick<ReadCode, 'system' | 'value'>;
export type CodeCorrection = Pick<Correction, 'documentId' | 'value'> & { readonly field: CodePart };

/** What is kept of a code that is not on the paper. */
export const NOT_ON_PAPER = '-';
const COST_SHARE = 'not-a-denial-cost-share';

/** A code as one text, by which it is known again. */
export const codeKey = ({ system, value }: Code): string => `${system} ${value}`;
export const codePart = (code: Code): CodePart => `code:${codeKey(code)}`;

export const isCodeCorrection = <C extends Pick<Correction, 'field'>>(correction: C): correction is C & { readonly field: CodePart } => correction.field.startsWith('code:');

/** The code that a text of the store names. */
export function codeOf(text: string): Code | undefined {
  const gap = text.indexOf(' ');
  const system = CODE_SYSTEMS.find((name) => name === text.slice(0, gap));
  const value = text.slice(gap + 1);
  return system && value ? { system, value } : undefined;
}

/** The code that a correction is about, as it was read. */
export const codeOfPart = (part: CodePart): Code | undefined => codeOf(part.slice('code:'.length));

const sameAs = (a: Code) => (b: Code): boolean => codeKey(a) === codeKey(b);

/** The reason that a code stands for in the public lists; a share of the cost is no reason to appeal. */
export function reasonOf({ system, value }: Code): string | undefined {
  const row = system === 'CARC' ? carcByCode.get(value.replace(/^(?:CO|PR|OA|PI|CR)-/, '')) : system === 'RARC' ? rarcByCode.get(value) : undefined;
  return row?.category && row.category !== COST_SHARE ? row.category : undefined;
}

/** The line with a code of it put right: as its own code, or among its remarks. */
function lineWith(line: KnownLine, read: Code, now: Code | undefined, { documentId, field }: CodeCorrection): KnownLine {
  const isCode = line.code === read.value;
  const isRemark = line.remarks.includes(read.value);
  if (!isCode && !isRemark) return line;
  const { own, code, ...rest } = line;
  const { own: _, ...asItWas } = line;
  const ownCode = isCode ? now?.value : code;
  return {
    ...rest,
    ...(ownCode === undefined ? {} : { code: ownCode }),
    remarks: isRemark ? [...new Set(line.remarks.flatMap((mark) => (mark === read.value ? (now ? [now.value] : []) : [mark])))] : line.remarks,
    own: { by: 'member', documentId, parts: own ? [...own.parts, field] : [field], read: own?.read ?? asItWas },
  };
}

function categoriesWith(categories: readonly KnownCategory[], gone: readonly ReadCode[], own: readonly OwnCode[], isDenied: boolean): KnownCategory[] {
  // A reason that rests on a misread code alone goes with it.
  const kept = categories.filter(({ at }) => at === undefined || !gone.some((code) => code.at.start <= at.start && at.end <= code.at.end));
  const added = new Map<string, KnownCategory>();
  for (const code of isDenied ? own : []) {
    const id = reasonOf(code);
    if (id && !kept.some((category) => category.id === id)) added.set(id, { id, by: 'member', code: code.value, documentId: code.documentId, part: code.part });
  }
  return [...kept, ...added.values()];
}

/** The reading with the member's codes: what is changed or not on the paper is gone, with what rests on it alone. */
export function withOwnCodes(reading: KnownReading, corrections: readonly CodeCorrection[]): Pick<KnownReading, 'codes' | 'lines' | 'categories'> {
  let codes: KnownCode[] = [...reading.codes];
  let { lines } = reading;
  const gone: ReadCode[] = [];
  for (const correction of corrections) {
    const read = codeOfPart(correction.field);
    const now = correction.value === NOT_ON_PAPER ? undefined : codeOf(correction.value);
    if (!read || (!now && correction.value !== NOT_ON_PAPER)) continue;
    const isAdded = now !== undefined && sameAs(now)(read);
    const place = codes.findIndex((code) => !isOwnCode(code) && sameAs(read)(code));
    const old = codes[place];
    if (isAdded && old) continue; // Read by now: the paper's own words say it.
    const own: OwnCode | undefined = now && { ...now, by: 'member', documentId: correction.documentId, part: correction.field, ...(old && !isOwnCode(old) ? { read: old } : {}) };
    if (old && !isOwnCode(old)) gone.push(old);
    const isThere = own !== undefined && codes.some((code, at) => at !== place && sameAs(own)(code));
    codes = place < 0 ? [...codes, ...(own && !isThere ? [own] : [])] : codes.flatMap((code, at) => (at !== place ? [code] : own && !isThere ? [own] : []));
    if (!isAdded) lines = lines.map((line) => lineWith(line, read, now, correction));
  }
  return { codes, lines, categories: categoriesWith(reading.categories, gone, codes.filter(isOwnCode), isDenial(reading.outcome)) };
}

/** The codes that a paper was read as, whatever the member said of them since. */
export const codesAsRead = (reading: Pick<KnownReading, 'codes' | 'read'>): Reading['codes'] => reading.read?.codes ?? reading.codes.filter((code): code is ReadCode => !isOwnCode(code));

