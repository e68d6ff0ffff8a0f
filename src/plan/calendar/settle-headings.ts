import { daysInMonth, firstDayOfIsoWeek, partsOf } from '../../spreadsheet/day';
import type { ColumnPeriod } from './calendar-dates';
import type { HeadedColumn, Heading, HeadingOf } from './calendar-headings';
import { periodAt, type PeriodUnit } from './period';

type Settled = readonly (ColumnPeriod | null)[];

type Of<Kind extends Heading['kind']> = HeadedColumn & { readonly heading: HeadingOf<Kind> };

const isOf =
  <Kind extends Heading['kind']>(kind: Kind) =>
  (column: HeadedColumn): column is Of<Kind> =>
    column.heading.kind === kind;

const point = (...at: Parameters<typeof periodAt>): ColumnPeriod => ({
  kind: 'period',
  reading: periodAt(...at),
});

const dateOf = (year: number | null, month: number, day: number): ColumnPeriod => ({
  kind: 'date',
  year,
  month,
  day,
});

const undated = (reason: 'counted-from-start' | 'ambiguous-date'): ColumnPeriod => ({
  kind: 'undated',
  reason,
});

/**
 * What the headings of neighbouring columns stand for, column by column: headings of one kind explain each other. Null for
 * a heading that its neighbours do not make a period; a total is left to the caller.
 */
export function settleHeadings(run: readonly HeadedColumn[]): Settled {
  const settled: (ColumnPeriod | null)[] = run.map(({ heading }) =>
    heading.kind === 'period' || heading.kind === 'stretch of days' ? heading : null,
  );
  const places = new Map(run.map((column, place) => [column, place] as const));
  const settle = <Column extends HeadedColumn>(
    columns: readonly Column[],
    how: (columns: readonly Column[]) => Settled,
  ): void => {
    if (columns.length === 0) return;
    const found = how(columns);
    columns.forEach((column, index) => {
      settled[places.get(column) ?? -1] = found[index] ?? null;
    });
  };
  settle(run.filter(isOf('date')), settleDates);
  settle(run.filter(isOf('numeric date')), settleNumericDates);
  settle(run.filter(isOf('month and number')), settleMonthsAndNumbers);
  settle(run.filter(isOf('loose')), settleLoose);
  settleCountedIn(run, settle);
  return settled;
}

/* Dates */

/** Days, weeks, months, quarters, halves and years: numbers that are as far apart are serials, others are other numbers. */
const isStepOfDates = (days: number): boolean =>
  days > 0 &&
  (days <= 31 || (days >= 89 && days <= 92) || (days >= 181 && days <= 184) || days === 365 || days === 366);

function settleDates(columns: readonly Of<'date'>[]): Settled {
  const steps = columns
    .slice(1)
    .map(({ heading }, index) => heading.day - (columns[index]?.heading.day ?? 0));
  const isRun = columns.length > 1 && steps.every(isStepOfDates);
  return columns.map(({ heading: { day, isSure } }) => {
    if (!isSure && !isRun) return null;
    const parts = partsOf(day);
    return dateOf(parts.year, parts.month, parts.day);
  });
}

interface MonthAndDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Whether days come one after the other; those without a year may go over into the next, once. */
function areRisingDays(days: readonly MonthAndDay[]): boolean {
  let turns = 0;
  const arePossible = days.every(({ year, month, day }, index) => {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month)) return false;
    const before = days[index - 1];
    if (before === undefined) return true;
    const from = (before.year ?? 0) * 372 + before.month * 31 + before.day;
    const to = (year ?? 0) * 372 + month * 31 + day;
    if (to > from) return true;
    turns += 1;
    // A turn of the year leads from its end to its beginning.
    return year === null && before.month - month > 6;
  });
  return arePossible && turns <= 1;
}

const commonSteps = [1, 2, 3, 6, 12];

/** Whether months come one after the other in equal steps. */
function areSteadyMonths(months: readonly { readonly year: number; readonly month: number }[]): boolean {
  const counts = months.map(({ year, month }) => year * 12 + month);
  const step = (counts[1] ?? 0) - (counts[0] ?? 0);
  if (counts.length < 2) return true;
  return (
    commonSteps.includes(step) &&
    counts.every((count, index) => index === 0 || count - (counts[index - 1] ?? 0) === step)
  );
}

