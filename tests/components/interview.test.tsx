// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { InterviewCard } from '../../components/interview/interview-card';
import { People } from '../../components/letter/people';
import { treatmentsIn } from '../../lib/appeal/interview/answers';
import { skipOf } from '../../lib/appeal/interview/state';
import { saveAnswer } from '../../lib/cases/answers';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase, updateCase } from '../../lib/cases/cases';
import { useCaseFile } from '../../lib/cases/hooks';
import { savePerson } from '../../lib/cases/people';
import { store } from '../../lib/cases/store';
import { denied, doc, found } from './support/readings';
import { all, click, expectSoon, get, seen, show, type } from './support/screen';

let caseId: string;
/** Nothing may fail here: an error that nobody takes fails the run. */
const onProblem = (error: unknown) => {
  throw error;
};
const file = async () => (await loadCaseFile(caseId))!;
const answer = async (question: string) => (await file()).answers.find((each) => each.question === question)?.text;
const open = (text: string | RegExp) => expectSoon(() => all('heading', text).length > 0 && document.activeElement === get('heading', text));

function Room() {
  const known = useCaseFile(caseId);
  return known ? <InterviewCard file={known} onProblem={onProblem} /> : null;
}

function Writers() {
  const known = useCaseFile(caseId);
  return known ? <People caseId={caseId} people={known.people} answers={known.answers} planType={known.case.confirmedPlanType} /> : null;
}

async function begin(button: string | RegExp = 'Answer them'): Promise<void> {
  await show(<Room />);
  await expectSoon(() => all('button', button).length > 0);
  await click('button', button);
}
/** Goes on until the question stands there. */
async function goTo(text: string): Promise<void> {
  for (let steps = 0; all('heading', text).length === 0; steps += 1) {
    if (steps > 20) throw new Error(`never asked: ${text}; ${seen()}`);
    await click('button', 'Next');
  }
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
});

