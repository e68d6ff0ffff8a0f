import { createGridUser } from '../../src/office-host/user';
import { areaAddress } from '../../src/office-host/workbook/areas';
import type { FormulaEngine } from '../../src/office-host/workbook/formula-engine';
import type { HostWorkbook, Step } from '../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../src/office-host/workbook/memory-workbook';
import { area, contractWorkbook, fill } from './contract-workbook';

const columnOf = (workbook: HostWorkbook, address: string): unknown[] => {
  const { top, bottom, left } = area(address);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    workbook.valueAt(workbook.activeSheet(), top + row, left),
  );
};

const rows = (at: number, count: number) => ({ axis: 'row', at, count }) as const;

const formatsOf = (workbook: HostWorkbook) =>
  workbook
    .conditionalFormats(workbook.activeSheet())
    .map(({ areas, formula }) => [areas.map(areaAddress).join(' '), formula]);

function marked(): HostWorkbook {
  const workbook = contractWorkbook();
  const id = workbook.addConditionalFormat(workbook.activeSheet(), [area('A5:C7')], 'Custom');
  workbook.changeConditionalFormat(id, { formula: '=$A5="T1"' });
  return workbook;
}

describe('rows that come and go', () => {
  it('take names, tables and formulas with them', () => {
    const workbook = contractWorkbook();
    const plan = workbook.activeSheet();
    workbook.putName({
      name: 'Budgets',
      formula: '=Plan!$C$5:$C$7',
      scope: null,
      visible: true,
      comment: '',
    });
    workbook.write(plan, area('E5'), () => ({ input: { formula: '=C5*2' } }));
    workbook.editLines(plan, rows(0, 2));
    workbook.editLines(plan, rows(7, 1));
    expect(workbook.names()[0]?.formula).toBe('=Plan!$C$7:$C$10');
    expect(workbook.tables().map((table) => areaAddress(table.area))).toEqual(['A6:C10']);
    expect(workbook.cellAt(plan, 6, 4).formula).toBe('=C7*2');
    expect(columnOf(workbook, 'A6:A10')).toEqual(['ID', 'T1', null, 'T2', 'T3']);
  });

  it('leave #REF! in a name whose cells are deleted', () => {
    const workbook = contractWorkbook();
    workbook.putName({ name: 'First', formula: '=Plan!$A$5', scope: null, visible: true, comment: '' });
    workbook.editLines(workbook.activeSheet(), rows(4, -1));
    expect(workbook.names()[0]?.formula).toBe('=#REF!');
  });

  it('keep hidden rows hidden where they go', () => {
    const workbook = contractWorkbook();
    const plan = workbook.activeSheet();
    workbook.hideRows(plan, [5], true);
    workbook.editLines(plan, rows(0, 3));
    expect([...(workbook.sheets()[0]?.hiddenRows ?? [])]).toEqual([8]);
  });
});

