import { fieldKeys, fieldName } from '../../src/plan/fields/catalogue';
import { roles } from '../../src/plan/fields/roles';
import { readPlan } from '../../src/plan/read-plan';
import { readWorkbookPlan, recogniseWorkbook } from '../../src/plan/read-workbook';
import { locateTables } from '../../src/plan/recognition/locate-tables';
import { recogniseTable } from '../../src/plan/recognition/recognise';
import { addressOf, bodyCell, tableAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/cell';
import { type Day, dayFromIso, isoText, serialFromDay } from '../../src/spreadsheet/day';
import type { DateSystem, Sheet, Workbook } from '../../src/spreadsheet/sheet';
import { examplePlan } from '../support/example-plan';
import { planOf, readingSettings, tablesOf } from '../support/plan-of';
import { listed, sheetOf } from './recognition/sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;

const planOfWorkbook = (sheets: readonly Sheet[], dateSystem: DateSystem = 1900) =>
  readWorkbookPlan({ sheets, dateSystem, leftOut: [] } satisfies Workbook, {
    planDate,
    locale,
    fiscalYearStart,
  });

const shown = (day: Day | null | undefined): string | null =>
  day === null || day === undefined ? null : isoText(day);

describe('the plan of a workbook with titles, an Excel table and a range', () => {
  const marketing = sheetOf(
    `
      Marketing plan 2026 |                |          |      |
      .                   | .              | .        | .    | .
      ID                  | Strategy       | Goal     | Mix  | Owner
      S1                  | Be seen        | G1       | promotion | Ann
      S2                  | Keep customers | Loyalty  | people    | Bob
      .                   | .              | .        | .    | .
      .                   | .              | .        | .    | .
      ID                  | Goal           | Metric   | Target | Due
      G1                  | Grow           | Revenue  | 500    | 2026-12-31
      G2                  | Loyalty        | Returns  | 40     | 2026-06-30
    `,
    { name: 'Marketing' },
  );
  const sales = sheetOf(
    `
      Sales plan | .          | .            | .      | .          | .
      .          | .          | .            | .      | .          | .
      .          | Tactic     | Strategy     | Budget | Due        | Status
      .          | Spring fair | S1 60%; S2  | 1500   | 2026-05-31 | active
      .          | .          | .            | .      | .          | .
      .          | Newsletter | keep customers | 300  | 2026-07-31 | paused
      .          | Total      | .            | 1800   | .          | .
    `,
    {
      name: 'Sales',
      hiddenRows: new Set([5]),
      tables: [listed('SalesPlan', { top: 2, left: 1, bottom: 6, right: 5 }, { hasTotalsRow: true })],
    },
  );
  const travel = sheetOf(
    `
      Employee | Hotel  | Nights
      Ann      | Ritz   | 2
      Bob      | Adlon  | 3
    `,
    { name: 'Travel' },
  );
  const plan = planOfWorkbook([marketing, sales, travel]);

  it('has the tables that are surely part of a plan, and leaves others alone', () => {
    expect(
      plan.tables.map(({ role, source, rowCount }) => [
        role,
        source.sheet,
        source.name,
        tableAddress(source),
        rowCount,
      ]),
    ).toEqual([
      ['strategies', 'Marketing', null, 'A3:E5', 2],
      ['goals', 'Marketing', null, 'A8:E10', 2],
      ['tactics', 'Sales', 'SalesPlan', 'B3:F6', 2],
    ]);
  });

  it('has the rows of all sheets, linked with each other', () => {
    expect(
      plan.tactics.map(({ key, strategy }) => [
        key,
        strategy.map(({ share, target }) => [target?.key, share]),
      ]),
    ).toEqual([
      [
        'Spring fair',
        [
          ['S1', 0.6],
          ['S2', 0.4],
        ],
      ],
      ['Newsletter', [['S2', 1]]],
    ]);
    expect(plan.strategies.map(({ goal }) => goal.map(({ target }) => target?.key))).toEqual([
      ['G1'],
      ['G2'],
    ]);
  });

  it('reads hidden rows, and marks them', () => {
    expect(plan.tactics.map(({ key, hidden, retired }) => [key, hidden, retired])).toEqual([
      ['Spring fair', false, false],
      ['Newsletter', true, true],
    ]);
  });

  it('takes the Due of a tactic for its End, and leaves that of a goal', () => {
    expect(plan.tactics.map(({ end }) => shown(end))).toEqual(['2026-05-31', '2026-07-31']);
    expect(plan.goals.map(({ due }) => shown(due))).toEqual(['2026-12-31', '2026-06-30']);
  });

  it('knows where each row stands on its sheet', () => {
    const addresses = plan.tactics.map(({ table, rowIndex }) => {
      const source = plan.tables[table]?.source;
      return source && addressOf(bodyCell(source, rowIndex, 0));
    });
    expect(addresses).toEqual(['B4', 'B6']);
  });
});

it('the Due of a strategy is its End', () => {
  const plan = planOfWorkbook([
    sheetOf(`
      Strategy | Goal | Due        | Owner
      Be seen  | Grow | 2026-05-31 | Ann
    `),
  ]);
  expect(plan.strategies.map(({ end }) => shown(end))).toEqual(['2026-05-31']);
});

describe('a merged Strategy', () => {
  const drawing = `
    Sales plan | .        | .
    Tactic     | Strategy | Budget
    Fair       | Be seen  | 1500
    Tour       | .        | 300
    .          | .        | .
    Newsletter | .        | 200
  `;
  const merges = [{ top: 12, bottom: 15, left: 4, right: 4 }];

  it('backs every tactic beside it, where the host reads merges', () => {
    const plan = planOfWorkbook([sheetOf(drawing, { top: 10, left: 3, merges })]);
    expect(plan.tactics.map(({ key, strategy }) => [key, strategy.map(({ text }) => text)])).toEqual([
      ['Fair', ['Be seen']],
      ['Tour', ['Be seen']],
      ['Newsletter', ['Be seen']],
    ]);
  });

  it('backs them, too, where the host does not: the column looks as if its values went for the blanks below', () => {
    const plan = planOfWorkbook([sheetOf(drawing, { top: 10, left: 3 })]);
    expect(plan.tactics.map(({ strategy }) => strategy.map(({ text }) => text))).toEqual([
      ['Be seen'],
      ['Be seen'],
      ['Be seen'],
    ]);
  });

  it('stands above blanks where the host reads no merges and the strategies are listed by themselves', () => {
    const strategies = sheetOf('Strategy | Owner\nBe seen | Ann\nBe near | Bob', { name: 'Strategies' });
    const plan = planOfWorkbook([strategies, sheetOf(drawing, { top: 10, left: 3 })]);
    expect(plan.tactics.map(({ strategy }) => strategy.length)).toEqual([1, 0, 0]);
  });
});

describe('dates of a workbook', () => {
  it.each([1900, 1904] as const)('are those of its date system, %d', (dateSystem) => {
    const serial = serialFromDay(dayFromIso('2026-03-04') ?? 0, dateSystem);
    const [heading, row] = [
      ['Tactic', 'Strategy', 'Start', 'Owner', 'Budget'],
      ['Fair', 'Be seen', serial, 'Ann', 500],
    ] as const;
    const plan = planOfWorkbook([{ ...sheetOf(''), cells: [heading, row] }], dateSystem);
    expect(plan.tactics.map(({ start }) => shown(start))).toEqual(['2026-03-04']);
  });
});

describe('a workbook', () => {
  it.each<[string, readonly Sheet[]]>([
    ['without sheets', []],
    ['with an empty sheet', [sheetOf('')]],
    ['with nothing of a plan', [sheetOf('Employee | Hotel\nAnn | Ritz\nBob | Adlon')]],
    [
      'with an Excel table that is nothing of a plan',
      [
        sheetOf('Employee | Hotel\nAnn | Ritz', {
          tables: [listed('Trips', { top: 0, left: 0, bottom: 1, right: 1 })],
        }),
      ],
    ],
    ['with notes', [sheetOf('Remember to call Ann')]],
  ])('%s has a plan of nothing', (_, sheets) => {
    const plan = planOfWorkbook(sheets);
    expect(plan.tables).toEqual([]);
    expect(roles.filter((role) => plan[role].length > 0)).toEqual([]);
  });

  it('with a table that may be part of a plan is not read as one before someone confirms it', () => {
    const sheet = sheetOf(`
      Task         | Owner | Status
      Visit Berlin | Ann   | done
      Visit Rome   | Bob   | planned
    `);
    expect(locateTables(sheet).map(recogniseTable)).toMatchObject([{ confidence: 'unsure' }]);
    expect(planOfWorkbook([sheet])).toMatchObject({ tables: [], offers: [{ source: { top: 0 } }] });
  });
});

it('the worked example is the same plan on sheets as it is in tables', () => {
  const sheets = examplePlan('as-first-written');
  const onSheets = Object.entries(sheets).map(([name, { headings, rows }]): Sheet => {
    const cells: readonly (readonly CellValue[])[] = [headings, ...rows];
    return { ...sheetOf(''), name, cells };
  });
  const plan = planOfWorkbook(onSheets);
  const expected = planOf(sheets);
  for (const role of roles) {
    expect(plan[role].map(({ key, unreadable, retired }) => [key, unreadable, retired])).toEqual(
      expected[role].map(({ key, unreadable, retired }) => [key, unreadable, retired]),
    );
  }
  expect(plan.tables.map(({ role, columns }) => [role, columns])).toEqual(
    readPlan(tablesOf(sheets), readingSettings).tables.map(({ role, columns }) => [role, columns]),
  );
});

it.each(roles)('a sheet of %s with all of their canonical headings is read as such', (role) => {
  const keys = fieldKeys(role);
  const headings = keys.map((key) => fieldName(role, key));
  const cells = [headings];
  const [table] = recogniseWorkbook({ sheets: [{ ...sheetOf(''), cells }], dateSystem: 1900, leftOut: [] });
  expect(table?.recognition).toMatchObject({ role, confidence: 'sure', columns: keys });
});
