/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { mostPastChecks } from '../../src/alignment/comparison/score-history';
import { severities } from '../../src/alignment/settings';
import { clearMarks } from '../../src/excel/clear-marks';
import { usualBehaviour } from '../../src/office-host';
import type { CellValue } from '../../src/spreadsheet/cell';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, runner } from './checking';
import { exampleInExcel, planFrom1904, sheetNamed, tableOf } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

/** The first row of the history, from 0, and its columns. */
const top = 4;
const left = 7;
const columns = 6;
const headings = ['Checks', 'Score', 'Profile', 'Errors', 'Warnings', 'Advice'];

const report = () => sheetNamed(host.workbook, 'Plumbline');
const rowAt = (row: number): readonly CellValue[] =>
  Array.from({ length: columns }, (_, column) => host.workbook.valueAt(report(), row, left + column));

/** The history as the sheet shows it, without its headings. */
function shown(): readonly (readonly CellValue[])[] {
  expect(rowAt(top - 1)).toEqual(headings);
  const rows: (readonly CellValue[])[] = [];
  for (let row = top; row < top + 200; row += 1) {
    const cells = rowAt(row);
    if (cells.every((cell) => cell === null)) break;
    rows.push(cells);
  }
  return rows;
}

const scores = (): readonly CellValue[] => shown().map(([, score]) => score ?? null);

const write = (address: string, values: readonly (readonly (string | number | null)[])[]): void => {
  host.user.type('Plumbline', address, values);
};

/** Another mistake in the plan, of which the workbook has one less tactic. */
const dropTactic = (): void => {
  host.user.deleteRows('Tactics', 1, 1);
};

/** Day 15 of June 2026 is serial 46188. */
const at = (day: number, hour: number): Date => new Date(2026, 5, day, hour, 0, 0);
const serial = (day: number, hour: number): number => 46_188 + (day - 15) + hour / 24;

describe('the history of scores', () => {
  it('has a row for each check, the newest first: time, score, profile and findings by severity', async () => {
    const first = await checked({ now: at(15, 9) });
    dropTactic();
    const second = await checked({ now: at(16, 18) });
    dropTactic();
    const third = await checked({ now: at(17, 6) });
    const rowOf = ({ result }: typeof first, day: number, hour: number): readonly unknown[] => [
      expect.closeTo(serial(day, hour), 6),
      result.score.score,
      'core',
      ...severities.map((severity) => result.findings.filter((each) => each.severity === severity).length),
    ];
    expect(shown()).toEqual([rowOf(third, 17, 6), rowOf(second, 16, 18), rowOf(first, 15, 9)]);
    expect(third.history.map(({ score }) => score)).toEqual(scores());
  });

  it('has one row for checks of a day that come to the same, with the time of the last', async () => {
    for (const hour of [9, 10, 17]) await checked({ now: at(15, hour) });
    expect(shown().map(([time]) => time)).toEqual([expect.closeTo(serial(15, 17), 6)]);
    await checked({ now: at(16, 9) });
    expect(shown()).toHaveLength(2);
  });

  it('takes no round trip of its own', async () => {
    await checked();
    dropTactic();
    host.resetTraffic();
    const { extraChunks } = await checked({ now: at(16, 9) });
    expect(host.traffic.roundTrips - extraChunks).toBe(4);
  });

  it('keeps what it says where the plan has no score for a while', async () => {
    await checked({ now: at(15, 9) });
    const before = shown();
    const { area } = tableOf(host.workbook, 'Tactics');
    for (const name of ['Strategies', 'Goals']) host.user.deleteSheet(name);
    host.user.deleteRows('Tactics', 1, area.bottom);
    host.user.type('Tactics', 'B2', [['Alone']]);
    const { result } = await checked({ now: at(16, 9) });
    expect(result.score.score).toBeNull();
    expect(shown()).toEqual(before);
  });

  it('keeps 30 checks, and the oldest go', async () => {
    await checked({ now: at(15, 9) });
    const rows = Array.from({ length: 40 }, (_, place) => [46_000 - place, place, 'core', 1, 2, 3]);
    write('H6', rows);
    await checked({ now: at(16, 9) });
    expect(shown()).toHaveLength(mostPastChecks);
    expect(scores().slice(2, 4)).toEqual([0, 1]);
  });

  it('survives a report that was renamed, and begins anew with one that was deleted or cleared', async () => {
    await checked({ now: at(15, 9) });
    host.user.renameSheet('Plumbline', 'Our check');
    const renamed = await checked({ now: at(16, 9) });
    expect(renamed.history).toHaveLength(2);
    host.user.deleteSheet('Our check');
    expect((await checked({ now: at(17, 9) })).history).toHaveLength(1);
    expect(shown()).toHaveLength(1);
    await clearMarks(runner);
    expect((await checked({ now: at(18, 9) })).history).toHaveLength(1);
  });

  it('is known to the pane, though not written, where the report is protected', async () => {
    await checked({ now: at(15, 9) });
    host.workbook.changeSheet(report(), { protection: { options: {} } });
    const { history } = await checked({ now: at(16, 9) });
    expect(history).toHaveLength(2);
    expect(shown()).toHaveLength(1);
  });

  it('counts days as its workbook does', async () => {
    host.open(planFrom1904());
    await checked({ now: at(15, 12) });
    await checked({ now: at(16, 12) });
    expect(shown().map(([time]) => time)).toEqual([46_189.5 - 1462, 46_188.5 - 1462]);
  });

  it('touches no format of the sheets of the user', async () => {
    const tactics = sheetNamed(host.workbook, 'Tactics');
    const looks = (): unknown =>
      Array.from({ length: 30 }, (_, row) => host.workbook.cellAt(tactics, row, 1));
    await checked({ now: at(15, 9) });
    const before = looks();
    await checked({ now: at(16, 9) });
    expect(looks()).toEqual(before);
  });
});

