import type { KnownFile } from '../../lib/appeal/known/known';
import { ladderOf, type LadderStop } from '../../lib/appeal/levels/ladder';
import { standOf } from '../../lib/appeal/levels/stand';
import { choicesNow, isLadderOver, nextLevel, type NextLevel } from '../../lib/appeal/next-level';
import { Quotes } from '../face/deadline-ground';
import { hrefOf } from '../shell/routes';
import { Disclosure } from '../shell/disclosure';
import { countWords } from '../words/format';
import { WhichLevel } from './which-level';
import { WhoHelps } from './who-helps';

interface Props {
  readonly file: KnownFile;
  readonly today: string;
  onProblem(error: unknown): void;
}

/** What comes after a no: the next level, who decides it, by when, and the letter for it; or who can still help. */
export function NextUp({ file, today, onProblem }: Props) {
  const stand = standOf(file);
  const { plan, open } = stand;
  if (!plan) return null;
  if (isLadderOver(stand)) {
    return (
      <section className="stack" aria-labelledby="next-up">
        <h2 id="next-up">What comes next</h2>
        <p>{open.length > 0 ? 'No further appeal by letter is left that we know of. What comes next is a court.' : `For ${plan.name} we know of no further level.`}</p>
        <p>{open.length > 0 ? 'Overturn writes no court papers, and courts have time limits. Ask for help soon.' : 'The letter says what you can still do. These can help you read it.'}</p>
        <WhoHelps plan={plan} />
      </section>
    );
  }
  const choices = choicesNow(stand);
  const stops = ladderOf(file, today)?.stops ?? [];
  const cautions = new Set(stops.filter(({ level: { id } }) => open.some((level) => level.id === id)).map(({ lastDay: { caution } }) => caution));
  return (
    <section className="stack-2" aria-labelledby="next-up">
      <h2 id="next-up">What comes next</h2>
      {choices.length > 1 ? <WhichLevel caseId={file.case.id} choices={choices} told={stand.isTold && open.length === 1 ? open[0]!.id : undefined} onProblem={onProblem} /> : null}
      {open.map((level) => (
        <Level key={level.id} level={nextLevel(plan, level)} stop={stops.find(({ level: { id } }) => id === level.id)} file={file} isOnly={open.length === 1} />
      ))}
      <p className="small soft">{[...cautions].join(' ')} What your letter prints comes first.</p>
    </section>
  );
}

function Level({ level, stop, file, isOnly }: { level: NextLevel; stop: LadderStop | undefined; file: KnownFile; isOnly: boolean }) {
  return (
    <div className="next-stop stack">
      <h3>{level.plainName}</h3>
      <p className="small soft">
        The letter may call it: {level.name}. Decided by: {level.decidedBy}.
      </p>
      {stop ? <ByWhen stop={stop} isOnly={isOnly} /> : null}
      {level.opensBy === 'letter' && isOnly ? (
        <>
          <p>{carriesOver(file)}</p>
          <p>
            <a className="button go" href={hrefOf({ at: 'case', caseId: file.case.id, room: 'write', letter: level.letter })}>
              Write the next appeal
            </a>
          </p>
        </>
      ) : null}
    </div>
  );
}

/** The day, what presses about it, and its ground one touch away. */
function ByWhen({ stop: { lastDay, notes }, isOnly }: { stop: LadderStop; isOnly: boolean }) {
  return (
    <>
      <p className={isOnly ? 'by-when' : undefined}>{lastDay.words}</p>
      <Quotes proof={lastDay.proof} />
      {lastDay.alerts.length > 0 ? (
        <ul className="marked small">
          {lastDay.alerts.map((alert) => (
            <li key={alert}>{alert}</li>
          ))}
        </ul>
      ) : null}
      {lastDay.kind === 'date'
        ? lastDay.others.map((other) => (
            <div key={other.date} className="small stack">
              <p>{other.words}</p>
              <Quotes proof={other.proof} />
            </div>
          ))
        : null}
      {lastDay.notes.length + notes.length > 0 ? (
        <Disclosure className="button plain small" button="How this is counted">
          <ul className="marked small">
            {[...new Set([...lastDay.notes, ...notes])].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

/** What the next letter starts from. */
function carriesOver({ exhibits }: KnownFile): string {
  const evidence = exhibits.length > 0 ? ` and your ${countWords(exhibits.length, 'piece')} of evidence` : '';
  return `Your earlier points${evidence} carry over. The letter then answers what is new in theirs.`;
}
