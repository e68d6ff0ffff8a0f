import type { CheckedWorkbook } from '../../../src/excel/checked-workbook';
import { type ForecastToWrite, writeForecast } from '../../../src/excel/forecast/write-forecast';
import type { HostWorkbook } from '../../../src/office-host';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromParts, serialFromDay } from '../../../src/spreadsheet/day';
import { checked, runner } from '../checking';
import { sheetNamed, type WrittenTable } from '../plan-in-excel';

export const serial = (year: number, month: number, day: number): number =>
  serialFromDay(dayFromParts(year, month, day) ?? 0, 1900) ?? 0;

/** The first day of a month, counted from January 2023. */
export const monthStart = (at: number): number => serial(2023 + Math.floor(at / 12), (at % 12) + 1, 1);

/** What is written where a test asks for nothing else. */
export const usual: ForecastToWrite = { product: 'p1', periods: 12, method: 'auto', level: 0.95 };

/** Checks the open workbook and writes a forecast: the name of the sheet. */
export async function written(
  toWrite: Partial<ForecastToWrite> = {},
  check?: CheckedWorkbook,
): Promise<string> {
  const outcome = await writeForecast(runner, check ?? (await checked()), { ...usual, ...toWrite });
  if (outcome.status !== 'written') throw new Error(outcome.problem.sentence);
  return outcome.sheet;
}

/** Units of three years with a season and a trend, from January 2023 on. */
export const soldUnits = Array.from({ length: 36 }, (_, at) =>
  Math.round(200 + 2 * at + 60 * Math.sin((2 * Math.PI * at) / 12)),
);

const monthly = (product: string, factor: number): readonly (readonly CellValue[])[] =>
  soldUnits.map((units, at) => [monthStart(at), product, units * factor]);

export const products: WrittenTable = {
  sheet: 'Products',
  headings: ['ID', 'Product', 'Price'],
  rows: [
    ['P1', 'Day bag', 100],
    ['P2', 'Hat', 30],
  ],
};

export const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy'],
  rows: [['S1', 'Win commuters']],
};

/** Checked in June 2026. */
export const tactics: WrittenTable = {
  sheet: 'Tactics',
  headings: ['ID', 'Tactic', 'Strategy', 'Product', 'Units', 'Start', 'End', 'Status'],
  rows: [
    ['T1', 'Pop-up shop', 'S1', 'P1', 900, serial(2026, 1, 1), serial(2026, 3, 31), 'planned'],
    ['T2', 'Fair', 'S1', 'P1; P2', 600, serial(2026, 2, 15), serial(2026, 6, 14), 'planned'],
    ['T3', 'Newsletter', 'S1', 'P2', 500, serial(2026, 1, 1), serial(2026, 3, 31), 'planned'],
    ['T4', 'Flyer', 'S1', 'P1', 50, null, null, 'planned'],
  ],
};

export const history: WrittenTable = {
  sheet: 'Sales history',
  headings: ['Period', 'Product', 'Units'],
  rows: [...monthly('P1', 1), ...monthly('P2', 3)],
};

export const plan: readonly WrittenTable[] = [products, strategies, tactics, history];

/** The same plan with other rows in its sales history. */
export const planWith = (other: Partial<WrittenTable>): readonly WrittenTable[] => [
  products,
  strategies,
  tactics,
  { ...history, ...other },
];

/** A sheet with a forecast, as tests look at it; columns are named by the headings of the periods. */
export function forecastOn(workbook: HostWorkbook, sheet: string, periodHeading = 'Period') {
  const id = sheetNamed(workbook, sheet);
  const used = workbook.usedArea(id, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const places = (to: number): readonly number[] => Array.from({ length: to + 1 }, (_, place) => place);
  const at = (row: number, column: number) => workbook.valueAt(id, row, column);
  const cellAt = (row: number, column: number) => workbook.cellAt(id, row, column);
  const rowOf = (text: CellValue, column = 0): number => {
    const row = places(used.bottom).find((one) => at(one, column) === text);
    if (row === undefined) throw new Error(`The sheet has no row ${JSON.stringify(text)}.`);
    return row;
  };
  const headings = rowOf(periodHeading);
  const rows = () => places(used.bottom).map((row) => places(used.right).map((column) => at(row, column)));
  /** The row of the period that begins on a day. */
  const periodRow = (day: number): number => {
    for (let row = headings + 1; row <= used.bottom; row += 1) if (at(row, 0) === day) return row;
    throw new Error(`The sheet has no period ${day}.`);
  };
  /** What a column of the periods holds from the first row on that has something at its left end. */
  const column = (place: number): readonly CellValue[] => {
    const values: CellValue[] = [];
    for (let row = headings + 1; typeof at(row, 0) === 'number'; row += 1) values.push(at(row, place));
    return values;
  };
  return { id, used, at, cellAt, rowOf, rows, headings, periodRow, column };
}
