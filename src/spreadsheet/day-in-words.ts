import { language } from '../languages/language';
import { type Day, partsOf } from './day';

/** A day as people write it, which nobody can take for another: `18 Mar 2027`, `18. März 2027`. */
export const date = (day: Day): string => language.words.date(partsOf(day));

/** The month of a day: `Mar 2027`, `März 2027`. */
export const monthOfYear = (day: Day): string => language.words.monthOfYear(partsOf(day));
