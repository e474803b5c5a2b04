import { dateWords } from '../words/format';
import type { Mark } from './marks';

/** "Oct 6", with the year where it is another one than today's. */
function shortDay(date: string, today: string): string {
  const [monthAndDay = '', year = ''] = dateWords(date).split(', ');
  const [month = '', day = ''] = monthAndDay.split(' ');
  return `${month.slice(0, 3)} ${day}${year === today.slice(0, 4) ? '' : `, ${year}`}`;
}

/** Beyond it the words stand to the left of their mark, so that they stay inside. */
const TURN = 50;

/** Where on the line: a number for the style sheet, which does the rest. */
const place = (at: number) => (element: HTMLElement | null) => element?.style.setProperty('--at', `${at}%`);

/**
 * The days on one line of time, each in a row of its own, so that no words cover others on a narrow screen. Only for the
 * eye: the list below says the same.
 */
export function Picture({ marks, today }: { marks: readonly Mark[]; today: string }) {
  const now = marks.find(({ look }) => look === 'today');
  return (
    <div className="ladder-picture" aria-hidden="true">
      {now ? <span className="ladder-now" ref={place(now.at)} /> : null}
      {marks.map(({ id, date, what, look, at }) => (
        <div key={id} className={`ladder-mark ${look}`} ref={place(at)}>
          <span className="ladder-way" />
          <span className="ladder-sign" />
          <span className={at > TURN ? 'ladder-words before' : 'ladder-words'}>
            {what}: {shortDay(date, today)}
          </span>
        </div>
      ))}
    </div>
  );
}