describe('the interview', () => {
  it('is a line and a button until it is opened; then one question at a time, with why and how far', async () => {
    await show(<Room />);
    await expectSoon(() => seen().includes('All are optional.'));
    expect(all('radio')).toEqual([]);
    await click('button', 'Answer them');
    await open('Who is writing?');
    expect(seen()).toContain('Whoever writes signs the letter.');
    expect(seen()).toMatch(/Question 1 of \d+, all optional/);
    await click('button', 'Next');
    await open('What kind of plan is it?');
    await click('button', 'Back');
    await open('Who is writing?');
  });

  it('gives the focus back when it is closed, and goes on where it stopped', async () => {
    await saveAnswer(caseId, 'writer/kind', 'patient');
    await begin('Go on with the questions');
    await open('What kind of plan is it?');
    await click('button', 'Close the questions');
    await expectSoon(() => document.activeElement === get('button', 'Go on with the questions'));
    expect(seen()).toContain('1 of');
  });

  it('keeps a choice with the click and takes it back; the skip is remembered and taken back too', async () => {
    await begin();
    await goTo('Has the care been given?');
    await click('radio', /^No, it is still to come/);
    await expectSoon(async () => (await answer('interview/care')) === 'to-come');
    await expectSoon(() => all('button', 'Skip').length === 0);
    await click('button', 'Take this answer back');
    await expectSoon(async () => (await answer('interview/care')) === '');
    await expectSoon(() => all('button', 'Skip').length > 0);
    await click('button', 'Skip');
    await expectSoon(async () => (await answer(skipOf('interview/care'))) === 'yes');
    await click('button', 'Back');
    await expectSoon(() => seen().includes('You skipped this one.'));
    await click('button', 'Take the skip back');
    await expectSoon(async () => (await answer(skipOf('interview/care'))) === '');
    await expectSoon(() => !seen().includes('You skipped this one.'));
  });

  it('never says by itself that a case is urgent; a yes is told to phone, and asks for the clinician', async () => {
    await saveAnswer(caseId, 'interview/care', 'to-come');
    await begin('Go on with the questions');
    await goTo('Could waiting for the normal time do serious harm?');
    expect(seen()).toContain('If this is an emergency call 911.');
    expect(all('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(seen()).not.toContain('Phone the plan and your doctor now.');
    await click('radio', /^Yes, waiting/);
    await expectSoon(() => seen().includes('Phone the plan and your doctor now.'));
    await click('button', 'Next');
    await open('Does your clinician support a faster decision?');
  });

  it('confirms the kind of plan only by the member’s click: the likely first, all on demand, each with how to tell', async () => {
    const reading = { ...denied, fields: { ...denied.fields, planType: found('tricare', 'Buckeye Mutual Health') } };
    ({ caseId } = await openCase({ doc, reading, label: 'The letter', kind: 'page' }));
    await begin();
    await goTo('What kind of plan is it?');
    expect(all('radio')[0]?.closest('label')?.textContent).toBe('TRICARE');
    expect(seen()).toContain('Your papers point to this one: Buckeye Mutual Health (The letter). Is it right?');
    expect((await file()).case.confirmedPlanType).toBeUndefined();
    expect(all('radio').length).toBeLessThan(8);
    await click('button', 'Show all kinds of plan');
    expect(all('radio')).toHaveLength(20);
    expect(seen()).toContain('Medicare Summary Notice (MSN)');
    await click('radio', 'TRICARE');
    await expectSoon(async () => (await file()).case.confirmedPlanType === 'tricare');
    await click('button', 'Take this answer back');
    await expectSoon(async () => (await file()).case.confirmedPlanType === undefined);
  });

  it('keeps rows of a table as they are typed, spaces too; rows come and go with the keyboard', async () => {
    await begin();
    await goTo('Which treatments were tried before?');
    await type(get('textbox', 'What was tried'), 'naproxen ');
    expect((get('textbox', 'What was tried') as HTMLTextAreaElement).value).toBe('naproxen ');
    await type(get('textbox', 'Dose, or how often'), '500 mg\ntwice a day');
    await expectSoon(async () => treatmentsIn((await answer('interview/treatments')) ?? '')[0]?.dose === '500 mg twice a day');
    await click('button', 'Add a treatment');
    await expectSoon(() => document.activeElement === all('textbox', 'What was tried')[1]);
    await type(all('textbox', 'What was tried')[1]!, 'therapy');
    await expectSoon(async () => treatmentsIn((await answer('interview/treatments')) ?? '').length === 2);
    await click('button', 'Remove treatment 1');
    await expectSoon(() => document.activeElement === get('button', 'Add a treatment'));
    await expectSoon(async () => treatmentsIn((await answer('interview/treatments')) ?? '').map(({ what }) => what).join() === 'therapy');
    await click('button', 'Next');
    await click('button', 'Back');
    await expectSoon(() => (get('textbox', 'What was tried') as HTMLTextAreaElement).value === 'therapy');
  });

  it('ticks the evidence at hand in the list itself', async () => {
    await begin();
    await goTo('What do you have at hand already?');
    await click('checkbox', 'None of it yet');
    await expectSoon(async () => (await answer('interview/at-hand')) === 'none');
    await click('checkbox', /^Visit notes with findings/);
    await expectSoon(async () => (await file()).checklist.some(({ item, done }) => item === 'evidence/medical-necessity/3' && done));
    await expectSoon(async () => (await answer('interview/at-hand')) === '');
    expect(all('checkbox', 'None of it yet')).toEqual([]);
  });

  it('ends with every answer, any of which can be changed', async () => {
    await saveAnswer(caseId, 'interview/daily', 'I cannot sit.');
    await begin(/questions|Answer them/);
    while (all('button', 'Next').length > 0) await click('button', 'Next');
    await open('That is all for now');
    expect(seen()).toContain('I cannot sit.');
    await click('button', /^Change: What does it change in daily life/);
    await open('What does it change in daily life?');
    await type(get('textbox', 'What does it change in daily life?'), 'I cannot stand.');
    await expectSoon(async () => (await answer('interview/daily')) === 'I cannot stand.');
  });
});

describe('answers of an earlier case', () => {
  const patientName = found('Odalys Fernmoor', 'Buckeye Mutual Health');
  const reading = { ...denied, fields: { ...denied.fields, patientName } };

  beforeEach(async () => {
    await store.cases.clear();
    const old = await openCase({ doc, reading, label: 'Before', kind: 'page' });
    await updateCase(old.caseId, { name: 'Knee brace, May', confirmedPlanType: 'employer-insured' });
    await saveAnswer(old.caseId, 'interview/daily', 'I cannot sit.');
    await saveAnswer(old.caseId, 'interview/care', 'received');
    await saveAnswer(old.caseId, 'writer/kind', 'patient');
    await savePerson({ caseId: old.caseId, role: 'patient', address: '418 Tanager Lane' });
    ({ caseId } = await openCase({ doc, reading, label: 'Now', kind: 'page' }));
  });

  it('are shown and never taken by themselves; one is taken with a click', async () => {
    await begin();
    await expectSoon(() => seen().includes('From your case “Knee brace, May”'));
    expect(seen()).toContain('418 Tanager Lane');
    expect((await file()).answers).toEqual([]);
    expect((await file()).case.confirmedPlanType).toBeUndefined();
    await click('button', /^Take this: What does it change/);
    await expectSoon(async () => (await answer('interview/daily')) === 'I cannot sit.');
    await expectSoon(() => all('button', /^Take this: What does it change/).length === 0);
    expect((await file()).answers).toHaveLength(1);
    expect(await answer('interview/care')).toBeUndefined();
  });

  it('are taken all at once, or declined for good', async () => {
    await begin();
    await expectSoon(() => all('button', /^Take all/).length > 0);
    await click('button', /^Take all/);
    await expectSoon(async () => (await file()).case.confirmedPlanType === 'employer-insured' && (await answer('interview/daily')) === 'I cannot sit.');
    expect(await answer('writer/kind')).toBe('patient');
    expect((await file()).people.find(({ role }) => role === 'patient')?.address).toBe('418 Tanager Lane');
    await expectSoon(() => !seen().includes('From your case'));
  });

  it('do not come back once they were declined', async () => {
    await begin();
    await expectSoon(() => all('button', 'Not these').length > 0);
    await click('button', 'Not these');
    await expectSoon(() => !seen().includes('From your case'));
    await begin();
    await open('Who is writing?');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen()).not.toContain('From your case');
  });
});

describe('who is writing', () => {
  const labels = () => all('textbox').map((field) => document.querySelector(`label[for="${field.id}"]`)?.textContent);

  it('is asked first; then only what that writer needs, and what was typed is not typed twice', async () => {
    await show(<Writers />);
    await expectSoon(() => labels().length === 4);
    await type(get('textbox', 'Your address'), '418 Tanager Lane');
    await expectSoon(async () => (await file()).people.some(({ address }) => address === '418 Tanager Lane'));
    await click('radio', 'I am the patient');
    await expectSoon(() => labels().join() === 'Your name,Your address,Your phone');
    await expectSoon(() => (get('textbox', 'Your address') as HTMLTextAreaElement).value === '418 Tanager Lane');
    await type(get('textbox', 'Your name'), 'Odalys Fernmoor');
    await expectSoon(async () => (await file()).people.some(({ role, name }) => role === 'patient' && name === 'Odalys Fernmoor'));
    expect(seen()).not.toContain('Ask the plan');
  });

  it('names the paper that the confirmed plan asks for when someone else writes', async () => {
    await show(<Writers />);
    await expectSoon(() => labels().length === 4);
    await click('radio', 'The patient chose me to act for them');
    await expectSoon(() => seen().includes('Ask the plan for its form to act for the patient'));
    await updateCase(caseId, { confirmedPlanType: 'medicare-part-d' });
    await expectSoon(() => seen().includes('Fill in form CMS-1696, or an equivalent one'));
    expect(seen()).toContain('Check with your plan.');
    await click('radio', /^I am the parent/);
    await expectSoon(() => seen().includes('differs by state. Ask the plan.') && labels()[0] === 'Your child’s name');
  });

  it('is one answer here and in the interview', async () => {
    await begin();
    await open('Who is writing?');
    await click('radio', /^I treat the patient/);
    await expectSoon(async () => (await answer('writer/kind')) === 'clinician');
    await show(<Writers />);
    await expectSoon(() => labels().includes('Your office address'));
  });
});
