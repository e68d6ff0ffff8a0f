/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { salesForecast } from '../../../src/alignment/sales-forecast';
import { isNoAnswer } from '../../../src/economics/no-answer';
import type { ForecastToWrite } from '../../../src/excel/forecast/write-forecast';
import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import { english } from '../../../src/languages/english';
import { type CellValue, isCellError } from '../../../src/spreadsheet/cell';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { checked } from '../checking';
import { sheetNamed, type WorkbookOptions, workbookWith, type WrittenTable } from '../plan-in-excel';
import { plumbInCells } from '../scenario/plumb-in-cells';
import {
  forecastOn,
  history,
  monthStart,
  plan,
  planWith,
  products,
  serial,
  soldUnits,
  strategies,
  tactics,
  usual,
  written,
} from './forecast-in-excel';

/* What the sheet of a forecast shows, calculated with the functions of the catalogue, and what the pane makes of the same plan. */

const host = excelInJsdom();

/** Units and periods may differ in their last digit; what is blank or an error is itself. */
const rounded = (value: CellValue): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : isCellError(value) ? value.error : value;

/** Writes a forecast of a plan, and holds every figure of it to those of the pane. */
async function shownOf(
  tables: readonly WrittenTable[],
  toWrite: Partial<ForecastToWrite> = {},
  options: WorkbookOptions = {},
  prepare: () => void = () => undefined,
) {
  host.open(workbookWith(tables, { customFunctions: plumbInCells, ...options }));
  prepare();
  const check = await checked();
  const sheet = await written(toWrite, check);
  const given = { ...usual, ...toWrite };
  const { alignment } = check.result;
  const series = salesHistory(alignment.plan).series.find(({ identity }) => identity === given.product);
  if (series === undefined) throw new Error('The plan has no such history.');
  const made = salesForecast(series, alignment, given);
  if (isNoAnswer(made)) throw new Error(made.because);
  const shown = forecastOn(host.workbook, sheet);
  const past = made.past.slice(0, made.firstUsed + made.values.length);
  const { ahead } = made;
  const column = (place: number): readonly CellValue[] => shown.column(place).map(rounded);
  const nothing = past.map(() => null);
  expect(column(1)).toEqual([...past.map(({ units }) => units ?? ''), ...ahead.map(() => null)].map(rounded));
  expect(column(3)).toEqual([...nothing, ...ahead.map(({ mean }) => rounded(mean))]);
  expect(column(4)).toEqual([...nothing, ...ahead.map(({ low }) => rounded(low))]);
  expect(column(5)).toEqual([...nothing, ...ahead.map(({ high }) => rounded(high))]);
  const isPlanned = past.some(({ planned }) => planned !== null);
  if (isPlanned) expect(column(6)).toEqual([...past, ...ahead].map(({ planned }) => rounded(planned)));
  else expect(shown.at(shown.headings, 6)).toBeNull();
  return { sheet, check, made, ...shown };
}

const texts = (shown: { readonly rows: () => readonly (readonly CellValue[])[] }) =>
  shown.rows().map(([first]) => first);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthText = (at: number): string => `${months[at % 12] ?? ''} ${2023 + Math.floor(at / 12)}`;
const across = {
  top: 2,
  headings: ['Product', ...soldUnits.slice(0, 12).map((_, at) => monthText(at))],
  rows: [
    ['P1', ...soldUnits.slice(0, 12)],
    ['P2', ...soldUnits.slice(0, 12).map((units, at) => (at === 6 ? null : 2 * units))],
  ],
};
const titled = (title: string) => (): void => {
  host.user.type('Sales history', 'A1', [[title]]);
};
const { values, cells } = english.forecastSheet;

