import { type LocatedTable, locateTables } from '../../../src/plan/recognition/locate-tables';
import { tableAddress } from '../../../src/spreadsheet/address';
import { sheetOf } from './sheet-of';

const places = (tables: readonly LocatedTable[]): readonly string[] => tables.map(tableAddress);

describe('several tables on a sheet', () => {
  it('are found one below the other, with titles and blank rows between', () => {
    const tables = locateTables(
      sheetOf(`
        Goals      | .        | .
        ID         | Goal     | Target
        G1         | Grow     | 5
        .          | .        | .
        Strategies | .        | .
        .          | .        | .
        Strategy   | Goal     | Owner
        Premium    | G1       | Anna
        .          | .        | .
        Tactics    | .        | .
        Tactic     | Strategy | Owner
        Fair       | Premium  | Ben
        Catalogue  | Premium  | Anna
      `),
    );
    expect(places(tables)).toEqual(['A2:C3', 'A7:C8', 'A11:C13']);
    expect(tables.map(({ above }) => above[0])).toEqual(['Goals', 'Strategies', 'Tactics']);
  });

  it('are found one below the other without a blank row', () => {
    const tables = locateTables(
      sheetOf(`
        Goal     | Metric   | Target
        Grow     | Revenue  | 5
        Tactics  | .        | .
        Tactic   | Strategy | Budget
        Fair     | S1       | 900
      `),
    );
    expect(places(tables)).toEqual(['A1:C2', 'A4:C5']);
  });

  it('are found with the same headings', () => {
    const tables = locateTables(
      sheetOf(`
        North  | .        | .
        Tactic | Strategy | Budget
        Fair   | S1       | 900
        .      | .        | .
        South  | .        | .
        Tactic | Strategy | Budget
        Mail   | S1       | 100
      `),
    );
    expect(places(tables)).toEqual(['A2:C3', 'A6:C7']);
    expect(tables.map(({ above }) => above[0])).toEqual(['North', 'South']);
  });

  it('are found side by side with a blank column between', () => {
    const tables = locateTables(
      sheetOf(`
        Goal | Target | . | Strategy | Goal
        Grow | 5      | . | Premium  | Grow
        .    | .      | . | Volume   | Grow
        Lead | 7      | . | .        | .
      `),
    );
    expect(places(tables)).toEqual(['A1:B4', 'D1:E3']);
  });

  it('are found side by side below a wide one', () => {
    const tables = locateTables(
      sheetOf(`
        Plan 2026 | .        | .     | .        | .
        .         | .        | .     | .        | .
        Tactic    | Strategy | Units | Start    | Budget
        Fair      | S1       | 20    | 46000    | 900
        .         | .        | .     | .        | .
        Goal      | Target   | .     | Strategy | Goal
        Grow      | 5        | .     | Premium  | Grow
      `),
    );
    expect(places(tables)).toEqual(['A3:E4', 'A6:B7', 'D6:E7']);
  });

  it('are found where a blank row stands in the upper one and none between them', () => {
    const tables = locateTables(
      sheetOf(`
        Tactic     | Strategy | Budget
        Newsletter | S1       | 500
        .          | .        | .
        Fair       | S1       | 900
        Catalogue  | S2       | 300
        Goals      | .        | .
        Goal       | Metric   | Target
        Grow       | Revenue  | 5
      `),
    );
    expect(places(tables)).toEqual(['A1:C5', 'A7:C8']);
  });

  it('are found far down in rows that go on after a blank row', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`Tactic no ${row}`, 'S1', row]);
    const cells = [
      ['Tactic', 'Strategy', 'Budget'],
      ['Fair', 'S1', 900],
      [null, null, null],
      ...rows,
      ['Goal', 'Metric', 'Target'],
      ['Grow', 'Revenue', 5],
    ];
    expect(places(locateTables({ ...sheetOf(''), cells }))).toEqual(['A1:C63', 'A64:C65']);
  });

  it('keep a table that is no plan out of the plan above it', () => {
    const tables = locateTables(
      sheetOf(`
        Tactic      | Strategy | Budget | Owner
        Fair        | S1       | 900    | Anna
        .           | .        | .      | .
        Competitors | .        | .      | .
        Competitor  | Strength | Price  | .
        Acme        | Brand    | high   | .
      `),
    );
    expect(places(tables)).toEqual(['A1:D2', 'A5:C6']);
  });
});
