import { useState } from 'react';
import { checklistOf, WHO, type ChecklistItem as Item, type Who } from '../../lib/appeal/checklist';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { countWords } from '../words/format';
import { ChecklistItem } from './checklist-item';
import './checklist.css';

const HEADINGS: Readonly<Record<Who, string>> = { you: 'You', "your doctor's office": 'Your doctor’s office', 'the plan': 'The plan' };

/** What to gather, split by who does it. The first thing is small. */
export function Gather({ file }: { file: KnownFile }) {
  const [problem, setProblem] = useState<ProblemCode>();
  const items = checklistOf(file);
  const entryOf = (item: Item) => file.checklist.find((entry) => entry.item === item.id);
  const next = items.find((item) => !entryOf(item)?.done);
  const done = items.filter((item) => entryOf(item)?.done).length;
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
      {WHO.map((who) => {
        const own = items.filter((item) => item.who === who);
        return own.length > 0 ? (
          <section key={who} aria-label={HEADINGS[who]}>
            <h3>{HEADINGS[who]}</h3>
            <ul>
              {own.map((item) => (
                <ChecklistItem key={item.id} caseId={file.case.id} item={item} entry={entryOf(item)} isNext={item === next} onProblem={(error) => setProblem(problemCodeOf(error))} />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      <p className="small soft">
        {standing('ask-provider')} {standing('send-all-evidence')} {standing('keep-proof')}
      </p>
    </div>
  );
}
