import { useState, type ReactNode } from 'react';
import { checklistOf, WHO, type ChecklistItem as Item, type Who } from '../../lib/appeal/checklist';
import type { LetterKind } from '../../lib/cases/model';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { InterviewCard } from '../interview/interview-card';
import { Evidence } from '../evidence/evidence';
import { ProblemCard } from '../shell/problem-card';
import { hrefOf } from '../shell/routes';
import { countWords } from '../words/format';
import { byWords } from './by-words';
import { ChecklistItem } from './checklist-item';
import { dueCase } from './due';
import './checklist.css';

const HEADINGS: Readonly<Record<Who, string>> = { you: 'You', "your doctor's office": 'Your doctor’s office', 'the plan': 'The plan' };

/**
 * What stands at the top: the next thing, and what was the next one since the room was entered. A thing that is ticked
 * stays where it is, so that the focus stays on its tick.
 */
function useOnTop(next: string | undefined): ReadonlySet<string> {
  const [onTop, setOnTop] = useState<ReadonlySet<string>>(new Set());
  if (next === undefined || onTop.has(next)) return onTop;
  const grown = new Set([...onTop, next]);
  setOnTop(grown);
  return grown;
}

/** A part that is there when it is wanted: closed it is its name and how much it holds. */
function Group({ heading, count, children }: { heading: string; count: string; children: ReactNode }) {
  return (
    <details>
      <summary>
        <h3>{heading}</h3> <span className="small soft">{count}</span>
      </summary>
      {children}
    </details>
  );
}

/** What to gather: one thing to begin with, then the rest by who does it. */
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
  const onTop = useOnTop(next?.id);
  const first = items.filter(({ id }) => onTop.has(id));
  const rest = items.filter(({ id }) => !onTop.has(id));
  const row = (item: Item) => (
    <ChecklistItem key={item.id} caseId={file.case.id} item={item} by={byWords(item.by, deadline)} hrefOfLetter={hrefOfLetter} entry={entryOf(item)} isNext={item === next} onProblem={(error) => setProblem(problemCodeOf(error))} />
  );
  return (
    <div className="checklist stack-2">
      <h2>What to gather</h2>
      {items.length > 0 ? (
        <p className="soft" role="status">
          {done} of {countWords(items.length, 'thing')} done. Ticks and notes are kept as you make them.
        </p>
      ) : (
        <p>This paper does not say enough for a list. Add the letter first: it names what the plan wants.</p>
      )}
      {problem ? <ProblemCard problem={problem} /> : null}
      {first.length > 0 ? <ul>{first.map(row)}</ul> : null}
      <InterviewCard file={file} onProblem={(error) => setProblem(problemCodeOf(error))} />
      {rest.length + later.length > 0 ? (
        <section className="the-rest" aria-labelledby="the-rest">
          <h2 id="the-rest">The rest, by who does it</h2>
          {WHO.map((who) => {
            const own = rest.filter((item) => item.who === who);
            const ticked = own.filter((item) => entryOf(item)?.done).length;
            return own.length > 0 ? (
              <Group key={who} heading={HEADINGS[who]} count={`${countWords(own.length, 'thing')}${ticked > 0 ? `, ${ticked} done` : ''}`}>
                <ul>{own.map(row)}</ul>
              </Group>
            ) : null;
          })}
          {later.length > 0 ? (
            <Group heading="If they say no again" count={countWords(later.length, 'thing')}>
              <ul>
                {later.map(({ id, title, why }) => (
                  <li key={id}>
                    <span className="title">{title}</span>
                    <p className="why small soft">{why}</p>
                  </li>
                ))}
              </ul>
            </Group>
          ) : null}
        </section>
      ) : null}
      <Evidence file={file} />
      <p className="small soft">
        {standing('ask-provider')} {standing('send-all-evidence')} {standing('keep-proof')}
      </p>
    </div>
  );
}
