/** Days of the member's calendar, for the background, which may not know the rooms of the appeal. */

/** Today on the member's own calendar, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days from one plain date to another, negative where the second is earlier; undefined for a text that is no date. */
export function daysUntil(date: string, today: string): number | undefined {
  const [to, from] = [date, today].map((day) => {
    const [, year, month, dayOfMonth] = SHAPE.exec(day) ?? [];
    return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
  });
  return to === undefined || from === undefined ? undefined : Math.round((to - from) / DAY_MS);
}