describe('a history that people have edited', () => {
  const good = [46_000.25, 70, 'core', 1, 2, 3] as const;
  const read = [expect.closeTo(46_000.25, 6), 70, 'core', 1, 2, 3];

  it.each<[string, readonly (readonly (string | number | null)[])[], readonly unknown[]]>([
    ['a row as it was written', [good], [read]],
    ['a time in words', [['last week', 70, 'core', 1, 2, 3], good], [read]],
    ['no time', [[null, 70, 'core', 1, 2, 3], good], [read]],
    ['a time before all days', [[-5, 70, 'core', 1, 2, 3], good], [read]],
    ['a time after all days', [[1e300, 70, 'core', 1, 2, 3], good], [read]],
    ['a score in words', [[46_001, 'high', 'core', 1, 2, 3], good], [read]],
    ['a score above 100', [[46_001, 100.5, 'core', 1, 2, 3], good], [read]],
    ['a score below 0', [[46_001, -1, 'core', 1, 2, 3], good], [read]],
    ['a formula for a score', [[46_001, '=40+2', 'core', 1, 2, 3], good], [read]],
    ['a profile that does not exist', [[46_001, 60, 'huge', 1, 2, 3]], [[46_001, 60, null, 1, 2, 3]]],
    ['half a finding', [[46_001, 60, 'core', 1.5, 2, 3]], [[46_001, 60, 'core', null, null, null]]],
    ['findings below 0', [[46_001, 60, 'core', 1, -2, 3]], [[46_001, 60, 'core', null, null, null]]],
    ['findings in words', [[46_001, 60, 'core', 1, 2, 'a few']], [[46_001, 60, 'core', null, null, null]]],
    [
      'a row of an older Plumbline',
      [[46_001, 60, null, null, null, null]],
      [[46_001, 60, null, null, null, null]],
    ],
    ['a gap', [[null, null, null, null, null, null], good], [read]],
    ['remarks below it', [good, ['Ask Ines', 'why', 'it', 'fell', 'in', 'June']], [read]],
    ['everything gone', [[null, null, null, null, null, null]], []],
  ])('%s: what cannot be read is left out', async (_, rows, expected) => {
    await checked({ now: at(15, 9) });
    write('H5', rows);
    const { history } = await checked({ now: at(16, 9) });
    expect(shown().slice(1)).toEqual(expected);
    expect(history).toHaveLength(expected.length + 1);
  });

  it.each([
    ['the heading', () => write('H4', [['When', 'Points']])],
    [
      'all of the sheet',
      () =>
        write(
          'A1',
          Array.from({ length: 40 }, () => Array.from({ length: 25 }, () => 'x')),
        ),
    ],
    ['errors', () => write('H5', [['=1/0', '=NA()', '=1/0', '=1/0', '=1/0', '=1/0']])],
  ])('over which somebody wrote: %s', async (_, spoil) => {
    await checked({ now: at(15, 9) });
    spoil();
    const { marks, result } = await checked({ now: at(16, 9) });
    expect(marks.problems).toEqual([]);
    expect(shown()[0]?.[1]).toBe(result.score.score);
  });

  it('is found where rows and columns were inserted before it', async () => {
    const first = await checked({ now: at(15, 9) });
    host.user.insertRows('Plumbline', 0, 2);
    host.user.insertColumns('Plumbline', 0);
    const { history } = await checked({ now: at(16, 9) });
    expect(history.map(({ score }) => score)).toEqual([first.result.score.score, first.result.score.score]);
  });

  it('never puts its scores into the plan or the settings', async () => {
    const untouched = await checked({ now: at(15, 9) });
    write('H5', [[46_001, 3, 'full', 9, 9, 9]]);
    const { result, settings } = await checked({ now: at(15, 9) });
    expect(result.score).toEqual(untouched.result.score);
    expect(settings).toEqual(untouched.settings);
  });
});

describe('the report of an older Plumbline', () => {
  /** As version 0.1.0 left it: two columns of history, the index of the marks right beside them. */
  const asBefore = (): void => {
    const sheet = report();
    const cells = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => host.workbook.cellAt(sheet, row, 18 + column)),
    );
    host.workbook.write(sheet, { top: 0, left: 7, bottom: 80, right: 22 }, () => ({ input: null }));
    host.workbook.write(sheet, { top: 0, left: 10, bottom: 59, right: 14 }, (row, column) => {
      const cell = cells[row]?.[column];
      return { input: cell?.formula ?? cell?.value ?? null };
    });
    host.workbook.write(sheet, { top: 3, left: 7, bottom: 5, right: 8 }, (row, column) => ({
      input:
        [
          ['Checks', 'Score'],
          [46_001, 64.5],
          [46_000, 60],
        ][row]?.[column] ?? null,
    }));
  };

  it('hands on its scores and the formats that it recorded, and gets the columns of today', async () => {
    await checked({ now: at(15, 9) });
    const formats = ['Goals', 'Strategies', 'Tactics'].map((name) =>
      host.workbook.conditionalFormats(sheetNamed(host.workbook, name)),
    );
    asBefore();
    await checked({ now: at(16, 9) });
    expect(shown().slice(1)).toEqual([
      [46_001, 64.5, null, null, null, null],
      [46_000, 60, null, null, null, null],
    ]);
    const after = ['Goals', 'Strategies', 'Tactics'].map((name) =>
      host.workbook.conditionalFormats(sheetNamed(host.workbook, name)),
    );
    expect(after).toEqual(formats);
    const { columnWidths } = host.workbook.sheets().find(({ id }) => id === report()) ?? {
      columnWidths: new Map(),
    };
    expect(columnWidths.get(14)).toBe(190);
  });
});