/** 05/01 to 26/01: in the order of day and month, or of month and day, whichever makes days that follow each other. */
function settleNumericDates(columns: readonly Of<'numeric date'>[]): Settled {
  const headings = columns.map(({ heading }) => heading);
  const months = headings.map(({ first, second }) => ({ year: 2000 + second, month: first }));
  const areMonths =
    headings.every(({ first, mayEndInYear }) => mayEndInYear && first <= 12) &&
    months.length > 1 &&
    areSteadyMonths(months);
  if (areMonths) return months.map(({ year, month }) => point('month', month, year));
  const dayFirst = headings.map(({ first, second, year }) => ({ year, month: second, day: first }));
  const monthFirst = headings.map(({ first, second, year }) => ({ year, month: first, day: second }));
  const fits = { dayFirst: areRisingDays(dayFirst), monthFirst: areRisingDays(monthFirst) };
  if (!fits.dayFirst && !fits.monthFirst) return headings.map(() => null);
  // Nobody writes the month first between dots.
  const isDayFirst = fits.dayFirst && (!fits.monthFirst || headings.every(({ hasDots }) => hasDots));
  if (!isDayFirst && fits.dayFirst && !areSameDays(dayFirst, monthFirst)) {
    return headings.map(() => undated('ambiguous-date'));
  }
  return (isDayFirst ? dayFirst : monthFirst).map(({ year, month, day }) => dateOf(year, month, day));
}

const areSameDays = (some: readonly MonthAndDay[], others: readonly MonthAndDay[]): boolean =>
  some.every(({ month, day }, index) => month === others[index]?.month && day === others[index].day);

/** Jan 26, Feb 26, Mar 26 are months of 2026; Jan 12, Jan 19, Jan 26 are days. */
function settleMonthsAndNumbers(columns: readonly Of<'month and number'>[]): Settled {
  const headings = columns.map(({ heading }) => heading);
  const months = headings.map(({ month, number }) => ({ year: 2000 + number, month }));
  if (headings.every(({ mayEndInYear }) => mayEndInYear) && areSteadyMonths(months)) {
    return months.map(({ year, month }) => point('month', month, year));
  }
  const days = headings.map(({ month, number }) => ({ year: null, month, day: number }));
  if (!areRisingDays(days)) return headings.map(() => null);
  return days.map(({ month, day }) => dateOf(null, month, day));
}

/* Letters */

/** T1 to T4 in full, S1 and S2 of a year, Sem 1 and on: by itself each could be a key. */
function settleLoose(columns: readonly Of<'loose'>[]): Settled {
  const has = (unit: string, number: number): boolean =>
    columns.some(({ heading }) => heading.unit === unit && heading.number === number);
  const areQuarters = [1, 2, 3, 4].every((number) => has('quarter', number));
  const areHalves = has('half', 1) && has('half', 2);
  if (columns.every(({ heading }) => heading.unit === 'half or week')) return settleHalvesOrWeeks(columns);
  return columns.map(({ heading: { unit, number, year }, above }) => {
    const hasYear = year !== null || above?.year != null || above?.reading?.statesYear === true;
    if (unit === 'quarter') return areQuarters || hasYear ? point(unit, number, year) : null;
    return unit === 'half' && areHalves && hasYear ? point(unit, number, year) : null;
  });
}

/** Sem 1 and Sem 2 are halves; under a month, and where there are more, they are weeks. */
function settleHalvesOrWeeks(columns: readonly Of<'loose'>[]): Settled {
  const areHalves = columns.every(
    ({ heading, above }) => heading.number <= 2 && above?.reading?.first.unit !== 'month',
  );
  if (areHalves) return columns.map(({ heading }) => point('half', heading.number, heading.year));
  if (columns.some(({ heading }) => heading.year !== null)) {
    return columns.map(({ heading }) => point('week', heading.number, heading.year));
  }
  return settleCounted(
    columns.map((column): Counted => ({
      ...column,
      heading: { kind: 'counted', unit: 'week', number: column.heading.number },
    })),
  );
}

/* Counted columns */

type Counted = Of<'counted'>;

