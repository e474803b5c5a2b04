/** Calendar files as another program would read them (RFC 5545): long lines unfolded, each event as its own properties. */

/** The properties of each event, by their names with their parameters; those of its alarms are left out. */
export function calendarEvents(text: string): Readonly<Record<string, string>>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`The calendar file ends ${value} where it never began.`);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)![name] = value;
  }
  if (open.length > 0) throw new Error(`The calendar file never ends ${open.join(', ')}.`);
  return events;
}
