/** What a `rule` ground or a `row` points at: the domain's own words, with their source and how far they were checked. */
import { authorisedRepresentative, planTypeById, urgentDefinition } from '../knowledge/appeal-rights';
import { carcByCode, codeSystems, rarcByCode } from '../knowledge/codes';
import { categoryById, companionLetters, sharedGuidance } from '../knowledge/denial-reasons';
import { rightById } from '../knowledge/rights';

export interface RowSource {
  readonly title: string;
  readonly text: string;
  /** Absent for guidance that the domain gives without a citation. */
  readonly source?: string;
  readonly verified?: string;
}

const SHARED_TITLE = 'What every appeal needs';

function sharedRow(list: string | undefined, key: string | undefined): RowSource | undefined {
  if (list === 'checklist') {
    const text = sharedGuidance.checklist[Number(key) - 1];
    return text === undefined ? undefined : { title: SHARED_TITLE, text };
  }
  if (list === 'generalMistakes') {
    const text = sharedGuidance.generalMistakes[Number(key) - 1];
    return text === undefined ? undefined : { title: 'What weakens an appeal', text };
  }
  if (list === 'objections') {
    const row = sharedGuidance.objections.find(({ id }) => id === key);
    return row && { title: `When they say: ${row.says}`, text: row.answer };
  }
  if (list === 'frameworks') {
    const row = sharedGuidance.frameworks.find(({ id }) => id === key);
    return row && { title: row.name, text: row.challenge };
  }
  const step = list === 'fiveProofSteps' ? sharedGuidance.fiveProofSteps.find(({ n }) => String(n) === key) : undefined;
  return step && { title: step.title, text: step.text };
}

function reasonRow([id, part, key]: readonly string[]): RowSource | undefined {
  if (id === 'shared') return sharedRow(part, key);
  if (id === 'letters') {
    const letter = companionLetters.find((one) => one.id === part);
    return letter && { title: 'A letter that helps', text: letter.purpose };
  }
  const category = categoryById(id ?? '');
  if (!category) return undefined;
  const { name, source, verified } = category;
  if (part === undefined) return { title: name, text: category.decides, source, verified };
  const evidence = part === 'evidence' ? category.evidence[Number(key)] : undefined;
  return evidence && { title: name, text: `${evidence.item} (${evidence.who})`, source, verified };
}

/** Rows of the appeal rights that are of no one plan type. */
const ACROSS_PLANS: ReadonlyMap<string, RowSource> = new Map(Object.entries<RowSource>({
  authorisedRepresentative: { title: 'Someone to act for you', ...authorisedRepresentative },
  urgentDefinition: { title: 'When a case counts as urgent', ...urgentDefinition },
}));

function levelRow([plan, level]: readonly string[]): RowSource | undefined {
  const planType = planTypeById(plan ?? '');
  const row = planType?.levels.find(({ id }) => id === level);
  if (!planType || !row) return undefined;
  const { filing } = row;
  const window = filing.amount === null ? filing.from : `${filing.amount} ${filing.unit} from ${filing.from}`;
  return { title: `${planType.name}: ${row.name}`, text: [window, filing.note].filter(Boolean).join('. '), source: row.source, verified: row.verified };
}

function codeRow(code: string | undefined): RowSource | undefined {
  const row = carcByCode.get(code ?? '') ?? rarcByCode.get(code ?? '');
  return row && { title: `Code ${row.code}`, text: row.gloss, source: row.source, verified: row.verified };
}

/** Undefined for a path that leads to no row. */
export function sourceOfRow(path: string): RowSource | undefined {
  const [file, ...rest] = path.split('/');
  switch (file) {
    case 'denial-reasons': return reasonRow(rest);
    case 'appeal-rights': return (rest.length === 1 ? ACROSS_PLANS.get(rest[0] ?? '') : undefined) ?? levelRow(rest);
    case 'carc-rarc': return codeRow(rest[0]);
    case 'rights': {
      const right = rightById(rest[0] ?? '');
      return right && { title: right.title, text: right.statement, source: right.source, verified: right.verified };
    }
    case 'code-systems': {
      const system = codeSystems.find(({ id }) => id === rest[0]);
      return system && { title: system.name, text: system.format, source: system.source, verified: system.verified };
    }
    default: return undefined;
  }
}
