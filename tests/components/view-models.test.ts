import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../lib/appeal/known/values';
import { choicesIn, conflictsOf, optionKey, questionOf, settled, withChoices } from '../../lib/appeal/known/choices';
import { deniedUnits, narrowTo } from '../../components/paper/denied-units';
import { newsOf } from '../../components/paper/news';
import { hrefOf, placeOf, type Place } from '../../components/shell/routes';
import { fieldWords } from '../../components/words/field-names';
import { dateWords, moneyWords, rangeWords, shorten, spanWords } from '../../components/words/format';
import { today } from '../../components/words/today';
import type { StoredDocument } from '../../lib/cases/model';
import { planTypeById } from '../../lib/knowledge/appeal-rights';
import { readingSchema } from '../../lib/reading/reading';
import { denied, doc, found, line, readings } from './support/readings';

const paper = (id: string, reading = denied): StoredDocument => ({ id, caseId: 'c', addedAt: 1, label: id, kind: 'page', doc, reading });

describe('several denials', () => {
  it('one unit a claim, each narrowed to what its own line shows', () => {
    const units = deniedUnits(readings.several);
    expect(units.map(({ key }) => key)).toEqual(['26-3317-0098', '26-4400-1111']);
    const therapy = narrowTo(readings.several, units[1]!);
    expect(therapy.fields.claimNumber?.value).toBe('26-4400-1111');
    expect(therapy.fields.service?.value).toBe('Physical therapy');
    expect(therapy.lines).toHaveLength(1);
  });

  it('carries no reason, code or amount of a neighbour', () => {
    const units = deniedUnits(readings.several);
    const therapy = narrowTo(readings.several, units[1]!);
    expect(therapy.fields.reasonText).toBeUndefined();
    expect(therapy.fields.memberOwes).toBeUndefined();
    expect(therapy.categories).toEqual([]);
  });

  it('is still a reading, also for lines that name no claim', () => {
    const list = { ...readings.several, lines: [line({ description: 'A', at: { start: 0, end: 3 } }), line({ description: 'B', at: { start: 5, end: 9 } })] };
    for (const unit of deniedUnits(list)) {
      const narrow = narrowTo(list, unit);
      expect(() => readingSchema.parse(narrow)).not.toThrow();
      expect(narrow.fields.service?.value).toBe(unit.line.description);
    }
  });
});

describe('two readings', () => {
  const [conflict] = conflictsOf(readings.twoReadings);

  it('are found where a field has alternatives, and only there', () => {
    expect(conflictsOf(denied)).toEqual([]);
    expect(conflict?.options.map(({ value }) => value)).toEqual(['2026-10-06', '2026-06-10']);
  });

  it('a choice puts the value with its own quote in front and settles it', () => {
    const chosen = withChoices(readings.twoReadings, { noticeDate: optionKey(conflict!.options[1]!) });
    expect(chosen.fields.noticeDate).toMatchObject({ value: '2026-06-10', quote: 'Dated 06/10/2026' });
    expect(conflictsOf(chosen)).toEqual([]);
  });

  it('a choice that fits no option changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!conflict!.options.some((option) => optionKey(option) === text));
        expect(withChoices(readings.twoReadings, { noticeDate: text })).toEqual(readings.twoReadings);
      }),
    );
  });

  it('comes back from the answers of a case', () => {
    const answers = [{ id: 'a', caseId: 'c', question: questionOf('noticeDate'), text: '"2026-06-10"', changedAt: 1 }, { id: 'b', caseId: 'c', question: 'sent-on', text: 'x', changedAt: 1 }];
    expect(choicesIn(answers)).toEqual({ noticeDate: '"2026-06-10"' });
    expect(settled([paper('p', readings.twoReadings)], answers)[0]?.reading.fields.noticeDate?.value).toBe('2026-06-10');
  });
});

describe('news', () => {
  it('of the same paper is none', () => expect(newsOf(denied, [denied])).toEqual([]));

  it('is what no paper has shown, with what stood there before', () => {
    const next = { ...denied, outcome: 'approved' as const, fields: { ...denied.fields, planPaid: found(4100, 'Plan paid $0.00') } };
    expect(newsOf(next, [denied])).toEqual([
      { name: 'Decision', now: 'approved', before: 'denied' },
      { name: 'Plan paid', now: '$4,100.00', before: '$0.00' },
    ]);
    expect(newsOf(next, [next, denied]).map(({ name }) => name)).toEqual(['Decision']);
  });

  it('is no decision where only a page without one came in between', () => {
    expect(newsOf(denied, [denied, readings.nothing]).map(({ name }) => name)).toEqual([]);
    expect(newsOf(denied, [readings.nothing])[0]).toEqual({ name: 'Decision', now: 'denied', before: 'no decision' });
  });
});

describe('facts of a case', () => {
  it('group equal values over papers, however they are spelled, and keep different ones apart', () => {
    const other = { ...denied, fields: { insurer: found('BUCKEYE MUTUAL  HEALTH', 'Buckeye Mutual Health'), claimNumber: found('26-9', 'Claim 26-3317-0098') } };
    const facts = valuesOf([paper('a'), paper('b', other)], ['insurer', 'claimNumber', 'memberId']);
    expect(facts.map(({ field, values }) => [field, values.map(({ sources }) => sources.length)])).toEqual([['insurer', [2]], ['claimNumber', [1, 1]]]);
  });
});

describe('places', () => {
  const id = fc.stringMatching(/^[\w-]{1,64}$/);
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constant<Place>({ at: 'cases' }),
    fc.constant<Place>({ at: 'add' }),
    id.map((caseId): Place => ({ at: 'add', caseId })),
    id.map((fileId): Place => ({ at: 'file', fileId })),
    fc.record({ at: fc.constant('case' as const), caseId: id, room: fc.constantFrom('understand' as const, 'gather' as const, 'write' as const, 'send' as const, 'follow-up' as const) }),
  );

  it('survive the way into the address and back', () => fc.assert(fc.property(place, (each) => void expect(placeOf(hrefOf(each))).toEqual(each))));
  it('of any other address are the list', () => fc.assert(fc.property(fc.string(), (text) => {
    fc.pre(!/^\/?(add|case)(\/|$)/.test(text));
    expect(placeOf(`#${text}`)).toEqual({ at: 'cases' });
  })));
  it('take no markup for a case', () => expect(placeOf('#case/<b>/write')).toEqual({ at: 'cases' }));
});

describe('words', () => {
  it('writes values as people do', () => {
    expect(dateWords('2026-10-06')).toBe('October 6, 2026');
    expect(dateWords('unclear')).toBe('unclear');
    expect(rangeWords({ from: '2026-10-06', to: '2026-10-09' })).toBe('October 6, 2026 to October 9, 2026');
    expect(rangeWords({ from: '2026-10-06', to: '2026-10-06' })).toBe('October 6, 2026');
    expect([spanWords(1), spanWords(180), spanWords({ months: 4 }), spanWords({ years: 1 })]).toEqual(['1 day', '180 days', '4 months', '1 year']);
    expect(moneyWords(4800)).toBe('$4,800.00');
    expect(shorten('abcdef', 4)).toBe('abc…');
  });

  it('names a kind of plan, never its id', () => {
    expect(fieldWords('planType', 'employer-self-funded')).toBe(planTypeById('employer-self-funded')!.name);
    expect(fieldWords('planType', 'PPO')).toBe('PPO');
  });

  it('today is the member’s own calendar day, late in the evening too', () => {
    expect(today(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
    expect(today(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  });
});
