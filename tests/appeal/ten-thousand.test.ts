/**
 * Ten thousand cases of all plan types, categories, levels, writers and gaps: every number, date, name, code and citation
 * in every sentence that we compose stands in the papers, the answers, the evidence or a row of the domain that holds
 * for that plan type. No draft throws; none is empty where one is due.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { termsOf } from '../../lib/appeal/draft/levels/terms-of';
import { FORMS } from '../../lib/appeal/forms';
import { letterOffers } from '../../lib/appeal/letter-offers';
import type { CaseFile } from '../../lib/cases/case-file';
import { isBlank, type LetterContent, type Sentence } from '../../lib/cases/letter';
import type { LetterKind } from '../../lib/cases/model';
import { planTypeById, planTypes } from '../../lib/knowledge/appeal-rights';
import { rightById } from '../../lib/knowledge/rights';
import { arbitraryFile } from './arbitrary-case';
import { ungroundedWords } from './grounded';
import { poolOf, type Pool } from './pool';

const TODAY = '2026-11-23';
const CASES = 10_000;
/** All due letters of a case, and of the others two, so that each of them meets thousands of cases. */
const OTHERS = 2;
/** So much of a right's own line tells it from a plain request. */
const CLAIM = 40;
/** Two busy cores. */
const PATIENCE = 20 * 60_000;

const sentencesOf = ({ sections }: LetterContent): Sentence[] => sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));
const ownText = ({ pieces }: Sentence): string => pieces.map((piece) => (isBlank(piece) ? ' ' : piece.text)).join('');

/** What states a fact: anything with a digit. */
const FACT = /[\p{L}$]*\d[\p{L}\d.,/:$-]*/gu;
const CITATION = /\b(?:U\.?S\.?C\.?|C\.?F\.?R\.?|§|ERISA|MHPAEA|EPSDT|[A-Z]\w+(?: \w+){0,4} Act)\b/g;
/** A capital inside a sentence is a name; the words of our own forms are none. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu;
const FORM_NAMES: ReadonlySet<string> = new Set(Object.values(FORMS).flatMap((form) => form.match(NAME) ?? []));

function strangersIn(sentence: Sentence, pool: Pool): string[] {
  const text = ownText(sentence);
  return [...(text.match(FACT) ?? []), ...(text.match(CITATION) ?? []), ...(text.match(NAME) ?? []).filter((name) => !FORM_NAMES.has(name))].filter((words) => !pool.holds(words));
}

function kindsOf(file: CaseFile, pick: number): { readonly due: readonly LetterKind[]; readonly others: readonly LetterKind[] } {
  const offers = letterOffers(file, TODAY);
  const due = offers.filter(({ isDue }) => isDue).map(({ kind }) => kind);
  const rest = offers.filter(({ isDue }) => !isDue).map(({ kind }) => kind);
  const levels = (planTypeById(file.case.confirmedPlanType ?? '')?.levels ?? []).map(({ id }): LetterKind => `level/${id}`);
  return { due, others: [...Array.from({ length: Math.min(OTHERS, rest.length) }, (_, i) => rest[(pick + i) % rest.length]!), ...levels.filter((kind) => !due.includes(kind))] };
}

/** Half of the cases are denials at the beginning of their ladder or, told so, at any level of it; the others are whatever they are. */
const someFile: fc.Arbitrary<CaseFile> = fc.tuple(arbitraryFile, fc.boolean()).map(([file, asItIs]): CaseFile => {
  const [first] = file.documents;
  return asItIs || !first ? file : { ...file, documents: [{ ...first, reading: { ...first.reading, outcome: 'denied', document: 'denial-letter' } }] };
});

describe('ten thousand cases', () => {
  const seen = new Map<string, number>();

  test('say nothing that has no ground, and nothing is empty where it is due', () => {
    fc.assert(fc.property(someFile, fc.nat(), (file, pick) => {
      const pool = poolOf(file, TODAY);
      const { due, others } = kindsOf(file, pick);
      const wrong: unknown[] = [];
      for (const kind of [...due, ...others]) {
        const sentences = sentencesOf(draftLetter(kind, file, TODAY));
        if (due.includes(kind) && sentences.length === 0) wrong.push([kind, 'is due and empty']);
        if (sentences.length > 0) for (const name of [kind, `${file.case.confirmedPlanType}/${kind}`]) seen.set(name, (seen.get(name) ?? 0) + 1);
        for (const sentence of sentences) {
          const strangers = strangersIn(sentence, pool);
          const ungrounded = ungroundedWords(sentence, file, TODAY);
          if (strangers.length > 0 || ungrounded.length > 0 || sentence.grounds.length === 0) wrong.push([kind, sentence.id, ownText(sentence), strangers, ungrounded]);
          for (const ground of sentence.grounds) {
            const [table, id = ''] = ground.kind === 'rule' ? ground.row.split('/') : [];
            const right = table === 'rights' ? rightById(id) : undefined;
            const plan = file.case.confirmedPlanType ?? '';
            // A row that lists `unknown` is a practice: it claims no right, and holds whatever the plan is.
            const holds = right && (right.planTypes.includes('unknown') || (right.planTypes.includes(plan) && /^text read/.test(right.verified)));
            // Beside a plain request the row only says why it is asked; its own line claims the right.
            const isClaimed = right && right.letterLine !== '' && ownText(sentence).includes(right.letterLine.slice(0, CLAIM));
            if (isClaimed && !holds) wrong.push([kind, sentence.id, `right ${id} for ${plan}`]);
          }
        }
      }
      expect(wrong).toEqual([]);
    }), { numRuns: CASES });
  }, PATIENCE);

  test('met every letter, and every level of every plan type that has one', () => {
    expect(seen.get('first-level-appeal') ?? 0).toBeGreaterThan(CASES / 10);
    expect([...seen.keys()].filter((kind) => kind.startsWith('letter/'))).toHaveLength(18);
    const levels = planTypes.filter(({ id }) => id !== 'unknown').flatMap((plan) => plan.levels.filter(({ id }) => termsOf(plan.id, id)).map(({ id }) => `${plan.id}/level/${id}`));
    expect(levels.length).toBeGreaterThan(40);
    expect(levels.filter((level) => !seen.has(level))).toEqual([]);
  });
});

describe('fixed wordings', () => {
  test('state no number: each enters through a slot', () => {
    expect(Object.entries(FORMS).filter(([, form]) => /\d/.test(form))).toEqual([]);
  });
});
