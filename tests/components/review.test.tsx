// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewCard } from '../../components/review/review-card';
import { addOwnSentence } from '../../lib/appeal/edit';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { settledCase } from '../../lib/appeal/known/choices';
import { openCase } from '../../lib/cases/cases';
import { useCaseFile } from '../../lib/cases/hooks';
import { loadCaseFile } from '../../lib/cases/case-file';
import { sentenceText, type LetterContent } from '../../lib/cases/letter';
import { createLetter, saveLetterContent } from '../../lib/cases/letters';
import { addSending } from '../../lib/cases/sendings';
import { store } from '../../lib/cases/store';
import { denied, doc } from './support/readings';
import { all, click, expectSoon, seen, show } from './support/screen';

const TODAY = '2026-11-23';
let caseId = '';
let letterId = '';
const onOpen = vi.fn();

const textOf = ({ sections }: LetterContent): string => sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences.map(sentenceText))).join('\n');

function Desk() {
  const file = useCaseFile(caseId);
  const letter = file?.letters.find(({ id }) => id === letterId);
  const [typed, setTyped] = useState<LetterContent>();
  if (!file || !letter) return null;
  const content = typed ?? letter.content;
  return (
    <>
      <ReviewCard file={settledCase(file)} letter={letter} content={content} today={TODAY} onChange={setTyped} onOpen={onOpen} onProblem={(error) => { throw error; }} />
      <pre>{textOf(content)}</pre>
    </>
  );
}

async function begin(...typed: string[]): Promise<void> {
  await Promise.all(store.tables.map((table) => table.clear()));
  onOpen.mockReset();
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
  const drafted = draftLetter('first-level-appeal', (await loadCaseFile(caseId))!, TODAY);
  letterId = await createLetter(caseId, 'first-level-appeal', typed.reduce((content, text) => addOwnSentence(content, 'request/ask', text), drafted));
  await show(<Desk />);
  await expectSoon(() => seen().includes('to mend before you send it'));
}

describe('the review', () => {
  beforeEach(() => begin('I am furious about this.', 'My lawyer will call you.'));

  it('shows the sentence with what was seen and why, and takes out what the member takes out', async () => {
    expect(seen()).toContain('My lawyer will call you.');
    expect(seen()).toContain('This reads as a threat.');
    const threats = () => all('blockquote', /My lawyer will call you/);
    await click('button', 'Take the sentence out: This reads as a threat.');
    await expectSoon(() => threats().length === 0);
    expect(document.querySelector('pre')!.textContent).not.toContain('My lawyer');
    expect(document.querySelector('pre')!.textContent).toContain('I am furious');
  });

  it('leaves what the member leaves, keeps that, and shows it again when asked', async () => {
    await click('button', /^Leave it as it is: This says how it feels/);
    await expectSoon(() => seen().includes('Left as it is (1)'));
    expect((await loadCaseFile(caseId))!.answers.map(({ question, text }) => [question.startsWith(`review/${letterId}/emotion`), text])).toEqual([[true, 'aside']]);
    await click('button', 'Left as it is (1)');
    await click('button', /^Look at it again/);
    await expectSoon(() => !seen().includes('Left as it is'));
    expect(document.querySelector('pre')!.textContent).toContain('I am furious');
  });

  it('opens the sentence of the first blank', async () => {
    await click('button', /^Go to the first blank/);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('leads to the questions where the argument is empty', () => {
    const links = all('link', /^Answer the questions/);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.getAttribute('href') === `#case/${caseId}/gather`)).toBe(true);
  });
});

describe('a further appeal', () => {
  it('is held against the copies that went out', async () => {
    await begin();
    await addSending(letterId, { sentOn: '2026-11-23' });
    const { content } = (await loadCaseFile(caseId))!.letters[0]!;
    letterId = await createLetter(caseId, 'level/external-review', content);
    await saveLetterContent(letterId, content);
    await show(<Desk />);
    await expectSoon(() => seen().includes('This letter says what the last one said.'));
  });
});
