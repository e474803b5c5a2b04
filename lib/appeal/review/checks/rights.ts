/** A right that this kind of plan does not have, in the member's words or left over from before the plan type was changed. */
import { rightById, rights } from '../../../knowledge/rights';
import type { Check, Finding } from '../finding';
import { isTyped, sentencesIn, textOf } from '../sentences';

/** What people cite by name, and the rows of the domain that give it. A plan type that no row lists does not have it by what we know. */
const NAMED: readonly { readonly name: string; readonly pattern: RegExp; readonly rights: readonly string[]; readonly planTypes?: readonly string[] }[] = [
  { name: 'ERISA', pattern: /\bERISA\b|\b29 (?:CFR|C\.F\.R\.|USC|U\.S\.C\.)/i, rights: [], planTypes: ['employer-self-funded', 'employer-insured', 'grandfathered'] },
  { name: 'external review', pattern: /\bexternal review\b|\bindependent review organi[sz]ation\b/i, rights: ['external-review'] },
  { name: 'the No Surprises Act', pattern: /\bno surprises act\b|\bsurprise[- ]billing (?:law|rules?)\b/i, rights: ['no-surprises'] },
  { name: 'the mental-health parity law', pattern: /\bMHPAEA\b|\bparity (?:act|law)\b/i, rights: ['mhpaea', 'mhpaea-comparative-analysis'] },
  { name: 'EPSDT', pattern: /\bEPSDT\b/i, rights: ['epsdt'] },
  { name: 'a step-therapy law', pattern: /\bstep[- ]therapy (?:law|act|statute)\b/i, rights: ['step-therapy-exception'] },
  { name: 'the Women’s Health and Cancer Rights Act', pattern: /\bWHCRA\b|\bwomen[’']s health and cancer rights act\b/i, rights: ['whcra'] },
  { name: 'Medicare’s rules', pattern: /\b(?:NCD|LCD|national coverage determination|local coverage determination|42 CFR 4(?:05|22|23))\b/i, rights: ['medicare-ncd-lcd', 'ma-follows-medicare', 'part-d-exception'] },
];

const planTypesOf = ({ rights: ids, planTypes = [] }: (typeof NAMED)[number]): ReadonlySet<string> =>
  new Set([...planTypes, ...rights.filter(({ id }) => ids.includes(id)).flatMap((right) => right.planTypes)]);

/** Only against a plan type that the member confirmed: before that nothing is known of its rights. */
export const rightNotOfPlan: Check = ({ content, facts }) => {
  const { plan } = facts.stand;
  if (!plan) return [];
  return sentencesIn(content).flatMap((sentence): Finding[] => {
    const why = `For this kind of plan we know of no such rule: ${plan.name}. Naming it wrongly weakens the letter. Ask the plan, or leave it out.`;
    const finding = (name: string, row?: string): Finding => ({
      id: `right-not-of-plan:${sentence.id}:${name}`, check: 'right-not-of-plan', weight: 'look', says: `This names ${name}.`, why, sentence, ...(row ? { row } : {}),
      mends: [{ kind: 'edit', label: 'Change the sentence', sentenceId: sentence.id }, { kind: 'remove', label: 'Take the sentence out', sentenceId: sentence.id }, { kind: 'open', label: 'Change the kind of plan', room: 'understand' }],
    });
    const leftOver = sentence.grounds.flatMap((ground) => {
      const [file, id = ''] = ground.kind === 'rule' ? ground.row.split('/') : [];
      const right = file === 'rights' ? rightById(id) : undefined;
      return right && !right.planTypes.includes(plan.id) && !right.planTypes.includes('unknown') ? [finding(right.title, `rights/${id}`)] : [];
    });
    if (leftOver.length > 0 || !isTyped(sentence)) return leftOver;
    return NAMED.filter((named) => named.pattern.test(textOf(sentence)) && !planTypesOf(named).has(plan.id)).map(({ name }) => finding(name));
  });
};
