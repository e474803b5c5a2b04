import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKED } from '../../lib/appeal/interview/answers';
import { answerWords } from '../../lib/appeal/interview/answer-words';
import { atHandOf } from '../../lib/appeal/interview/at-hand';
import { planChoices } from '../../lib/appeal/interview/plan-choices';
import { QUESTIONS, questionById } from '../../lib/appeal/interview/questions';
import { emptyRow, rowsText, TABLES, typedRows } from '../../lib/appeal/interview/rows';
import { likelyCare, situationOf } from '../../lib/appeal/interview/situation';
import { askedOf, countsOf, NONE_AT_HAND, nextQuestion, openQuestionsOf, skipOf } from '../../lib/appeal/interview/state';
import { settledCase } from '../../lib/appeal/known/choices';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { WRITER_KIND } from '../../lib/appeal/writer/writer';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { arbitraryFile } from './arbitrary-case';
import { lumbarFile } from './lumbar';
import { tooLong } from './plain-words';
import { documentOf, fileOf, readingOf, type FileParts, type Parts } from './reading-builder';

const deniedFor = (categories: readonly string[], more: Parts = {}, parts: FileParts = {}) => fileOf([documentOf(readingOf({ categories, ...more }))], parts);
const idsOf = (file: Parameters<typeof askedOf>[0]) => askedOf(file).map(({ question }) => question.id);

describe('the words of the questions', () => {
  test.each(QUESTIONS.map((question) => [question.id, question] as const))('%s are plain, say why, and who can help', (_id, question) => {
    const { text, why, hint = '', points = [], choices = [], help, variants = [] } = question;
    expect(why.length).toBeGreaterThan(10);
    expect(help.words.length).toBeGreaterThan(10);
    const all = [text, why, hint, ...points, help.words, ...choices.flatMap(({ label, note = '' }) => [label, note]), ...variants.flatMap((variant) => [variant.text, variant.why, variant.hint ?? ''])];
    for (const words of all) {
      expect(brokenBy(words), words).toEqual([]);
      expect(tooLong(words), words).toEqual([]);
    }
    expect(text).toMatch(/\?$/);
    if (question.row) expect(sourceOfRow(question.row)).toBeDefined();
  });

  test('columns are plain, and each table asks for where the papers show it', () => {
    for (const { columns } of Object.values(TABLES)) {
      for (const { label, hint = '' } of columns) expect([...brokenBy(label), ...brokenBy(hint), ...tooLong(hint)]).toEqual([]);
      expect(columns.at(-1)?.part).toBe('where');
    }
  });

  test('no id is asked twice, and every id of the interview has its question', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual([...Object.values(ASKED), WRITER_KIND].sort());
  });

  test('the row on urgency says what the points ask', () => {
    const { text } = sourceOfRow('appeal-rights/urgentDefinition')!;
    for (const words of ['seriously endanger life', 'ability to regain full function', 'severe pain that cannot be managed without the care', 'doctor who knows the case']) {
      expect(text).toContain(words);
      expect(questionById(ASKED.urgent)!.points!.join(' ')).toContain(words);
    }
    expect(questionById(ASKED.urgent)!.points!.join(' ')).toContain('911');
  });
});

describe('which questions are asked', () => {
  test('a denial of care that was given is not asked about hurry', () => {
    expect(idsOf(lumbarFile({ answers: { [ASKED.care]: 'received' } }))).toEqual([
      WRITER_KIND, ASKED.planType, ASKED.care, ASKED.purpose, ASKED.treatments, ASKED.findings, ASKED.symptoms, ASKED.daily, ASKED.atHand,
    ]);
  });

  test('hurry is asked for care to come; the clinician’s support only where the member says that waiting could harm', () => {
    expect(idsOf(lumbarFile({ answers: { [ASKED.care]: 'to-come' } }))).toContain(ASKED.urgent);
    expect(idsOf(lumbarFile({ answers: { [ASKED.care]: 'to-come', [ASKED.urgent]: 'no' } }))).not.toContain(ASKED.urgentSupport);
    expect(idsOf(lumbarFile({ answers: { [ASKED.care]: 'going-on', [ASKED.urgent]: 'yes' } }))).toContain(ASKED.urgentSupport);
    expect(idsOf(lumbarFile({ answers: { [ASKED.care]: 'received', [ASKED.urgent]: 'yes' } }))).not.toContain(ASKED.urgentSupport);
    expect(idsOf(deniedFor(['medical-necessity'], { document: 'eob' }))).not.toContain(ASKED.urgent);
  });

  test.each([
    ['coding', []], ['eligibility', []], ['timely-filing', []],
    ['emergency', [ASKED.symptoms]], ['not-covered', [ASKED.purpose]], ['frequency', [ASKED.purpose, ASKED.findings, ASKED.symptoms, ASKED.daily]],
    ['step-therapy', [ASKED.purpose, ASKED.treatments, ASKED.findings, ASKED.symptoms, ASKED.daily]],
  ] as const)('%s asks of health: %j', (category, health) => {
    const ofHealth: readonly string[] = [ASKED.purpose, ASKED.treatments, ASKED.findings, ASKED.symptoms, ASKED.daily];
    expect(idsOf(deniedFor([category])).filter((id) => ofHealth.includes(id))).toEqual(health);
  });

  test('of an emergency it is asked how things looked at the time', () => {
    const text = (category: string) => askedOf(deniedFor([category])).find(({ question }) => question.id === ASKED.symptoms)?.question.text;
    expect(text('emergency')).toContain('at the time');
    expect(text('medical-necessity')).not.toContain('at the time');
  });

  test('nothing is asked where nothing was denied', () => {
    for (const outcome of ['approved', 'pending', 'none'] as const) expect(askedOf(deniedFor([], { outcome })), outcome).toEqual([]);
    expect(askedOf(fileOf([]))).toEqual([]);
  });

  test('the papers only point to whether care was given', () => {
    expect(likelyCare({ document: 'authorization-decision', reasons: [] })).toBe('to-come');
    expect(likelyCare({ document: 'authorization-decision', reasons: ['concurrent-review'] })).toBe('going-on');
    expect(likelyCare({ document: 'msn', reasons: [] })).toBe('received');
    expect(likelyCare({ document: 'denial-letter', reasons: [] })).toBeUndefined();
  });

  test('every category asks for evidence that its row names, by the ids of the checklist, and never for the notice', () => {
    for (const { id, betterPath } of denialCategories.filter((category) => category.betterPath !== 'none')) {
      const items = atHandOf(situationOf(deniedFor([id])));
      expect(items.length, `${id} ${betterPath}`).toBeGreaterThan(0);
      for (const { item, row, title } of items) {
        expect(item).toMatch(/^(?:provider-lmn|evidence\/[a-z-]+\/\d+)$/);
        expect(sourceOfRow(row)?.text.toLowerCase()).toContain(title.toLowerCase());
        expect(title).not.toMatch(/^Denial letter/);
      }
    }
  });
});