describe('a forecast in cells shows the figures of the pane', () => {
  it('where the history has dates, and follows an edit, a sort and a row that goes', async () => {
    const { sheet, cellAt, at, headings, periodRow, used } = await shownOf(plan);
    const first = headings + 1;
    expect(cellAt(first, 1).formula).toBe(
      '=IF(OR(COUNTIFS(Saleshistory[Period],">="&$A24,Saleshistory[Period],"<"&$S24,Saleshistory[Product],"="&$B$6,' +
        'Saleshistory[Units],">=0")=0,COUNTIFS(Saleshistory[Period],">="&$A24,Saleshistory[Period],"<"&$S24,' +
        'Saleshistory[Product],"="&$B$6,Saleshistory[Units],">=0")+COUNTIFS(Saleshistory[Period],">="&$A24,' +
        'Saleshistory[Period],"<"&$S24,Saleshistory[Product],"="&$B$6,Saleshistory[Units],"")<COUNTIFS(' +
        'Saleshistory[Period],">="&$A24,Saleshistory[Period],"<"&$S24,Saleshistory[Product],"="&$B$6)),"",SUMIFS(' +
        'Saleshistory[Units],Saleshistory[Period],">="&$A24,Saleshistory[Period],"<"&$S24,Saleshistory[Product],' +
        '"="&$B$6,Saleshistory[Units],">=0"))',
    );
    const before = at(periodRow(serial(2026, 1, 1)), 3);
    host.user.type('Sales history', 'C37', [['999']]);
    expect(at(periodRow(serial(2025, 12, 1)), 1)).toBe(999);
    expect(at(periodRow(serial(2026, 1, 1)), 3)).not.toBe(before);
    const table = host.workbook.tables().find(({ name }) => name === 'Saleshistory');
    if (table === undefined) throw new Error('No table.');
    host.workbook.sortRows(table.sheet, { ...table.area, top: table.area.top + 1 }, 2, false);
    expect(at(periodRow(serial(2025, 12, 1)), 1)).toBe(999);
    expect(forecastOn(host.workbook, sheet).used).toEqual(used);
  });

  it('and a period without rows, with a text or with blank units stays blank, and is a gap of the chart', async () => {
    const { at, periodRow } = await shownOf(plan);
    const row = periodRow(serial(2023, 3, 1));
    expect(at(row, 17)).toBe(256);
    host.user.type('Sales history', 'C4', [['lots']]);
    expect(at(row, 1)).toBe('');
    expect(rounded(at(row, 17))).toBe('#N/A');
    expect(typeof at(periodRow(serial(2026, 1, 1)), 3)).toBe('number');
    host.user.type('Sales history', 'C4', [['0']]);
    expect(at(row, 1)).toBe(0);
    host.user.type('Sales history', 'B4', [['P9']]);
    expect(at(row, 1)).toBe('');
  });

  it('and says so where the last period loses its units, as the dates ahead are then another’s', async () => {
    const { at } = await shownOf(plan);
    expect(at(3, 0)).toBe('');
    host.user.type('Sales history', 'B37', [['P9']]);
    expect(at(3, 0)).toBe(english.forecastSheet.lastIsGone);
  });

  it('from the last period with readable units on', async () => {
    const rows = history.rows
      .slice(0, 12)
      .map((row, at) => (at === 11 ? [row[0] ?? null, 'P1', 'lots'] : row));
    const { periodRow, at, made } = await shownOf(planWith({ rows }), { periods: 3 });
    expect(made.past).toHaveLength(11);
    expect(at(periodRow(serial(2023, 12, 1)), 2)).toBe(1);
  });

  it('where Period is a text, a quarter, or a text that Excel could take for a date or a pattern', async () => {
    const text = await shownOf(
      planWith({ rows: soldUnits.map((units, at) => [monthText(at), 'P1', units]) }),
    );
    expect(text.cellAt(text.headings + 1, 1).formula).toBe(
      '=IF(OR(SUMPRODUCT((Saleshistory[Period]="Jan 2023")*(Saleshistory[Product]=$B$6)*ISNUMBER(Saleshistory[Units]))=0,' +
        'SUMPRODUCT((Saleshistory[Period]="Jan 2023")*(Saleshistory[Product]=$B$6)*ISNUMBER(Saleshistory[Units]))<' +
        'SUMPRODUCT((Saleshistory[Period]="Jan 2023")*(Saleshistory[Product]=$B$6)*(IFERROR(LEN(Saleshistory[Units]),1)>0))),' +
        '"",SUMPRODUCT((Saleshistory[Period]="Jan 2023")*(Saleshistory[Product]=$B$6)*1,IFERROR(Saleshistory[Units],0)))',
    );
    host.user.type('Sales history', 'C2', [['12']]);
    expect(text.at(text.headings + 1, 1)).toBe(12);
    host.user.type('Sales history', 'C3', [['lots']]);
    expect(text.at(text.headings + 2, 1)).toBe('');
    expect(texts(text)).not.toContain(values);
    const quarters = await shownOf(
      planWith({
        rows: soldUnits
          .slice(0, 12)
          .map((units, at) => [`Q${(at % 4) + 1} ${2023 + Math.floor(at / 4)}`, 'P1', units]),
      }),
      { periods: 4 },
    );
    expect(quarters.at(7, 1)).toBe('auto');
    expect(quarters.at(8, 1)).toBe(4);
  });

  it('where the history’s periods are columns, by their headings', async () => {
    const shown = await shownOf(planWith(across), {}, {}, titled('Sales in units'));
    expect(shown.cellAt(shown.headings + 1, 1).formula).toBe(
      '=IF(OR(COUNTIFS(Saleshistory[Product],"="&$B$6,Saleshistory[Jan 2023],">=0")=0,' +
        'COUNTIFS(Saleshistory[Product],"="&$B$6,Saleshistory[Jan 2023],">=0")+' +
        'COUNTIFS(Saleshistory[Product],"="&$B$6,Saleshistory[Jan 2023],"")<' +
        'COUNTIFS(Saleshistory[Product],"="&$B$6)),"",' +
        'SUMIFS(Saleshistory[Jan 2023],Saleshistory[Product],"="&$B$6,Saleshistory[Jan 2023],">=0"))',
    );
    const other = await shownOf(planWith(across), { product: 'p2' }, {}, titled('Sales in units'));
    expect(other.at(other.headings + 7, 1)).toBe('');
    host.user.type('Sales history', 'H5', [['77']]);
    expect(other.at(other.headings + 7, 1)).toBe(77);
  });

  it('where these columns have no plain headings, are dates, or state no year but in the title', async () => {
    const withHeadings = (headings: readonly string[]): readonly WrittenTable[] =>
      planWith({ ...across, headings: ['Product', ...headings], isTable: false });
    const dashed = await shownOf(
      withHeadings(soldUnits.slice(0, 12).map((_, at) => monthText(at).replace(' ', '-'))),
      {},
      {},
      titled('Sales in units'),
    );
    expect(dashed.cellAt(dashed.headings + 1, 1).formula).toContain("'Sales history'!$B$4:$B$5");
    const yearless = await shownOf(withHeadings(months), {}, {}, titled('Sales in units 2024'));
    expect(yearless.cellAt(yearless.headings + 1, 1).formula).toContain("'Sales history'!$B$4:$B$5");
    expect(yearless.at(yearless.headings + 1, 0)).toBe(serial(2024, 1, 1));
    const dated = await shownOf(withHeadings(months), {}, {}, () => {
      titled('Sales in units')();
      const id = sheetNamed(host.workbook, 'Sales history');
      host.workbook.write(id, { top: 2, left: 1, bottom: 2, right: 12 }, (_, column) => ({
        input: monthStart(column),
        numberFormat: 'mmm yyyy',
      }));
    });
    expect(dated.at(dated.headings + 1, 0)).toBe(serial(2023, 1, 1));
    expect(dated.cellAt(dated.headings + 1, 1).formula).toContain("'Sales history'!$B$4:$B$5");
  });

  it.each<[string, WrittenTable['rows'], Partial<ForecastToWrite>]>([
    ['weeks', soldUnits.map((units, at) => [serial(2025, 6, 2) + 7 * at, 'P1', units]), { periods: 8 }],
    ['days', soldUnits.map((units, at) => [serial(2025, 6, 2) + at, 'P1', units]), { periods: 9 }],
    ['ends of months', soldUnits.map((units, at) => [monthStart(at + 1) - 1, 'P1', units]), {}],
    ['years', soldUnits.slice(0, 8).map((units, at) => [2017 + at, 'P1', units]), { periods: 2 }],
  ])('of %s', async (_, rows, toWrite) => {
    await shownOf(planWith({ rows }), toWrite);
  });

  it('of single sales, where a month without any counts as 0', async () => {
    const dates = [3, 17, 3, 9, 21, 5, 11, 28, 2, 19, 7, 23];
    const rows = dates.flatMap((day, at) => [
      [serial(2025, at + 1, day), at === 6 ? 'P2' : 'P1', 10 + at],
      [serial(2025, at + 1, day + 1), 'P2', 5],
      [serial(2025, at + 1, day), 'P2', 4],
      ...(at === 6 ? [] : [[serial(2025, at + 1, (day % 28) + 1), 'P1', 3]]),
    ]);
    const { at, periodRow } = await shownOf(planWith({ rows }));
    expect(at(periodRow(serial(2025, 7, 1)), 1)).toBe(0);
    expect(at(periodRow(serial(2025, 8, 1)), 1)).toBe(20);
  });

  it('where the history names no product', async () => {
    const { at, rows } = await shownOf(
      planWith({
        headings: ['Period', 'Units'],
        rows: history.rows
          .slice(0, 36)
          .map(([on, , units]) => [on, units] as const)
          .map((row) => row.map((cell) => cell ?? null)),
      }),
      { product: '' },
    );
    expect(at(5, 1)).toBe(english.forecastSheet.allProducts);
    // All tactics with units and dates count.
    expect(rows().filter(([name]) => name === 'Newsletter')).toHaveLength(1);
  });

  it('of a product with signs that criteria take for their own', async () => {
    const names = ['Bag*', 'Bag 2', '>5 kg', '~x?'];
    for (const name of names) {
      await shownOf(
        [
          { ...products, headings: ['Product', 'Price'], rows: names.map((each) => [each, 10]) },
          strategies,
          { ...tactics, rows: [] },
          {
            ...history,
            rows: soldUnits
              .slice(0, 8)
              .flatMap((units, at) => names.map((each, place) => [monthStart(at), each, units + place])),
          },
        ],
        { product: name.toLowerCase() },
      );
    }
  });

  it('in a workbook that counts days from 1904', async () => {
    const from1904 = (tables: readonly WrittenTable[]) =>
      tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.map((value) => (typeof value === 'number' && value > 40_000 ? value - 1462 : value)),
        ),
      }));
    await shownOf(from1904(plan), {}, { dateSystem: 1904 });
  });

  it('beside cells below headings, by their addresses', async () => {
    const { cellAt, headings } = await shownOf(planWith({ isTable: false }));
    expect(cellAt(headings + 1, 1).formula).toContain(
      "SUMIFS('Sales history'!$C$2:$C$73,'Sales history'!$A$2:$A$73,\">=\"&$A24",
    );
  });

  it('with every method, season and level that is typed, and spills no more cells', async () => {
    const { id, at, periodRow, used, sheet } = await shownOf(plan, {
      method: 'drift',
      level: 0.8,
      periods: 5,
    });
    const type = (row: number, input: string | number): void => {
      host.workbook.write(id, { top: row, left: 1, bottom: row, right: 1 }, () => ({ input }));
    };
    const first = periodRow(serial(2026, 1, 1));
    const drift = at(first, 3);
    type(7, 'seasonal naive');
    expect(at(first, 3)).toBe(248);
    type(8, 1);
    expect(at(first, 3)).toBe(240);
    const high = at(first, 5);
    type(9, 0.99);
    expect(Number(at(first, 5))).toBeGreaterThan(Number(high));
    expect(at(first, 3)).not.toBe(drift);
    expect(forecastOn(host.workbook, sheet).used).toEqual(used);
  });
});

