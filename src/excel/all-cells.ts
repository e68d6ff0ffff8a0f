/* Excel gives a single format to every cell of a range; the types know only rows of formats. */
export const inAllCells = (numberFormat: string): string[][] => numberFormat as unknown as string[][];
