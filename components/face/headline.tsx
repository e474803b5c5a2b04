import { useId, useState } from 'react';
import type { Deadline } from '../../lib/appeal/deadline';
import type { Face } from '../../lib/appeal/verdict-face';
import { DeadlineAlerts } from './deadline-alerts';
import { DeadlineChip } from './deadline-chip';
import { DeadlineGround } from './deadline-ground';

/** The verdict and the time that is left: what the member gets before reading anything else. */
export function Headline({ face, deadline, inCase }: { face: Face; deadline: Deadline | undefined; inCase: boolean }) {
  const Title = inCase ? 'h2' : 'h1';
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <header className="headline">
      <div className="verdict">
        <Title className="title">{face.headline}</Title>
        {deadline ? <DeadlineChip deadline={deadline} open={open} onToggle={() => setOpen(!open)} controls={id} /> : null}
      </div>
      {deadline ? <DeadlineAlerts deadline={deadline} /> : null}
      {deadline ? (
        <div id={id} className="disclosed stack" hidden={!open}>
          <DeadlineGround deadline={deadline} />
        </div>
      ) : null}
    </header>
  );
}
