/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Finding, Fix } from '../../src/alignment/finding';
import { applyFix } from '../../src/excel/apply-fix';
import type { CheckedWorkbook } from '../../src/excel/check-workbook';
import { goTo } from '../../src/excel/go-to';
import { listenToChanges } from '../../src/excel/listen-to-changes';
import { areaAddress, usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, runner } from './checking';
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

const planOfCheck = () => check.result.alignment.plan;

const follow = (rule: string) => {
  const { sheet, cells } = findingOf(rule);
  return goTo(runner, planOfCheck(), { sheet: sheet ?? '', cells });
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
  const strategyAt = (row: number) => host.workbook.valueAt(sheetNamed(host.workbook, 'Tactics'), row, 2);

  it('writes the new value into the cell, and nothing else, as one step to undo', async () => {
    const before = everythingIn(host);
    const steps = host.workbook.history().steps.length;
    expect(await applyFix(runner, planOfCheck(), fixOf('tactic-without-strategy'))).toEqual({
      status: 'applied',
    });
    expect(strategyAt(5)).toBe('S1');
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    host.user.undo();
    expect(everythingIn(host)).toEqual(before);
  });

  it('finds its row after a sort', async () => {
    host.user.sort('Tactics', 'A5:C7', 0, false);
    await applyFix(runner, planOfCheck(), fixOf('unknown-strategy'));
    expect([4, 5, 6].map(strategyAt)).toEqual(['S1', null, 'S1']);
  });

  it.each([
    ['another value', 'S4', 'S4'],
    ['a formula', '=""', null],
  ])('writes nothing where the cell holds %s by now', async (_, typed, holds) => {
    host.coAuthor.type('Tactics', 'C6', [[typed]]);
    const before = everythingIn(host);
    expect(await applyFix(runner, planOfCheck(), fixOf('tactic-without-strategy'))).toEqual({
      status: 'cell changed',
      holds,
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('writes nothing where the row is gone, though another row stands at its place', async () => {
    host.user.deleteRows('Tactics', 5);
    host.user.type('Tactics', 'A6:C6', [['T9', 'Another', null]]);
    const before = everythingIn(host);
    expect(await applyFix(runner, planOfCheck(), fixOf('tactic-without-strategy'))).toMatchObject({
      status: 'failed',
      problem: { id: 'row-gone' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  const apply = (...edits: Fix['edits']) => applyFix(runner, planOfCheck(), { label: 'A fix', edits });
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
    const outcome = await apply(strategyOf(4, 'S9', 'S1234'));
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
    expect(await apply(strategyOf(4, 'S1', 'S2'), strategyOf(6, 'S9', 'S1234'))).toMatchObject({
      status: 'failed',
      problem: { id: 'text-too-long' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it.each(["'=S9", "'@S9", "'+S9", "'-S9; S3"])(
    'leaves %s, which looks like a formula, the text that it is',
    async (text) => {
      host.user.type('Tactics', 'C5', [[`${text}; S9`]]);
      expect(await apply(strategyOf(4, 'S9', 'S1'))).toEqual({ status: 'applied' });
      expect(host.workbook.cellAt(sheetNamed(host.workbook, 'Tactics'), 4, 2)).toMatchObject({
        formula: null,
        value: `${text.slice(1)}; S1`,
      });
    },
  );

  it('has nothing to write where a cell is as it would be already', async () => {
    host.coAuthor.type('Tactics', 'C6', [['S1']]);
    const before = everythingIn(host);
    expect(await applyFix(runner, planOfCheck(), fixOf('tactic-without-strategy'))).toEqual({
      status: 'applied',
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('writes nothing into a protected cell, and says so', async () => {
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: { options: {} } });
    expect(await applyFix(runner, planOfCheck(), fixOf('tactic-without-strategy'))).toMatchObject({
      status: 'failed',
      problem: { id: 'cell-protected' },
    });
    expect(strategyAt(5)).toBeNull();
  });
});

describe('changes of the workbook', () => {
  it('are heard from the user and from co-authors, sorting too, and never from the add-in itself', async () => {
    let heard = 0;
    await listenToChanges(() => {
      heard += 1;
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    await checked();
    await settle();
    expect(heard).toBe(0);
    host.user.type('Tactics', 'C6', [['S1']]);
    await settle();
    expect(heard).toBe(1);
    host.coAuthor.type('Tactics', 'C6', [['S2']]);
    await settle();
    expect(heard).toBe(2);
    host.user.sort('Tactics', 'A5:C7', 0, false);
    await settle();
    expect(heard).toBeGreaterThan(2);
  });
});
