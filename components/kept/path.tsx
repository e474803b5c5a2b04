/** The one path of a case, always visible: the present room open, any other one touch away. */
const ROOMS = ['understand', 'gather', 'write', 'send', 'follow-up'] as const;
export type Room = (typeof ROOMS)[number];

const ROOM_NAMES: Readonly<Record<Room, string>> = { understand: 'Understand', gather: 'Gather', write: 'Write', send: 'Send', 'follow-up': 'Follow up' };

export const isRoom = (text: string | undefined): text is Room => ROOMS.some((room) => room === text);

export function Path({ room, hrefOf }: { room: Room; hrefOf(room: Room): string }) {
  return (
    <nav className="path" aria-label="Steps of this case">
      <ol>
        {ROOMS.map((step) => (
          <li key={step}>
            <a href={hrefOf(step)} aria-current={step === room ? 'step' : undefined}>
              {ROOM_NAMES[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
