/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { type ForecastToWrite, writeForecast } from '../../../src/excel/forecast/write-forecast';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { oldestExcel, usualBehaviour } from '../../../src/office-host';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { tryEveryBreak } from '../broken-off';
import { checked, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { sheetNamed, workbookWith, type WrittenTable } from '../plan-in-excel';
import { plumbInCells } from '../scenario/plumb-in-cells';
import {
  forecastOn,
  history,
  monthStart,
  plan,
  planWith,
  serial,
  soldUnits,
  tactics,
  usual,
  written,
} from './forecast-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

afterEach(() => {
  speak(english);
});

/* Without the functions of PLUMB, as in an Excel in which they are not there yet, nothing takes long. */
const openPlan = (tables: readonly WrittenTable[] = plan) => {
  const workbook = workbookWith(tables);
  host.open(workbook);
  return workbook;
};

const firstTexts = (sheet: string) =>
  forecastOn(host.workbook, sheet)
    .rows()
    .map(([first]) => first);

describe('the sheet of a forecast', () => {
  it('stands at the end in three round trips, is shown, frozen and printed on one width', async () => {
    openPlan();
    const check = await checked();
    host.resetTraffic();
    const sheet = await written({}, check);
    expect(sheet).toBe('Plumbline forecast');
    expect(host.traffic.roundTrips).toBe(3);
    expect(host.takeUnknown()).toEqual([]);
    const last = host.workbook.sheets().at(-1);
    expect(last).toMatchObject({ name: sheet, frozen: { rows: 2, columns: 0 }, showGridlines: false });
    expect(host.workbook.activeSheet()).toBe(last?.id);
    expect(last?.printing).toEqual({
      page: '<pageSetUpPr fitToPage="1"/>',
      elements:
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    });
    const { used } = forecastOn(host.workbook, sheet);
    expect(host.workbook.names()).toContainEqual(
      expect.objectContaining({
        name: '_xlnm.Print_Area',
        formula: `='Plumbline forecast'!$A$1:$P$${used.bottom + 1}`,
      }),
    );
  });

  it('says what is forecast, as of when, how, and shades what can be changed', async () => {
    openPlan();
    const sheet = await written({ method: 'theta', level: 0.8 });
    const { at, cellAt, rowOf } = forecastOn(host.workbook, sheet);
    expect(at(0, 0)).toBe(english.kept.titles.forecast);
    expect(at(1, 0)).toBe(english.forecastSheet.note('15 Jun 2026'));
    const product = rowOf('Product');
    expect([at(product, 1), at(product, 3)]).toEqual(['P1', 'Day bag']);
    expect(at(rowOf('Forecast for'), 1)).toBe('12 months');
    const inputs = ['Method', 'Season', 'Interval'].map((label) => cellAt(rowOf(label), 1));
    expect(inputs.map(({ value }) => value)).toEqual(['theta', 12, 0.8]);
    expect(inputs.map(({ style }) => style.fill)).toEqual(['#FFF8E1', '#FFF8E1', '#FFF8E1']);
    expect(cellAt(product, 1).style.fill).toBeNull();
    expect(cellAt(rowOf('Interval'), 1).numberFormat).toBe('0%');
  });

  it('has one call that spills beside the periods ahead, and one for the accuracy', async () => {
    host.open(workbookWith(planWith({ rows: history.rows.slice(0, 12) }), { customFunctions: plumbInCells }));
    const sheet = await written({ periods: 3, method: 'drift' });
    const { id, headings, cellAt, rowOf, used } = forecastOn(host.workbook, sheet);
    const first = headings + 13;
    const formulas: string[] = [];
    for (let row = 0; row <= used.bottom; row += 1)
      for (let column = 0; column <= used.right; column += 1) {
        const { formula } = cellAt(row, column);
        if (formula?.includes('PLUMB.') === true) formulas.push(formula);
      }
    expect(formulas).toEqual([
      `=PLUMB.FORECAST_ACCURACY($B$${headings + 2}:$B$${first},$B$9)`,
      `=PLUMB.SEASONAL_FORECAST($B$${headings + 2}:$B$${first},3,$B$9,$B$8,$B$10)`,
    ]);
    const accuracy = rowOf('Accuracy') + 1;
    expect(host.workbook.spills(id)).toEqual([
      { top: accuracy, left: 1, bottom: accuracy + 1, right: 5 },
      { top: first, left: 2, bottom: first + 2, right: 5 },
    ]);
  });

  it('has a native chart of five lines over the same periods', async () => {
    openPlan();
    const sheet = await written();
    const { id, headings } = forecastOn(host.workbook, sheet);
    const [chart, ...others] = host.workbook.charts(id);
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      kind: 'Line',
      name: 'Forecast',
      title: 'Sales and forecast: Day bag',
      legend: 'Bottom',
      axes: {
        category: { title: 'Period', numberFormat: 'mmm yyyy' },
        value: { title: 'Units', numberFormat: '#,##0' },
      },
    });
    const cells = (column: string): string =>
      `='Plumbline forecast'!$${column}$${headings + 2}:$${column}$${headings + 49}`;
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Actual', cells('R')],
      ['Forecast', cells('D')],
      ['Low', cells('E')],
      ['High', cells('F')],
      ['Planned', cells('T')],
    ]);
    expect(new Set(chart?.series.map(({ xValues }) => xValues))).toEqual(new Set([cells('A')]));
    const weights = chart?.series.map(({ weight }) => weight) ?? [];
    expect(weights[2]).toBe(1);
    expect(weights[3]).toBe(1);
  });

  it.each<[string, WrittenTable['rows'], string, string]>([
    ['months', history.rows.slice(0, 12), 'mmm yyyy', '#,##0'],
    ['weeks', soldUnits.map((units, at) => [serial(2025, 6, 2) + 7 * at, 'P1', units]), 'm/d/yyyy', '#,##0'],
    ['years', soldUnits.slice(0, 6).map((units, at) => [2019 + at, 'P1', units]), 'yyyy', '#,##0'],
    [
      'parts of a unit',
      soldUnits.slice(0, 12).map((units, at) => [monthStart(at), 'P1', units / 4]),
      'mmm yyyy',
      '#,##0.00',
    ],
  ])('shows periods and units as they are: %s', async (_, rows, period, units) => {
    openPlan(planWith({ rows }));
    const sheet = await written({ periods: 2 });
    const { cellAt, headings } = forecastOn(host.workbook, sheet);
    expect(cellAt(headings + 1, 0).numberFormat).toBe(period);
    expect(cellAt(headings + 1, 1).numberFormat).toBe(units);
  });

  it('is no part of the plan, in whatever language it was written', async () => {
    openPlan();
    const before = await checked();
    for (const language of [english, german]) {
      speak(language);
      await written({}, before);
    }
    speak(english);
    host.user.renameSheet('Plumbline forecast', 'Whatever');
    const after = await checked();
    expect(host.workbook.sheets().at(-1)?.name).toBe('Plumbline forecast 2');
    expect(after.result.alignment.plan.tables.map(({ source }) => source.sheet)).toEqual(
      before.result.alignment.plan.tables.map(({ source }) => source.sheet),
    );
    expect(after.result.alignment.plan.offers).toEqual(before.result.alignment.plan.offers);
    expect(after.result.score).toEqual(before.result.score);
  });

  it('says all of it in German', async () => {
    speak(german);
    host.open(workbookWith(planWith({ rows: history.rows.slice(0, 12) }), { customFunctions: plumbInCells }));
    const sheet = await written({ periods: 3 });
    const { at, headings, rowOf, rows } = forecastOn(host.workbook, sheet, 'Zeitraum');
    expect(at(0, 0)).toBe(german.kept.titles.forecast);
    expect(Array.from({ length: 7 }, (_, column) => at(headings, column))).toEqual([
      'Zeitraum',
      'Ist',
      'Voraus',
      'Prognose',
      'Untergrenze',
      'Obergrenze',
      'Geplant',
    ]);
    expect(at(rowOf('Prognose für'), 1)).toBe('3 Monate');
    expect(at(rowOf('Genauigkeit') + 3, 0)).toMatch(/^In den letzten Zeiträumen /u);
    const [chart] = host.workbook.charts(sheetNamed(host.workbook, sheet));
    expect(chart?.title).toBe('Absatz und Prognose: Day bag');
    expect(rows().flat()).not.toContain('Forecast');
  });
});

