import { explainTables, notUsedColumns, type TableExplanation } from '../../src/plan/explain-tables';
import { readWorkbookPlan, type WorkbookReadingSettings } from '../../src/plan/read-workbook';
import { readingSettings } from '../support/plan-of';
import { sheetOf } from './recognition/sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;

const explained = (
  sheets: Readonly<Record<string, string>>,
  settings: Partial<WorkbookReadingSettings> = {},
): readonly TableExplanation[] =>
  explainTables(
    readWorkbookPlan(
      {
        sheets: Object.entries(sheets).map(([name, drawing]) => sheetOf(drawing, { name })),
        dateSystem: 1900,
        leftOut: [],
      },
      { planDate, locale, fiscalYearStart, ...settings },
    ),
  );

/** Why a column is read as it is, or not used; the first of that heading. */
const why = (
  table: TableExplanation | undefined,
  heading: string,
): readonly [string | null, string] | undefined => {
  const column = table?.columns.find((each) => each.heading === heading);
  return column && [column.field, column.why];
};

describe('the columns of a table of tactics', () => {
  const [table] = explained({
    'Sales plan': `
      Tactic | Strategy | Start      | End        | Phase   | Owner | Weather | Owner | Clicks target | Budget
      Fair   | Be seen  | 2026-01-05 | 2026-01-09 | Prepare | Ann   | sun     | .     | 40            | 500
      Tour   | Be near  | 2026-02-05 | 2026-02-09 | Build   | Bob   | sun     | .     | 50            | 300
      Mail   | Be near  | 2026-03-05 | 2026-03-09 | Open    | Bob   | rain    | .     | 60            | 100
    `,
  });

  it.each<[string, string | null, string]>([
    ['Tactic', 'Tactic', 'Read as Tactic: its heading says so and its values fit.'],
    ['Strategy', 'Strategy', 'Read as Strategy: its heading says so.'],
    ['Start', 'Start', 'Read as Start: its heading says so and its values fit.'],
    ['Phase', null, 'Not used: none of its 3 values can be read as Phase.'],
    ['Weather', null, 'Not used: tactics have no field of that name.'],
    ['Clicks target', 'KPI target', 'Read as KPI target: its heading is the measure "Clicks".'],
    ['Budget', 'Budget', 'Read as Budget: its heading says so and its values fit.'],
  ])('%s', (heading, field, sentence) => {
    expect(why(table, heading)).toEqual([field, sentence]);
  });

  it('say of a second one that is empty which one is read', () => {
    expect(table?.columns.filter(({ heading }) => heading === 'Owner').map((each) => each.why)).toEqual([
      'Read as Owner: its heading says so and its values fit.',
      'Not used: it is empty, and "Owner" (column F) is read as Owner.',
    ]);
  });

  it('are listed as not used where they give nothing', () => {
    expect(table && notUsedColumns(table).map(({ heading }) => heading)).toEqual([
      'Phase',
      'Weather',
      'Owner',
    ]);
  });
});

describe('a calendar', () => {
  const calendar = (title: string, cell: string) =>
    explained({
      Plan: `
        ${title} | .     | .          | .          | .          | .
        Tactic   | Owner | Jan 2026   | Feb 2026   | Mar 2026   | Q1 2026
        Fair     | Ann   | ${cell}    | .          | .          | ${cell}
        Tour     | Bob   | .          | ${cell}    | ${cell}    | ${cell}
      `,
    })[0];

  it.each<[string, string, string, string | null, string]>([
    ['Tactics', 'x', 'Jan 2026', 'Start', 'Part of the calendar: it says when the rows run.'],
    ['Tactics', 'x', 'Q1 2026', null, 'Not used: it holds the total of its neighbours.'],
    [
      'Budget of tactics',
      '50',
      'Feb 2026',
      'Budget',
      'Part of the calendar: its numbers add up to the Budget, and it says when the rows run.',
    ],
  ])('under the title %s with %s in its cells: %s', (title, cell, heading, field, sentence) => {
    expect(why(calendar(title, cell), heading)).toEqual([field, sentence]);
  });

  it('of goals gives their target', () => {
    const [table] = explained({
      Goals: 'Goal | Unit | Owner | Q1 2026 | Q2 2026\nGrow | k | Ann | 5 | 8\nHold | k | Bob | 3 | 3',
    });
    expect(why(table, 'Q2 2026')).toEqual([
      'Target',
      'Part of the calendar: its last number is the Target, due at the end of that period.',
    ]);
  });

  it('of a history gives its units', () => {
    const [table] = explained(
      {
        'Sales history': 'Units by month | . | .\nProduct | Jan 2026 | Feb 2026\nBag | 10 | 20\nHat | 5 | 9',
      },
      {
        mapping: {
          tables: new Map([['sales history', 'history']]),
          columns: new Map(),
          fillDown: new Map(),
          sections: new Map(),
        },
      },
    );
    expect(why(table, 'Jan 2026')).toEqual([
      'Units',
      'Part of the calendar: each number is the Units of a period.',
    ]);
  });
});

