/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import * as fc from 'fast-check';
import { clearMarks } from '../../src/excel/clear-marks';
import { markFormula, markText } from '../../src/excel/marks/mark-text';
import { markStyles } from '../../src/excel/marks/marked-table';
import { createMemoryWorkbook, formulaEngine, usualBehaviour } from '../../src/office-host';
import type { CellValue } from '../../src/spreadsheet/cell';
import { textOf } from '../../src/spreadsheet/cell-text';
import { excelInJsdom, loadOffice } from '../office-host/excel-in-jsdom';
import { checked, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, tableOf, workbookWith, writeTable, type WrittenTable } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy', 'Segment'],
  rows: [
    ['S1', 'Win the young', 'Young'],
    ['S2', 'Keep the old', 'Old'],
  ],
};

const tacticsWith = (rows: WrittenTable['rows'], more: Partial<WrittenTable> = {}): WrittenTable => ({
  sheet: 'Tactics',
  headings: ['ID', 'Tactic', 'Strategy', 'Budget'],
  rows,
  top: 3,
  ...more,
});

const usual = tacticsWith([
  ['T1', 'Launch e-mail', 'S1', 100],
  ['T2', 'Pop-up shop', null, 200],
  ['T3', 'Loyalty card', 'S9', 300],
  ['T4', 'Trade fair', 'S2', 400],
]);

const severityOf = new Map(Object.entries(markStyles).map(([severity, { fill }]) => [fill, severity]));

/** The mark that each cell of a column shows, from the first row below the headings: error, warning, advice or null. */
function marksIn(column: number, { sheet = 'Tactics', from = 4, to = 8 } = {}): readonly (string | null)[] {
  const id = sheetNamed(host.workbook, sheet);
  return Array.from({ length: to - from }, (_, row) => {
    const { fill } = host.workbook.shownStyle(id, from + row, column);
    return fill === null ? null : (severityOf.get(fill) ?? fill);
  });
}

/** The marks by the text in the first column. */
function marked(sheet = 'Tactics', column = 0): Readonly<Record<string, string>> {
  const id = sheetNamed(host.workbook, sheet);
  const { top = 0, bottom = 0 } = host.workbook.usedArea(id, true) ?? {};
  const found: [string, string][] = [];
  for (let row = top; row <= bottom + 3; row += 1) {
    const { fill } = host.workbook.shownStyle(id, row, column);
    const key: CellValue = host.workbook.valueAt(id, row, column);
    if (fill !== null) found.push([JSON.stringify(key), severityOf.get(fill) ?? fill]);
  }
  return Object.fromEntries(found);
}

const bothErrors = { '"T2"': 'error', '"T3"': 'error' };