describe('where the plan moved between check and writing', () => {
  it('a renamed sheet of the history is followed by its new name', async () => {
    openPlan(planWith({ isTable: false }));
    const check = await checked();
    host.user.renameSheet('Sales history', 'What we sold');
    const sheet = await written({}, check);
    const { cellAt, headings } = forecastOn(host.workbook, sheet);
    expect(cellAt(headings + 1, 1)).toMatchObject({
      formula: expect.stringContaining("'What we sold'!$C$2:$C$73"),
    });
    expect(forecastOn(host.workbook, sheet).at(headings + 1, 1)).toBe(200);
  });

  it('an edit of the history is what the formulas show', async () => {
    openPlan();
    const check = await checked();
    host.user.type('Sales history', 'C2', [['123']]);
    const sheet = await written({}, check);
    const { at, headings } = forecastOn(host.workbook, sheet);
    expect(at(headings + 1, 1)).toBe(123);
  });

  it.each<[string, () => unknown]>([
    ['a history whose sheet is gone', () => host.user.deleteSheet('Sales history')],
    ['a history with another heading', () => host.user.type('Sales history', 'C1', [['Boxes']])],
  ])('%s leaves values, and a line says so', async (_, hinder) => {
    openPlan();
    const check = await checked();
    hinder();
    const sheet = await written({}, check);
    const { cellAt, headings } = forecastOn(host.workbook, sheet);
    expect(cellAt(headings + 1, 1)).toMatchObject({ formula: null, value: 200, style: { italic: true } });
    expect(firstTexts(sheet)).toContain(english.forecastSheet.notFound);
  });

  it('a history with too many rows for live formulas is written as values', async () => {
    openPlan(
      planWith({
        isTable: false,
        rows: Array.from({ length: 30_000 }, (_, at) => [
          serial(2024, 1, 1) + 7 * (at % 120),
          `P${1 + (at % 240 < 120 ? 0 : 1)}`,
          1 + (at % 7),
        ]),
      }),
    );
    const sheet = await written({ periods: 4 });
    expect(firstTexts(sheet)).not.toContain(english.forecastSheet.tooMany);
    openPlan(
      planWith({
        isTable: false,
        rows: Array.from({ length: 30_000 }, (_, at) => [
          serial(2018, 1, 1) + 7 * (at % 400),
          'P1',
          1 + (at % 7),
        ]),
      }),
    );
    const large = await written({ periods: 4 });
    expect(firstTexts(large)).toContain(english.forecastSheet.tooMany);
    const { cellAt, headings } = forecastOn(host.workbook, large);
    for (const row of [headings + 1, headings + 400])
      expect(cellAt(row, 1)).toMatchObject({ formula: null, style: { italic: true } });
    expect(cellAt(headings + 401, 1).style.italic).toBe(false);
  }, 120_000);
});