describe('units that no formula over columns can give', () => {
  it('follow single cells where rows name the product in several ways, and a line says so', async () => {
    const { cellAt, headings, ...shown } = await shownOf(
      planWith({
        rows: soldUnits.map((units, at) => [monthStart(at), at % 12 === 5 ? 'Day bag' : 'P1', units]),
      }),
    );
    expect(cellAt(headings + 6, 1).formula).toBe(
      "=IF(COUNT('Sales history'!$C$7)=0,\"\",SUM('Sales history'!$C$7))",
    );
    expect(cellAt(headings + 7, 1).formula).toContain('SUMIFS(');
    expect(texts(shown)).toContain(cells);
    expect(texts(shown)).not.toContain(values);
  });

  it('are values in italics where texts hold them or several tables do, and a line says so', async () => {
    const rows = history.rows.slice(0, 36);
    const { cellAt, headings, ...shown } = await shownOf([
      ...planWith({ rows: [...rows.slice(0, 9), [serial(2023, 10, 1), 'P1', '1,158'], ...rows.slice(10)] }),
      {
        ...history,
        sheet: 'More sales history',
        rows: [
          [serial(2023, 2, 1), 'P1', 30],
          [serial(2023, 12, 1), 'P2', 1],
        ],
      },
    ]);
    expect(cellAt(headings + 10, 1)).toMatchObject({ formula: null, value: 1158 });
    expect(cellAt(headings + 10, 1).style.italic).toBe(true);
    expect(cellAt(headings + 2, 1)).toMatchObject({ formula: null, value: 262 });
    expect(cellAt(headings + 1, 1).style.italic).toBe(false);
    expect(texts(shown)).toContain(values);
  });
});