describe('the marks of a check', () => {
  beforeEach(async () => {
    host.open(workbookWith([strategies, usual]));
    await checked();
  });

  it('stand on key, name and Strategy of the rows that were found, and on no other cell', () => {
    const expected = [null, 'error', 'error', null];
    expect(marksIn(0)).toEqual(expected);
    expect(marksIn(1)).toEqual(expected);
    expect(marksIn(2)).toEqual(expected);
    expect(marksIn(3)).toEqual([null, null, null, null]);
  });

  it('put a sign before the text for those who do not see the colour', () => {
    const id = sheetNamed(host.workbook, 'Tactics');
    expect(host.workbook.shownStyle(id, 5, 1).numberFormat).toBe('"▲ "@');
  });

  it('follow their rows when the table is sorted', () => {
    host.user.sort('Tactics', 'A5:D8', 3, false);
    expect(marksIn(0)).toEqual([null, 'error', 'error', null]);
    host.user.sort('Tactics', 'A5:D8', 1, true);
    expect(tableOf(host.workbook, 'Tactics').rows.map(([id]) => id)).toEqual(['T1', 'T3', 'T2', 'T4']);
    expect(marked()).toEqual(bothErrors);
  });

  it('follow their rows when rows are inserted above and among them; the new rows bear none', () => {
    host.user.insertRows('Tactics', 2, 2);
    host.user.insertRows('Tactics', 8, 1);
    expect(marked()).toEqual(bothErrors);
    host.user.type('Tactics', 'A9', [['T5', 'Not checked yet', null, 5]]);
    expect(marked()).toEqual(bothErrors);
  });

  it('follow their rows when others are deleted, and go with those that are', () => {
    host.user.deleteRows('Tactics', 4);
    expect(marked()).toEqual(bothErrors);
    host.user.deleteRows('Tactics', 4);
    expect(marked()).toEqual({ '"T3"': 'error' });
  });

  it('stay with their content when rows are pasted over others', () => {
    host.user.pasteRows('Tactics', 5, 1, 7);
    expect(marksIn(0)).toEqual([null, 'error', 'error', 'error']);
    host.user.pasteRows('Tactics', 4, 1, 6);
    expect(marksIn(0)).toEqual([null, 'error', null, 'error']);
  });

  it.each([
    ['the key', 'A6', 'T99'],
    ['the Strategy', 'C6', 'S1'],
  ])('vanish when %s of the row is changed, and come back when it is put back', (_, address, text) => {
    host.user.type('Tactics', address, [[text]]);
    expect(marked()).toEqual({ '"T3"': 'error' });
    host.user.undo();
    expect(marked()).toEqual(bothErrors);
  });

  it('stay when another cell of the row is changed', () => {
    host.user.type('Tactics', 'D6', [[999]]);
    expect(marked()).toEqual(bothErrors);
  });

  it('stay on rows that are filtered and shown again', () => {
    host.user.filter('Tactics', 'A5:D8', 0, (id) => id === 'T2');
    expect(marked()).toEqual(bothErrors);
  });

  it('are there with the add-in closed, and after the workbook was closed and opened again', async () => {
    host.reopen();
    expect(marked()).toEqual(bothErrors);
    host.user.sort('Tactics', 'A5:D8', 3, false);
    expect(marked()).toEqual(bothErrors);
    await loadOffice(host);
  });

  it('follow when columns are inserted and the sheet is renamed', async () => {
    host.user.insertColumns('Tactics', 0, 2);
    host.user.renameSheet('Tactics', "Sales '27");
    expect(marked("Sales '27", 2)).toEqual(bothErrors);
    await checked();
    expect(marked("Sales '27", 2)).toEqual(bothErrors);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, "Sales '27"))).toHaveLength(3);
  });

  it('move to what the next check finds, which adds no format where there are some', async () => {
    host.user.type('Tactics', 'C6', [['S1']]);
    host.user.type('Tactics', 'C8', [['S7']]);
    const formats = host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'));
    await checked();
    expect(marked()).toEqual({ '"T3"': 'error', '"T4"': 'error' });
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual(formats);
  });

  it('are written anew after a reload without more formats, whatever their ids are by then', async () => {
    host.reopen();
    await loadOffice(host);
    await checked();
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toHaveLength(3);
    expect(marked()).toEqual(bothErrors);
  });

  it('reach rows far below that are added later and found by the next check', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [
      `N${row}`,
      `New ${row}`,
      row === 1499 ? null : 'S1',
      1,
    ]);
    host.user.type('Tactics', 'A9', rows);
    await checked();
    expect(marked()).toEqual({ ...bothErrors, '"N1499"': 'error' });
  });
});

