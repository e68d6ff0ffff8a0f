/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../../src/alignment/finding';
import { edit, type SettingEdit } from '../../../src/alignment/workbook-settings/setting-edits';
import { clearMarks } from '../../../src/excel/clear-marks';
import { applyFix } from '../../../src/excel/fix/apply-fix';
import { writeSettings } from '../../../src/excel/settings/write-settings';
import { usualBehaviour } from '../../../src/office-host';
import { addressOf } from '../../../src/spreadsheet/address';
import type { Area } from '../../../src/spreadsheet/area';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { parseArea } from '../../../src/spreadsheet/cell-reference';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { checked, checkedAt, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { exampleInExcel, sheetNamed, tableOf, workbookWith, type WrittenTable } from '../plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy', 'Status'],
  rows: [
    ['S1', 'Win the young', null],
    ['S2', 'Win the old', 'dropped'],
  ],
};

const tactics: WrittenTable = {
  sheet: 'Tactics',
  headings: ['ID', 'Tactic', 'Strategy'],
  rows: [
    ['T1', 'Launch e-mail', 'S1'],
    ['T2', 'Pop-up shop', null],
    ['T3', 'Loyalty card', 'S9'],
  ],
};

const set = (...edits: readonly SettingEdit[]) => writeSettings(runner, { set: edits });

