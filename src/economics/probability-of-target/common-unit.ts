/* Amounts are in cents at the finest, or in a few more decimals where they are thousands or millions. */
const mostDecimals = 9;
const mostParts = 12;

/* Above this, whole numbers and rounding noise can no longer be told apart. */
const mostUnits = 2 ** 44;

function wholeMultiples(amounts: readonly number[], unitsInOne: number): number[] | null {
  const multiples: number[] = [];
  for (const amount of amounts) {
    const exact = amount * unitsInOne;
    const multiple = Math.round(exact);
    if (multiple > mostUnits || Math.abs(exact - multiple) > exact * 8 * Number.EPSILON) return null;
    multiples.push(multiple);
  }
  return multiples;
}

function greatestCommonDivisor(numbers: readonly number[]): number {
  let divisor = 0;
  for (const number of numbers) {
    let rest = number;
    while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor;
}

/** A unit of which amounts are whole multiples. */
export interface CommonUnit {
  readonly size: number;
  readonly multiples: readonly number[];
}

/**
 * The largest unit of which all amounts are whole multiples: cents, thousands, or a fraction of the smallest amount. Null
 * where they have none that rounding lets one see.
 *
 * @param amounts above 0, at least one.
 */
export function commonUnit(amounts: readonly number[]): CommonUnit | null {
  const smallest = amounts.reduce((least, amount) => Math.min(least, amount), Infinity);
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, places) => 10 ** places);
  const parts = Array.from({ length: mostParts }, (_, part) => (part + 1) / smallest);
  for (const unitsInOne of [...decimals, ...parts]) {
    const multiples = wholeMultiples(amounts, unitsInOne);
    if (multiples === null) continue;
    const divisor = greatestCommonDivisor(multiples);
    return {
      size: divisor / unitsInOne,
      multiples: multiples.map((multiple) => multiple / divisor),
    };
  }
  return null;
}