describe('answers and skips', () => {
  const state = (parts: FileParts, id: string) => askedOf(lumbarFile(parts)).find(({ question }) => question.id === id)?.state;

  test('a skip is remembered, can be taken back, and yields to an answer', () => {
    expect(state({ answers: { [skipOf(ASKED.daily)]: 'yes' } }, ASKED.daily)).toBe('skipped');
    expect(state({ answers: { [skipOf(ASKED.daily)]: '' } }, ASKED.daily)).toBe('open');
    expect(state({ answers: { [skipOf(ASKED.daily)]: 'yes', [ASKED.daily]: 'I cannot sit.' } }, ASKED.daily)).toBe('answered');
  });

  test('what cannot be understood is no answer', () => {
    expect(state({ answers: { [ASKED.care]: 'maybe' } }, ASKED.care)).toBe('open');
    expect(state({ answers: { [ASKED.treatments]: rowsText([emptyRow('treatments')]) } }, ASKED.treatments)).toBe('open');
    expect(state({ answers: { [ASKED.symptoms]: '  ' } }, ASKED.symptoms)).toBe('open');
  });

  test('the plan type counts only when the member confirmed it; a tick of the list is an answer', () => {
    expect(state({}, ASKED.planType)).toBe('open');
    expect(state({ case: { confirmedPlanType: 'unknown' } }, ASKED.planType)).toBe('open');
    expect(state({ case: { confirmedPlanType: 'fehb-pshb' } }, ASKED.planType)).toBe('answered');
    expect(state({ done: ['evidence/medical-necessity/3'] }, ASKED.atHand)).toBe('answered');
    expect(state({ answers: { [ASKED.atHand]: NONE_AT_HAND } }, ASKED.atHand)).toBe('answered');
  });

  test('the next one is the first that is open', () => {
    expect(nextQuestion(lumbarFile())?.id).toBe(WRITER_KIND);
    expect(nextQuestion(lumbarFile({ answers: { [WRITER_KIND]: 'patient', [skipOf(ASKED.planType)]: 'yes' } }))?.id).toBe(ASKED.care);
  });

  test('of any case: counts agree, open questions are of the asked ones, and answers have words', () => {
    fc.assert(fc.property(arbitraryFile, (given) => {
      const file = settledCase(given);
      const { asked, answered, skipped, open } = countsOf(file);
      expect(answered + skipped + open).toBe(asked);
      expect(openQuestionsOf(file)).toHaveLength(open);
      expect(nextQuestion(file) === undefined).toBe(open === 0);
      for (const each of askedOf(file)) expect(answerWords(each.question, file) !== '', each.question.id).toBe(each.state === 'answered');
    }));
  });
});

describe('the kind of plan', () => {
  test('every kind is offered once, with how to tell it; never "not known"', () => {
    const { likely, others } = planChoices(lumbarFile());
    const ids = [...likely, ...others].map(({ plan }) => plan.id);
    expect([...ids].sort()).toEqual(planTypes.map(({ id }) => id).filter((id) => id !== 'unknown').sort());
    expect(likely.length).toBeLessThanOrEqual(6);
    for (const { plan } of [...likely, ...others]) expect(plan.howToRecognise.length, plan.id).toBeGreaterThan(0);
  });

  test('what a paper points to comes first, with its words, and is not confirmed by it', () => {
    const file = deniedFor(['coding'], { fields: { planType: 'tricare' } });
    const [first] = planChoices(file).likely;
    expect(first).toMatchObject({ plan: { id: 'tricare' }, read: { quote: 'tricare', paper: 'paper-1' } });
    expect(askedOf(file).find(({ question }) => question.id === ASKED.planType)?.state).toBe('open');
  });

  test('the confirmed kind is always among the first', () => {
    for (const { id } of planTypes.filter((plan) => plan.id !== 'unknown')) {
      expect(planChoices(lumbarFile({ case: { confirmedPlanType: id } })).likely.map(({ plan }) => plan.id)).toContain(id);
    }
  });
});

describe('rows while they are typed', () => {
  test('any text is read without a throw; rows come back as they were typed', () => {
    const part = fc.oneof(fc.string(), fc.constant(' '));
    const row = fc.record({ what: part, dose: part, dates: part, result: part, stopped: part, where: part });
    fc.assert(fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
      expect(typedRows('treatments', rowsText(rows))).toEqual(rows);
    }));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const typed of typedRows('findings', text)) expect(Object.keys(typed)).toEqual(['what', 'date', 'result', 'answers', 'where']);
    }));
  });
});