describe('conditional formats', () => {
  it('split where rows are inserted, the lower part under a new id and with its own first row', () => {
    const workbook = marked();
    const [before] = workbook.conditionalFormats(workbook.activeSheet());
    workbook.editLines(workbook.activeSheet(), rows(5, 2));
    expect(formatsOf(workbook)).toEqual([
      ['A5:C7', '=$A5="T1"'],
      ['A8:C9', '=$A8="T1"'],
    ]);
    const ids = workbook.conditionalFormats(workbook.activeSheet()).map(({ id }) => id);
    expect(ids[0]).toBe(before?.id);
    expect(ids[1]).not.toBe(before?.id);
  });

  it('are whole when rows come in above or below', () => {
    const workbook = marked();
    workbook.editLines(workbook.activeSheet(), rows(4, 1));
    workbook.editLines(workbook.activeSheet(), rows(8, 1));
    expect(formatsOf(workbook)).toEqual([['A6:C8', '=$A6="T1"']]);
  });

  it('go on from the next row when their first is deleted, and go when all are', () => {
    const workbook = marked();
    workbook.editLines(workbook.activeSheet(), rows(4, -1));
    expect(formatsOf(workbook)).toEqual([['A5:C6', '=$A5="T1"']]);
    workbook.editLines(workbook.activeSheet(), rows(4, -2));
    expect(formatsOf(workbook)).toEqual([]);
  });

  it('are cut and copied where rows are pasted', () => {
    const workbook = marked();
    workbook.pasteRows(workbook.activeSheet(), 4, 1, 5);
    expect(formatsOf(workbook)).toEqual([
      ['A5:C5 A7:C7', '=$A5="T1"'],
      ['A6:C6', '=$A6="T1"'],
    ]);
    expect(columnOf(workbook, 'A5:A7')).toEqual(['T1', 'T1', 'T3']);
  });

  it('move their formula when the pasted row cuts off the first one', () => {
    const workbook = marked();
    workbook.pasteRows(workbook.activeSheet(), 6, 1, 4);
    expect(formatsOf(workbook)).toEqual([
      ['A6:C7', '=$A6="T1"'],
      ['A5:C5', '=$A5="T1"'],
    ]);
  });

  it('get new ids when the workbook is reopened, as do sheets and tables', () => {
    const workbook = marked();
    const before = [
      workbook.conditionalFormats(workbook.activeSheet())[0]?.id,
      workbook.activeSheet(),
      workbook.tables()[0]?.id,
    ];
    workbook.reopen();
    const after = [
      workbook.conditionalFormats(workbook.activeSheet())[0]?.id,
      workbook.activeSheet(),
      workbook.tables()[0]?.id,
    ];
    after.forEach((id, index) => {
      expect(id).toBeDefined();
      expect(id).not.toBe(before[index]);
    });
    expect(workbook.tables()[0]?.sheet).toBe(workbook.activeSheet());
    expect(workbook.history().steps).toEqual([]);
  });
});

describe('tables', () => {
  it('grow by what is entered below them, with formulas and conditional formats', () => {
    const workbook = marked();
    const plan = workbook.activeSheet();
    workbook.write(plan, area('C7'), () => ({ input: { formula: '=C6*2' } }));
    workbook.enter(plan, area('A8'), () => 'T4');
    expect(areaAddress(workbook.tables()[0]?.area ?? area('A1'))).toBe('A4:C8');
    expect(workbook.cellAt(plan, 7, 2).formula).toBe('=C7*2');
    expect(formatsOf(workbook)).toEqual([['A5:C8', '=$A5="T1"']]);
  });

  it('grow by what is entered beside them, with a heading', () => {
    const workbook = contractWorkbook();
    workbook.enter(workbook.activeSheet(), area('D5'), () => 'S1');
    expect(areaAddress(workbook.tables()[0]?.area ?? area('A1'))).toBe('A4:D7');
    expect(workbook.valueAt(workbook.activeSheet(), 3, 3)).toBe('Column4');
  });

  it('do not grow by what is written, entered elsewhere, or below a totals row', () => {
    const workbook = contractWorkbook();
    const plan = workbook.activeSheet();
    fill(workbook, plan, 'A8', [['T4']]);
    workbook.enter(plan, area('A10'), () => 'x');
    const [table] = workbook.tables();
    workbook.changeTable(table?.id ?? '', { showTotals: true });
    workbook.enter(plan, area('B8'), () => 'x');
    expect(areaAddress(workbook.tables()[0]?.area ?? area('A1'))).toBe('A4:C7');
  });
});

