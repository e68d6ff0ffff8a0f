/** A name unlike those in the workbook, whose case does not count: with a number behind it where it is taken. */
export function freeName(name: string, taken: readonly string[], between: string): string {
  const others = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let count = 2; others.has(free.toLowerCase()); count += 1) free = `${name}${between}${count}`;
  return free;
}
