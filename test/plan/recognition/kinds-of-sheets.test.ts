import type { Role } from '../../../src/plan/fields/roles';
import { readWorkbookPlan, recogniseWorkbook } from '../../../src/plan/read-workbook';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../../src/spreadsheet/day';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { readingSettings } from '../../support/plan-of';
import { sheetOf } from './sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;

const workbook = (...sheets: readonly Sheet[]) => ({ sheets, dateSystem: 1900 as const, leftOut: [] });
const planOf = (...sheets: readonly Sheet[]) =>
  readWorkbookPlan(workbook(...sheets), { planDate, locale, fiscalYearStart });

/** What the tables of a sheet are taken for: "tactics", "goals?" where they are offered, "–" where they are left alone. */
const takenFor = (drawing: string, rest: Partial<Sheet> = {}): readonly string[] =>
  recogniseWorkbook(workbook(sheetOf(drawing, rest))).map(({ recognition: { role, confidence } }) =>
    role === null ? '–' : confidence === 'sure' ? role : `${role}?`,
  );

/** The field, a level or nothing, for each heading of the first table. */
const meant = (drawing: string, rest: Partial<Sheet> = {}): Readonly<Record<string, string | null>> => {
  const [table] = recogniseWorkbook(workbook(sheetOf(drawing, rest)));
  if (table === undefined) return {};
  const { columns, layout } = table.recognition;
  return Object.fromEntries(
    table.source.headings.map((heading, column) => [
      heading,
      columns[column] ??
        (column === layout.goalColumn ? '@goal' : column === layout.dayColumn ? '@day' : null),
    ]),
  );
};

describe('sheets of plans', () => {
  it.each<[string, string, string, Role]>([
    [
      'an editorial calendar',
      'Editorial calendar',
      `
        Publish date | Working title            | Format  | Network   | Copy                  | State
        2026-04-02   | Five ways to pack light  | Reel    | Instagram | Pack it, zip it, go   | Drafting
        2026-04-09   | Meet the repair workshop | Article | LinkedIn  | What lasts is greener | Ready
        2026-04-16   | Commuter of the month    | Story   | Instagram | Name one you know     | Ready
      `,
      'tactics',
    ],
    [
      'a list of key figures with their targets',
      'Scorecard',
      `
        KPI               | Definition                  | Owner | Baseline | 2026 target | Actual to date
        Repeat customers  | Bought twice within a year  | Ann   | 21%      | 28%         | 24%
        Qualified leads   | Asked for a quotation       | Bob   | 310      | 450         | 120
        Net promoter score| Promoters minus detractors  | Cleo  | 31       | 40          | 35
      `,
      'goals',
    ],
    [
      'Italian milestones',
      'Piano di lancio',
      `
        Attività             | Responsabile | Inizio     | Fine
        Stand in fiera       | Anna         | 2026-03-02 | 2026-03-06
        Spot in radio        | Bruno        | 2026-03-09 | 2026-03-20
        Serata per i clienti | Carla        | 2026-04-01 | 2026-04-01
      `,
      'tactics',
    ],
    [
      'a price list in German',
      'Preisliste',
      `
        Artikel       | VK-Preis | Einkaufspreis
        Rucksack Tarn | 129      | 61
        Tasche Lune   | 89       | 40
        Gurt          | 19       | 6
      `,
      'products',
    ],
    [
      'customer segments',
      'Segments',
      `
        Segment     | Need                 | Size
        Commuters   | Light, waterproof    | 12000
        Weekenders  | Room for two days    | 8000
        Students    | Cheap and robust     | 30000
      `,
      'segments',
    ],
    [
      'sales by month',
      'Sales history',
      `
        Month    | Product | Units sold | Revenue
        Jan 2026 | Tarn    | 120        | 15480
        Feb 2026 | Tarn    | 140        | 18060
        Mar 2026 | Tarn    | 90         | 11610
      `,
      'history',
    ],
  ])('%s (%s) is read or offered as what it is', (_, name, drawing, role) => {
    expect([role, `${role}?`]).toContain(takenFor(drawing, { name })[0]);
  });

  it('an action plan headed by questions is read as its answers', () => {
    expect(
      meant(
        `
          What              | Why                   | Who  | Where  | When       | How                | How much
          Visit ten dealers | They ask for samples  | Ann  | North  | May 2026   | By appointment     | 1200
          Print a catalogue | Dealers hand it out   | Bob  | All    | June 2026  | Agency, two rounds | 4000
          Train the shops   | They sell what they know | Cleo | South | July 2026 | Half a day each  | 900
        `,
        { name: 'Action plan' },
      ),
    ).toMatchObject({ What: 'tactic', Who: 'owner', When: 'period', 'How much': 'budget' });
  });

  it('objectives, key results and initiatives are three levels, and a key result is no ID', () => {
    const fields = meant(
      `
        Objective        | Key Result            | Initiative        | Owner
        Win repair fans  | 500 repairs booked    | Repair van tour   | Ann
        Win repair fans  | 500 repairs booked    | How-to films      | Bob
        Sell more online | 20% of sales online   | New product pages | Cleo
      `,
      { name: 'OKR' },
    );
    expect(Object.values(fields)).not.toContain('id');
    expect(fields['Owner']).toBe('owner');
  });

  it('a plan of four levels in one table gives all of them', () => {
    const plan = planOf(
      sheetOf(
        `
          Marketing plan FY26  | .                  | .                  | .    | .  | .  | .  | .  | .
          Objective            | Strategy           | Tactic             | Lead | Q1 | Q2 | Q3 | Q4 | Budget
          Grow the repair side | Be the first to ask | Repair van tour   | Ann  | x  | x  | .  | .  | 5000
          .                    | .                  | How-to films       | Bob  | .  | x  | .  | .  | 2000
          .                    | Make it easy       | Drop-off boxes     | Ann  | .  | .  | x  | x  | 7000
          Sell more online     | Show, do not tell  | New product pages  | Cleo | x  | .  | .  | .  | 3000
          Total                | .                  | .                  | .    | .  | .  | .  | .  | 17000
        `,
        { name: 'Plan' },
      ),
    );
    expect([plan.goals.length, plan.strategies.length, plan.tactics.length]).toEqual([2, 3, 4]);
    expect(
      plan.tactics.every(
        ({ start, end, budget, strategy }) =>
          start !== null && end !== null && budget !== null && strategy[0]?.target !== null,
      ),
    ).toBe(true);
    expect(plan.unreadableCells).toEqual([]);
  });
});

