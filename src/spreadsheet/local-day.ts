import { type Day, dayFromParts } from './day';

/** The day of a moment by the clock of where it is asked; 0 for a moment beyond all calendars. */
export const localDay = (moment: Date): Day =>
  dayFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