describe('its totals and its accuracy', () => {
  it('add up what is expected and planned, and never low or high', async () => {
    const { at, made, rowOf } = await shownOf(plan);
    const expected = made.ahead.reduce((sum, { mean }) => sum + mean, 0);
    const planned = made.ahead.reduce((sum, one) => sum + (one.planned ?? 0), 0);
    const top = rowOf('All forecast periods');
    expect(rounded(at(top + 1, 1))).toBe(rounded(expected));
    expect(rounded(at(top + 2, 1))).toBe(rounded(planned));
    expect(rounded(at(top + 3, 1))).toBe(rounded(planned - expected));
    expect(at(top + 4, 0)).toBeNull();
  });

  it('say in a sentence which of the two was closer', async () => {
    const { at, rowOf } = await shownOf(plan);
    const top = rowOf('Accuracy');
    expect([at(top + 1, 1), at(top + 2, 1)]).toEqual(['combination', 'seasonal naive']);
    expect(at(top + 3, 0)).toMatch(
      /^Over the latest periods the forecast was off by \d+%\. Repeating earlier sales would have been off by \d+%\.$/u,
    );
    const repeated = await shownOf(
      planWith({
        rows: history.rows
          .slice(0, 36)
          .map(([on, product], at) => [on ?? null, product ?? null, 100 + 30 * (at % 12)]),
      }),
    );
    expect(repeated.at(top + 3, 0)).toMatch(
      /^Over the latest periods repeating earlier sales was as close or closer: off by 0%/u,
    );
  });

  it('say that nothing is known of a history too short', async () => {
    const { at, rowOf } = await shownOf(planWith({ rows: history.rows.slice(0, 3) }), { periods: 3 });
    expect(at(rowOf('Accuracy') + 3, 0)).toBe(english.forecastSheet.accuracy.unknown);
  });
});