/** All counted columns of a run together where they are of one unit, with their totals between them; else each stretch by itself. */
function settleCountedIn(
  run: readonly HeadedColumn[],
  settle: (columns: readonly Counted[], how: (columns: readonly Counted[]) => Settled) => void,
): void {
  const counted = run.filter(isOf('counted'));
  const areOfOneUnit = counted.every(({ heading }) => heading.unit === counted[0]?.heading.unit);
  if (areOfOneUnit && settleCounted(counted).every((period) => period !== null)) {
    settle(counted, settleCounted);
    return;
  }
  let stretch: Counted[] = [];
  for (const column of [...run, null]) {
    if (
      column !== null &&
      isOf('counted')(column) &&
      (stretch[0] ?? column).heading.unit === column.heading.unit
    ) {
      stretch.push(column);
    } else {
      settle(stretch, settleCounted);
      stretch = column !== null && isOf('counted')(column) ? [column] : [];
    }
  }
}

function settleCounted(columns: readonly Counted[]): Settled {
  const nothing = columns.map(() => null);
  // One number alone rises to nothing.
  if (columns.length === 1 && columns[0]?.heading.unit === null) return nothing;
  const unit = columns[0]?.heading.unit ?? unitAbove(columns);
  return (
    partsOfMonths(columns, unit) ??
    partsOfOthers(columns, unit) ??
    weeksOfYears(columns, unit) ??
    monthsOfYears(columns, unit) ??
    quartersOfYears(columns, unit) ??
    (unit === null ? nothing : columns.map(() => undated('counted-from-start')))
  );
}

/** The unit that the row above names for all columns: Weeks. */
function unitAbove(columns: readonly Counted[]): Counted['heading']['unit'] {
  const unit = columns[0]?.above?.unit ?? null;
  return columns.every(({ above }) => above?.unit === unit) ? unit : null;
}

const numbersOf = (columns: readonly Counted[]): readonly number[] =>
  columns.map(({ heading }) => heading.number);

const isEachNext = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

const isEachHigher = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/** The columns under each value of the row above. */
function byValueAbove(columns: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups = new Map<number, Counted[]>();
  for (const column of columns) {
    const place = column.above?.column ?? -1;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [column]);
    else group.push(column);
  }
  return [...groups.values()];
}

/** Whether the row above has one period of a unit over every column. */
const areAllUnder = (columns: readonly Counted[], unit: PeriodUnit): boolean =>
  columns.every(({ above }) => {
    const reading = above?.reading;
    return (
      reading?.first.unit === unit &&
      reading.last.unit === unit &&
      reading.first.number === reading.last.number
    );
  });

/** Under a month its days, or its weeks where there are 4 or 5. */
function partsOfMonths(columns: readonly Counted[], unit: Counted['heading']['unit']): Settled | null {
  if (!areAllUnder(columns, 'month')) return null;
  const groups = byValueAbove(columns).map(numbersOf);
  const mostWeeks = Math.max(...groups.map((group) => group.length));
  const countFromOne = groups.every((group) => group[0] === 1 && isEachNext(group));
  const areWeeks = countFromOne && mostWeeks <= 5 && (unit === 'week' || (unit === null && mostWeeks >= 4));
  if (areWeeks) return partsOfGroups(columns, 'week', 4);
  if (unit !== null && unit !== 'day') return null;
  // Numbers that go on from month to month are weeks of the year.
  if (groups.length > 1 && isEachNext(groups.flat())) return null;
  if (!groups.every(isEachHigher)) return null;
  const days = columns.map(({ heading, above }) =>
    dateOf(above?.reading?.first.year ?? null, above?.reading?.first.number ?? 0, heading.number),
  );
  const areDays = columns.every(
    ({ heading, above }) => heading.number <= daysInMonth(2024, above?.reading?.first.number ?? 1),
  );
  return areDays ? days : null;
}

/** Months 1 to 3 and weeks 1 to 13 of a quarter, days 1 to 7 of a week, where the numbers begin anew under each. */
function partsOfOthers(columns: readonly Counted[], unit: Counted['heading']['unit']): Settled | null {
  const groups = byValueAbove(columns).map(numbersOf);
  if (!groups.every((group) => group[0] === 1 && isEachNext(group))) return null;
  const most = Math.max(...groups.map((group) => group.length));
  if (areAllUnder(columns, 'week') && (unit === null || unit === 'day') && most <= 7) {
    return partsOfGroups(columns, 'day', 1);
  }
  for (const [whole, months] of [
    ['quarter', 3],
    ['half', 6],
  ] as const) {
    if (!areAllUnder(columns, whole)) continue;
    if ((unit === null || unit === 'month') && most <= months) return partsOfGroups(columns, 'month', 1);
    const weeks = (months * 13) / 3;
    if ((unit === null || unit === 'week') && most > months && most <= weeks + 1 && groups.length > 1) {
      return partsOfGroups(columns, 'week', weeks - 1);
    }
  }
  return null;
}