describe('where a forecast is there already', () => {
  it('shows it where it is as it would be written, in four round trips at most, and else adds another', async () => {
    host.open(workbookWith(planWith({ rows: history.rows.slice(0, 12) }), { customFunctions: plumbInCells }));
    const check = await checked();
    const first = await written({ periods: 3 }, check);
    host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
    const before = { ...everythingIn(host), active: '' };
    host.resetTraffic();
    expect(await written({ periods: 3 }, check)).toBe(first);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect({ ...everythingIn(host), active: '' }).toEqual(before);
    expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, first));
    host.resetTraffic();
    expect(await written({ periods: 4 }, check)).toBe('Plumbline forecast 2');
    expect(host.traffic.roundTrips).toBe(4);
    host.user.type('Plumbline forecast 2', 'B60', [['Mine']]);
    expect(await written({ periods: 4 }, check)).toBe('Plumbline forecast 3');
  });

  it('takes one whose formulas show no results yet for the same', async () => {
    openPlan();
    const check = await checked();
    expect(await written({}, check)).toBe('Plumbline forecast');
    expect(await written({}, check)).toBe('Plumbline forecast');
  });
});

describe('what stands against it leaves nothing behind', () => {
  const failing = async (
    id: string,
    check: Parameters<typeof writeForecast>[1],
    toWrite: Partial<ForecastToWrite> = {},
  ): Promise<void> => {
    const before = everythingIn(host);
    const outcome = await writeForecast(runner, check, { ...usual, ...toWrite });
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    Object.assign(host.behaviour, usualBehaviour());
    expect(everythingIn(host)).toEqual(before);
  };

  it('no check, no such history, one that is too short, and no such method', async () => {
    openPlan(planWith({ rows: history.rows.slice(0, 2) }));
    const check = await checked();
    await failing('not-checked', null);
    await failing('no-history', check, { product: 'p7' });
    await failing('history-too-short', check);
    openPlan();
    await failing('no-forecast', await checked(), { method: 'crystal ball' });
  });

  it.each<[string, string, () => unknown]>([
    ['a protected structure', 'structure-protected', () => host.workbook.protectStructure(true)],
    ['a workbook that is open for reading only', 'read-only', () => (host.behaviour.isReadOnly = true)],
    ['a sheet of tactics that is gone', 'no-such-sheet', () => host.user.deleteSheet('Tactics')],
    [
      'a heading of tactics that is another',
      'table-elsewhere',
      () => host.user.type('Tactics', 'F1', [['Launch']]),
    ],
    ['a row of tactics that came in', 'rows-changed', () => host.user.type('Tactics', 'A3', [['T77']])],
    ['a reading that fails', 'excel-busy', () => host.failRoundTrip(1, { error: 'ServiceNotAvailable' })],
    ['a writing that fails', 'excel-error', () => host.failRoundTrip(2, { error: 'GeneralException' })],
  ])('%s', async (_, id, hinder) => {
    openPlan();
    const check = await checked();
    hinder();
    await failing(id, check);
  });

  it('a row of the history that came in, where single cells are followed', async () => {
    openPlan(
      planWith({
        rows: soldUnits.map((units, at) => [monthStart(at), at % 12 === 5 ? 'Day bag' : 'P1', units]),
      }),
    );
    const check = await checked();
    host.user.type('Sales history', 'B7', [['P2']]);
    await failing('rows-changed', check);
  });

  it('pages that cannot be laid out keep nobody from the sheet', async () => {
    openPlan();
    const check = await checked();
    host.failRoundTrip(3, { error: 'GeneralException' });
    expect(await written({}, check)).toBe('Plumbline forecast');
  });

  it('the oldest Excel that the manifest allows does not', async () => {
    openPlan();
    const check = await checked();
    host.behaviour.requirementSets = oldestExcel;
    await written({}, check);
  });

  it('a sheet of that name which somebody else added meanwhile stays theirs', async () => {
    openPlan();
    const check = await checked();
    let theirs = '';
    const meanwhile: typeof runner = {
      run: (batch) =>
        runner.run((context) => {
          const sync = context.sync.bind(context);
          let trips = 0;
          context.sync = async () => {
            trips += 1;
            if (trips === 2) theirs = host.workbook.addSheet('Plumbline forecast');
            return await sync();
          };
          return batch(context);
        }),
    };
    expect(await writeForecast(meanwhile, check, usual)).toMatchObject({
      status: 'failed',
      problem: { id: 'excel-error' },
    });
    expect(host.workbook.sheets().at(-1)?.id).toBe(theirs);
  });

  it('whatever breaks off is taken back, or says that it is unfinished and is replaced', async () => {
    let check: Awaited<ReturnType<typeof checked>>;
    const small = [...planWith({ rows: history.rows.slice(0, 6) })].map((table) =>
      table === tactics ? { ...tactics, rows: tactics.rows.slice(0, 2) } : table,
    );
    const contents = () =>
      host.workbook.sheets().map(({ id, name }) => {
        const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
        const cells: string[] = [];
        for (let row = 0; row <= bottom; row += 1)
          for (let column = 0; column <= right; column += 1) {
            const { formula, value } = host.workbook.cellAt(id, row, column);
            if (formula !== null || value !== null)
              cells.push(`${row} ${column} ${formula ?? JSON.stringify(value)}`);
          }
        return [name, cells] as const;
      });
    const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
    const trial = await tryEveryBreak(host, {
      open: () => workbookWith(small),
      prepare: async () => {
        const outcome = await checkOpenWorkbook({ mayWrite: false });
        if (!('result' in outcome)) throw new Error('No plan.');
        check = outcome as typeof check;
      },
      act: () => writeForecast(runner, check, { ...usual, periods: 3 }),
      seen: contents,
      // The sheet is blank, or says itself that it is unfinished.
      isHarmlessUnanswered: (now, before) =>
        isSame(now.slice(0, before.length), before) &&
        now
          .slice(before.length)
          .every(([, cells]) => cells.length === 0 || cells[0]?.includes('Unfinished') === true),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(100);
  }, 120_000);
});
