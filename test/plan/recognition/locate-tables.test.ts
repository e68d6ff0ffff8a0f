import * as fc from 'fast-check';
import { type LocatedTable, locateTables } from '../../../src/plan/recognition/locate-tables';
import { tableAddress } from '../../../src/spreadsheet/address';
import { listed, sheetOf } from './sheet-of';

const places = (tables: readonly LocatedTable[]): readonly string[] => tables.map(tableAddress);
const headings = (tables: readonly LocatedTable[]): readonly (readonly string[])[] =>
  tables.map((table) => table.headings);

describe('a range with a header row', () => {
  it('is found at the top of a sheet', () => {
    const [table] = locateTables(
      sheetOf(`
        Tactic     | Strategy | Budget
        Newsletter | S1       | 500
        Fair       | S2       | 900
      `),
    );
    expect(table).toEqual({
      sheet: 'Sheet1',
      name: null,
      top: 0,
      left: 0,
      headings: ['Tactic', 'Strategy', 'Budget'],
      rows: [
        ['Newsletter', 'S1', 500],
        ['Fair', 'S2', 900],
      ],
      formats: null,
      hiddenRows: new Set(),
      above: [],
      headingValues: ['Tactic', 'Strategy', 'Budget'],
      headingFormats: null,
      isTransposed: false,
      upper: null,
    });
  });

  it('is found wherever the cells of the sheet begin, with its hidden rows and its formats', () => {
    const cells = `
      .      | Plan  | .
      .      | .     | .
      .      | Goal  | Target
      .      | Grow  | 5
      .      | Lead  | 7
    `;
    const formats = ['A', 'B', 'C', 'D', 'E'].map((row) => [`${row}1`, `${row}2`, `${row}3`]);
    const [table] = locateTables(
      sheetOf(cells, { top: 10, left: 2, hiddenRows: new Set([3, 12, 14]), formats }),
    );
    expect(table && tableAddress(table)).toBe('D13:E15');
    expect(table?.hiddenRows).toEqual(new Set([1]));
    expect(table?.formats).toEqual([
      ['D2', 'D3'],
      ['E2', 'E3'],
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a title',
      'A3:C5',
      `
      Our sales plan | .        | .
      .              | .        | .
      Tactic         | Strategy | Budget
      Newsletter     | S1       | 500
      Fair           | S2       | 900
    `,
    ],
    [
      'a title without a blank row',
      'A2:C3',
      `
      Our sales plan | .        | .
      Tactic         | Strategy | Budget
      Newsletter     | S1       | 500
    `,
    ],
    [
      'a title in a merged cell and notes',
      'A4:C5',
      `
      Our sales plan                      | .        | .
      All figures in euros, without tax.  | .        | .
      .                                   | .        | .
      Tactic                              | Strategy | Budget
      Newsletter                          | S1       | 500
    `,
    ],
    [
      'labels with their values',
      'A5:D6',
      `
      Owner      | Anna     | .      | .
      Status     | Draft    | .      | .
      Budget     | 50000    | .      | .
      Period     | Q3 2026  | .      | .
      Tactic     | Strategy | Budget | Units
      Newsletter | S1       | 500    | 20
    `,
    ],
    [
      'labels with their values and a blank row',
      'A4:D5',
      `
      Owner      | Anna     | .      | .
      Status     | Draft    | .      | .
      .          | .        | .      | .
      Tactic     | Strategy | Budget | Units
      Newsletter | S1       | 500    | 20
    `,
    ],
    [
      'a row that groups the columns',
      'A3:E4',
      `
      Marketing plan | .        | .      | .     | .
      Plan           | .        | .      | Money | .
      ID             | Tactic   | Units  | Start | Budget
      T1             | Fair     | 20     | 46000 | 500
    `,
    ],
  ])('is found below %s', (_, place, drawing) => {
    expect(places(locateTables(sheetOf(drawing)))).toContain(place);
  });

  it('takes a blank heading from the row above it where the header has two rows', () => {
    const tables = locateTables(
      sheetOf(`
        Metric  | Quarter 1 | .
        .       | Target    | Actual
        Revenue | 500       | 480
      `),
    );
    expect(headings(tables)).toEqual([['Metric', 'Target', 'Actual']]);
  });

  it('is found where nothing is known of its headings', () => {
    const tables = locateTables(
      sheetOf(`
        Our people | .     | .
        .          | .     | .
        Nickname   | Shoes | Desk
        Bo         | 43    | left
        Kim        | 39    | right
      `),
    );
    expect(headings(tables)).toEqual([['Nickname', 'Shoes', 'Desk']]);
  });

  it('may have no rows yet', () => {
    expect(places(locateTables(sheetOf('Tactic | Strategy | Owner')))).toEqual(['A1:C1']);
  });

  it('may have one column', () => {
    const tables = locateTables(
      sheetOf(`
        Segments
        .
        Segment
        Dealers
        Small firms
      `),
    );
    expect(places(tables)).toEqual(['A3:A5']);
    expect(tables[0]?.above).toEqual(['Segments']);
  });

  it('keeps the texts above it, the nearest first', () => {
    const [table] = locateTables(
      sheetOf(`
        Plan 2026      | .
        .              | .
        Tactics        | .
        As of May      | .
        Tactic         | Budget
        Newsletter     | 500
      `),
    );
    expect(table?.above).toEqual(['As of May', 'Tactics', 'Plan 2026']);
  });
});

describe('the rows of a table', () => {
  it('hold blank rows, sections and totals, so that a place tells an address', () => {
    const [table, ...others] = locateTables(
      sheetOf(`
        Tactic     | Strategy | Budget
        Newsletter | S1       | 500
        .          | .        | .
        Fair       | S2       | 900
        Sum        | .        | 1400
        .          | .        | .
        Autumn     | .        | .
        Catalogue  | S2       | 900
        .          | .        | .
        Total      | .        | 2300
      `),
    );
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(9);
    expect(table?.rows[8]).toEqual(['Total', null, 2300]);
  });

  it('go on after a blank row where a column has no more cells', () => {
    const tables = locateTables(
      sheetOf(`
        Tactic     | Strategy | Owner | Budget
        Newsletter | S1       | Anna  | 500
        .          | .        | .     | .
        Fair       | .        | .     | 900
      `),
    );
    expect(places(tables)).toEqual(['A1:D4']);
  });

  it('go on after a blank row in words alone', () => {
    const tables = locateTables(
      sheetOf(`
        Tactic     | Strategy       | Owner
        Newsletter | Premium shelf  | Anna
        .          | .              | .
        Fair       | Dealers first  | Ben
        Catalogue  | Dealers first  | Anna
      `),
    );
    expect(places(tables)).toEqual(['A1:C5']);
  });

  it('go on below a blank row under the headings', () => {
    const tables = locateTables(
      sheetOf(`
        Tactic     | Strategy       | Owner
        .          | .              | .
        Newsletter | Premium shelf  | Anna
        Fair       | Dealers first  | Ben
      `),
    );
    expect(places(tables)).toEqual(['A1:C4']);
  });

  it('take in a last name that stands alone, and no remark', () => {
    const drawing = (last: string): string => `
      Tactic     | Strategy | Budget
      Newsletter | S1       | 500
      .          | .        | .
      ${last}    | .        | .
    `;
    expect(places(locateTables(sheetOf(drawing('Open day'))))).toEqual(['A1:C4']);
    expect(places(locateTables(sheetOf(drawing('* without tax'))))).toEqual(['A1:C2']);
    expect(places(locateTables(sheetOf(drawing('Source: the sales department'))))).toEqual(['A1:C2']);
  });

  it('count spaces as nothing', () => {
    const sheet = sheetOf('Tactic | Budget');
    const cells = [
      ['Tactic', 'Budget'],
      ['  ', ' '],
      ['Fair', 900],
      [' ', null],
    ];
    expect(places(locateTables({ ...sheet, cells }))).toEqual(['A1:B3']);
  });
});

describe('an Excel table', () => {
  const drawing = `
    Tactics | .        | .
    Tactic  | Strategy | Budget
    Fair    | S1       | 900
    Mail    | S1       | 100
    Total   | .        | 1000
    .       | .        | .
    Goal    | Target   | .
    Grow    | 5        | .
  `;
  const area = { top: 1, left: 0, bottom: 4, right: 2 };

  it('comes first, without its totals row, and its cells belong to no other table', () => {
    const tables = locateTables(sheetOf(drawing, { tables: [listed('Plan', area, { hasTotalsRow: true })] }));
    expect(places(tables)).toEqual(['A2:C4', 'A7:B8']);
    expect(tables.map(({ name }) => name)).toEqual(['Plan', null]);
    expect(tables[0]?.above).toEqual(['Tactics']);
  });

  it('ends a range above it', () => {
    const sheet = sheetOf(
      `
        Goal   | Target
        Grow   | 5
        .      | .
        Tactic | Budget
        Fair   | 900
        .      | .
        99     | 98
      `,
      { tables: [listed('Plan', { top: 3, left: 0, bottom: 4, right: 1 })] },
    );
    expect(places(locateTables(sheet))).toEqual(['A4:B5', 'A1:B2']);
  });

  it('without a header row has the headings that stand above it', () => {
    const headless = listed('Plan', { top: 2, left: 0, bottom: 3, right: 2 }, { hasHeaderRow: false });
    const [table] = locateTables(sheetOf(drawing, { tables: [headless] }));
    expect(table).toMatchObject({ name: 'Plan', top: 1, headings: ['Tactic', 'Strategy', 'Budget'] });
    expect(table?.rows).toHaveLength(2);
  });

  it('without a header row has the headings of its first row', () => {
    const [table] = locateTables(
      sheetOf(drawing, { tables: [listed('Plan', area, { hasHeaderRow: false })] }),
    );
    expect(table).toMatchObject({ name: 'Plan', top: 1, headings: ['Tactic', 'Strategy', 'Budget'] });
    expect(table?.rows).toHaveLength(3);
  });

  it('without any headings is left alone', () => {
    const headless = sheetOf('Fair | 900\nMail | 100', {
      tables: [listed('Plan', { top: 0, left: 0, bottom: 1, right: 1 }, { hasHeaderRow: false })],
    });
    expect(locateTables(headless)).toEqual([]);
  });
});

describe('a sheet', () => {
  it('without cells has no tables', () => {
    expect(locateTables(sheetOf(''))).toEqual([]);
    expect(locateTables({ ...sheetOf(''), cells: [] })).toEqual([]);
  });

  it('of notes has no tables', () => {
    expect(locateTables(sheetOf('Read me\n.\nThis workbook holds the plan.'))).toEqual([]);
  });

  it('yields every table whole wherever it stands', () => {
    const width = fc.integer({ min: 2, max: 6 });
    const rows = fc.array(fc.constantFrom('full', 'blank'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(width, rows, fc.nat(5), fc.nat(5), (columns, kinds, top, left) => {
        const names = ['Tactic', 'Strategy', 'Budget', 'Units', 'Start', 'Owner'].slice(0, columns);
        const body = [...kinds, 'full'].map((kind, row) =>
          names.map((name, column) =>
            kind === 'blank' ? null : column > 1 ? row + column : `${name} ${row}a`,
          ),
        );
        const sheet = { ...sheetOf(''), top, left, cells: [names, ...body] };
        expect(locateTables(sheet)).toMatchObject([{ top, left, headings: names, rows: body }]);
      }),
    );
  });
});