describe('sorting', () => {
  it.each([
    [true, [1, 2, 'a', 'B', false, true, null]],
    [false, [true, false, 'B', 'a', 2, 1, null]],
  ])('puts numbers, texts and truth values in order, blanks last (ascending %p)', (ascending, sorted) => {
    const workbook = createMemoryWorkbook();
    fill(workbook, workbook.activeSheet(), 'A1', [['B'], [true], [2], [null], ['a'], [1], [false]]);
    workbook.sortRows(workbook.activeSheet(), area('A1:A7'), 0, ascending);
    expect(columnOf(workbook, 'A1:A7')).toEqual(sorted);
  });

  it('moves rows as a whole, and formulas with them, while conditional formats stay', () => {
    const workbook = marked();
    const plan = workbook.activeSheet();
    workbook.write(plan, area('D5:D7'), (row) => ({ input: { formula: `=C${5 + row}*2` } }));
    workbook.sortRows(plan, area('A5:D7'), 0, false);
    expect(columnOf(workbook, 'B5:B7')).toEqual(['Loyalty card', 'Pop-up shop', 'Launch e-mail']);
    expect(workbook.cellAt(plan, 4, 3).formula).toBe('=C5*2');
    expect(formatsOf(workbook)).toEqual([['A5:C7', '=$A5="T1"']]);
  });

  it.each(['A5:C7', 'A4:C7', 'A4:C8', 'B1:B20', 'C6'])(
    'leaves headings and totals of a table in place where somebody sorts %s',
    (address) => {
      const workbook = contractWorkbook();
      const plan = workbook.activeSheet();
      fill(workbook, plan, 'A8', [['Total', null, 35_700]]);
      const [table] = workbook.tables();
      workbook.changeTable(table?.id ?? '', { area: area('A4:C8'), showTotals: true });
      const sorted: string[] = [];
      workbook.listen((event) => {
        if (event.kind === 'rowsSorted') sorted.push(areaAddress(event.area));
      });
      const user = createGridUser({
        workbook: () => workbook,
        author: 'user',
        thisYear: () => 2026,
        silently: (work) => {
          work();
        },
      });
      user.sort('Plan', address, 2 - area(address).left, false);
      expect(columnOf(workbook, 'A4:A8')).toEqual(['ID', 'T2', 'T1', 'T3', 'Total']);
      expect(sorted).toEqual(['A4:C8']);
    },
  );

  it('moves no hidden row', () => {
    const workbook = contractWorkbook();
    const plan = workbook.activeSheet();
    workbook.hideRows(plan, [5], true);
    workbook.sortRows(plan, area('A5:C7'), 0, false);
    expect(columnOf(workbook, 'A5:A7')).toEqual(['T3', 'T2', 'T1']);
  });
});

describe('the undo history', () => {
  const step = (author: Step['author'], undo: Step['undo'] = 'step'): Step => ({
    author,
    label: author,
    undo,
  });
  const put = (workbook: HostWorkbook, address: string, value: number, how: Step) => {
    workbook.step(how, () => {
      workbook.write(workbook.activeSheet(), area(address), () => ({ input: value }));
    });
  };

  it('takes back a step as a whole, and does it again', () => {
    const workbook = createMemoryWorkbook();
    workbook.step(step('user'), () => {
      put(workbook, 'A1', 1, step('user'));
      workbook.addSheet('Notes');
    });
    expect(workbook.undo()).toBe(true);
    expect([workbook.sheets().length, workbook.valueAt(workbook.activeSheet(), 0, 0)]).toEqual([1, null]);
    expect(workbook.redo()).toBe(true);
    expect([workbook.sheets().length, workbook.valueAt(workbook.activeSheet(), 0, 0)]).toEqual([2, 1]);
    expect(workbook.redo()).toBe(false);
  });

  it("keeps a co-author's edit when one's own is undone", () => {
    const workbook = createMemoryWorkbook();
    put(workbook, 'A1', 1, step('user'));
    put(workbook, 'A2', 2, step('co-author'));
    expect(workbook.history().steps).toEqual(['user']);
    workbook.undo();
    expect(columnOf(workbook, 'A1:A2')).toEqual([null, 2]);
    workbook.redo();
    expect(columnOf(workbook, 'A1:A2')).toEqual([1, 2]);
  });

  it('is ended by a step that cannot be undone, and knows by which', () => {
    const workbook = createMemoryWorkbook();
    put(workbook, 'A1', 1, step('user'));
    put(workbook, 'A2', 2, step('add-in', 'ends'));
    expect(workbook.history()).toEqual({ steps: [], undoneSteps: [], endedBy: 'add-in' });
    expect(workbook.undo()).toBe(false);
  });

  it('has no step for what changed nothing', () => {
    const workbook = createMemoryWorkbook();
    workbook.step(step('add-in'), () => workbook.usedArea(workbook.activeSheet(), true));
    expect(workbook.history().steps).toEqual([]);
  });
});

