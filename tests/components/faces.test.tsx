// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Face } from '../../components/face/face';
import { ShowProofProvider, type Proof } from '../../components/proof/show-proof';
import { deadlineOf } from '../../lib/appeal/deadline';
import { faceOf } from '../../lib/appeal/verdict-face';
import type { Reading } from '../../lib/reading/reading';
import { at, denied, found, line, readings, TEXT } from './support/readings';
import { acting, all, click, get, press, seen, show } from './support/screen';

const today = '2026-11-23';

async function showFace(reading: Reading, onProof: (proof: Proof) => void = () => undefined, day = today) {
  const deadline = deadlineOf({ reading, today: day });
  await show(
    <ShowProofProvider show={onProof}>
      <Face reading={reading} face={faceOf(reading)} deadline={deadline.kind === 'none' ? undefined : deadline} />
    </ShowProofProvider>,
  );
}

describe('the faces', () => {
  it('says what was denied, why, how much and how long', async () => {
    await showFace(denied);
    expect(get('heading', 'Denied').tagName).toBe('H1');
    expect(seen()).toContain('MRI of the lumbar spine');
    expect(seen()).toContain('Buckeye Mutual Health');
    expect(seen()).toContain('They say: the diagnosis submitted does not support advanced imaging.');
    expect(seen()).toContain('That means:');
    expect(seen()).toContain('132 days left');
    expect(seen()).toContain('The notice marks this amount as what you may owe. Ask the plan to confirm before you pay.');
  });

  it('warns of no payment where nothing is owed', async () => {
    await showFace({ ...denied, fields: { ...denied.fields, memberOwes: found(0, 'Plan paid $0.00') } });
    expect(seen()).toContain('$0.00');
    expect(seen()).not.toContain('before you pay');
  });

  it('shows a remark that is in no list as unknown, the paper’s own words for it with their place, and no reason code that is none', async () => {
    const onProof = vi.fn();
    const codes: Reading['codes'] = [{ ...denied.codes[0]!, system: 'RARC', value: 'N9999' }, { ...denied.codes[0]!, system: 'CARC', value: 'CO-999' }];
    await showFace({ ...denied, codes }, onProof);
    await click('button', /N9999 not in our list/);
    expect(seen()).toContain('This code is not in our list. See the legend on your paper, or ask the plan what it means.');
    expect(all('button', /CO-999/)).toHaveLength(0);
    await click('button', /^72148 \(show/);
    expect(onProof).toHaveBeenLastCalledWith(codes[0]);

    const entry = { code: 'N9999', text: 'Deductible $182.50', quote: 'Deductible $182.50', at: found(0, 'Deductible $182.50').at };
    await showFace({ ...denied, codes, legend: [entry] }, onProof);
    await click('button', /N9999 not in our list/);
    expect(seen()).toContain('This code is not in our list. The words above are your paper’s own.');
    await click('button', /^Deductible \$182\.50/);
    expect(onProof).toHaveBeenLastCalledWith(expect.objectContaining({ at: entry.at }));
  });

  it('shows the lines for what they are, the denied ones first, each with its place', async () => {
    const onProof = vi.fn();
    const lines = [
      line({ denied: false, description: 'Office visit', planPaid: 90, memberOwes: 10 }), line({ description: 'Ultrasound', notCovered: 100 }),
      line({ denied: false, description: 'Blood test', planPaid: 0, memberOwes: 182.5 }),
    ];
    await showFace({ ...readings.partDenied, lines }, onProof);
    const shown = [...document.querySelectorAll('[data-line]')].map((each) => [each.getAttribute('data-line'), each.querySelector('.line-says')?.textContent]);
    expect(shown).toEqual([
      ['denied', 'Denied: $100.00 not covered'],
      ['paid', 'Paid: $90.00 by the plan, $10.00 marked as your share'],
      ['cost-share', 'Your share of the cost: $182.50'],
    ]);
    expect(seen()).toContain('2 other lines, not denied');
    await click('button', /^Ultrasound/);
    expect(onProof).toHaveBeenLastCalledWith(lines[1]);
  });

  it('counts the codes that it does not show yet', async () => {
    const codesOf = (count: number) => Array.from({ length: count }, (_, index) => ({ ...denied.codes[0]!, value: String(72_000 + index) }));
    const chips = () => all('button').filter((button) => button.classList.contains('code-chip')).length;
    await showFace({ ...denied, codes: codesOf(30) });
    const shown = chips();
    expect(all('button', `Show ${30 - shown} more codes`)).toHaveLength(1);
    await showFace({ ...denied, codes: codesOf(shown + 1) });
    await click('button', 'Show 1 more code');
    expect(chips()).toBe(shown + 1);
  });

  it('opens the ground of the date on touch, with the words it rests on', async () => {
    await showFace(denied);
    expect(seen()).not.toContain('File by');
    await click('button', /132 days left/);
    expect(get('button', /132 days left/).getAttribute('aria-expanded')).toBe('true');
    expect(seen()).toContain('You have 180 days to appeal');
    expect(seen()).toContain('Notice date October 6, 2026');
    expect(seen()).toContain('confirm the deadline with your plan');
  });

  it.each([
    ['2026-11-23', 'far', '132 days left'],
    ['2027-03-25', 'soon', '10 days left'],
    ['2027-04-04', 'soon', 'Last day is today'],
    ['2027-04-09', 'past', 'Passed 5 days ago'],
  ])('on %s the chip is %s and its words say "%s"', async (day, pressure, words) => {
    await showFace(denied, undefined, day);
    const chip = get('button', new RegExp(words));
    expect(chip.classList.contains(pressure)).toBe(true);
  });

  it('says without a touch what presses: a date that has passed, a weekend, a second date, and who has the last word', async () => {
    await showFace(denied, undefined, '2027-04-09');
    expect(seen()).toContain('This date passed 5 days ago.');
    expect(seen()).toContain('April 4, 2027 is a Sunday.');
    expect(seen()).toContain('confirm the deadline with your plan');
    const twoDates: Reading = { ...denied, fields: { ...denied.fields, appealBy: found('2027-03-01', 'Dated 06/10/2026') } };
    await showFace(twoDates, undefined, '2026-11-23');
    expect(seen()).toContain('Two dates are possible.');
    expect(seen()).toContain('The paper also says 180 days.');
    expect(seen()).toContain('You have 180 days to appeal');
  });

  it('shows the place of any fact that is touched, by mouse and by key', async () => {
    const onProof = vi.fn();
    await showFace(denied, onProof);
    await click('button', /^26-3317-0098/);
    expect(onProof).toHaveBeenLastCalledWith(expect.objectContaining({ quote: 'Claim 26-3317-0098', at: denied.fields.claimNumber?.at }));
    await press(get('button', /^Buckeye Mutual Health/), 'Enter');
    expect(onProof).toHaveBeenLastCalledWith(expect.objectContaining({ quote: 'Buckeye Mutual Health' }));
    await press(get('button', /^\$4,800\.00 \(show/), ' ');
    expect(onProof).toHaveBeenCalledTimes(3);
  });

  it('lets each code explain itself, one at a time', async () => {
    await showFace(denied);
    await click('button', /CO-50/);
    expect(seen()).toContain('CO-50, reason code');
    await click('button', /72148/);
    expect(seen()).not.toContain('CO-50, reason code');
    expect(get('button', /72148/).getAttribute('aria-expanded')).toBe('true');
    await click('button', /CPT 72148/);
    expect(seen()).not.toContain('procedure code');
  });

  it.each([
    ['partDenied', 'Part denied: 2 of 12 lines', '$318.40'],
    ['costShare', 'Not a denial: your share of the cost', 'Check these two things on the bill'],
    ['approved', 'Approved', 'Status: Paid'],
    ['pending', 'Not decided yet: the plan asks for information', 'Waiting for records from your doctor'],
    ['inReview', 'Not decided yet', 'Status: Pending'],
    ['upheld', 'Denied again on appeal', 'We have decided to uphold our decision.'],
    ['reversed', 'Reversed: approved on appeal', 'We have overturned our decision.'],
    ['bill', 'An amount to pay, but no decision', 'A bill is no decision of a plan.'],
    ['noAppealRights', 'Denied, but not open to appeal', 'MA130'],
    ['notADenial', 'No decision here', 'Nothing here says that a plan refused care or payment.'],
    ['nothing', 'Nothing about a claim here', 'no claim'],
    ['several', '2 denials on this page', 'Pick the one'],
  ] as const)('%s is headed "%s"', async (name, headline, words) => {
    await showFace(readings[name]);
    expect(get('heading', headline)).toBeTruthy();
    expect(seen()).toContain(words);
  });

  it.each(['costShare', 'approved', 'reversed', 'bill', 'pending', 'inReview', 'nothing', 'notADenial', 'several', 'noAppealRights'] as const)('%s shows no clock', async (name) => {
    await showFace(readings[name]);
    expect(all('button', /days|deadline/i)).toEqual([]);
  });

  it.each([
    ['costShare', 'Deductible $182.50'], ['approved', 'Status: Paid'], ['inReview', 'Status: Pending'], ['pending', 'Waiting for records from your doctor'],
    ['upheld', 'We have decided to uphold our decision.'], ['reversed', 'We have overturned our decision.'], ['noAppealRights', 'MA130'],
    ['bill', 'You may owe $4,800.00'], ['pending', 'Status: Pending'],
  ] as const)('%s shows the words that decide it, and they lead to their place', async (name, words) => {
    const onProof = vi.fn();
    await showFace(readings[name], onProof);
    const quote = [...document.querySelectorAll<HTMLElement>('.because [role=button], .their-reason [role=button]')].find((each) => each.textContent?.startsWith(words));
    await acting(() => quote!.click());
    expect(onProof).toHaveBeenLastCalledWith(expect.objectContaining({ at: at(words) }));
  });

  it('of what is not decided yet shows what is asked for, once, with its place', async () => {
    const onProof = vi.fn();
    const asking = async (words: string) => {
      const reading = readings.inReview;
      await show(
        <ShowProofProvider show={onProof}>
          <Face reading={reading} face={{ ...faceOf(reading), asks: { quote: words, at: at(words) } }} />
        </ShowProofProvider>,
      );
    };
    await asking('Waiting for records from your doctor');
    expect(seen()).toContain('They ask: ');
    await click('button', /^Waiting for records/);
    expect(onProof).toHaveBeenLastCalledWith(expect.objectContaining({ at: at('Waiting for records from your doctor') }));
    await asking('Status: Pending');
    expect(seen()).not.toContain('They ask: ');
  });

  it('of a long reason shows the beginning, and leads to the place of all of it', async () => {
    const onProof = vi.fn();
    const words = TEXT.slice(0, 400).replaceAll('\n', ' ');
    await showFace({ ...denied, fields: { ...denied.fields, reasonText: { value: words, quote: words, at: { start: 0, end: 400 } } } }, onProof);
    await acting(() => document.querySelector<HTMLElement>('.their-reason [role=button]')!.click());
    expect(document.querySelector('.their-reason q')?.textContent?.length).toBeLessThan(300);
    expect(onProof).toHaveBeenLastCalledWith({ quote: words, at: { start: 0, end: 400 } });
  });

  it('of a line leads to what decides it: its remark in the plan’s words, or its row', async () => {
    const onProof = vi.fn();
    const legend = [{ code: 'CO-50', text: 'Reason', quote: 'Reason: the diagnosis submitted', at: at('Reason: the diagnosis submitted') }];
    const lines = [line({ description: 'Ultrasound', remarks: ['CO-50'] }), line({ description: 'X-ray', quote: 'Plan paid $0.00', at: at('Plan paid $0.00') })];
    await showFace({ ...readings.partDenied, lines, legend }, onProof);
    await click('button', 'Reason (show where it says so)');
    expect(onProof).toHaveBeenLastCalledWith({ quote: legend[0]!.quote, at: legend[0]!.at });
    await click('button', /^Plan paid \$0\.00/);
    expect(onProof).toHaveBeenLastCalledWith({ quote: 'Plan paid $0.00', at: at('Plan paid $0.00') });
  });

  it('never says "payer", nor that nothing is owed', async () => {
    for (const reading of Object.values(readings)) {
      await showFace(reading);
      expect(seen()).not.toMatch(/\bpayer\b|do not owe|don't owe|do not pay/i);
    }
  });
});

describe('text of a page', () => {
  const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>{{x}}';

  it('stays text wherever it stands', async () => {
    const quote = HOSTILE;
    const hostile: Reading = {
      ...denied,
      verdict: undefined,
      categories: [{ id: 'medical-necessity', quote, at: { start: 0, end: 5 } }],
      codes: [{ system: 'REMARK', value: HOSTILE, quote, at: { start: 0, end: 5 } }],
      legend: [{ code: HOSTILE, text: HOSTILE, quote, at: { start: 0, end: 5 } }],
      fields: { ...denied.fields, service: { value: HOSTILE, quote, at: { start: 0, end: 5 } }, reasonText: { value: HOSTILE, quote, at: { start: 0, end: 5 } } },
    };
    await showFace(hostile);
    await click('button', /note/);
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(seen()).toContain('<img src=x onerror=alert(1)>');
  });

  it('is cut where it is a label, and can be read whole where it is a quote', async () => {
    const long = 'Nguyễn Wojciechowski '.repeat(60).trim();
    const proof = { quote: long, at: { start: 0, end: long.length } };
    await showFace({ ...denied, fields: { ...denied.fields, service: { value: long, ...proof }, reasonText: { value: long, ...proof } } });
    expect(seen()).not.toContain(long);
    await click('button', 'Show all of it');
    expect(seen()).toContain(long);
  });

  it('of one code printed twice makes one chip', async () => {
    const twice = denied.codes.flatMap((code) => [code, code]);
    await showFace({ ...denied, codes: twice });
    expect(all('button', /CO-50/)).toHaveLength(1);
  });
});
