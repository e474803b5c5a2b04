import { useState } from 'react';
import { checklistOf, WHO, type ChecklistItem as Item, type Who } from '../../lib/appeal/checklist';
import type { LetterKind } from '../../lib/cases/model';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { InterviewCard } from '../interview/interview-card';
import { Evidence } from '../evidence/evidence';
import { ProblemCard } from '../shell/problem-card';
import { Disclosure } from '../shell/disclosure';
import { hrefOf } from '../shell/routes';
import { countWords } from '../words/format';
import { byWords } from './by-words';
import { ChecklistItem } from './checklist-item';
import { dueCase } from './due';
import './checklist.css';

const HEADINGS: Readonly<Record<Who, string>> = { you: 'You', "your doctor's office": 'Your doctor’s office', 'the plan': 'The plan' };

/** What to gather, split by who does it. The first thing is small. */
export function Gather({ file, today }: { file: KnownFile; today: string }) {
  const [problem, setProblem] = useState<ProblemCode>();
  const all = checklistOf(file);
  const items = all.filter(({ stage }) => stage !== 'later');
  const later = all.filter(({ stage }) => stage === 'later');
  const { deadline } = dueCase(file, today);
  const hrefOfLetter = (letter: LetterKind) => hrefOf({ at: 'case', caseId: file.case.id, room: 'write', letter });
  const entryOf = (item: Item) => file.checklist.find((entry) => entry.item === item.id);
  const next = items.find((item) => !entryOf(item)?.done);
  const done = items.filter((item) => entryOf(item)?.done).length;
  return (
    <div className="checklist stack-2">
      <InterviewCard file={file} onProblem={(error) => setProblem(problemCodeOf(error))} />
      <h2>What to gather</h2>
      {items.length > 0 ? (
        <p className="soft" role="status">
          {done} of {countWords(items.length, 'thing')} done. Ticks and notes are kept as you make them.
        </p>
      ) : (
        <p>This paper does not say enough for a list. Add the letter first: it names what the plan wants.</p>
      )}
      {problem ? <ProblemCard problem={problem} /> : null}
      {WHO.map((who) => {
        const own = items.filter((item) => item.who === who);
        return own.length > 0 ? (
          <section key={who} aria-label={HEADINGS[who]}>
            <h3>{HEADINGS[who]}</h3>
            <ul>
              {own.map((item) => (
                <ChecklistItem key={item.id} caseId={file.case.id} item={item} by={byWords(item.by, deadline)} hrefOfLetter={hrefOfLetter} entry={entryOf(item)} isNext={item === next} onProblem={(error) => setProblem(problemCodeOf(error))} />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {later.length > 0 ? (
        <Disclosure button="If they say no again" className="button plain small">
          <ul>
            {later.map(({ id, title, why }) => (
              <li key={id}>
                <span className="title">{title}</span>
                <p className="why small soft">{why}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Evidence file={file} />
      <p className="small soft">
        {standing('ask-provider')} {standing('send-all-evidence')} {standing('keep-proof')}
      </p>
    </div>
  );
}