describe('marks beside what a user has', () => {
  it('leave formats, conditional formats, selection and the active sheet as they are', async () => {
    host.open(workbookWith([strategies, usual]));
    const id = sheetNamed(host.workbook, 'Tactics');
    const area = { top: 4, left: 0, bottom: 7, right: 3 };
    host.workbook.write(id, area, () => ({ style: { fill: '#00FF00', bold: true }, numberFormat: '0.00' }));
    const own = host.workbook.addConditionalFormat(id, [{ top: 4, left: 1, bottom: 7, right: 1 }], 'Custom');
    host.workbook.changeConditionalFormat(own, {
      formula: '=$D5>250',
      style: { fill: '#0000FF', fontColor: null, bold: null, italic: null, numberFormat: null },
    });
    host.user.select('Tactics', 'B6:C7');
    const cells = () =>
      tableOf(host.workbook, 'Tactics').rows.map((_, row) =>
        [0, 1, 2, 3].map((column) => host.workbook.cellAt(id, 4 + row, column)),
      );
    const before = cells();
    await checked();
    expect(cells()).toEqual(before);
    expect(host.workbook.activeSheet()).toBe(id);
    expect(host.workbook.selection(id)).toEqual({ top: 5, left: 1, bottom: 6, right: 2 });
    // Where both say something the user's own format shows, and the sign of the mark beside it.
    expect(host.workbook.shownStyle(id, 6, 1)).toMatchObject({ fill: '#0000FF', numberFormat: '"▲ "@' });
    expect(host.workbook.shownStyle(id, 5, 1)).toMatchObject({ fill: markStyles.error.fill });
    expect(host.workbook.conditionalFormats(id).find((format) => format.id === own)).toMatchObject({
      formula: '=$D5>250',
    });
  });

  it('are not lost on a workbook that already has a sheet named Plumbline', async () => {
    host.open(workbookWith([strategies, usual]));
    host.workbook.addSheet('Plumbline');
    await checked();
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual([
      'Strategies',
      'Tactics',
      'Plumbline',
      'Plumbline 2',
    ]);
    expect(marked()).toEqual(bothErrors);
  });
});

