import type { ReactNode } from 'react';

/** The one path of a case, always visible: the present room open, any other one touch away. */
export const ROOMS = ['understand', 'gather', 'write', 'send', 'follow-up'] as const;
export type Room = (typeof ROOMS)[number];

export const ROOM_NAMES: Readonly<Record<Room, string>> = { understand: 'Understand', gather: 'Gather', write: 'Write', send: 'Send', 'follow-up': 'Follow up' };

export const isRoom = (text: string | undefined): text is Room => ROOMS.some((room) => room === text);

interface Props {
  /** What stands below the steps where they are a column. */
  readonly below?: ReactNode;
  readonly room: Room;
  hrefOf(room: Room): string;
  /** What is left to do in a room; shown where there is width for it. */
  leftIn?(room: Room): string | undefined;
}

export function Path({ room, hrefOf, leftIn, below }: Props) {
  return (
    <div className="path">
      <nav aria-label="Steps of this case">
        <ol>
          {ROOMS.map((step) => {
            const left = leftIn?.(step);
            return (
              <li key={step}>
                <a href={hrefOf(step)} aria-current={step === room ? 'step' : undefined}>
                  {ROOM_NAMES[step]}
                </a>
                {left ? <p className="small soft left-to-do">{left}</p> : null}
              </li>
            );
          })}
        </ol>
      </nav>
      {below}
    </div>
  );
}
