import { formulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import type { HostWorkbook } from '../../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../../src/office-host/workbook/memory-workbook';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { area } from '../contract-workbook';
import { put, resultIn, resultOf, workbookOf } from './formula-sheet';

function named(workbook: HostWorkbook, names: Readonly<Record<string, string>>): HostWorkbook {
  for (const [name, formula] of Object.entries(names)) {
    workbook.putName({ name, formula, scope: null, visible: true, comment: '' });
  }
  return workbook;
}

describe('references to cells', () => {
  const workbook = (): HostWorkbook => {
    const made = workbookOf([
      [1, 2],
      [3, 'x'],
      [null, true],
    ]);
    const other = made.addSheet("Bob's plan");
    put(made, other, 'A1', [['there'], [7]]);
    return made;
  };

  it.each<[string, unknown]>([
    ['=A1', 1],
    ['=$A$2', 3],
    ['=a1+b1', 3],
    ['=A3', 0],
    ['=A3&"x"', 'x'],
    ['=A3=0', true],
    ['=A3=""', true],
    [
      '=A1:B2',
      [
        [1, 2],
        [3, 'x'],
      ],
    ],
    [
      '=B2:A1',
      [
        [1, 2],
        [3, 'x'],
      ],
    ],
    ['=A1:A3', [[1], [3], [0]]],
    ['=SUM(A:A)', 4],
    ["='Bob''s plan'!A1", 'there'],
    ["=SUM('Bob''s plan'!A:A)", 7],
    ['=Sheet1!A1', 1],
    ['=sheet1!A1:A2', [[1], [3]]],
    ['=Nowhere!A1', '#REF!'],
    ['=SUM(Nowhere!A1:A2)', '#REF!'],
    ['=#REF!', '#REF!'],
    ['=Sheet1!#REF!+1', '#REF!'],
    ['=A1:A2*10', [[10], [30]]],
    [
      '=A1:A2+A1:B1',
      [
        [2, 3],
        [4, 5],
      ],
    ],
    ['=A1048577', '#NAME?'],
    ['=SUM(', '#NAME?'],
    ['=UNHEARD.OF(1)', '#NAME?'],
    ['=Unheard', '#NAME?'],
  ])('%s is %j', (formula, expected) => {
    expect(resultIn(workbook(), formula)).toEqual(expected);
  });

  it('spill with 0 for what is blank, and whole columns see what spilled', () => {
    const made = workbookOf([['=SEQUENCE(4)', '=SUM(A:A)', '=MATCH(4,A:A,0)']]);
    const cells = [0, 1, 2].map((column): CellValue => made.valueAt(made.activeSheet(), 0, column));
    expect(cells).toEqual([1, 10, 4]);
  });

  it('of whole columns count from the first row where the use of the sheet begins further down', () => {
    const made = createMemoryWorkbook({ engine: formulaEngine });
    const sheet = made.activeSheet();
    put(made, sheet, 'C6', [['a'], ['b']]);
    expect(resultIn(made, '=MATCH("b",C:C,0)', 'E6')).toBe(7);
    expect(resultIn(made, '=INDEX(C:C,6)', 'E6')).toBe('a');
    expect(resultIn(made, '=SUM(X:X)', 'E6')).toBe(0);
    expect(resultIn(made, '=COUNTA($6:$6)&COLUMNS(6:6)', 'E8')).toBe('216384');
  });

  it('read anew what changed', () => {
    const made = workbookOf([[1], [2]]);
    expect(resultIn(made, '=SUM(A1:A2)')).toBe(3);
    put(made, made.activeSheet(), 'A1', [[10]]);
    expect(made.valueAt(made.activeSheet(), 0, 25)).toBe(12);
  });

  it('read what a step that is still running wrote', () => {
    const made = workbookOf([['a'], ['b']]);
    const sheet = made.activeSheet();
    const id = made.addConditionalFormat(sheet, [area('A1')], 'Custom');
    const style = { fill: '#FF0000', fontColor: null, bold: null, italic: null, numberFormat: null };
    made.changeConditionalFormat(id, { formula: '=MATCH("c",$A$1:$A$2,0)=2', style });
    expect(made.shownStyle(sheet, 0, 0).fill).toBeNull();
    made.step({ author: 'user', label: 'Edit', undo: 'step' }, () => {
      put(made, sheet, 'A2', [['c']]);
      expect(made.shownStyle(sheet, 0, 0).fill).toBe('#FF0000');
    });
  });

  it('in a circle come to an end, and what stands beside it is right', () => {
    const made = workbookOf([
      ['=SUM(A1:B2)', 1],
      ['=SUM(B1:B2)', 2],
    ]);
    expect(made.valueAt(made.activeSheet(), 1, 0)).toBe(3);
    expect(typeof made.valueAt(made.activeSheet(), 0, 0)).toBe('number');
  });
});

describe('names', () => {
  const workbook = (): HostWorkbook =>
    named(workbookOf([[1], [2], [3]]), {
      Budgets: '=Sheet1!$A$1:$A$3',
      First: '=Sheet1!$A$1',
      Rate: '=0.5',
      Total: '=SUM(Budgets)*Rate',
      Lost: '=#REF!',
      Around: '=Around+1',
    });

  it.each<[string, unknown]>([
    ['=SUM(Budgets)', 6],
    ['=SUM(budgets)', 6],
    ['=Sheet1!First+Rate', 1.5],
    ['=Total', 3],
    ['=ROWS(Budgets)', 3],
    ['=ROW(INDEX(Budgets,2))', '#VALUE!'],
    ['=INDEX(Budgets,2)', 2],
    ['=MATCH(3,Budgets,0)', 3],
    ['=Lost', '#REF!'],
    ['=Around', '#NAME?'],
    ['=COUNTIF(Budgets,">1")', 2],
  ])('%s is %j', (formula, expected) => {
    expect(resultIn(workbook(), formula)).toEqual(expected);
  });

  it('of the sheet come before those of the workbook', () => {
    const made = named(workbookOf([[1]]), { Rate: '=1' });
    made.putName({ name: 'Rate', formula: '=2', scope: made.activeSheet(), visible: true, comment: '' });
    expect(resultIn(made, '=Rate')).toBe(2);
  });
});

describe('structured references', () => {
  const workbook = (): HostWorkbook => {
    const made = workbookOf([
      ['ID', 'Unit price', "Cost [EUR] 'net' #1", 'Note'],
      ['T1', 10, 4, null],
      ['T2', 20, 5, null],
      ['Sum', 30, 9, null],
      ['below'],
    ]);
    made.addTable({
      name: 'Tactics',
      sheet: made.activeSheet(),
      area: area('A1:D4'),
      showHeaders: true,
      showTotals: true,
      style: 'TableStyleMedium2',
    });
    return made;
  };

  it.each<[string, unknown]>([
    ['=SUM(Tactics[Unit price])', 30],
    ['=SUM(tactics[UNIT PRICE])', 30],
    ["=SUM(Tactics[Cost '[EUR'] ''net'' '#1])", 9],
    ['=Tactics[[#Headers],[Unit price]]', 'Unit price'],
    ['=Tactics[[#Totals],[Unit price]]', 30],
    ['=ROWS(Tactics[#All])', 4],
    ['=ROWS(Tactics)', 2],
    ['=ROWS(Tactics[])', 2],
    ['=ROWS(Tactics[#Data])', 2],
    ['=COLUMNS(Tactics[#Headers])', 4],
    ['=ROWS(Tactics[[#Headers],[#Data]])', 3],
    ['=ROWS(Tactics[[#Data],[#Totals],[ID]])', 3],
    ['=SUM(Tactics[[Unit price]:[Note]])', 39],
    ['=SUM(Tactics[[#All],[Unit price]])', 60],
    ['=Tactics[ID]', [['T1'], ['T2']]],
    ['=MATCH("t2",Tactics[ID],0)', 2],
    ['=Tactics[Nothing]', '#REF!'],
    ['=Nobody[ID]', '#NAME?'],
    ['=[@ID]', '#NAME?'],
    ['=Tactics[@ID]', '#VALUE!'],
    ['=Tactics[[ID],[Note]]', '#NAME?'],
    ['=Tactics[#Nothing]', '#NAME?'],
  ])('outside the table %s is %j', (formula, expected) => {
    expect(resultIn(workbook(), formula)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['=[@[Unit price]]', 20],
    ['=[@ID]&[@[Unit price]]', 'T220'],
    ['=Tactics[@[Unit price]]*2', 40],
    ['=Tactics[[#This Row],[Unit price]]', 20],
    ["=SUM(Tactics[@[ID]:[Cost '[EUR'] ''net'' '#1]])", 25],
    ['=SUM([Unit price])', 30],
    ['=MATCH([@ID],[ID],0)', 2],
  ])('in the second row of the table %s is %j', (formula, expected) => {
    const made = workbook();
    const sheet = made.activeSheet();
    put(made, sheet, 'D3', [[formula]]);
    expect(made.valueAt(sheet, 2, 3)).toEqual(expected);
  });

  it('follow rows that come and go, and a table without headings or rows', () => {
    const made = workbook();
    const sheet = made.activeSheet();
    put(made, sheet, 'Z20', [['=SUM(Tactics[Unit price])']]);
    made.editLines(sheet, { axis: 'row', at: 2, count: 2 });
    put(made, sheet, 'B3', [[100]]);
    expect(made.valueAt(sheet, 21, 25)).toBe(130);
    const [table] = made.tables();
    made.changeTable(table?.id ?? '', { showHeaders: false, area: area('A1:D1') });
    put(made, sheet, 'F1', [['=Tactics[#Headers]', '=Tactics[ID]']]);
    expect([5, 6].map((column) => made.valueAt(sheet, 0, column))).toEqual([
      { error: '#REF!' },
      { error: '#REF!' },
    ]);
  });
});

describe('functions that an add-in brought', () => {
  const calls: unknown[] = [];
  const custom = {
    call: (name: string, given: readonly unknown[], address: string) => {
      calls.push([name, given, address]);
      return name === 'PLUMB.PAIR' ? [[1, 2]] : undefined;
    },
  };

  it('are called with values, undefined for what is left out, and their cell', () => {
    const workbook = createMemoryWorkbook({ engine: formulaEngine, customFunctions: custom });
    const sheet = workbook.activeSheet();
    put(workbook, sheet, 'A1', [[5, null, '=SUM(PLUMB.PAIR(A1,,A1:B1,"x"))', '=PLUMB.OTHER()']]);
    expect([workbook.valueAt(sheet, 0, 2), workbook.valueAt(sheet, 0, 3)]).toEqual([3, { error: '#NAME?' }]);
    expect(calls[0]).toEqual(['PLUMB.PAIR', [5, undefined, [[5, null]], 'x'], 'Sheet1!C1']);
  });

  it('do not reach what the sheet calculates itself', () => {
    expect(resultOf('=SUM(1,2)')).toBe(3);
  });
});

describe('references to what another calculates', () => {
  it('read it anew each time, whole columns too', () => {
    const workbook = workbookOf([['a', 1], ['b', 2], ['=A1']]);
    const sheet = workbook.activeSheet();
    let shown: CellValue = 'c';
    workbook.calculateWith({
      valueAt: (_, row, column) => (row >= 2 && column === 0 ? shown : null),
      spillsOf: () => [area('A3:A4')],
      recalculate: () => undefined,
      settled: () => null,
    });
    const id = workbook.addConditionalFormat(sheet, [area('A1')], 'Custom');
    const style = { fill: '#FF0000', fontColor: null, bold: null, italic: null, numberFormat: null };
    const fillFor = (formula: string) => {
      workbook.changeConditionalFormat(id, { formula, style });
      return workbook.shownStyle(sheet, 0, 0).fill;
    };
    expect(fillFor('=MATCH("c",$A:$A,0)=3')).toBe('#FF0000');
    expect(fillFor('=COUNTIF($A:$A,"c")=2')).toBe('#FF0000');
    shown = 'd';
    expect(workbook.shownStyle(sheet, 0, 0).fill).toBeNull();
    expect(fillFor('=MATCH("d",$A:$A,0)=3')).toBe('#FF0000');
    expect(fillFor('=SUM($B$1:$B$2)=3')).toBe('#FF0000');
    put(workbook, sheet, 'B1', [[5]]);
    expect(workbook.shownStyle(sheet, 0, 0).fill).toBeNull();
  });
});
