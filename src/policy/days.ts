/** Days are `YYYY-MM-DD` in the reader's own time zone: they compare as text. */

/** The day a moment falls on, where the reader is. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day a number of days later (or earlier). */
export function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return isoDay(moment);
}

/** The same day of the month some months later, or that month's last day when it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}

/** Outside the years that four digits can tell, the first or the last day that they can. */
function isoDay(moment: Date): string {
  const day = moment.toISOString();
  return day.startsWith('-') ? '0000-01-01' : day.startsWith('+') ? '9999-12-31' : day.slice(0, 10);
}

/** A moment to the second as people write it where they are, with its distance from UTC: `2026-07-01T14:05:00+01:00`. */
export function momentWithZone(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number) => String(Math.floor(Math.abs(part))).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