describe('other tables of an office are not read as a plan', () => {
  it.each<[string, string, string]>([
    [
      'contacts',
      'Press contacts',
      `
        Name        | Company      | Phone        | E-mail
        Ann Miller  | Daily Mirror | 020 555 0101 | ann@example.com
        Bob Stone   | Radio Nord   | 020 555 0102 | bob@example.com
      `,
    ],
    [
      'strengths and weaknesses',
      'SWOT',
      `
        Strengths       | Weaknesses     | Opportunities     | Threats
        Loved brand     | Few shops      | Repair is in      | Cheap copies
        Own workshop    | Slow website   | City cycling      | Cotton prices
      `,
    ],
    [
      'a monthly budget of a household',
      'Household',
      `
        Category  | January | February | March
        Rent      | 900     | 900      | 900
        Groceries | 310     | 290      | 330
        Transport | 60      | 60       | 75
      `,
    ],
    [
      'risks',
      'Risk register',
      `
        ID | Risk                | Probability | Impact | Mitigation        | Owner
        R1 | Supplier fails      | 2           | 5      | Second source     | Ann
        R2 | Launch slips        | 3           | 3      | Buffer of 4 weeks | Bob
      `,
    ],
    [
      'test cases',
      'Test cases',
      `
        Test ID | Description      | Steps              | Expected result | Actual result | Pass/Fail
        TC1     | Log in           | Enter name         | Home is shown   | Home is shown | Pass
        TC2     | Log out          | Press the button   | Goodbye         | Error 500     | Fail
      `,
    ],
    [
      'an agenda',
      'Agenda',
      `
        Time  | Topic         | Speaker | Room
        09:00 | Welcome       | Ann     | Blue
        09:30 | The new bags  | Bob     | Blue
      `,
    ],
    [
      'a battle list of the word campaign',
      'Campaigns of 1812',
      `
        Campaign | Date       | Commander | Casualties | Result
        Smolensk | 1812-08-16 | Barclay   | 12000      | Draw
        Borodino | 1812-09-07 | Kutuzov   | 70000      | Retreat
      `,
    ],
    [
      'working hours',
      'Timesheet',
      `
        Employee | Monday | Tuesday | Wednesday | Total hours
        Ann      | 8      | 7.5     | 8         | 23.5
        Bob      | 8      | 8       | 4         | 20
      `,
    ],
  ])('%s', (_, name, drawing) => {
    const read = takenFor(drawing, { name }).filter((taken) => taken !== '–' && !taken.endsWith('?'));
    expect(read).toEqual([]);
  });

  it('a log of results is no plan, though its headings are those of one', () => {
    const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'];
    const drawing = [
      'ID | Campaign | Date | Impressions | Clicks | Spend',
      ...days.flatMap((date, place) => [
        `C1 | Spring sale | ${date} | ${9000 + place} | ${80 + place} | ${40 + place}`,
        `C2 | Brand film | ${date} | ${7000 + place} | ${30 + place} | ${90 + place}`,
      ]),
    ].join('\n');
    expect(takenFor(drawing, { name: 'Campaign report' })).toEqual(['–']);
  });
});

