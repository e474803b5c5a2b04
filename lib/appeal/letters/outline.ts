/** What a letter of medical necessity has to show for this denial: a list of points, few enough to be written. */
import type { Row, Section } from '../../cases/letter';
import { objectionIn } from '../draft/point-lists/objections';
import { row, section } from '../draft/compose';
import { reasonWords, type Facts } from '../draft/facts';
import { holds } from './conditions';
import { sentenceOf } from './sentence';
import type { LetterSpec } from './spec';

interface Asked {
  readonly key: string;
  /** The row of the domain that asks for it. */
  readonly row: string;
}

const STEP = 'denial-reasons/shared/fiveProofSteps';
const MOST_POINTS = 9;
const MOST_OF_SECOND = 2;

/** Which criteria a notice names: `shared.frameworks`. Medicare's rules by their own short names only. */
const FRAMEWORKS: readonly (readonly [id: string, names: RegExp])[] = [
  ['mcg', /\bMCG\b|\bMilliman\b/i],
  ['interqual', /\bInterQual\b/i],
  ['vendor', /\b(?:eviCore|Carelon|Evolent|Cohere)\b/i],
  ['medicare-rules', /\b(?:NCD|LCD)\b|\bcoverage determination\b/i],
  ['level-tools', /\b(?:LOCUS|CALOCUS|CASII|ASAM)\b/i],
];

const pointsOf = (spec: LetterSpec, group: string, rowPath: string): Asked[] =>
  Object.keys(spec.forms).filter((key) => key.startsWith(`point/${group}/`)).map((key) => ({ key, row: rowPath }));

/** Points of the first reason, and the two weightiest of a second. */
function reasonPoints(spec: LetterSpec, { categories }: Facts): Asked[] {
  const [first, second] = categories.map(({ id }) => pointsOf(spec, id, `denial-reasons/${id}`)).filter((points) => points.length > 0);
  if (!first) return [
    { key: 'point/any/findings', row: `${STEP}/1` }, { key: 'point/any/severity', row: `${STEP}/3` }, { key: 'point/any/without', row: `${STEP}/1` },
  ];
  return [...first, ...(second ?? []).slice(0, MOST_OF_SECOND)];
}

function criteriaPoints(facts: Facts): Asked[] {
  if (!holds('usesCriteria', facts)) return [];
  const named = facts.field('criteria');
  if (!named) return [{ key: 'point/criteria/unnamed', row: `${STEP}/5` }];
  const framework = FRAMEWORKS.find(([, names]) => names.test(named.value))?.[0];
  return [{ key: 'point/criteria/named', row: `${STEP}/5` }, ...(framework ? [{ key: `point/framework/${framework}`, row: `denial-reasons/shared/frameworks/${framework}` }] : [])];
}

function objectionPoints(spec: LetterSpec, facts: Facts): Asked[] {
  const found = objectionIn(reasonWords(facts)?.value ?? '', facts.categories[0]?.id);
  const key = `point/${found?.id ?? ''}`;
  return found && key in spec.forms ? [{ key, row: found.row }] : [];
}

export function outlineSection(spec: LetterSpec, id: string, heading: string, facts: Facts): Section {
  const isAboutStudies = facts.categories.some(({ id: category }) => category === 'experimental');
  const first: Asked[] = [{ key: 'point/who', row: `${STEP}/1` }, ...criteriaPoints(facts), ...objectionPoints(spec, facts)];
  const last: Asked[] = isAboutStudies || !holds('isMedical', facts) ? [] : [{ key: 'point/guideline', row: `${STEP}/2` }];
  const middle = reasonPoints(spec, facts).slice(0, MOST_POINTS - first.length - last.length);
  const rows = [...first, ...middle, ...last].map(({ key, row: path }): Row => {
    const rowId = `${id}/${key.slice('point/'.length)}`;
    return row(rowId, [sentenceOf(spec, `${rowId}/1`, key, facts, [{ kind: 'rule', row: path }])]);
  });
  return section(id, 'numbered', heading, rows, true);
}
