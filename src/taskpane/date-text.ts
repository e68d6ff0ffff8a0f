import { type Day, partsOf } from '../spreadsheet/day';

/* A day has no time zone: its date is written as the calendar has it, wherever the reader is. */
const date = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people write it where they are: `18 Mar 2027`, `Mar 18, 2027`. */
export function dateText(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return date.format(Date.UTC(year, month - 1, dayOfMonth));
}
