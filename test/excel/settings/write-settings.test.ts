/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { edit, type SettingEdit, settingEdits } from '../../../src/alignment/workbook-settings/setting-edits';
import { writeSettings } from '../../../src/excel/settings/write-settings';
import { usualBehaviour } from '../../../src/office-host';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { checked, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { exampleInExcel, sheetNamed, workbookWith, writeTable } from '../plan-in-excel';

const host = excelInJsdom();
const sheetName = 'Plumbline settings';

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

const set = (...edits: readonly SettingEdit[]) => writeSettings(runner, { set: edits });

/** A sheet of settings that people wrote. */
const write = (...rows: readonly (readonly CellValue[])[]): void => {
  writeTable(host.workbook, {
    sheet: sheetName,
    headings: ['Setting', 'Value', 'Note'],
    rows,
    isTable: false,
  });
};

/** What the settings sheet holds, from A1 on. */
function cellsOfSheet(): readonly (readonly CellValue[])[] {
  const id = sheetNamed(host.workbook, sheetName);
  const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => host.workbook.valueAt(id, row, column)),
  );
}

const sheetNames = (): readonly string[] => host.workbook.sheets().map(({ name }) => name);

describe('the first setting that differs', () => {
  it('makes the sheet: visible, at the end, with three headed columns, and says so; the user stays where they are', async () => {
    const active = host.workbook.activeSheet();
    expect(await set(edit.profile('full'))).toEqual({ status: 'changed', madeSheet: true });
    expect(sheetNames().at(-1)).toBe(sheetName);
    const sheet = host.workbook.sheets().at(-1);
    expect(sheet?.visibility).toMatch(/visible/iu);
    expect(cellsOfSheet()).toEqual([
      ['Setting', 'Value', 'Note'],
      ['Profile', 'full', null],
    ]);
    expect(sheet?.columnWidths.size).toBe(3);
    expect(host.workbook.activeSheet()).toBe(active);
  });

  it('is none where the default stays: nothing is touched', async () => {
    const before = everythingIn(host);
    expect(await set(edit.profile('core'), edit.lead(null))).toEqual({ status: 'changed', madeSheet: false });
    expect(await writeSettings(runner, { reset: 'all' })).toEqual({ status: 'changed', madeSheet: false });
    expect(everythingIn(host)).toEqual(before);
  });

  it('is read again by the next check, and so is each that follows', async () => {
    expect((await checked()).settings).toMatchObject({ profile: 'core', planDate: null });
    await set(edit.profile('full'), edit.planDate(dayFromIso('2026-03-01')), edit.fiscalYearStart(4));
    const after = await checked();
    expect(after.hasSettingsSheet).toBe(true);
    expect(after.settings).toMatchObject({ profile: 'full', fiscalYearStart: 4 });
    expect(after.reading).toMatchObject({ planDate: dayFromIso('2026-03-01'), fiscalYearStart: 4 });
    expect(after.result.alignment.settings.profile).toBe('full');
    await set(edit.profile('core'), edit.lead('sales'));
    expect((await checked()).settings).toMatchObject({ profile: 'core', lead: 'sales', fiscalYearStart: 4 });
  });
});

describe('a later change', () => {
  it('writes only the cells that differ: formats, notes, formulas, columns beside and unknown rows stay', async () => {
    write(['Lead', 'sales', 'since May'], ['Colour', 'red', null], ['Profile', 'full', null]);
    const id = sheetNamed(host.workbook, sheetName);
    host.user.type(sheetName, 'E2', [['Ours: ask Ida']]);
    host.user.type(sheetName, 'C4', [['="as of "&2026']]);
    const before = everythingIn(host);
    expect(await set(edit.lead('joint'))).toEqual({ status: 'changed', madeSheet: false });
    expect(host.workbook.valueAt(id, 1, 1)).toBe('joint');
    host.user.type(sheetName, 'B2', [['sales']]);
    expect(everythingIn(host).cells).toEqual(before.cells);
    expect(everythingIn(host).formats).toEqual(before.formats);
    await set(edit.lead('marketing'));
    expect(cellsOfSheet().slice(1)).toEqual([
      [null, null, null, null, 'Ours: ask Ida'],
      ['Colour', 'red', null, null, null],
      ['Profile', 'full', 'as of 2026', null, null],
    ]);
    expect(host.workbook.cellAt(id, 3, 2).formula).toBe('="as of "&2026');
  });

  it('sees what a co-author wrote since the last check', async () => {
    await set(edit.profile('full'));
    await checked();
    host.user.type(sheetName, 'A3', [['Lead', 'sales']]);
    await set(edit.smallFirm(true));
    expect(cellsOfSheet().slice(1)).toEqual([
      ['Profile', 'full', null],
      ['Lead', 'sales', null],
      ['Small firm', 'yes', null],
    ]);
  });

  it('leaves texts as texts: a day, a name that looks like a formula', async () => {
    await set(edit.planDate(dayFromIso('2026-06-15')), edit.mute('x', '=1+1'));
    const id = sheetNamed(host.workbook, sheetName);
    expect(host.workbook.cellAt(id, 1, 1)).toMatchObject({ value: '2026-06-15', formula: null });
    expect(host.workbook.cellAt(id, 2, 2)).toMatchObject({ value: '=1+1', formula: null });
    expect((await checked()).settings).toMatchObject({
      planDate: dayFromIso('2026-06-15'),
      muted: [{ finding: 'x', reason: '=1+1' }],
    });
  });
});

