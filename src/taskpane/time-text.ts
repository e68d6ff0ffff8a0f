import { numberLocale } from '../languages/spoken-words';

const hoursAndMinutes: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** The time of a moment by the local clock, as people write it where numbers are written so: `2:05 PM`, `14:05`. */
export const timeText = (moment: Date): string =>
  new Intl.DateTimeFormat(numberLocale, hoursAndMinutes).format(moment);