describe('an undone step', () => {
  it('tells of the sheets that come, go and get their names back, and of the cells that change', () => {
    const workbook = createMemoryWorkbook();
    const first = workbook.activeSheet();
    workbook.step({ author: 'add-in', label: 'Add-in', undo: 'step' }, () => {
      const notes = workbook.addSheet('Notes');
      fill(workbook, first, 'B2', [[1, 2]]);
      fill(workbook, notes, 'A1', [['x']]);
      workbook.changeSheet(first, { name: 'Plan' });
      workbook.activate(notes);
    });
    const told: unknown[] = [];
    workbook.listen((event) => {
      if (event.kind === 'changed') told.push([event.author, areaAddress(event.area), event.values]);
      else if (event.kind === 'sheetRenamed') told.push([event.kind, event.before, event.after]);
      else if (/^sheet|^activated/u.test(event.kind)) told.push(event.kind);
    });
    workbook.undo();
    expect(told.splice(0)).toEqual([
      'sheetDeleted',
      ['sheetRenamed', 'Plan', 'Sheet1'],
      ['user', 'B2:C2', null],
      'activated',
    ]);
    expect(workbook.activeSheet()).toBe(first);
    workbook.redo();
    expect(told).toEqual([['sheetRenamed', 'Sheet1', 'Plan'], ['user', 'B2:C2', null], 'sheetAdded']);
  });
});