/** Opens a plan that wants the columns. */
async function open(...tables: readonly WrittenTable[]): Promise<void> {
  host.open(workbookWith(tables));
  await set(edit.writesColumn(true));
  host.resetTraffic();
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} names no cells.`);
  return area;
}

/** What stands in a part of a sheet: D1:E4. */
function cells(sheet: string, address: string): readonly (readonly CellValue[])[] {
  const { top, left, bottom, right } = areaAt(address);
  const id = sheetNamed(host.workbook, sheet);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      host.workbook.valueAt(id, top + row, left + column),
    ),
  );
}

const statuses = (sheet: string, address: string): readonly CellValue[] =>
  cells(sheet, address).map(([status]) => status ?? null);

const headings = ['Plumbline status', 'Plumbline reason'];
const holds = ['Holds', null];
const noStrategy = ['Error', expect.stringMatching(/^T2 \(Pop-up shop\) has no strategy\. /u)];
const unknownStrategy = ['Error', expect.stringMatching(/^T3 .*names the strategy "S9"/u)];

describe('a check writes status and reason beside the rows', () => {
  it('into an Excel table, which grows by two columns', async () => {
    await open(strategies, tactics);
    await checked();
    expect(cells('Tactics', 'D1:F4')).toEqual([
      [...headings, null],
      [...holds, null],
      [...noStrategy, null],
      [...unknownStrategy, null],
    ]);
    expect(tableOf(host.workbook, 'Tactics').area).toEqual({ top: 0, left: 0, bottom: 3, right: 4 });
    expect(statuses('Strategies', 'D1:D3')).toEqual(['Plumbline status', 'Holds', 'Retired']);
  });

  it('beside a plain range, under its title', async () => {
    await open(strategies, { ...tactics, top: 2, left: 1, isTable: false });
    host.user.type('Tactics', 'B1', [['Tactics of 2027']]);
    await checked();
    expect(cells('Tactics', 'E3:F6')).toEqual([headings, holds, noStrategy, unknownStrategy]);
  });

  it('with the look of the table and no other width of a column', async () => {
    host.open(workbookWith([strategies, { ...tactics, isTable: false }]));
    const id = sheetNamed(host.workbook, 'Tactics');
    host.workbook.write(id, areaAt('A1:C1'), () => ({ style: { fill: '#112233', bold: true } }));
    host.workbook.write(id, areaAt('A2:C4'), () => ({
      style: { wrapText: true, fontSize: 9, horizontalAlignment: 'Right' },
    }));
    await set(edit.writesColumn(true));
    const widths = everythingIn(host).sheets.map(({ columnWidths }) => columnWidths);
    await checked();
    for (const column of [3, 4]) {
      expect(host.workbook.cellAt(id, 0, column).style).toMatchObject({ fill: '#112233', bold: true });
      // Texts begin at the left, and on one line: no row grows.
      expect(host.workbook.cellAt(id, 3, column).style).toMatchObject({
        fontSize: 9,
        wrapText: false,
        horizontalAlignment: 'Left',
      });
    }
    expect(
      everythingIn(host)
        .sheets.map(({ columnWidths }) => columnWidths)
        .slice(0, 3),
    ).toEqual(widths);
  });

  it('every finding of a row once, the worst first, and nothing beside what is no row', async () => {
    await open(strategies, {
      ...tactics,
      isTable: false,
      headings: ['ID', 'Tactic', 'Strategy', 'Owner', 'Start', 'End'],
      rows: [
        ['T1', 'Launch e-mail', 'S1', 'Mia', 46023, 46054],
        [null, null, null, null, null, null],
        ['T2', 'Pop-up shop', 'S1', null, 46054, 46023],
        ['T3', 'Loyalty card', 'S1', 'Ben', 46023, 46054],
        ['Total', null, null, null, null, null],
      ],
    });
    const { result } = await checked();
    const messages = result.findings.filter(({ key }) => key === 'T2').map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(1);
    expect(cells('Tactics', 'G2:H6').map(([status]) => status)).toEqual([
      'Holds',
      null,
      'Error',
      'Holds',
      null,
    ]);
    expect(cells('Tactics', 'H4:H4')).toEqual([[messages.join(' ')]]);
  });

  it('a name that looks like a formula stays a text', async () => {
    await open(strategies, tactics);
    const id = sheetNamed(host.workbook, 'Tactics');
    host.workbook.write(id, areaAt('A3'), () => ({ input: '=1+1' }));
    await checked();
    const { value, formula } = host.workbook.cellAt(id, 2, 4);
    expect([formula, value]).toEqual([null, expect.stringMatching(/^=1\+1 \(Pop-up shop\)/u)]);
  });

  it('not where nobody asked for it', async () => {
    host.open(workbookWith([strategies, tactics]));
    await checked();
    expect(cells('Tactics', 'D1:E4').flat()).toEqual(Array.from({ length: 8 }, () => null));
  });
});

describe('the next check', () => {
  it('takes four round trips as ever, and writes nothing beside rows that say what they should', async () => {
    await open(strategies, tactics);
    const first = await checked();
    expect(host.traffic.roundTrips).toBe(4 + first.extraChunks);
    expect(first.extraChunks).toBe(1);
    host.resetTraffic();
    const before = cells('Tactics', 'A1:F4');
    expect((await checked()).extraChunks).toBe(0);
    expect(host.traffic.roundTrips).toBe(4);
    expect(cells('Tactics', 'A1:F4')).toEqual(before);
  });

  it('changes the rows that say something else, and no other cell', async () => {
    await open(strategies, tactics);
    await checked();
    host.user.type('Tactics', 'C3', [['S1']]);
    const written = new Set<string>();
    const id = sheetNamed(host.workbook, 'Tactics');
    host.workbook.listen((event) => {
      if (event.kind === 'changed' && event.sheet === id)
        written.add(addressOf({ row: event.area.top, column: event.area.left }));
    });
    await checked();
    expect([...written].sort()).toEqual(['D3', 'E3']);
    expect(statuses('Tactics', 'D2:D4')).toEqual(['Holds', 'Holds', 'Error']);
    expect(cells('Tactics', 'E3')).toEqual([[null]]);
  });

  it('finds them in rows that were sorted, and beside columns of somebody else', async () => {
    await open(strategies, { ...tactics, isTable: false });
    await checked();
    host.user.sort('Tactics', 'A2:E4', 0, false);
    expect(cells('Tactics', 'D2:E4')).toEqual([unknownStrategy, noStrategy, holds]);
    host.user.type('Tactics', 'F1:F2', [['Comment'], ['Ask Mia']]);
    host.user.insertColumns('Tactics', 0);
    host.user.type('Tactics', 'D3', [['S1']]);
    const { result } = await checked();
    expect(result.alignment.plan.tactics).toHaveLength(3);
    expect(cells('Tactics', 'E1:G4')).toEqual([
      [...headings, 'Comment'],
      [...unknownStrategy, 'Ask Mia'],
      [...holds, null],
      [...holds, null],
    ]);
    expect(cells('Tactics', 'H1:I1')).toEqual([[null, null]]);
  });

  it('writes beside new rows, empties what was written beside one that went, and adds a column that was deleted', async () => {
    await open(strategies, tactics);
    await checked();
    host.user.type('Tactics', 'A5:C5', [['T4', 'Fair', 'S1']]);
    host.user.type('Tactics', 'A3:C3', [[null, null, null]]);
    host.user.deleteColumns('Tactics', 4);
    await checked();
    expect(cells('Tactics', 'D1:E5')).toEqual([headings, holds, [null, null], unknownStrategy, holds]);
  });

  it('without the setting takes them away, and leaves what stands beside and what somebody else wrote', async () => {
    await open(strategies, { ...tactics, isTable: false });
    host.user.type('Strategies', 'H2', [['A note']]);
    await checked();
    host.user.type('Tactics', 'D6', [[2]]);
    await set(edit.writesColumn(null));
    const { marks } = await checked();
    expect(marks.problems).toEqual([]);
    expect(
      cells('Tactics', 'D1:E6')
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([2]);
    expect(tableOf(host.workbook, 'Strategies').area.right).toBe(2);
    expect(cells('Strategies', 'D1:H2')).toEqual([
      [null, null, null, null, null],
      [null, null, null, null, 'A note'],
    ]);
  });

  it('deletes them from the middle of an Excel table', async () => {
    await open(strategies, tactics);
    await checked();
    host.user.type('Tactics', 'F1:F4', [['Owner'], ['Mia'], ['Ben'], ['Ida']]);
    await set(edit.writesColumn(false));
    const { result, history } = await checked();
    expect(tableOf(host.workbook, 'Tactics').headings).toEqual(['ID', 'Tactic', 'Strategy', 'Owner']);
    // What the check names is where it stands now.
    const [, { source } = { source: null }] = result.alignment.plan.tables;
    expect(source?.headings).toEqual(['ID', 'Tactic', 'Strategy', 'Owner']);
    // That of before the owners came, and this one.
    expect(history).toHaveLength(2);
    expect(cells('Tactics', 'D2:D4')).toEqual([['Mia'], ['Ben'], ['Ida']]);
  });
});

describe('a check that only reads', () => {
  it('writes nothing, and says that the columns are behind', async () => {
    await open(strategies, tactics);
    await checked();
    const isBehind = async () => {
      const outcome = await checkOpenWorkbook({ mayWrite: false });
      return 'result' in outcome && outcome.areMarksBehind;
    };
    expect(await isBehind()).toBe(false);
    // The mark of the row goes by itself; its status does not.
    host.user.type('Tactics', 'E2', [['Looks fine to me.']]);
    const before = everythingIn(host);
    expect(await isBehind()).toBe(true);
    expect(everythingIn(host)).toEqual(before);
    await checked();
    expect(await isBehind()).toBe(false);
    await set(edit.writesColumn(false));
    expect(await isBehind()).toBe(true);
  });
});

describe('a fix', () => {
  const link: Fix = {
    label: 'Link T2',
    edits: [
      { sheet: 'Tactics', cell: { row: 2, column: 2 }, field: 'Strategy', oldValue: null, newValue: 'S1' },
    ],
  };

  it('is written together with the status of its row', async () => {
    await open(strategies, tactics);
    const check = await checked();
    host.resetTraffic();
    const outcome = await applyFix(runner, check, link, checkedAt);
    expect(outcome.status).toBe('applied');
    // Three that read, one that looks at the cell, one that writes everything, one that shows it.
    expect(host.traffic.roundTrips).toBe(6);
    expect(statuses('Tactics', 'D2:D4')).toEqual(['Holds', 'Holds', 'Error']);
  });

  it.each([true, false])('adds a column behind them (an Excel table: %s)', async (isTable) => {
    await open(strategies, { ...tactics, isTable });
    const check = await checked();
    const fix: Fix = {
      label: 'Add owners',
      edits: [],
      newColumns: [
        {
          sheet: 'Tactics',
          table: isTable ? 'Tactics' : null,
          headingCell: { row: 0, column: 3 },
          heading: 'Owner',
          values: [{ cell: { row: 2, column: 3 }, value: 'Mia' }],
        },
      ],
    };
    const outcome = await applyFix(runner, check, fix, checkedAt);
    expect(outcome).toMatchObject({ status: 'applied' });
    expect(cells('Tactics', 'D1:F1')).toEqual([[...headings, 'Owner']]);
    expect(cells('Tactics', 'F2:F4')).toEqual([[null], ['Mia'], [null]]);
    expect(statuses('Tactics', 'D2:D4')).toEqual(['Warning', 'Error', 'Error']);
  });

  it('adds a column to a table that has them in its middle', async () => {
    await open(strategies, tactics);
    await checked();
    host.user.type('Tactics', 'F1:F4', [['Owner'], ['Mia'], ['Ben'], ['Ida']]);
    const check = await checked();
    const outcome = await applyFix(
      runner,
      check,
      {
        label: 'Add KPIs',
        edits: [],
        newColumns: [
          {
            sheet: 'Tactics',
            table: 'Tactics',
            headingCell: { row: 0, column: 6 },
            heading: 'KPI',
            values: [{ cell: { row: 1, column: 6 }, value: 'Leads' }],
          },
        ],
      },
      checkedAt,
    );
    expect(outcome).toMatchObject({ status: 'applied' });
    expect(cells('Tactics', 'D1:G1')).toEqual([[...headings, 'Owner', 'KPI']]);
    expect(cells('Tactics', 'F2:G2')).toEqual([['Mia', 'Leads']]);
  });
});

describe('where there is no room', () => {
  it.each<[string, WrittenTable, () => void, string]>([
    [
      'a cell beside an Excel table',
      tactics,
      () => {
        host.workbook.write(sheetNamed(host.workbook, 'Tactics'), areaAt('E3'), () => ({ input: 'taken' }));
      },
      'no-room-for-column',
    ],
    [
      'a formula beside a plain range that gives an empty text',
      { ...tactics, isTable: false },
      () => {
        host.workbook.write(sheetNamed(host.workbook, 'Tactics'), areaAt('D3'), () => ({
          input: { formula: '=""' },
        }));
      },
      'no-room-for-column',
    ],
    [
      'a table beside a plain range, one blank column away',
      { ...tactics, isTable: false },
      () => {
        host.workbook.write(sheetNamed(host.workbook, 'Tactics'), areaAt('F1:F3'), (row) => ({
          input: ['Shop', 'Bonn', 'Cologne'][row] ?? null,
        }));
      },
      'no-room-for-column',
    ],
    [
      'a protected sheet',
      tactics,
      () => {
        host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), {
          protection: { options: { allowFormatCells: true } },
        });
      },
      'cell-protected',
    ],
  ])('%s: nothing is written there, and the check says where and why', async (_, table, hinder, id) => {
    await open(strategies, table);
    hinder();
    const before = cells('Tactics', 'A1:H6');
    const { marks } = await checked();
    expect(marks).toMatchObject({
      isWritten: true,
      problems: [{ id, sheet: 'Tactics', sentence: expect.stringContaining('Tactics') }],
    });
    expect(marks.marked).toBeGreaterThan(0);
    expect(cells('Tactics', 'A1:H6')).toEqual(before);
    expect(statuses('Strategies', 'D1:D3')).toEqual(['Plumbline status', 'Holds', 'Retired']);
  });

  it('columns of a protected sheet stay as they are, and the check says so once they are behind', async () => {
    await open(strategies, tactics);
    await checked();
    host.user.type('Tactics', 'C3', [['S1']]);
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), {
      protection: { options: { allowFormatCells: true } },
    });
    const { marks } = await checked();
    expect(marks.problems).toMatchObject([{ id: 'cell-protected', sheet: 'Tactics' }]);
    expect(statuses('Tactics', 'D2:D4')).toEqual(['Holds', 'Error', 'Error']);
    const outcome = await checkOpenWorkbook({ mayWrite: false });
    expect(outcome).toMatchObject({ areMarksBehind: false });
  });

  it('marks and report are written without columns that Excel refuses', async () => {
    await open(strategies, tactics);
    // The round trips of a first check with columns: three that read, one that looks, one that writes.
    host.failRoundTrip(5, { error: 'InvalidOperation', after: 0 });
    const { marks } = await checked();
    expect(marks.isWritten).toBe(true);
    expect(marks.problems.map(({ id, sheet }) => [id, sheet])).toEqual([
      ['columns-not-written', 'Strategies'],
      ['columns-not-written', 'Tactics'],
    ]);
    expect(tableOf(host.workbook, 'Tactics').area.right).toBe(2);
    await checked();
    expect(statuses('Tactics', 'D1:D2')).toEqual(['Plumbline status', 'Holds']);
  });
});

describe('more texts than Excel takes at once', () => {
  const many: WrittenTable = {
    ...tactics,
    rows: Array.from({ length: 8000 }, (_, place) => [`T${place}`, `Fair number ${place}`, 'S9']),
  };

  it('come in parts, which are the only round trips more', async () => {
    await open(strategies, many);
    const { marks, extraChunks } = await checked();
    expect(marks.problems).toEqual([]);
    expect(extraChunks).toBeGreaterThan(1);
    expect(host.traffic.roundTrips).toBe(4 + extraChunks);
    const written = cells('Tactics', 'D2:E8001');
    expect(written.filter(([status]) => status !== 'Error')).toEqual([]);
    const isOfOther = ([, reason]: (typeof written)[number], place: number): boolean =>
      typeof reason !== 'string' || !reason.startsWith(`T${place} (`);
    expect(written.filter(isOfOther)).toEqual([]);
  });

  it('say nothing, rather than what they said, where a later part fails', async () => {
    await open(strategies, many);
    await checked();
    host.workbook.write(sheetNamed(host.workbook, 'Tactics'), areaAt('C2:C8001'), () => ({ input: 'S8' }));
    host.resetTraffic();
    const { extraChunks } = await checked();
    const texts = cells('Tactics', 'E2:E8001').flat();
    host.workbook.write(sheetNamed(host.workbook, 'Tactics'), areaAt('C2:C8001'), () => ({ input: 'S7' }));
    host.resetTraffic();
    host.failRoundTrip(4 + extraChunks, { error: 'Timeout', after: 0 });
    const { marks } = await checked();
    expect(marks.problems).toMatchObject([{ id: 'columns-not-written', sheet: 'Tactics' }]);
    const now = cells('Tactics', 'E2:E8001').flat();
    expect(now.filter((text) => texts.includes(text))).toEqual([]);
    expect(now.filter((text) => text === null).length).toBeGreaterThan(100);
  });

  it('say nothing where a later part fails, and the check says so', async () => {
    await open(strategies, many);
    const { extraChunks } = await checked();
    await open(strategies, many);
    host.failRoundTrip(4 + extraChunks, { error: 'Timeout', after: 0 });
    const { marks } = await checked();
    expect(marks).toMatchObject({
      isWritten: true,
      problems: [{ id: 'columns-not-written', sheet: 'Tactics' }],
    });
    expect(cells('Tactics', 'D8001:E8001')).toEqual([['Error', null]]);
    expect((await checked()).marks.problems).toEqual([]);
    expect(cells('Tactics', 'E8001')).toEqual([[expect.stringMatching(/^T7999 /u)]]);
  });
});

describe('Clear marks', () => {
  it('leaves nothing of Plumbline in the workbook but its settings', async () => {
    host.open(exampleInExcel('as-first-written'));
    const before = everythingIn(host);
    await set(edit.writesColumn(true));
    await checked();
    await clearMarks(runner);
    host.workbook.deleteSheet(sheetNamed(host.workbook, 'Plumbline settings'));
    const { cells: after, ...rest } = everythingIn(host);
    expect({ ...rest, active: before.active }).toEqual({
      ...before,
      cells: undefined,
      active: before.active,
    });
    expect(JSON.stringify(after)).not.toContain('Plumbline');
  });
});