describe('which findings are marked, and where', () => {
  /** The levels of ID, name and Strategy of each tactic, by ID. */
  function levels(): Readonly<Record<string, string>> {
    const { id, rows } = tableOf(host.workbook, 'Tactics');
    const shown = (row: number, column: number): string => {
      const { fill } = host.workbook.shownStyle(id, row, column);
      return fill === null ? '–' : (severityOf.get(fill) ?? fill);
    };
    return Object.fromEntries(
      rows.map(([key], at) => [
        textOf(key ?? null),
        [0, 1, 2].map((column) => shown(4 + at, column)).join(' '),
      ]),
    );
  }

  const headings = ['ID', 'Tactic', 'Strategy', 'Owner', 'Start', 'End'];
  const plan = (setting?: string): void => {
    host.open(
      workbookWith([
        { sheet: 'Goals', headings: ['ID', 'Goal'], rows: [['G1', 'Grow']] },
        {
          sheet: 'Strategies',
          headings: ['ID', 'Strategy', 'Goal', 'Start', 'End'],
          rows: [
            ['S1', 'Win the young', 'G1', 46_000, 46_200],
            ['S2', 'Keep the old', null, 46_000, 46_200],
            ['S3', 'Turn the dates', 'G1', 46_200, 46_000],
          ],
        },
        tacticsWith(
          [
            ['T1', 'Backed, no owner', 'S1', null, 46_000, 46_100],
            ['T2', 'Nothing behind it', null, 'Ann', 46_000, 46_100],
            ['T3', 'Ends before it starts', 'S1', 'Ann', 46_100, 46_000],
            ['T4', 'Chain broken', 'S2', 'Ann', 46_000, 46_100],
            ['T5', 'Chain broken and dates turned', 'S2', 'Ann', 46_100, 46_000],
            ['T6', 'Fine', 'S1', 'Ann', 46_000, 46_100],
            ['T7', 'Shares too large', 'S1 90%; S1 20%', 'Ann', 46_000, 46_100],
          ],
          { headings },
        ),
        ...(setting === undefined
          ? []
          : [
              {
                sheet: 'Plumbline settings',
                headings: ['Setting', 'Value', 'Note'],
                rows: [['Marks', setting, null]],
              },
            ]),
      ]),
    );
  };

  it.each<[string, string | undefined, Readonly<Record<string, string>>]>([
    [
      'by default errors, and warnings of Backing, so that one common warning does not paint the sheet',
      undefined,
      {
        T1: '– – –',
        T2: 'error error error',
        T3: 'error error –',
        T4: 'warning warning warning',
        T5: 'error error warning',
        T6: '– – –',
        T7: 'error error error',
      },
    ],
    [
      'all of them where the workbook says so',
      'all',
      {
        T1: 'warning warning –',
        T2: 'error error error',
        T3: 'error error –',
        T4: 'warning warning warning',
        T5: 'error error warning',
        T6: '– – –',
        T7: 'error error error',
      },
    ],
    [
      'errors alone',
      'errors',
      {
        T1: '– – –',
        T2: 'error error error',
        T3: 'error error –',
        T4: '– – –',
        T5: 'error error –',
        T6: '– – –',
        T7: 'error error error',
      },
    ],
    [
      'none',
      'none',
      Object.fromEntries(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'].map((id) => [id, '– – –'])),
    ],
  ])(
    '%s: the Strategy cell for the link alone, ID and name for every finding',
    async (_, setting, expected) => {
      plan(setting);
      const { marks } = await checked();
      expect(levels()).toEqual(expected);
      expect(marks.marked).toBe(
        Object.values(expected).filter((each) => each !== '– – –').length + (setting === 'none' ? 0 : 2),
      );
    },
  );

  it('the Goal cell of a strategy for what backs it, and not for what else is wrong with it', async () => {
    plan('all');
    await checked();
    expect([0, 1, 2].map((column) => marksIn(column, { sheet: 'Strategies', from: 1, to: 4 }))).toEqual([
      [null, 'error', 'error'],
      [null, 'error', 'error'],
      [null, 'error', null],
    ]);
  });

  it('a repeated ID on the row that repeats it, whatever the rows say of their strategy', async () => {
    host.open(
      workbookWith([
        strategies,
        tacticsWith([
          ['T1', 'Fair', 'S1', 1],
          ['T2', 'Shop', 'S2', 1],
          ['t1', 'Fair again', 'S1', 1],
        ]),
      ]),
    );
    const { marks } = await checked();
    expect(marksIn(0, { from: 4, to: 7 })).toEqual([null, null, 'error']);
    expect(marksIn(2, { from: 4, to: 7 })).toEqual([null, null, null]);
    expect(marks.marked).toBe(1);
    host.user.sort('Tactics', 'A5:D7', 1, false);
    expect(marked()).toEqual({ '"t1"': 'error' });
  });
});

describe('formulas of marks', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 300, unit: fc.constantFrom('a', 'B', '~', '*', '?', '¦', ' ', '1', '#', '"') }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('#N/A', '#REF!').map((error): CellValue => ({ error })),
  );
  const isColumnThere = fc.record({ id: fc.boolean(), name: fc.boolean(), reference: fc.boolean() });

  it('find the text of a row by its cells, and no other row by it, whatever they hold', () => {
    fc.assert(
      fc.property(
        isColumnThere,
        fc.tuple(cell, cell, cell),
        fc.tuple(cell, cell, cell),
        (there, one, other) => {
          const columns = {
            id: there.id ? 0 : null,
            name: there.name || !there.id ? 1 : null,
            reference: there.reference ? 2 : null,
          };
          const texts = [one, other].map((cells) => markText(7, columns, (column) => cells[column] ?? null));
          const [text] = texts;
          if (text === null || text === undefined) return;
          expect(text.length).toBeLessThanOrEqual(255);
          const workbook = createMemoryWorkbook({ engine: formulaEngine });
          const sheet = workbook.activeSheet();
          workbook.changeSheet(sheet, { name: 'Plan' });
          workbook.changeSheet(sheet, { name: 'Plan' });
          workbook.write(sheet, { top: 0, left: 0, bottom: 1, right: 2 }, (row, column) => {
            return { input: (row === 0 ? one : other)[column] ?? null };
          });
          workbook.write(sheet, { top: 0, left: 9, bottom: 0, right: 11 }, (_, column) => ({
            input: [text, 3, 2][column] ?? null,
          }));
          ['row', 'level', 'link'].forEach((part, at) => {
            const letter = 'JKL'.charAt(at);
            workbook.putName({
              name: `Plumbline_T7_${part}`,
              formula: `=Plan!$${letter}$1:$${letter}$50`,
              scope: null,
              visible: true,
              comment: '',
            });
          });
          for (const level of [3, 2]) {
            const format = workbook.addConditionalFormat(
              sheet,
              [{ top: 0, left: 0, bottom: 1, right: 2 }],
              'Custom',
            );
            workbook.changeConditionalFormat(format, {
              formula: markFormula(7, level, columns, 0),
              style: {
                fill: `#00000${level}`,
                fontColor: null,
                bold: null,
                italic: null,
                numberFormat: null,
              },
            });
          }
          const fills = [0, 1].map((row) =>
            [0, 1, 2].map((column) => workbook.shownStyle(sheet, row, column).fill),
          );
          const expected = ['#000003', '#000003', there.reference ? '#000002' : '#000003'];
          expect(fills[0]).toEqual(expected);
          const isSame = texts[1]?.toLowerCase() === text.toLowerCase();
          expect(fills[1]).toEqual(isSame ? expected : [null, null, null]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stay within 255 characters in the columns A to Z, in the first 9,999 rows and the first nine tables', () => {
    for (const columns of [
      { id: 23, name: 24, reference: 25 },
      { id: null, name: 24, reference: 25 },
      { id: 23, name: 24, reference: null },
    ]) {
      expect(markFormula(9, 3, columns, 9998).length).toBeLessThanOrEqual(255);
    }
  });
});

describe('rows that are hard to find again', () => {
  const long = 'x'.repeat(298);
  it.each<[string, WrittenTable['rows'], Readonly<Record<string, string>>]>([
    [
      'keys and names with wildcards mark no row that they would match',
      [
        ['T*', 'One', null, 1],
        ['T1', 'Two', 'S1', 1],
        ['T?', 'Three', 'S1', 1],
        ['~T', 'Four', null, 1],
        ['T~*', 'Five', 'S1', 1],
      ],
      { '"T*"': 'error', '"~T"': 'error' },
    ],
    [
      'texts of 300 characters',
      [
        [`A${long}`, 'One', null, 1],
        [`B${long}`, 'Two', 'S1', 1],
        ['?'.repeat(300), 'Three', null, 1],
        ['T4', 'Four', 'S1', 1],
      ],
      { [`"A${long}"`]: 'error', [`"${'?'.repeat(300)}"`]: 'error' },
    ],
    [
      'keys that are numbers',
      [
        [6, 'One', null, 1],
        [7, 'Two', 'S1', 1],
        [0.1 + 0.2, 'Three', null, 1],
      ],
      { '6': 'error', '0.30000000000000004': 'error' },
    ],
    [
      'error values beside the key and in it',
      [
        ['T1', 'One', { error: '#N/A' }, { error: '#REF!' }],
        [{ error: '#VALUE!' }, 'Two', 'S1', 1],
        ['T3', 'Three', 'S1', { error: '#DIV/0!' }],
        ['T4', 'Four', 'S1', 1],
      ],
      { '"T1"': 'error', '{"error":"#VALUE!"}': 'error', '"T3"': 'error' },
    ],
    [
      'keys that look like formulas, dates or texts in quotes',
      [
        ["'=1+1", 'One', null, 1],
        ['1-2', 'Two', null, 1],
        ['"quoted"', 'Three', null, 1],
        ['T4', 'Four', 'S1', 1],
      ],
      { '"\'=1+1"': 'error', '"1-2"': 'error', '"\\"quoted\\""': 'error' },
    ],
  ])('are marked: %s', async (_, rows, expected) => {
    host.open(workbookWith([strategies, tacticsWith(rows)]));
    await checked();
    expect(marked()).toEqual(expected);
  });

  it('never marks blank rows of a table, nor the rows below it', async () => {
    host.open(
      workbookWith([
        strategies,
        tacticsWith([
          ['T1', 'One', 'S1', 1],
          [null, null, null, 5],
          [null, null, null, null],
          ['T4', 'Four', null, 1],
        ]),
      ]),
    );
    await checked();
    expect(marked()).toEqual({ '"T4"': 'error' });
  });

  it('tells rows without IDs apart by their names', async () => {
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['Strategy'], rows: [['Win the young']] },
        {
          sheet: 'Tactics',
          headings: ['Tactic', 'Budget', 'Strategy'],
          rows: [
            ['Launch e-mail', 1, 'Win the young'],
            ['Pop-up shop', 2, null],
          ],
          isTable: false,
          top: 2,
        },
      ]),
    );
    await checked();
    expect(marksIn(0, { from: 3, to: 5 })).toEqual([null, 'error']);
    expect(marksIn(1, { from: 3, to: 5 })).toEqual([null, null]);
    expect(marksIn(2, { from: 3, to: 5 })).toEqual([null, 'error']);
  });

  it('keeps two tables on one sheet apart', async () => {
    host.open(
      workbookWith([
        { ...strategies, sheet: 'Plan', isTable: false },
        tacticsWith(
          [
            ['S1', 'Same key as a strategy', null, 1],
            ['T2', 'Pop-up shop', 'S2', 1],
          ],
          { sheet: 'Plan', top: 6, isTable: false },
        ),
      ]),
    );
    await checked();
    expect(marksIn(0, { sheet: 'Plan', from: 1, to: 3 })).toEqual(['warning', null]);
    expect(marksIn(0, { sheet: 'Plan', from: 7, to: 9 })).toEqual(['error', null]);
  });

  it('marks at most 5,000 rows, the worst first, and says how many more there are', async () => {
    const rows = Array.from({ length: 5200 }, (_, row) => [`T${row}`, `Tactic ${row}`, null, 1]);
    host.open(workbookWith([strategies, tacticsWith([...rows, ['X', 'Backed', 'S1', 1]])]));
    const { marks } = await checked();
    expect(marks).toMatchObject({ marked: 5000, beyondMost: expect.any(Number) });
    expect(marks.beyondMost).toBeGreaterThanOrEqual(200);
  });
});