describe('formulas', () => {
  /* Knows the sum of cells above, `=UP`, a spill of so many cells, `=SPILL n`, and nothing else. */
  const engine: FormulaEngine = {
    evaluate: (formula, { row, column, valueAt }) => {
      if (formula === '=UP') return Number(valueAt(null, row - 1, column)) + 1;
      if (formula === '=DOWN') return Number(valueAt(null, row + 1, column)) + 1;
      if (formula === '=LEFT') return Number(valueAt(null, row, column - 1)) * 10;
      const spill = /^=SPILL (\d+)$/u.exec(formula);
      if (spill === null) return { error: '#NAME?' };
      return Array.from({ length: Number(spill[1]) }, (_, index) => [index + 1]);
    },
  };
  const withFormulas = (address: string, formula: string): HostWorkbook => {
    const workbook = createMemoryWorkbook({ engine });
    workbook.write(workbook.activeSheet(), area(address), () => ({ input: { formula } }));
    return workbook;
  };

  it.each([
    ['=UP', 4999],
    ['=DOWN', 0],
  ])('are calculated in chains of any depth (%s)', (formula, row) => {
    const workbook = withFormulas('A2:A5000', formula);
    expect(workbook.valueAt(workbook.activeSheet(), formula === '=UP' ? 4999 : 1, 0)).toBe(4999);
    expect(row).toBeGreaterThanOrEqual(0);
  });

  it('that go in a circle come to an end', () => {
    const workbook = createMemoryWorkbook({ engine });
    workbook.write(workbook.activeSheet(), area('A1:A2'), (row) => ({
      input: { formula: row === 0 ? '=DOWN' : '=UP' },
    }));
    expect(columnOf(workbook, 'A1:A2').every((value) => typeof value === 'number')).toBe(true);
  });

  it('spill into blank cells, where others read them, and count as used', () => {
    const workbook = withFormulas('A1', '=SPILL 3');
    const sheet = workbook.activeSheet();
    workbook.write(sheet, area('B3'), () => ({ input: { formula: '=LEFT' } }));
    expect(columnOf(workbook, 'A1:A4')).toEqual([1, 2, 3, null]);
    expect(workbook.valueAt(sheet, 2, 1)).toBe(30);
    workbook.write(sheet, area('B3'), () => ({ input: null }));
    expect(areaAddress(workbook.usedArea(sheet, true) ?? area('Z9'))).toBe('A1:A3');
  });

  it('are #SPILL! where something is in the way, or inside a table', () => {
    const workbook = withFormulas('A1', '=SPILL 3');
    fill(workbook, workbook.activeSheet(), 'A2', [['x']]);
    expect(columnOf(workbook, 'A1:A3')).toEqual([{ error: '#SPILL!' }, 'x', null]);
    const plan = contractWorkbook();
    expect(plan.tables()).toHaveLength(1);
  });

  it('of a conditional format are asked for each cell, and the first on top wins', () => {
    const workbook = createMemoryWorkbook({
      engine: { evaluate: (formula) => formula === '=$A2=1' || formula === '=TRUE' },
    });
    const sheet = workbook.activeSheet();
    const plain = { fontColor: null, bold: null, italic: null, numberFormat: null };
    const below = workbook.addConditionalFormat(sheet, [area('A1:B3')], 'Custom');
    workbook.changeConditionalFormat(below, { formula: '=TRUE', style: { ...plain, fill: '#00FF00' } });
    const above = workbook.addConditionalFormat(sheet, [area('A1:B3')], 'Custom');
    workbook.changeConditionalFormat(above, { formula: '=$A1=1', style: { ...plain, fill: '#FF0000' } });
    expect([0, 1, 2].map((row) => workbook.shownStyle(sheet, row, 1).fill)).toEqual([
      '#00FF00',
      '#FF0000',
      '#00FF00',
    ]);
    expect(workbook.shownStyle(sheet, 3, 1).fill).toBeNull();
  });
});

describe('sheets', () => {
  it('take their name along in formulas, and leave #REF! when they go', () => {
    const workbook = contractWorkbook();
    const [plan, notes] = workbook.sheets();
    workbook.putName({
      name: 'Budgets',
      formula: '=Plan!$C$5:$C$7',
      scope: null,
      visible: true,
      comment: '',
    });
    workbook.changeSheet(plan?.id ?? '', { name: 'Sales plan' });
    expect(workbook.names()[0]?.formula).toBe("='Sales plan'!$C$5:$C$7");
    workbook.deleteSheet(plan?.id ?? '');
    expect(workbook.names()[0]?.formula).toBe('=#REF!');
    expect([workbook.tables(), workbook.activeSheet()]).toEqual([[], notes?.id]);
  });
});

it('is again as it was kept, with its ids, whatever was done since, and nothing of that can be undone', () => {
  const workbook = contractWorkbook();
  const plan = workbook.activeSheet();
  workbook.select(plan, area('B5'));
  const putBack = workbook.keep();
  const kept = () => [workbook.sheets(), workbook.tables(), workbook.names(), workbook.selection(plan)];
  const before = kept();
  for (let times = 0; times < 2; times += 1) {
    workbook.write(plan, area('A5'), () => ({ input: 'T9' }));
    workbook.activate(workbook.addSheet('More'));
    workbook.select(plan, area('C7'));
    workbook.deleteSheet(plan);
    putBack();
    expect(kept()).toEqual(before);
    expect(workbook.cellAt(plan, 4, 0).value).toBe('T1');
    expect(workbook.activeSheet()).toBe(plan);
    expect(workbook.undo()).toBe(false);
  }
});