/** `fewest`: with fewer parts than these the last one does not run to the end of the whole. */
function partsOfGroups(columns: readonly Counted[], unit: 'day' | 'week' | 'month', fewest: number): Settled {
  return byValueAbove(columns).flatMap((group) =>
    group.map(({ heading }): ColumnPeriod => ({
      kind: 'part',
      unit,
      number: heading.number,
      of: Math.max(group.length, fewest),
    })),
  );
}

/** The last week of a short and of a long year. */
const lastWeek = { short: 52, long: 53 };

/** Weeks where a word says so, or where the numbers rise by one to 52 or 53. */
function weeksOfYears(columns: readonly Counted[], unit: Counted['heading']['unit']): Settled | null {
  if (unit !== null && unit !== 'week') return null;
  const numbers = numbersOf(columns);
  const highest = Math.max(...numbers);
  if (highest > lastWeek.long || beginAgain(columns)) return null;
  const areNext = numbers.every((number, index) => {
    const before = numbers[index - 1];
    return before === undefined || number === before + 1 || (number === 1 && before >= lastWeek.short);
  });
  const areWeeks =
    unit === 'week' || (areNext && (highest >= lastWeek.short || areWeeksOfMonthsAbove(columns)));
  return areWeeks ? numbers.map((number) => point('week', number, null)) : null;
}

/** Whether numbers begin at 1 again in the middle of a year: W1 to W4, W1 to W4 are counted in something else. */
const beginAgain = (columns: readonly Counted[]): boolean =>
  columns.some(({ heading, above }, index) => {
    const before = columns[index - 1];
    if (before === undefined || heading.number !== 1 || before.heading.number >= lastWeek.short) return false;
    const isOfOtherYear =
      above !== null &&
      above.column !== before.above?.column &&
      (above.year !== null || above.reading?.statesYear === true);
    return !isOfOtherYear;
  });

/** Whether each number is a week that lies in the month above it or at its edge: Jan 1 to 5, Feb 6 to 9. */
function areWeeksOfMonthsAbove(columns: readonly Counted[]): boolean {
  if (!areAllUnder(columns, 'month') || byValueAbove(columns).length < 2) return false;
  return columns.every(({ heading, above }) => {
    const month = above?.reading?.first.number ?? 0;
    const monday = firstDayOfIsoWeek(above?.reading?.first.year ?? 2026, heading.number);
    if (monday === null) return heading.number === lastWeek.long && month === 12;
    return (
      [monday - 7, monday + 13].some((day) => partsOf(day).month === month) || partsOf(monday).month === month
    );
  });
}

/** Months where the numbers rise by one from 1 to 12, in whichever month they begin, or fit the quarters above. */
function monthsOfYears(columns: readonly Counted[], unit: Counted['heading']['unit']): Settled | null {
  if (unit !== null && unit !== 'month') return null;
  const numbers = numbersOf(columns);
  const areNext = numbers.every((number, index) => {
    const before = numbers[index - 1];
    return number <= 12 && (before === undefined || number === (before % 12) + 1);
  });
  if (!areNext) return null;
  const areWhole = new Set(numbers).size === 12;
  const areOfYear = columns.every(({ above }) => above?.reading?.statesYear === true || above?.year != null);
  const fitQuarters =
    areAllUnder(columns, 'quarter') &&
    columns.every(({ heading, above }) => Math.ceil(heading.number / 3) === above?.reading?.first.number);
  const named = columns.every(({ heading }) => heading.unit === null);
  // Month 1 to Month 12 count from the plan's start, unless they stand under a year; 1 to 12 are January to December.
  const areMonths = fitQuarters || (areWhole && (named || areOfYear)) || (named && unit === 'month');
  return areMonths ? numbers.map((number) => point('month', number, null)) : null;
}

/** 1 to 4 under the word for quarters. */
function quartersOfYears(columns: readonly Counted[], unit: Counted['heading']['unit']): Settled | null {
  const numbers = numbersOf(columns);
  if (unit !== 'quarter' || numbers.some((number) => number > 4)) return null;
  return numbers.map((number) => point('quarter', number, null));
}