describe('a heading never hides the table', () => {
  const body = ['Fair | S1 | Ann', 'Tour | S1 | Bob', 'Mail | S2 | Ann'];
  const january = serialFromDay(dayFromIso('2026-01-05') ?? 0, 1900) ?? 0;

  it.each<[string, readonly CellValue[]]>([
    ['dates', [january, january + 7, january + 14]],
    ['dates as text', ['2026-01-05', '2026-01-12', '2026-01-19']],
    ['numbers of weeks', [1, 2, 3, 4]],
    ['months', ['Jan', 'Feb', 'Mar']],
    ['months with a year', ['Jan 2026', 'Feb 2026']],
    ['quarters', ['Q1', 'Q2', 'Q3', 'Q4']],
    ['quarters of a year', ['Q1 2026', 'Q2 2026']],
    ['weeks', ['W1', 'W2', 'W3']],
    ['calendar weeks', ['KW 14', 'KW 15']],
    ['years', [2026, 2027]],
    ['keys', ['Note 1', 'Note 2']],
    ['one period', ['Q1 2026']],
  ])('that is one of %s', (_, headings) => {
    const cells = [
      ['Tactic', 'Strategy', 'Owner', ...headings],
      ...body.map((row) => [...row.split(' | '), ...headings.map(() => 'x')]),
    ];
    const plan = planOf({ ...sheetOf(''), name: 'Tactics', cells });
    expect(plan.tactics.map(({ key }) => key)).toEqual(['Fair', 'Tour', 'Mail']);
  });

  it('and rows of a name with two days are no headings', () => {
    const plan = planOf(
      sheetOf('Tactic | Start | End\nEvent | 2026-01-05 | 2026-01-09\nCampaign | 2026-02-05 | 2026-02-09', {
        name: 'Tactics',
      }),
    );
    expect(plan.tactics.map(({ key }) => key)).toEqual(['Event', 'Campaign']);
  });
});

describe('a heading of two rows', () => {
  it('is read with the upper one where the lower one is blank', () => {
    const plan = planOf(
      sheetOf(
        `
          .      | .        | Who   | When       | .
          Tactic | Strategy | .     | Start      | End
          Fair   | S1       | Ann   | 2026-01-05 | 2026-01-09
          Tour   | S1       | Bob   | 2026-02-05 | 2026-02-09
        `,
        { name: 'Tactics' },
      ),
    );
    expect(plan.tactics.map(({ key, owner, end }) => [key, owner, end !== null])).toEqual([
      ['Fair', 'Ann', true],
      ['Tour', 'Bob', true],
    ]);
  });

  it('whose upper row has quarters over months is a calendar', () => {
    const plan = planOf(
      sheetOf(
        `
          Tactic plan | .     | Q1 2026 | .   | .   | Q2 2026 | .
          Tactic      | Owner | Jan     | Feb | Mar | Apr     | May
          Fair        | Ann   | .       | x   | x   | .       | .
          Tour        | Bob   | .       | .   | .   | x       | x
        `,
        { name: 'Tactics' },
      ),
    );
    expect(plan.tactics.map(({ key, start, end }) => [key, start, end])).toEqual([
      ['Fair', dayFromIso('2026-02-01'), dayFromIso('2026-03-31')],
      ['Tour', dayFromIso('2026-04-01'), dayFromIso('2026-05-31')],
    ]);
  });
});

