import type { DateSystem } from '../../spreadsheet/sheet';
import { literal } from './format-literal';
import { partsOfSerial } from './serial-dates';

/* Dates and times as TEXT shows them in English. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const padded = (part: number, width: number): string => String(part).padStart(width, '0');

/* One letter shows a number as it is, two with a leading zero, three a short name, more the whole one. */
function namedOrCounted(part: string, count: number, name: string): string {
  if (part.length <= 2) return padded(count, part.length);
  return part.length === 3 ? name.slice(0, 3) : name;
}

const isMinutes = (parts: readonly string[], at: number): boolean => {
  const timeParts = parts.map((part) => /^[ymdhs]+$/iu.exec(part)?.[0].charAt(0).toLowerCase() ?? '');
  const before = timeParts.slice(0, at).findLast((letter) => letter !== '');
  return before === 'h' || timeParts.slice(at + 1).find((letter) => letter !== '') === 's';
};

/** The parts of a number format for dates, filled in; null for a number that is not a date. */
export function formattedDate(
  serial: number,
  parts: readonly string[],
  dateSystem: DateSystem,
): string | null {
  // Seconds are the least that is shown: a time is rounded to them.
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const date = partsOfSerial(day, dateSystem);
  if (date === null) return null;
  const time = seconds - day * 86_400;
  const hour = Math.floor(time / 3600);
  const hasHalves = parts.some((part) => part.toUpperCase() === 'AM/PM');
  const shownHour = hasHalves ? ((hour + 11) % 12) + 1 : hour;
  const weekday = weekdays[(dateSystem === 1904 ? day + 1462 : day) % 7] ?? '';
  const textOfPart = (part: string, at: number): string => {
    const lower = part.toLowerCase();
    if (lower === 'am/pm') return hour < 12 ? 'AM' : 'PM';
    switch (/^[ymdhs]+$/u.test(lower) ? lower.charAt(0) : '') {
      case 'y':
        return part.length <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4);
      case 'm':
        return isMinutes(parts, at)
          ? padded(Math.floor(time / 60) % 60, part.length)
          : namedOrCounted(part, date.month, months[date.month - 1] ?? '');
      case 'd':
        return namedOrCounted(part, date.day, weekday);
      case 'h':
        return padded(shownHour, part.length);
      case 's':
        return padded(time % 60, part.length);
      default:
        return literal(part);
    }
  };
  return parts.map(textOfPart).join('');
}
