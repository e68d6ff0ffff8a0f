/** The middle of a few numbers: the mean of the two in the middle where they are even in number. */
export function median(numbers: readonly number[]): number {
  const sorted: number[] = [];
  for (const number of numbers) {
    let place = sorted.length;
    for (; place > 0 && (sorted[place - 1] ?? number) > number; place -= 1)
      sorted[place] = sorted[place - 1] ?? number;
    sorted[place] = number;
  }
  const middle = sorted.length >> 1;
  const above = sorted[middle] ?? NaN;
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? NaN) + above) / 2 : above;
}