describe('several tables on a sheet', () => {
  it.each<[string, string]>([
    [
      'below one another, with blank rows between',
      `
        Strategy | Goal | Owner
        Be seen  | Grow | Ann
        Be near  | Grow | Bob
        .        | .    | .
        Tactic   | Strategy | Budget
        Fair     | Be seen  | 500
        Tour     | Be near  | 300
      `,
    ],
    [
      'below one another, with titles',
      `
        Strategies | . | .
        Strategy | Goal | Owner
        Be seen  | Grow | Ann
        Be near  | Grow | Bob
        .        | .    | .
        Tactics  | .    | .
        Tactic   | Strategy | Budget
        Fair     | Be seen  | 500
        Tour     | Be near  | 300
      `,
    ],
    [
      'beside one another',
      `
        Strategy | Goal | Owner | . | Tactic | Strategy | Budget
        Be seen  | Grow | Ann   | . | Fair   | Be seen  | 500
        Be near  | Grow | Bob   | . | Tour   | Be near  | 300
      `,
    ],
  ])('%s are read one by one', (_, drawing) => {
    const plan = planOf(sheetOf(drawing, { name: 'Plan' }));
    expect(plan.strategies.map(({ key }) => key)).toEqual(['Be seen', 'Be near']);
    expect(plan.tactics.map(({ key, strategy }) => [key, strategy[0]?.target?.key])).toEqual([
      ['Fair', 'Be seen'],
      ['Tour', 'Be near'],
    ]);
  });
});

describe('rows that nobody sees or that hold nothing', () => {
  it('hidden ones are read and marked', () => {
    const plan = planOf(
      sheetOf('Tactic | Strategy | Owner\nFair | S1 | Ann\nTour | S1 | Bob', {
        name: 'Tactics',
        hiddenRows: new Set([2]),
      }),
    );
    expect(plan.tactics.map(({ key, hidden }) => [key, hidden])).toEqual([
      ['Fair', false],
      ['Tour', true],
    ]);
  });

  it.each<[string, Role, string]>([
    ['of tactics', 'tactics', 'ID | Tactic | Strategy | Owner | Start | End | Budget'],
    ['of goals', 'goals', 'ID | Goal | Metric | Target | Due | Owner'],
  ])('a table %s without rows is one, and the plan has none of them', (_, role, drawing) => {
    const plan = planOf(sheetOf(drawing, { name: role }));
    expect(plan.tables.map((table) => [table.role, table.rowCount])).toEqual([[role, 0]]);
  });

  it('ten thousand empty formatted ones are passed over quickly', () => {
    const cells: (readonly CellValue[])[] = [
      ['Tactic', 'Strategy', 'Owner'],
      ['Fair', 'S1', 'Ann'],
      ...Array.from({ length: 10_000 }, () => [null, '', null]),
      ['Tour', 'S1', 'Bob'],
    ];
    const formats = cells.map((row) => row.map(() => '0.00'));
    const before = performance.now();
    const plan = planOf({ ...sheetOf(''), name: 'Tactics', cells, formats });
    expect(plan.tactics.map(({ key }) => key)).toEqual(['Fair', 'Tour']);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

it('months side by side under products are a sales history, a row for each number', () => {
  const { history } = planOf(
    sheetOf(
      `
        Product | Jan 2025 | Feb 2025 | Mar 2025
        Tea     | 100      | 120      | .
        Coffee  | 80       | 70       | 95
      `,
      { name: 'Sales history' },
    ),
  );
  expect(history.map(({ units }) => units)).toEqual([100, 120, 80, 70, 95]);
});

describe('of two budgets that is read whose year the plan has', () => {
  it.each<[string, string, string]>([
    ['by its dates', 'Tactics', '2025-03-01'],
    ['by its title, where it has no dates', 'Tactics 2025', '.'],
    ['by the day that it is judged on, where nothing else tells', 'Tactics', '.'],
  ])('%s', (_, name, start) => {
    const { tactics } = planOf(
      sheetOf(
        `
          Tactic | Owner | Start    | Budget 2025 | Budget 2026
          Fair   | Ann   | ${start} | 150         | 260
          Tour   | Bob   | ${start} | 210         | 320
        `,
        { name },
      ),
    );
    const isOfPlanDate = name === 'Tactics' && start === '.';
    expect(tactics.map(({ budget }) => budget)).toEqual(isOfPlanDate ? [260, 320] : [150, 210]);
  });
});

it('a single day that cannot be read is one unreadable cell, though it is Start and End', () => {
  const { unreadableCells, tactics } = planOf(
    sheetOf(`
      Tactic | Strategy | Channel | Date
      Fair   | Win      | Events  | 31/02/2026
      Tour   | Win      | Events  | 2026-03-01
    `),
  );
  expect(unreadableCells).toHaveLength(1);
  expect(tactics[0]?.unreadable).toEqual(['start', 'end']);
});
