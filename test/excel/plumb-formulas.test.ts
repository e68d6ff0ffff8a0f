/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { countPlumbFormulas, freezeValues } from '../../src/excel/plumb-formulas/freeze-values';
import { repairFormulas } from '../../src/excel/plumb-formulas/repair-formulas';
import { type CustomFunctionCaller, type MemoryWorkbook, usualBehaviour } from '../../src/office-host';
import { cellAddress } from '../../src/spreadsheet/address';
import { type CellValue, isCellError } from '../../src/spreadsheet/cell';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { tryEveryBreak } from './broken-off';
import { runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, workbookWith } from './plan-in-excel';

const host = excelInJsdom();

/** Cells whose formulas came before the add-in: Excel asks for their functions only once they are written again. */
const tooEarly = new Set<string>();
/** Whether the add-in has told Excel of its functions. */
let areKnown = true;
const values: Readonly<Record<string, CellValue | readonly (readonly CellValue[])[]>> = {
  'PLUMB.REQUIRED_VOLUME': 500,
  'PLUMB.BACKED': true,
  'PLUMB.BACKING_STRATEGY': '=not a formula',
  'PLUMB.DISCOUNT_LADDER': [
    [0.1, 225],
    [0.2, 200],
  ],
  'PLUMB.MARGIN_RATIO': { error: '#DIV/0!' },
};
const functions: CustomFunctionCaller = {
  call: (name, _, address) => (areKnown && !tooEarly.has(address) ? values[name.toUpperCase()] : undefined),
};

const formulas = [
  ['=PLUMB.REQUIRED_VOLUME(50000,250,150)', '=1+1'],
  ['=PLUMB.BACKED("S1",B1)*1', "'=PLUMB.BACKED(1)"],
  ['=PLUMB.BACKING_STRATEGY("S1",B1)', '=PLUMB.BACKED("S1",B1)'],
  ['=PLUMB.MARGIN_RATIO(0,0)', '=IF(TRUE,PLUMB.REQUIRED_VOLUME(1,2,1),0)'],
  ['', '=PLUMB.DISCOUNT_LADDER(1,2,1,0.1)'],
];

/** A formula, or a text behind an apostrophe. */
const contentOf = (typed: string) =>
  typed.startsWith('=') ? { input: { formula: typed } } : { input: typed.replace(/^'/u, '') || null };

/** A workbook with formulas on two sheets; `Prices` is the first. */
function openWorkbook(): MemoryWorkbook {
  const workbook = workbookWith([{ sheet: 'Notes', headings: ['Fruit'], rows: [['Pear']] }], {
    customFunctions: functions,
  });
  for (const name of ['Prices', 'Locked']) {
    const sheet = workbook.addSheet(name);
    workbook.write(sheet, { top: 0, left: 0, bottom: 4, right: 1 }, (row, column) =>
      contentOf(formulas[row]?.[column] ?? ''),
    );
  }
  workbook.endHistory('Opening');
  return workbook;
}

function open(): void {
  Object.assign(host.behaviour, usualBehaviour());
  areKnown = true;
  tooEarly.clear();
  host.open(openWorkbook());
}

const protect = (name: string): void =>
  host.workbook.changeSheet(sheetNamed(host.workbook, name), { protection: { options: {} } });

/** What cells hold, and whether it is a formula. */
const held = (name: string): readonly (readonly unknown[])[] =>
  Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 3 }, (__, column) => {
      const { formula } = host.workbook.cellAt(sheetNamed(host.workbook, name), row, column);
      const value = host.workbook.valueAt(sheetNamed(host.workbook, name), row, column);
      return formula === null ? (isCellError(value) ? value.error : value) : '=';
    }),
  );

beforeEach(open);

