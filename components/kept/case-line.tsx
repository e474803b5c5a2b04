import type { LetterKind } from '../../lib/cases/model';
import { firstStep } from '../../lib/appeal/first-step';
import { mainDocument } from '../../lib/appeal/main-document';
import { chipWords, pressureOf } from '../face/deadline-chip';
import { dateWords } from '../words/format';
import type { DueCase } from './due';
import type { Room } from './path';
import { lastRoomOf, letterInHand, whereStopped } from './where-stopped';

/** One case: its name, its next date, and where the member stopped. All of it is the way to go on there. */
export function CaseLine({ due, hrefOf }: { due: DueCase; hrefOf(room: Room, letter?: LetterKind): string }) {
  const { file, deadline, sentOn: sent } = due;
  const main = mainDocument(file);
  return (
    <li>
      <a className="case-line" href={hrefOf(lastRoomOf(file), letterInHand(file)?.kind)}>
        <strong>{file.case.name}</strong>
        {!sent && deadline && deadline.kind !== 'none' ? (
          <span className={`deadline-chip ${pressureOf(deadline)}`}>
            <span className="mark" aria-hidden="true" />
            {chipWords(deadline)}
          </span>
        ) : null}
        {deadline?.kind === 'date' && !sent ? <span className="small soft">File by {dateWords(deadline.date)}</span> : null}
        {sent ? <span className="small soft">Sent {dateWords(sent)}. The plan answers in writing.</span> : null}
        {main && !sent ? <span className="small">Next: {firstStep(main.reading, file).title}</span> : null}
        <span className="small go-on">
          Go on where you stopped: <strong>{whereStopped(file)}</strong>
        </span>
      </a>
    </li>
  );
}
