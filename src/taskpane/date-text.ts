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

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The time of a moment by the local clock, as people write it where they are: `2:05 PM`, `14:05`. */
export const timeText = (moment: Date): string => time.format(moment);