describe('its planned units', () => {
  it('follow the plan’s tactics, sorted or edited, and count no tactic that lost its dates', async () => {
    const { at, cellAt, rowOf, periodRow } = await shownOf(plan);
    const row = rowOf('Pop-up shop');
    expect(cellAt(row, 2).formula).toBe(
      `=IF(INDEX(Tactics[Units],MATCH($B${row + 1},Tactics[ID],0))="","",INDEX(Tactics[Units],MATCH($B${row + 1},Tactics[ID],0)))`,
    );
    const january = periodRow(serial(2026, 1, 1));
    expect(at(january, 6)).toBe(310);
    host.user.type('Tactics', 'E2', [['1800']]);
    expect(at(january, 6)).toBe(620);
    const table = host.workbook.tables().find(({ name }) => name === 'Tactics');
    if (table === undefined) throw new Error('No table.');
    host.workbook.sortRows(table.sheet, { ...table.area, top: table.area.top + 1 }, 0, false);
    expect(at(january, 6)).toBe(620);
    host.user.type('Tactics', 'F5', [['']]);
    expect(at(january, 6)).toBe(0);
    expect(rounded(at(periodRow(serial(2026, 3, 1)), 6))).toBe(77.5);
    host.user.type('Tactics', 'A4', [['T77']]);
    expect(at(periodRow(serial(2026, 3, 1)), 6)).toBe(0);
  });

  it('begin in the chart where the plan does', async () => {
    const { at, periodRow } = await shownOf(plan);
    expect(rounded(at(periodRow(serial(2025, 12, 1)), 19))).toBe('#N/A');
    expect(at(periodRow(serial(2026, 1, 1)), 19)).toBe(310);
    expect(at(periodRow(serial(2026, 12, 1)), 19)).toBe(0);
  });

  it('are not there where no tactic plans any', async () => {
    const { rows } = await shownOf(
      plan.map((table) => (table === tactics ? { ...tactics, rows: tactics.rows.slice(3) } : table)),
    );
    expect(rows().flat()).not.toContain('Planned');
  });

  it('count tactics that the list has no room for, and say so', async () => {
    const many = {
      ...tactics,
      rows: Array.from({ length: 503 }, (_, at) => [
        `T${at}`,
        `Tactic ${at}`,
        'S1',
        'P1',
        31,
        serial(2026, 1, 1),
        serial(2026, 1, 31),
        'planned',
      ]),
    };
    const shown = await shownOf(
      plan.map((table) => (table === tactics ? many : table)),
      { periods: 2 },
    );
    expect(shown.at(shown.periodRow(serial(2026, 1, 1)), 6)).toBe(503 * 31);
    expect(texts(shown).at(-1)).toBe(english.forecastSheet.tacticsLeftOut(3, 500));
  }, 60_000);
});
