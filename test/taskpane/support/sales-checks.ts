import type { PaneCheck } from '../../../src/taskpane/pane-host';
import { sheet } from '../../support/plan-of';
import { checkOfWorkbook, settingsSheet, sheetsOf } from './pane-checks';

/*
 * Plans with a sales history, for the forecast. They are checked in November 2026.
 */

interface Sales {
  readonly months: number;
  /** What is written in the place of a month's units, by `2025-03`. */
  readonly instead?: Readonly<Record<string, string>>;
  /** The price of a month; none without. */
  readonly price?: (month: number) => number;
  readonly units?: (month: number) => number;
}

/** −0.5 to 0.5, without a pattern that a method could find. */
const noise = (place: number): number => (((place + 3) * 7919) ** 2 % 1009) / 1009 - 0.5;

/** Sells more each year, most of all before Christmas. */
const usualUnits = (month: number): number =>
  Math.round(
    (380 + 1.5 * month) * (1 + 0.3 * Math.cos((2 * Math.PI * (month + 1)) / 12)) + 110 * noise(month),
  );

/** Rows of months up to December 2025, the oldest first. */
function monthsOf(product: string, sales: Sales): readonly string[] {
  const { months, instead = {}, price, units = usualUnits } = sales;
  return Array.from({ length: months }, (_, at) => {
    const month = 36 - months + at;
    const period = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const sold = instead[period] ?? String(units(month));
    return `${period} | ${product} | ${sold}${price === undefined ? '' : ` | ${price(month)}`}`;
  });
}

const withHistory = (units: number, ...history: readonly string[]): PaneCheck =>
  checkOfWorkbook(workbookOf(units, history));

const workbookOf = (units: number, history: readonly string[]): ReturnType<typeof sheetsOf> =>
  sheetsOf({
    products: sheet('ID | Product | Price', 'P1 | Day bag | 250', 'P2 | Purse | 90'),
    strategies: sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Gifts | P2'),
    tactics: sheet(
      'ID | Tactic | Strategy | Units | Start | End | Discount',
      `T1 | Shop windows | S1 | ${units} | 2026-01-01 | 2026-12-31 |`,
      'T2 | Spring sale | S1 | 300 | 2025-03-01 | 2025-04-30 | 0.1',
      'T3 | Gift boxes | S2 | 400 | 2026-10-01 | 2026-12-31 |',
    ),
    history: sheet(...history),
  });

const headings = 'Period | Product | Units';

/** Three years of two products; the plan has what may be expected. */
export const salesCheck = (): PaneCheck =>
  withHistory(
    5200,
    `${headings} | Price`,
    ...monthsOf('Day bag', {
      months: 36,
      price: (month) => (month % 12 === 2 ? 225 : 250),
      instead: { '2024-08': '' },
    }),
    ...monthsOf('Purse', {
      months: 30,
      price: () => 90,
      units: (month) => Math.round(90 + 40 * noise(month)),
    }),
  );

/** The same with a plan of half as much again. */
export const aboveCheck = (): PaneCheck =>
  withHistory(9000, headings, ...monthsOf('Day bag', { months: 36 }));

/** One month without sales, and what was said of it. */
export const stockOutCheck = (...answers: readonly string[]): PaneCheck =>
  checkOfWorkbook([
    ...workbookOf(5200, [headings, ...monthsOf('Day bag', { months: 36, instead: { '2025-03': '0' } })]),
    ...(answers.length === 0
      ? []
      : [settingsSheet(...answers.map((said) => `Stock-out P1 › Mar 2025 | ${said}`))]),
  ]);

/** A history of so many months. */
export const shortCheck = (months: number): PaneCheck =>
  withHistory(5200, headings, ...monthsOf('Day bag', { months }));

/** Sales now and then. */
export const rareCheck = (): PaneCheck =>
  withHistory(
    60,
    headings,
    ...monthsOf('Day bag', { months: 36, units: (month) => ((month * 7) % 5 === 0 ? 3 + (month % 4) : 0) }),
  );

/** Ups and downs that nothing but the year before tells. */
export const repeatedCheck = (): PaneCheck =>
  withHistory(
    2100,
    headings,
    ...monthsOf('Day bag', {
      months: 30,
      units: (month) => Math.round(200 + 400 * noise(month % 12) + 12 * noise(month)),
    }),
  );

/** A history in which nobody entered what was sold, beside one of another product. */
export const blankCheck = (): PaneCheck =>
  withHistory(
    5200,
    headings,
    ...monthsOf('Purse', { months: 2 }),
    ...Array.from({ length: 4 }, (_, at) => `2025-0${at + 1} | Day bag | `),
  );

/** Ten years of weeks. */
export const weeksCheck = (): PaneCheck =>
  withHistory(
    31_000,
    headings,
    ...Array.from({ length: 500 }, (_, week) => {
      const day = new Date(Date.UTC(2016, 4, 30 + 7 * week)).toISOString().slice(0, 10);
      const units = Math.round(
        (500 + week / 4) * (1 + 0.25 * Math.sin((2 * Math.PI * week) / 52)) + 160 * noise(week),
      );
      return `${day} | Day bag | ${units}`;
    }),
  );