describe('marks that are claimed', () => {
  const formatsOf = (sheet = 'Tactics') => host.workbook.conditionalFormats(sheetNamed(host.workbook, sheet));
  const clearRules = (sheet: string, address?: string) =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRange(address).conditionalFormats.clearAll();
      await context.sync();
    });

  beforeEach(async () => {
    host.open(workbookWith([strategies, usual]));
    await checked();
  });

  it.each<[string, () => unknown]>([
    ['Clear Rules from Entire Sheet', () => clearRules('Tactics')],
    [
      'a clear that failed at its end',
      async () => {
        host.failRoundTrip(3, { error: 'GeneralException', after: 20 });
        host.failRoundTrip(4, { error: 'GeneralException' });
        await expect(clearMarks(runner)).rejects.toMatchObject({ code: 'GeneralException' });
        expect(marked()).toEqual({});
      },
    ],
    [
      'its names were deleted',
      () => {
        for (const { name } of host.workbook.names()) {
          if (name.includes('_T')) host.workbook.deleteName(name, null);
        }
      },
    ],
    [
      'its names were turned',
      () => {
        for (const name of host.workbook.names()) {
          if (name.name.endsWith('_row')) host.workbook.putName({ ...name, formula: '=Tactics!$A$1:$A$9' });
        }
      },
    ],
    ['the report was deleted', () => host.user.deleteSheet('Plumbline')],
    ['rows came into the report', () => host.user.insertRows('Plumbline', 0, 3)],
    ['columns came into the report', () => host.user.insertColumns('Plumbline', 2, 2)],
    ['rows of the index were deleted', () => host.user.deleteRows('Plumbline', 4, 3)],
    [
      'one of the three formats was deleted',
      () => {
        const [first] = formatsOf();
        host.workbook.deleteConditionalFormat(first?.id ?? '');
      },
    ],
    [
      'the rules of some cells were cleared',
      () => {
        for (const format of formatsOf()) {
          host.workbook.changeConditionalFormat(format.id, {
            areas: [{ top: 4, left: 0, bottom: 5, right: 1 }],
          });
        }
      },
    ],
  ])('are seen after the next check, each once: %s', async (_, spoil) => {
    await spoil();
    const { marks } = await checked();
    expect(marked()).toEqual(bothErrors);
    expect(marksIn(2)).toEqual([null, 'error', 'error', null]);
    expect(marks).toMatchObject({
      marked: Object.keys({ ...bothErrors, ...marked('Strategies') }).length,
      problems: [],
    });
    const covering = (row: number, column: number): number =>
      formatsOf().filter(({ areas }) =>
        areas.some(
          ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
        ),
      ).length;
    for (const row of [4, 7, 500])
      expect([0, 1, 2, 3].map((column) => covering(row, column))).toEqual([3, 3, 3, 0]);
    const formats = formatsOf();
    await checked();
    expect(formatsOf()).toEqual(formats);
    await clearMarks(runner);
    expect(formatsOf()).toEqual([]);
    expect(host.workbook.names()).toEqual([]);
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(['Strategies', 'Tactics']);
  });

  it('are no more than are seen where a protected sheet lost its formats', async () => {
    const { marks: before } = await checked();
    await clearRules('Tactics');
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: { options: {} } });
    const { marks } = await checked();
    expect(marks.marked).toBe(before.marked - 2);
    expect(marks.problems).toEqual([expect.objectContaining({ id: 'sheet-protected', sheet: 'Tactics' })]);
  });

  it('are seen in four round trips', async () => {
    await clearRules('Tactics');
    host.resetTraffic();
    await checked();
    expect(host.traffic.roundTrips).toBe(4);
  });

  it('stay as they are recorded where Excel does not list formats, and come back where a sheet has none', async () => {
    host.behaviour.failsOnSeveralFormats = true;
    const formats = formatsOf();
    const { marks } = await checked();
    expect(marks.problems).toEqual([]);
    expect(formatsOf()).toEqual(formats);
    await clearRules('Tactics');
    await checked();
    expect(formatsOf()).toHaveLength(3);
    expect(marked()).toEqual(bothErrors);
  });

  it('go from a copied sheet that is part of the plan, where its own come', async () => {
    host.behaviour.failsOnSeveralFormats = false;
    const copy = writeTable(host.workbook, { ...usual, sheet: 'More tactics', isTable: false });
    for (const { areas, type, formula, style } of formatsOf()) {
      const id = host.workbook.addConditionalFormat(copy, areas, type);
      host.workbook.changeConditionalFormat(id, { formula, style });
    }
    await checked();
    expect(formatsOf('More tactics')).toHaveLength(3);
    expect(formatsOf('More tactics').every(({ formula }) => formula.includes('Plumbline_T3_row'))).toBe(true);
  });
});