describe('freezing values', () => {
  it('counts the formulas first, and writes nothing', async () => {
    const before = everythingIn(host);
    expect(await countPlumbFormulas(runner)).toEqual({ status: 'counted', all: 14, errors: 2 });
    expect(everythingIn(host)).toEqual(before);
  });

  it('counts as many where Excel leaves out cells that are too many at once', async () => {
    host.behaviour.cellLimit = 3;
    expect(await countPlumbFormulas(runner)).toEqual({ status: 'counted', all: 14, errors: 2 });
  });

  it('puts each value in the place of its formula, what it spills into too, and leaves other formulas and errors', async () => {
    protect('Locked');
    expect(await freezeValues(runner)).toEqual({
      status: 'frozen',
      frozen: 6,
      cells: 9,
      errors: 2,
      kept: [{ sheet: 'Locked', cells: ['A1:A3', 'B3:B5'] }],
    });
    expect(held('Prices')).toEqual([
      [500, '=', null],
      [1, '=PLUMB.BACKED(1)', null],
      ['=not a formula', true, null],
      ['=', 500, null],
      [null, 0.1, 225],
      [null, 0.2, 200],
    ]);
    expect(held('Locked')[0]).toEqual(['=', '=', null]);
  });

  it('is one step to undo', async () => {
    const before = everythingIn(host);
    await freezeValues(runner);
    host.user.undo();
    expect(everythingIn(host)).toEqual(before);
  });

  it('takes five round trips, six where a sheet is protected, and none more where there is nothing', async () => {
    const trips = async (): Promise<number> => {
      const before = host.traffic.roundTrips;
      await freezeValues(runner);
      return host.traffic.roundTrips - before;
    };
    expect(await trips()).toBe(5);
    open();
    protect('Locked');
    expect(await trips()).toBe(6);
    host.open(workbookWith([{ sheet: 'Notes', headings: ['Fruit'], rows: [['Pear']] }]));
    expect(await trips()).toBe(3);
  });

  it('that breaks off leaves the workbook as before or as after, and a second attempt heals it', async () => {
    const trial = await tryEveryBreak(host, {
      open: openWorkbook,
      act: () => freezeValues(runner),
      seen: () => [held('Prices'), held('Locked')],
      isHarmlessUnanswered: ([prices, locked], [before], [after]) =>
        [prices, locked].every((sheet) =>
          sheet?.every((row, at) =>
            row.every((value, column) => [before?.[at]?.[column], after?.[at]?.[column]].includes(value)),
          ),
        ),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(40);
  });

  it('says what went wrong', async () => {
    host.failRoundTrip(1, { error: 'GeneralException', after: 0 });
    expect(await freezeValues(runner)).toMatchObject({ status: 'failed', problem: { id: 'excel-error' } });
    host.forgetFailures();
  });
});

describe('repairing formulas', () => {
  /** The workbook as it is opened before the add-in is there. */
  const openTooEarly = (): void => {
    for (const sheet of ['Prices', 'Locked'])
      for (let row = 0; row < 6; row += 1)
        for (const column of ['A', 'B']) tooEarly.add(`${sheet}!${column}${row + 1}`);
    host.open(openWorkbook());
    const write = host.workbook.write.bind(host.workbook);
    jest.spyOn(host.workbook, 'write').mockImplementation((id, area, change) => {
      const name = host.workbook.sheets().find((sheet) => sheet.id === id)?.name ?? '';
      tooEarly.delete(`${name}!${cellAddress(area.top, area.left)}`);
      write(id, area, change);
    });
  };

  it('has nothing to do where all of them have results', async () => {
    expect(await repairFormulas(runner)).toEqual({
      status: 'repaired',
      all: 14,
      healed: 0,
      unknown: 0,
      kept: [],
    });
  });

  it('writes those that show #NAME? again, and names those that are locked', async () => {
    openTooEarly();
    protect('Locked');
    expect(await repairFormulas(runner)).toEqual({
      status: 'repaired',
      all: 14,
      healed: 7,
      unknown: 0,
      kept: [{ sheet: 'Locked', cells: ['A1:A4', 'B3:B5'] }],
    });
    expect(host.workbook.cellAt(sheetNamed(host.workbook, 'Prices'), 0, 0).formula).toBe(formulas[0]?.[0]);
    expect(held('Prices')[4]).toEqual([null, '=', 225]);
  });

  it('shows them by the names that people know', async () => {
    const sheet = sheetNamed(host.workbook, 'Prices');
    host.workbook.write(sheet, { top: 8, left: 0, bottom: 8, right: 0 }, () => ({
      input: { formula: '=_xldudf_PLUMB_REQUIRED_VOLUME(1,2,1)+LEN("_xldudf_PLUMB_")' },
    }));
    await repairFormulas(runner);
    expect(host.workbook.cellAt(sheet, 8, 0).formula).toBe(
      '=PLUMB.REQUIRED_VOLUME(1,2,1)+LEN("_xldudf_PLUMB_")',
    );
  });

  it('says how many are still unknown', async () => {
    areKnown = false;
    host.open(openWorkbook());
    expect(await repairFormulas(runner)).toMatchObject({ healed: 0, unknown: 14 });
  });

  it('takes five round trips', async () => {
    openTooEarly();
    const before = host.traffic.roundTrips;
    await repairFormulas(runner);
    expect(host.traffic.roundTrips - before).toBe(5);
  });
});
