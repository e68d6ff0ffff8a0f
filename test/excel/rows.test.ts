/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { fixesOfCause, rankCauses } from '../../src/alignment/causes';
import type { Finding, Fix } from '../../src/alignment/finding';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { applyFix } from '../../src/excel/fix/apply-fix';
import { goTo } from '../../src/excel/go-to';
import { areaAddress, usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, checkedAt, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, workbookWith } from './plan-in-excel';

const host = excelInJsdom();
let check: CheckedWorkbook;

beforeEach(async () => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(
    workbookWith([
      { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young buyers of bags']] },
      {
        sheet: 'Tactics',
        headings: ['ID', 'Tactic', 'Strategy'],
        top: 3,
        rows: [
          ['T1', 'Launch e-mail', 'S1'],
          ['T2', 'Win young buyers in the shop', null],
          ['T3', 'Loyalty card', 'S11'],
        ],
      },
    ]),
  );
  check = await checked();
});

function findingOf(rule: string): Finding {
  const finding = check.result.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`Nothing was found by ${rule}.`);
  return finding;
}

const placesOfCheck = () => ({ ...check, plan: check.result.alignment.plan });

const follow = (rule: string) => {
  const { sheet, cells } = findingOf(rule);
  return goTo(runner, placesOfCheck(), { sheet: sheet ?? '', cells });
};

function selected(): string {
  const id = host.workbook.activeSheet();
  const name = host.workbook.sheets().find((sheet) => sheet.id === id)?.name ?? '';
  return `${name}!${areaAddress(host.workbook.selection(id))}`;
}

describe('going to a finding', () => {
  it('selects its cell', async () => {
    expect(await follow('tactic-without-strategy')).toBeNull();
    expect(selected()).toBe('Tactics!C6');
  });

  it('follows its row after a sort and after rows came above it', async () => {
    host.user.sort('Tactics', 'A5:C7', 0, false);
    await follow('unknown-strategy');
    expect(selected()).toBe('Tactics!C5');
    host.user.insertRows('Tactics', 0, 3);
    await follow('unknown-strategy');
    expect(selected()).toBe('Tactics!C8');
  });

  it('says so where the row, or the sheet, is gone or hidden', async () => {
    host.user.deleteRows('Tactics', 5);
    expect(await follow('tactic-without-strategy')).toMatchObject({ id: 'row-gone' });
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { visibility: 'Hidden' });
    expect(await follow('unknown-strategy')).toMatchObject({ id: 'sheet-hidden' });
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { visibility: 'Visible' });
    host.user.deleteSheet('Tactics');
    expect(await follow('unknown-strategy')).toMatchObject({ id: 'no-such-sheet' });
  });
});