describe('the marks of an older Plumbline', () => {
  it('are replaced by the next check: two names, records and formats of then', async () => {
    host.open(workbookWith([strategies, usual]));
    const before = everythingIn(host);
    await checked();
    const fresh = everythingIn(host);
    await clearMarks(runner);
    expect(everythingIn(host)).toEqual(before);

    const tactics = sheetNamed(host.workbook, 'Tactics');
    const report = host.workbook.addSheet('Plumbline');
    const rows: readonly (readonly CellValue[])[] = [
      ['Table', 'Key', 'Name', 'Backed by', 'Formatted down to'],
      ['T1', '=Tactics!$A$4', '=Tactics!$B$4', '=Tactics!$C$4', '=Tactics!$B$1009'],
      [],
      ['Row content', 'Level'],
      ['¦T2¦', 3],
    ];
    host.workbook.write(report, { top: 3, left: 14, bottom: 7, right: 18 }, (row, column) => ({
      input: rows[row]?.[column] ?? null,
    }));
    for (const [name, formula] of [
      ['Plumbline_report', '=Plumbline!$A$1'],
      ['Plumbline_T1_row', '=Plumbline!$O$8'],
      ['Plumbline_T1_level', '=Plumbline!$P$8'],
    ] as const) {
      host.workbook.putName({ name, formula, scope: null, visible: true, comment: '' });
    }
    for (const { level, fill, numberFormat } of Object.values(markStyles)) {
      const id = host.workbook.addConditionalFormat(
        tactics,
        [{ top: 4, left: 0, bottom: 1008, right: 2 }],
        'Custom',
      );
      host.workbook.changeConditionalFormat(id, {
        formula: `=IFERROR(INDEX(Plumbline_T1_level,MATCH("¦"&LEFT($A5,126)&"¦"&LEFT($C5,126),Plumbline_T1_row,0))=${level},FALSE)`,
        style: { fill, fontColor: null, bold: null, italic: null, numberFormat },
      });
    }
    expect(marked()).toEqual({ '"T2"': 'error' });

    host.resetTraffic();
    await checked();
    expect(host.traffic.roundTrips).toBe(4);
    expect(marked()).toEqual(bothErrors);
    const now = everythingIn(host);
    expect(now.names.map(({ name }) => name).sort()).toEqual(fresh.names.map(({ name }) => name).sort());
    expect(now.formats.map((formats) => formats.length)).toEqual(
      fresh.formats.map((formats) => formats.length),
    );
    await clearMarks(runner);
    expect(everythingIn(host)).toEqual(before);
  });

  it('mark nothing more where Excel does not list its formats', async () => {
    host.open(workbookWith([strategies, usual]));
    await checked();
    host.behaviour.failsOnSeveralFormats = true;
    const old = host.workbook.addConditionalFormat(
      sheetNamed(host.workbook, 'Tactics'),
      [{ top: 4, left: 0, bottom: 1008, right: 2 }],
      'Custom',
    );
    host.workbook.changeConditionalFormat(old, {
      formula: '=IFERROR(INDEX(Plumbline_T1_level,MATCH("¦"&$A5&"¦"&$C5,Plumbline_T1_row,0))=3,FALSE)',
      style: { fill: '#123456', fontColor: null, bold: null, italic: null, numberFormat: null },
    });
    await checked();
    expect(marked()).toEqual(bothErrors);
  });
});

