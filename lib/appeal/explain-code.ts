/**
 * What a code on the paper means: first the paper's own legend, then our plain gloss of a published list, else that it
 * is not in our list. Texts of procedure codes are copyright and are not here: the plan's words for the line stand in.
 */
import { carcByCode, codeSystems, groupCodes, rarcByCode } from '../knowledge/codes';
import type { At, CodeSystem, ReadCode, Reading } from '../reading/reading';

/** The parts of a reading that say something about its codes. */
type CodeWords = Pick<Reading, 'legend' | 'lines'>;
import { bareCode } from './claim-scope';
import { glossWords } from './gloss-words';

export interface CodeExplanation {
  /** The code with what kind of code it is. */
  readonly title: string;
  /** Our own plain wording, never the official text. */
  readonly gloss?: string;
  /** The plan's words for it, from this document, with their place in it. */
  readonly planWords?: { readonly quote: string; readonly at: At };
  /** It looks like a code of a published list that is not in ours. */
  readonly isUnlisted?: true;
  readonly note?: string;
  readonly row?: string;
}

/** What kind of code it is, as a member may have heard it called. */
export const CODE_KINDS: Readonly<Record<CodeSystem, string>> = {
  CPT: 'procedure code (CPT)', HCPCS: 'supply or service code (HCPCS)', CDT: 'dental code (CDT)',
  'ICD-10-CM': 'diagnosis code (ICD-10)', 'ICD-10-PCS': 'hospital procedure code (ICD-10)', NDC: 'drug code (NDC)',
  REV: 'hospital revenue code', 'MS-DRG': 'hospital payment group (MS-DRG)', POS: 'place of service', MOD: 'modifier',
  CARC: 'reason code', RARC: 'remark code', NPI: 'provider number (NPI)', REMARK: 'the plan’s own code',
};
const NOT_LISTED = 'This code is not in our list. See the legend on your paper, or ask the plan what it means.';
const NOT_LISTED_BUT_EXPLAINED = 'This code is not in our list. The words above are your paper’s own.';
const PLANS_OWN = 'This is the plan’s own code. Look for it in the legend on your paper, or ask the plan what it means.';
const BEFORE_PAYING = 'Ask the plan to confirm who bears this amount before you pay a bill.';
const RETIRED = 'This code is no longer in use, but old notices still show it.';

const GROUP = /^(CO|PR|OA|PI|CR)[-\s]/;

type PlanWords = NonNullable<CodeExplanation['planWords']>;

function legendWords({ legend }: CodeWords, value: string): PlanWords | undefined {
  const entry = legend.find(({ code }) => code.toUpperCase() === value.toUpperCase()) ?? legend.find(({ code }) => bareCode(code) === bareCode(value));
  return entry && { quote: entry.text, at: entry.at };
}

function lineWords({ lines }: CodeWords, value: string): PlanWords | undefined {
  const line = lines.find(({ code, description }) => code === value && description);
  return line?.description ? { quote: line.description, at: line.at } : undefined;
}

/**
 * The list of reasons is complete: what is not in it is no reason code, whatever it looks like, and is shown nowhere.
 * Our list of remarks only supports: a remark that is not in it is shown as unknown.
 */
export const isShownCode = ({ system, value }: Pick<ReadCode, 'system' | 'value'>): boolean => system !== 'CARC' || carcByCode.has(bareCode(value));

type Meaning = Pick<CodeExplanation, 'gloss' | 'note' | 'row'>;

function reasonMeaning(value: string): Meaning {
  const group = groupCodes.get(GROUP.exec(value.toUpperCase())?.[1] ?? '');
  const reason = carcByCode.get(bareCode(value));
  const gloss = [reason?.gloss, group?.gloss].filter(Boolean).join(' ');
  if (!reason) return { ...(gloss ? { gloss } : {}), note: NOT_LISTED };
  const notes = [reason.status === 'retired' ? RETIRED : undefined, reason.note, group ? BEFORE_PAYING : undefined].filter(Boolean).join(' ');
  return { gloss, row: `carc-rarc/${reason.code}`, ...(notes ? { note: notes } : {}) };
}

function remarkMeaning(value: string): Meaning {
  const remark = rarcByCode.get(value.toUpperCase());
  if (!remark) return { note: NOT_LISTED };
  const note = [remark.note, remark.memberOwes === 'no' ? BEFORE_PAYING : undefined].filter(Boolean).join(' ');
  return { gloss: remark.gloss, row: `carc-rarc/${remark.code}`, ...(note ? { note } : {}) };
}

function valueOfSystem(system: 'pos' | 'modifier', value: string): Meaning {
  const gloss = codeSystems.find(({ id }) => id === system)?.values?.[value.toUpperCase()];
  return gloss ? { gloss, row: `code-systems/${system}` } : { note: NOT_LISTED };
}

function meaningOf({ system, value }: Pick<ReadCode, 'system' | 'value'>): Meaning {
  switch (system) {
    case 'CARC': return reasonMeaning(value);
    case 'RARC': return remarkMeaning(value);
    case 'POS': return valueOfSystem('pos', value);
    case 'MOD': return valueOfSystem('modifier', value);
    case 'REMARK': return { note: PLANS_OWN };
    default: return {};
  }
}

/** Explains one code of a reading. An unknown code is said to be unknown. */
export function explainCode(code: Pick<ReadCode, 'system' | 'value'>, reading: CodeWords): CodeExplanation {
  const meaning = meaningOf(code);
  const planWords = legendWords(reading, code.value) ?? lineWords(reading, code.value);
  const isUnlisted = meaning.note === NOT_LISTED;
  const note = planWords && isUnlisted ? NOT_LISTED_BUT_EXPLAINED : planWords && meaning.note === PLANS_OWN ? undefined : meaning.note;
  return {
    title: `${code.value}, ${CODE_KINDS[code.system]}`,
    ...(meaning.gloss ? { gloss: glossWords(meaning.gloss) } : {}),
    ...(planWords ? { planWords } : {}),
    ...(isUnlisted ? { isUnlisted } : {}),
    ...(note ? { note: glossWords(note) } : {}),
    ...(meaning.row ? { row: meaning.row } : {}),
  };
}