describe('applying a fix', () => {
  const fixOf = (rule: string): Fix => {
    const [fix] = findingOf(rule).fixes();
    if (fix === undefined) throw new Error(`${rule} proposed no fix.`);
    return fix;
  };
  const apply = (rule: string) => applyFix(runner, check, fixOf(rule), checkedAt);
  const strategyAt = (row: number) => host.workbook.valueAt(sheetNamed(host.workbook, 'Tactics'), row, 2);

  it('writes the new value into the cell, and the marks that are true then, as one step to undo', async () => {
    host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
    const before = everythingIn(host);
    const steps = host.workbook.history().steps.length;
    expect(await apply('tactic-without-strategy')).toMatchObject({ status: 'applied' });
    expect(strategyAt(5)).toBe('S1');
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    host.user.undo();
    expect(everythingIn(host)).toEqual(before);
  });

  it('checks the plan as it is then, and shows the cell', async () => {
    const outcome = await apply('tactic-without-strategy');
    if (outcome.status !== 'applied') throw new Error(`The fix ended as ${outcome.status}.`);
    const { result, marks } = outcome.check;
    expect(result.findings.filter(({ rule }) => rule === 'tactic-without-strategy')).toEqual([]);
    const again = await checked({ before: result });
    expect(again.result.score).toEqual(result.score);
    expect(again.result.findings.map(({ id }) => id)).toEqual(result.findings.map(({ id }) => id));
    expect(again.marks).toEqual(marks);
    expect(selected()).toBe('Tactics!C6');
  });

  it('takes five round trips to read, write and mark, and one more to show the cell', async () => {
    const before = host.traffic.roundTrips;
    await apply('tactic-without-strategy');
    expect(host.traffic.roundTrips - before).toBe(6);
  });

  it('writes the cell alone where the report is gone or protected: no sheet is added for a fix', async () => {
    await clearMarks(runner);
    expect(await apply('tactic-without-strategy')).toMatchObject({
      status: 'applied',
      check: { marks: null },
    });
    expect(strategyAt(5)).toBe('S1');
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plumbline');
  });

  it('makes all edits of a fix for many rows, wherever they stand, as one step to undo', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      `T${row + 1}`,
      `Tactic ${row + 1}`,
      row % 3 === 0 ? 'S1' : 'S11',
    ]);
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
        { sheet: 'Tactics', headings: ['ID', 'Tactic', 'Strategy'], rows },
      ]),
    );
    check = await checked();
    const cause = rankCauses(check.result.findings).find(({ title }) => title.includes('S11'));
    const [fix] = cause === undefined ? [] : fixesOfCause(cause);
    if (fix === undefined) throw new Error('No fix for all was proposed.');
    expect(fix.edits).toHaveLength(200);
    host.user.sort('Tactics', 'A2:C301', 0, false);
    const steps = host.workbook.history().steps.length;
    expect(await applyFix(runner, check, fix, checkedAt)).toMatchObject({ status: 'applied' });
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    const strategies = Array.from({ length: 300 }, (_, row) => strategyAt(row + 1));
    expect(new Set(strategies)).toEqual(new Set(['S1']));
    host.user.undo();
    expect(
      Array.from({ length: 300 }, (_, row) => strategyAt(row + 1)).filter((each) => each === 'S11'),
    ).toHaveLength(200);
  });

  it('writes none of several cells where one of them holds something else by now', async () => {
    const edits = ['tactic-without-strategy', 'unknown-strategy'].flatMap((rule) => fixOf(rule).edits);
    host.user.type('Tactics', 'C7', [['S2']]);
    const before = everythingIn(host);
    expect(await applyFix(runner, check, { label: 'Both', edits }, checkedAt)).toMatchObject({
      status: 'cell changed',
      cell: 'C7',
      holds: 'S2',
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('says so where a cell would hold more than Excel keeps', async () => {
    const [edit] = fixOf('tactic-without-strategy').edits;
    if (edit === undefined) throw new Error('The fix has no edit.');
    const long = { label: 'Long', edits: [{ ...edit, oldValue: null, newValue: 'x'.repeat(32_768) }] };
    const before = everythingIn(host);
    expect(await applyFix(runner, check, long, checkedAt)).toMatchObject({
      status: 'failed',
      problem: {
        id: 'text-too-long',
        sentence:
          'The fix would make the text in C6 on Tactics longer than the 32,767 characters that a cell can hold.',
      },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('finds its sheet by whatever name it has by now', async () => {
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { name: 'Sales plan' });
    await follow('unknown-strategy');
    expect(selected()).toBe('Sales plan!C7');
    const outcome = await apply('tactic-without-strategy');
    expect(outcome.status).toBe('applied');
    expect(host.workbook.valueAt(sheetNamed(host.workbook, 'Sales plan'), 5, 2)).toBe('S1');
  });

  it('finds its row after a sort', async () => {
    host.user.sort('Tactics', 'A5:C7', 0, false);
    await apply('unknown-strategy');
    expect([4, 5, 6].map(strategyAt)).toEqual(['S1', null, 'S1']);
  });

  it.each([
    ['another value', 'S4', 'S4'],
    ['a formula', '=""', null],
  ])('writes nothing where the cell holds %s by now', async (_, typed, holds) => {
    host.coAuthor.type('Tactics', 'C6', [[typed]]);
    const before = everythingIn(host);
    expect(await apply('tactic-without-strategy')).toEqual({
      status: 'cell changed',
      sheet: 'Tactics',
      cell: 'C6',
      holds,
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('writes nothing where the row is gone, though another row stands at its place', async () => {
    host.user.deleteRows('Tactics', 5);
    host.user.type('Tactics', 'A6:C6', [['T9', 'Another', null]]);
    const before = everythingIn(host);
    expect(await apply('tactic-without-strategy')).toMatchObject({
      status: 'failed',
      problem: { id: 'row-gone' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  const applyEdits = (...edits: Fix['edits']) =>
    applyFix(runner, check, { label: 'A fix', edits }, checkedAt);
  const strategyOf = (row: number, oldPart: string, newPart: string): Fix['edits'][number] => ({
    sheet: 'Tactics',
    cell: { row, column: 2 },
    field: 'Strategy',
    oldPart,
    newPart,
  });

  it.each([
    ['32,767 characters', 32_767, 'failed'],
    ['32,766 characters', 32_766, 'applied'],
  ])('of a text that would have %s says what is wrong, or is applied', async (_, length, status) => {
    const list = `S9; ${'x'.repeat(length - 'S1234; '.length)}`;
    host.user.type('Tactics', 'C5', [[list]]);
    const before = everythingIn(host);
    const outcome = await applyEdits(strategyOf(4, 'S9', 'S1234'));
    expect(outcome.status).toBe(status);
    if (outcome.status === 'failed') {
      expect(outcome.problem).toMatchObject({
        id: 'text-too-long',
        sentence: expect.stringContaining('C5 on Tactics'),
      });
      expect(everythingIn(host)).toEqual(before);
    } else {
      expect(strategyAt(4)).toHaveLength(length);
    }
  });

  it('writes none of its cells where one would be too long', async () => {
    host.user.type('Tactics', 'C7', [[`S9; ${'x'.repeat(32_763)}`]]);
    const before = everythingIn(host);
    expect(await applyEdits(strategyOf(4, 'S1', 'S2'), strategyOf(6, 'S9', 'S1234'))).toMatchObject({
      status: 'failed',
      problem: { id: 'text-too-long' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it.each(["'=S9", "'@S9", "'+S9", "'-S9; S3"])(
    'leaves %s, which looks like a formula, the text that it is',
    async (text) => {
      host.user.type('Tactics', 'C5', [[`${text}; S9`]]);
      expect(await applyEdits(strategyOf(4, 'S9', 'S1'))).toMatchObject({ status: 'applied' });
      expect(host.workbook.cellAt(sheetNamed(host.workbook, 'Tactics'), 4, 2)).toMatchObject({
        formula: null,
        value: `${text.slice(1)}; S1`,
      });
    },
  );

  it('has nothing to write where a cell is as it would be already', async () => {
    host.coAuthor.type('Tactics', 'C6', [['S1']]);
    const { cells } = everythingIn(host);
    expect(await apply('tactic-without-strategy')).toMatchObject({ status: 'applied' });
    expect(everythingIn(host).cells.slice(0, 2)).toEqual(cells.slice(0, 2));
  });

  it('writes nothing into a protected cell, and says so', async () => {
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: { options: {} } });
    expect(await apply('tactic-without-strategy')).toMatchObject({
      status: 'failed',
      problem: { id: 'cell-protected' },
    });
    expect(strategyAt(5)).toBeNull();
  });
});
