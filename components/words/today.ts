/** Today on the member's own calendar, as `YYYY-MM-DD`. The one place where the interface asks the clock for a date. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