it('a single column of days is both dates', () => {
  const [table] = explained({
    Posts: 'Tactic | Date | Owner\nPost | 2026-03-04 | Ann\nFilm | 2026-03-05 | Bob',
  });
  expect(why(table, 'Date')).toEqual(['Start', 'Read as Start and End: each row happens on one day.']);
});

it('numbers that start over are no IDs', () => {
  const [table] = explained({
    Tactics: 'No | Tactic | Owner\n1 | Fair | Ann\n2 | Tour | Bob\n1 | Mail | Ann\n2 | Film | Bob',
  });
  expect(why(table, 'No')).toEqual([
    null,
    'Not used: its numbers start over, so they cannot tell the rows apart.',
  ]);
});

it('a status in the planner’s own words counts where it retires a row', () => {
  const [table] = explained({
    Tactics:
      'Tactic | Owner | Status\nFair | Ann | with Jim\nTour | Bob | cancelled\nMail | Ann | at the agency',
  });
  expect(why(table, 'Status')).toEqual([
    null,
    'Not used as Status: only 1 of its 3 values can be read as one. Rows that it calls paused, dropped or the like are left out all the same.',
  ]);
});

describe('a table', () => {
  const levels =
    'Goal | Strategy | Tactic | Owner\nGrow | Win | Fair | Ann\n. | . | Tour | Bob\nHold | Keep | Mail | Ann';

  it('with levels says what its columns give', () => {
    const [table] = explained({ Plan: levels });
    expect(table).toMatchObject({
      name: 'Plan',
      address: 'A1:D4',
      outcome: 'read',
      role: 'tactics',
      rows: 3,
      levels: [
        { role: 'goals', rows: 2 },
        { role: 'strategies', rows: 2 },
      ],
      why: 'Read as tactics: "Tactic" names the tactic of each row; "Goal", "Strategy" and "Owner" are columns of tactics; "Goal" gives 2 goals; "Strategy" gives 2 strategies.',
    });
    expect(why(table, 'Goal')).toEqual(['Goal', 'Read as the goals of the strategies in each row.']);
  });

  it('that refers to another one says how many of its values do', () => {
    const tables = explained({
      Marketing: 'Strategy | Goal | Owner\nWin | Grow | Ann\nKeep | Grow | Bob',
      Tactics: 'Tactic | Strategy | Owner\nFair | Win | Ann\nTour | Keep | Bob\nMail | Move | Ann',
    });
    expect(tables[1]?.why).toBe(
      'Read as tactics: "Tactic" names the tactic of each row; its title points to tactics; "Strategy" and "Owner" are columns of tactics; 2 of 3 values under "Strategy" are strategies.',
    );
  });

  it('that is none of a plan is left alone', () => {
    expect(explained({ Travel: 'Employee | Hotel\nAnn | Ritz\nBob | Adlon' })).toMatchObject([
      {
        outcome: 'left alone',
        role: null,
        rows: 0,
        columns: [],
        why: 'Left alone: it does not look like a part of a plan.',
      },
    ]);
  });

  it.each<[string, 'leave alone' | 'strategies', string, string]>([
    ['that the settings leave alone', 'leave alone', 'left alone', 'Left alone, as the settings say.'],
    ['of which the settings say what it is', 'strategies', 'read', 'Read as strategies: the settings say so'],
  ])('%s says so', (_, said, outcome, sentence) => {
    const mapping = {
      tables: new Map([['plan', said] as const]),
      columns: new Map(),
      fillDown: new Map(),
      sections: new Map(),
    };
    const [table] = explained({ Plan: 'Strategy | Goal | Owner\nWin | Grow | Ann' }, { mapping });
    expect(table?.outcome).toBe(outcome);
    expect(table?.why.startsWith(sentence)).toBe(true);
  });

  it('that is only offered says why it is not sure, and is read once offers are accepted', () => {
    const sheet = { Todo: 'What we do | Owner | Budget\nSpring fair | Ann | 500\nMailing | Bob | 300' };
    const [offered] = explained(sheet);
    expect(offered).toMatchObject({ outcome: 'offered', levels: [] });
    expect(offered?.why).toMatch(/^Looks like \w+: .*\. Not sure, because .*\.$/u);
    expect(explained(sheet, { acceptsOffers: true })[0]).toMatchObject({
      outcome: 'read',
      role: offered?.role,
    });
  });
});

it('every sentence is one', () => {
  const tables = explained({
    A: 'Goal | Strategy | Tactic | Owner | Jan | Feb | Leads | Odd\nGrow | Win | Fair | Ann | x | . | 5 | 1\n. | . | Tour | Bob | . | x | 6 | 2',
    B: 'Product | Price | Stock\nBag | 5 | 6\nHat | 7 | 8',
    C: 'Employee | Hotel\nAnn | Ritz',
  });
  const sentences = tables.flatMap((table) => [table.why, ...table.columns.map((column) => column.why)]);
  expect(sentences.filter((sentence) => !/^[A-Z"].*[.]$/u.test(sentence))).toEqual([]);
});
