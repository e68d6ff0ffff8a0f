import type { DaySpan } from '../../spreadsheet/day';

/** What runs, and how much of a budget falls to each of its days. */
export interface Running extends DaySpan {
  /** Of the whole span; 0 where it is unknown. */
  readonly budget: number;
}

/** Neighbouring days on which the same things run. */
export interface Stretch extends DaySpan {
  /** How many things run at the same time. */
  readonly running: number;
  /** What their budgets come to for a day, spread evenly over the days of each. */
  readonly budgetPerDay: number;
}

/**
 * Divides a span of days by what runs: the stretches follow one another from its first day to its last. Where nothing runs is a
 * stretch too. Of n things in n log n.
 */
export function runningWithin(within: DaySpan, all: readonly Running[]): readonly Stretch[] {
  const changes = new Map<number, { running: number; budgetPerDay: number }>();
  const change = (day: number, running: number, budgetPerDay: number): void => {
    const there = changes.get(day);
    if (there === undefined) changes.set(day, { running, budgetPerDay });
    else {
      there.running += running;
      there.budgetPerDay += budgetPerDay;
    }
  };
  for (const { start, end, budget } of all) {
    if (end < within.start || start > within.end) continue;
    const perDay = budget / (end - start + 1);
    change(Math.max(start, within.start), 1, perDay);
    change(Math.min(end, within.end) + 1, -1, -perDay);
  }
  const stretches: Stretch[] = [];
  let { start } = within;
  let running = 0;
  let budgetPerDay = 0;
  for (const [day, by] of [...changes].sort(([one], [other]) => one - other)) {
    if (day > start) stretches.push({ start, end: day - 1, running, budgetPerDay });
    start = day;
    running += by.running;
    // What is left of sums and differences where nothing runs is no money.
    budgetPerDay = running === 0 ? 0 : budgetPerDay + by.budgetPerDay;
  }
  if (start <= within.end) stretches.push({ start, end: within.end, running, budgetPerDay });
  return stretches;
}
