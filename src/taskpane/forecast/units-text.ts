import { amount } from '../price-and-volume/amounts';

/** Units as people count them: whole, but where they are few. */
export const unitsText = (units: number): string => amount(Math.abs(units) < 10 ? units : Math.round(units));
