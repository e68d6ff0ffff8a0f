/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { createExcelRunner } from '../../../src/excel/excel-runner';
import { problemOf } from '../../../src/excel/problem';
import { insertFormula } from '../../../src/excel/selection/insert-formula';
import { selectedReference } from '../../../src/excel/selection/selected-reference';
import { areaAddress, usualBehaviour } from '../../../src/office-host';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { runner } from '../checking';
import { everythingIn } from '../in-excel';
import { sheetNamed } from '../plan-in-excel';
import { pricingWorkbook } from './functions-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(pricingWorkbook());
});

const formula = '=PLUMB.REQUIRED_VOLUME(B1,B2,B3)';

const insert = (cell: string, { sheet = 'Plan', replaces = null as string | null, written = formula } = {}) =>
  insertFormula(runner, { sheet, cell, formula: written, replaces });

const cellAt = (row: number, column: number, sheet = 'Plan') =>
  host.workbook.cellAt(sheetNamed(host.workbook, sheet), row, column);

describe('a formula', () => {
  it('goes into a blank cell in one step to undo, and the cell is selected', async () => {
    expect(await insert('F3')).toEqual({ status: 'inserted' });
    expect(cellAt(2, 5).formula).toBe(formula);
    const sheet = host.workbook.activeSheet();
    expect(host.workbook.valueAt(sheet, 2, 5)).toBe(500);
    expect(areaAddress(host.workbook.selection(sheet))).toBe('F3');
    expect(host.workbook.history().steps).toHaveLength(1);
    host.user.undo();
    expect(cellAt(2, 5).formula).toBeNull();
  });

  it('goes into a cell of another sheet, which is then shown', async () => {
    expect(await insert('B2', { sheet: 'Sales plan' })).toEqual({ status: 'inserted' });
    expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, 'Sales plan'));
  });

  it.each([
    ['a number', 'B2', '250'],
    ['a text', 'A1', 'Fixed cost'],
  ])('does not replace %s without a yes', async (_, cell, holds) => {
    const before = everythingIn(host);
    expect(await insert(cell)).toEqual({ status: 'cell not blank', holds });
    expect(everythingIn(host)).toEqual(before);
    expect(await insert(cell, { replaces: holds, written: '=PLUMB.PRICE_FOR_MARGIN(150,0.4)' })).toEqual({
      status: 'inserted',
    });
  });

  it('does not replace what came into the cell after the yes', async () => {
    host.coAuthor.type('Plan', 'B2', [[260]]);
    expect(await insert('B2', { replaces: '250' })).toEqual({ status: 'cell not blank', holds: '260' });
  });

  it('asks for another formula by its text, and for a cell that one spills into', async () => {
    host.user.type('Plan', 'F1', [['={1;2;3}']]);
    expect(await insert('F1')).toEqual({ status: 'cell not blank', holds: '={1;2;3}' });
    expect(await insert('F2')).toEqual({ status: 'cell not blank', holds: '2' });
  });

  it('is refused by a locked cell of a protected sheet, and taken by an unlocked one', async () => {
    const plan = sheetNamed(host.workbook, 'Plan');
    host.workbook.write(plan, { top: 9, left: 5, bottom: 9, right: 5 }, () => ({ style: { locked: false } }));
    host.workbook.changeSheet(plan, { protection: { options: {} } });
    expect(await insert('F9')).toMatchObject({ status: 'failed', problem: { id: 'cell-protected' } });
    expect(await insert('F10')).toEqual({ status: 'inserted' });
  });

  it('waits until the user has finished editing a cell, and says so', async () => {
    const waits: boolean[] = [];
    const waiting = createExcelRunner((isWaiting) => {
      waits.push(isWaiting);
      if (isWaiting) setTimeout(host.endCellEdit, 20);
    });
    host.beginCellEdit();
    expect(await insertFormula(waiting, { sheet: 'Plan', cell: 'F3', formula, replaces: null })).toEqual({
      status: 'inserted',
    });
    expect(waits).toEqual([true, false]);
  });

  it.each([
    ['a sheet that is gone', 'Costs', 'no-such-sheet', () => undefined],
    [
      'a hidden sheet',
      'Products',
      'sheet-hidden',
      () => host.workbook.changeSheet(sheetNamed(host.workbook, 'Products'), { visibility: 'Hidden' }),
    ],
  ])('for %s is a problem with a sentence', async (_, sheet, id, hinder) => {
    hinder();
    expect(await insert('A9', { sheet })).toMatchObject({ status: 'failed', problem: { id } });
  });

  it('in a workbook that is open for reading only is a problem', async () => {
    host.behaviour.isReadOnly = true;
    const outcome = await insert('F3').catch(problemOf);
    expect(outcome).toMatchObject({ id: 'read-only' });
    expect(cellAt(2, 5).formula).toBeNull();
  });
});

describe('the selected cells as a reference', () => {
  it.each([
    ['Plan', 'B2', 'Plan', 'B2', 'B2'],
    ['Plan', 'B1:B3', 'Plan', 'B1:B3', 'B1'],
    ['Plan', 'B1:B3', null, 'B1:B3', 'B1'],
    ['Plan', 'B1:B3', 'Products', 'Plan!B1:B3', 'B1'],
    ['Sales plan', 'B2', 'Plan', "'Sales plan'!B2", 'B2'],
    ['Plan', 'B:C', 'Products', 'Plan!B:C', 'B1'],
    ['Plan', '2:3', 'Plan', '2:3', 'A2'],
    ['Products', 'B2:B3', 'Plan', 'Products[Price]', 'B2'],
    ['Products', 'B2:C3', 'Plan', 'Products[[Price]:[Unit cost]]', 'B2'],
    ['Products', 'A1:C3', 'Products', 'Products[#All]', 'A1'],
    ['Products', 'A2:C3', 'Plan', 'Products[#Data]', 'A2'],
    ['Products', 'B1:B3', 'Plan', 'Products[[#All],[Price]]', 'B1'],
    ['Products', 'B2', 'Plan', 'Products!B2', 'B2'],
    ['Products', 'B1:B2', 'Products', 'B1:B2', 'B1'],
  ])('%s %s, from %s, is %s', async (sheet, selected, from, reference, active) => {
    host.user.activate(sheet);
    host.user.select(sheet, selected);
    expect(await selectedReference(runner, from)).toEqual({ reference, active: { sheet, cell: active } });
  });
});
