import { useState } from 'react';
import { CALENDAR_TYPE, download } from '../../lib/export/download';
import type { CalendarDay } from '../../lib/export/calendar';
import { dateWords } from '../words/format';

/** A file for the calendar of the member's own choice. What makes it is loaded when it is first wanted. */
export function AddToCalendar({ day }: { day: CalendarDay }) {
  const [said, setSaid] = useState('');
  const make = async () => {
    const { calendarFile } = await import('../../lib/export/calendar');
    download(calendarFile(day, Date.now()), `Appeal date - ${day.date}.ics`, CALENDAR_TYPE);
    setSaid('Saved. Open the file to add the day. It names no plan and no care.');
  };
  return (
    <p className="row small">
      <button type="button" className="button plain small" onClick={() => void make().catch(() => setSaid('The file could not be made. Write the day down by hand.'))}>
        Add to my calendar<span className="out-of-sight">: {dateWords(day.date)}</span>
      </button>
      <span role="status" className="soft">{said}</span>
    </p>
  );
}