describe('an answer about a zero in the sales history', () => {
  it('is written as people read it, counts at the next check, and is taken back in one row', async () => {
    const start = dayFromIso('2026-03-01') ?? 0;
    const end = dayFromIso('2026-03-31') ?? 0;
    const change = (answer: 'could-not-sell' | 'sold-nothing' | null) =>
      writeSettings(runner, settingEdits.stockOut('P1', start, 'month', answer));
    await change('sold-nothing');
    await change('could-not-sell');
    expect(cellsOfSheet().slice(1)).toEqual([['Stock-out P1 › Mar 2026', 'could not sell', null]]);
    expect((await checked()).result.alignment.settings.stockOuts).toEqual([
      { product: 'p1', start, end, answer: 'could-not-sell' },
    ]);
    await change(null);
    expect((await checked()).result.alignment.settings.stockOuts).toEqual([]);
  });
});

describe('what stands against it is told, and nothing is written', () => {
  it.each<[string, string, () => void]>([
    [
      'a protected structure, where there is no sheet yet',
      'structure-protected',
      () => host.workbook.protectStructure(true),
    ],
    ['a workbook that is open for reading only', 'read-only', () => (host.behaviour.isReadOnly = true)],
    [
      'a sheet that is protected',
      'settings-protected',
      () => {
        write(['Lead', 'sales', null]);
        host.workbook.changeSheet(sheetNamed(host.workbook, sheetName), { protection: { options: {} } });
      },
    ],
    [
      'a sheet without its headings',
      'no-settings-headings',
      () =>
        writeTable(host.workbook, {
          sheet: sheetName,
          headings: ['Lead'],
          rows: [['sales']],
          isTable: false,
        }),
    ],
  ])('%s', async (_, id, hinder) => {
    hinder();
    const before = everythingIn(host);
    const outcome = await set(edit.profile('full'));
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    if (outcome.status === 'failed') {
      expect(outcome.problem.sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(outcome.problem.whatToDo).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(everythingIn(host)).toEqual(before);
  });

  it.each([1, 2])('a round trip that fails, number %i', async (nth) => {
    const before = everythingIn(host);
    host.failRoundTrip(nth, { error: 'GeneralException' });
    expect(await set(edit.profile('full'))).toMatchObject({
      status: 'failed',
      problem: { id: 'excel-error' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('but a protected structure keeps nobody from changing a sheet that is there', async () => {
    write(['Lead', 'sales', null]);
    host.workbook.protectStructure(true);
    expect(await set(edit.lead('joint'))).toEqual({ status: 'changed', madeSheet: false });
  });
});

describe('a check', () => {
  it('reports rows that it does not understand, and does not take the sheet for a plan', async () => {
    write(
      ['Profile', 'fulll', null],
      ['Table Tactics', 'tactics', null],
      ['Column Tactics › Nowhere', 'Owner', null],
    );
    const { result } = await checked();
    const ofSettings = result.findings.filter(({ sheet }) => sheet === sheetName);
    expect(ofSettings.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
      ['unreadable-cell', 'error', [{ row: 1, column: 1 }]],
      ['unreadable-cell', 'warning', [{ row: 3, column: 1 }]],
    ]);
    expect(result.alignment.plan.tables.map(({ source }) => source.sheet)).not.toContain(sheetName);
  });

  it('takes no more round trips for it', async () => {
    const trips = async (): Promise<number> => {
      const before = host.traffic.roundTrips;
      await checked();
      return host.traffic.roundTrips - before;
    };
    await checked();
    const without = await trips();
    write(['Profile', 'full', null]);
    expect(await trips()).toBe(without);
  });

  it('marks what the settings say', async () => {
    const marked = async (marks: 'all' | 'errors' | 'none') => {
      await set(edit.marks(marks));
      return (await checked()).marks.marked;
    };
    const [none, errors, all] = [await marked('none'), await marked('errors'), await marked('all')];
    expect(none).toBe(0);
    expect(errors).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(errors);
  });

  it('of a workbook without a plan tells its settings too', async () => {
    host.open(workbookWith([{ sheet: 'Shopping', headings: ['Fruit', 'Price'], rows: [['Pear', 2]] }]));
    write(['Lead', 'sales', null]);
    expect(await checkOpenWorkbook()).toMatchObject({
      sheets: ['Shopping'],
      settings: { lead: 'sales' },
      hasSettingsSheet: true,
    });
  });
});