describe('clearing the marks', () => {
  it('leaves the workbook as it was, cell by cell, with its names, sheets and formats', async () => {
    host.open(workbookWith([strategies, usual]));
    const id = sheetNamed(host.workbook, 'Tactics');
    host.workbook.putName({
      name: 'Budget',
      formula: '=Tactics!$D$5:$D$8',
      scope: null,
      visible: true,
      comment: '',
    });
    const own = host.workbook.addConditionalFormat(id, [{ top: 4, left: 0, bottom: 7, right: 3 }], 'Custom');
    host.workbook.changeConditionalFormat(own, { formula: '=$D5>250' });
    const before = everythingIn(host);
    await checked();
    expect(everythingIn(host)).not.toEqual(before);
    expect(await clearMarks(runner)).toEqual([]);
    expect(everythingIn(host)).toEqual(before);
  });

  it('finds the formats again after a reload, and the pieces that insertions and pastes made of them', async () => {
    host.open(workbookWith([strategies, usual]));
    const before = host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'));
    await checked();
    host.user.insertRows('Tactics', 6, 1);
    host.user.pasteRows('Tactics', 5, 1, 9);
    host.reopen();
    await loadOffice(host);
    expect(await clearMarks(runner)).toEqual([]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual(before);
    expect(host.workbook.names()).toEqual([]);
  });

  it('makes every mark inert where Excel will not list the formats, and says on which sheet some are left', async () => {
    host.open(workbookWith([strategies, usual]));
    await checked();
    host.behaviour.failsOnSeveralFormats = true;
    const left = await clearMarks(runner);
    expect(left.map(({ id, sheet }) => [id, sheet])).toContainEqual(['formats-unread', 'Tactics']);
    expect(marked()).toEqual({});
    host.behaviour.failsOnSeveralFormats = false;
    await checked();
    expect(marked()).toEqual(bothErrors);
    expect(await clearMarks(runner)).toEqual([]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual([]);
  });

  it('does nothing to a workbook that was never checked', async () => {
    host.open(workbookWith([strategies, usual]));
    const before = everythingIn(host);
    expect(await clearMarks(runner)).toEqual([]);
    expect(everythingIn(host)).toEqual(before);
  });
});
