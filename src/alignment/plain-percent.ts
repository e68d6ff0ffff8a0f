const tenthsOfPercent = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, style: 'percent' });

/** A share as data has it, the same whatever language is spoken: `60%`, `33.3%`. */
export const plainPercent = (share: number): string => tenthsOfPercent.format(share);
