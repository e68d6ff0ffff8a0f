/** Names that are numbered, as they stand to those in the workbook, whose case does not count. */
export interface NumberedNames {
  /** The first one that is not taken. */
  readonly free: string;
  /** The one before it; null where that is the first. */
  readonly last: string | null;
}

/** Goes through names by their number, from 1 on, up to one that is free. */
export function numberedNames(nameOf: (number: number) => string, taken: readonly string[]): NumberedNames {
  const others = new Set(taken.map((each) => each.toLowerCase()));
  let last: string | null = null;
  for (let number = 1; ; number += 1) {
    const free = nameOf(number);
    if (!others.has(free.toLowerCase())) return { free, last };
    last = free;
  }
}

/** A name as it is, and with its number behind it from 2 on. */
export const withNumber =
  (name: string, between: string) =>
  (number: number): string =>
    number === 1 ? name : `${name}${between}${number}`;

/** A name unlike those in the workbook: with a number behind it where it is taken. */
export const freeName = (name: string, taken: readonly string[], between: string): string =>
  numberedNames(withNumber(name, between), taken).free;
