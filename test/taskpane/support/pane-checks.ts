import { checkPlan } from '../../../src/alignment/check';
import type { PastCheck } from '../../../src/alignment/comparison/score-history';
import type { Profile } from '../../../src/alignment/settings';
import { type PlanAsSet, readPlanAsSet } from '../../../src/alignment/workbook-settings/read-plan-as-set';
import type { WrittenMarks } from '../../../src/excel/written-marks';
import { isSettingsSheet, settingsSheetName } from '../../../src/plan/own-sheets';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso } from '../../../src/spreadsheet/day';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import type { CheckOutcome, PaneCheck, RememberedResult } from '../../../src/taskpane/pane-host';
import { sheetOf } from '../../plan/recognition/sheet-of';
import { examplePlan } from '../../support/example-plan';
import { type PlanSheets, readingSettings, sheet, tablesOf } from '../../support/plan-of';

const allMarked: WrittenMarks = { isWritten: true, marked: 0, beyondMost: 0, problems: [] };

const readAsSet = (sheets: readonly Sheet[], profile: Profile = 'full'): PlanAsSet =>
  readPlanAsSet({ sheets, dateSystem: 1900, leftOut: [] }, readingSettings.planDate, { profile });

const hasSettings = (sheets: readonly Sheet[]): boolean => sheets.some(({ name }) => isSettingsSheet(name));

/** The check of a workbook's sheets, as a host hands it to the pane. */
export function checkOfWorkbook(
  sheets: readonly Sheet[],
  rest: Partial<PaneCheck> = {},
  profile?: Profile,
): PaneCheck {
  const { plan, settings, check } = readAsSet(sheets, profile);
  return {
    result: checkPlan(plan, check),
    history: [],
    settings,
    hasSettingsSheet: hasSettings(sheets),
    leftOut: [],
    finishedAt: new Date(2026, 10, 22, 14, 5),
    marks: allMarked,
    areMarksBehind: false,
    sheetIds: new Map(),
    tableIds: new Map(),
    ...rest,
  };
}

/** The check of a plan with canonical headings, each role on a sheet of its name. */
export const checkOf = (sheets: PlanSheets, marks: Partial<WrittenMarks> = {}): PaneCheck =>
  checkOfWorkbook(sheetsOf(sheets), { marks: { ...allMarked, ...marks } });

export const sheetsOf = (sheets: PlanSheets): readonly Sheet[] =>
  tablesOf(sheets).map(({ source: { sheet: name, headings, rows } }) => ({
    ...sheetOf('', { name }),
    cells: [headings, ...rows],
  }));

/** The check of a workbook in which no plan is surely read. */
export function noPlanOf(sheets: readonly Sheet[], leftOut: readonly string[] = []): CheckOutcome {
  const { plan, settings, check, sheets: names } = readAsSet(sheets);
  if (plan.tables.length > 0) throw new Error('The workbook has a plan.');
  return {
    status: 'no plan',
    noPlan: {
      sheets: names,
      plan,
      settings,
      hasSettingsSheet: hasSettings(sheets),
      problems: check.problems,
      leftOut,
      sheetIds: new Map(),
      tableIds: new Map(),
    },
  };
}

/** A sheet of settings that people wrote: each row has a setting and its value. */
export const settingsSheet = (...rows: readonly string[]): Sheet =>
  sheetOf(['Setting | Value | Note', ...rows].join('\n'), { name: settingsSheetName });

/** The worked example with its mistakes, in the profile full. */
export const exampleCheck = (marks: Partial<WrittenMarks> = {}): PaneCheck =>
  checkOf(examplePlan('as-first-written'), marks);

/** The worked example in a workbook that has its own mind about rules, limits and findings. */
export const exampleWithRules = (): PaneCheck =>
  checkOfWorkbook([
    ...sheetsOf(examplePlan('as-first-written')),
    settingsSheet(
      'Rule missing-owner | off',
      'Rule end-before-start | warning',
      'Limit funding-difference | 0.08',
      'Mute missing-kpi/tactics/t22 | yes | Ines decides in May',
      'Mute missing-kpi/tactics/t99 | yes',
    ),
  ]);

type Cells = Readonly<Record<string, CellValue>>;

/** The example after an afternoon of work: seven tactics differ, one finding is muted, and there are new mistakes. */
export function exampleWorkedOn(rest: Partial<PaneCheck> = {}): PaneCheck {
  const { tactics, ...others } = examplePlan('as-first-written');
  if (tactics === undefined) throw new Error('The example has no tactics.');
  const { headings, rows } = tactics;
  const changed: Readonly<Record<string, Cells>> = {
    T09: { Owner: 'Lior Haddad' },
    T17: { 'Approved on': 46_330 },
    T20: { Owner: null, Budget: 19_000 },
    T26: { Strategy: 'S6' },
    T27: { Strategy: 'S6', KPI: null, 'KPI target': null, Owner: 'Sunniva Dahl', Budget: 7000 },
  };
  const withCells = (cells: Cells, row: readonly CellValue[] = []): readonly CellValue[] =>
    headings.map((heading, column) => (heading in cells ? (cells[heading] ?? null) : (row[column] ?? null)));
  const edited = [
    ...rows
      .filter(([id]) => id !== 'T22')
      .map((row) => withCells(typeof row[0] === 'string' ? (changed[row[0]] ?? {}) : {}, row)),
    withCells({
      ID: 'T30',
      Tactic: 'A small party for the first hundred owners',
      Owner: 'Chiara Montes',
      Budget: 11_000,
    }),
  ];
  const sheets = sheetsOf({ ...others, tactics: { headings, rows: edited } });
  const settings = settingsSheet('Mute overallocated/tactics/t03 | yes | Ines splits it by hand');
  return checkOfWorkbook([...sheets, settings], rest);
}

/** The example with its mistakes, in the profile core. */
export const coreCheck = (): PaneCheck =>
  checkOfWorkbook(sheetsOf(examplePlan('as-first-written')), {}, 'core');

const past = (day: string, score: number): PastCheck => ({
  day: dayFromIso(day) ?? 0,
  timeOfDay: 0.5,
  score,
  profile: 'full',
  findings: null,
});

/** What a workbook remembers of weeks of work; the last one is the check that is shown. */
export const weeksOfWork: readonly PastCheck[] = [
  past('2026-11-22', 79.4),
  past('2026-11-20', 76.25),
  past('2026-11-12', 71.9),
  { ...past('2026-11-11', 88), profile: 'core' },
  past('2026-11-05', 72.3),
];

/** A plan with all points and no finding. */
export const perfectCheck = (): PaneCheck => checkOf(examplePlan('fixed'));

/** A list of tactics that no strategy is told of, one of several tables of its workbook. */
export const tacticsAlone = (): PaneCheck =>
  checkOfWorkbook([
    sheetOf(
      `
        Tactic          | Owner | Budget | Status  | KPI
        Window in Paris | Ida   | 4000   | planned | visits
        Film            | Ben   | 9000   | planned | views
        Launch evening  | Ida   | 6000   | planned | guests
      `,
      { name: 'Launch' },
    ),
    travelSheet,
  ]);

/** Tactics in sections, which may be the strategies that nothing else names. */
export const sectionsAlone = sheetOf(
  `
    Tactic        | Owner | Budget | Status
    Be seen       | .     | .      | .
    Spring fair   | Ann   | 500    | planned
    Film          | Bob   | 900    | planned
    Build trust   | .     | .      | .
    Open day      | Ann   | 300    | planned
    Guide         | Cy    | 200    | planned
  `,
  { name: 'Plan' },
);

/** Both halves of a plan, and everything in it dropped. */
export const nothingLive = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal', 'G1 | Sell 4,000 bags'),
    strategies: sheet('ID | Strategy | Goal | Status', 'S1 | Hold the price | G1 | dropped'),
    tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Window in Paris | S1 | cancelled'),
  });

/** A table that is no part of a plan. */
export const travelSheet = sheetOf(
  `
    Employee | Hotel | Nights
    Ann      | Ritz  | 2
    Bob      | Adlon | 3
  `,
  { name: 'Travel' },
);

/** A table that may be a list of tactics. */
export const perhapsTactics = sheetOf(
  `
    What we do  | Owner | Budget
    Spring fair | Ann   | 500
    Mailing     | Bob   | 300
    Open day    | Cy    | 200
  `,
  { name: 'Sheet1' },
);

/** A plan with something to ask: a table that may be a part of it, and blanks under the strategies. */
export const questionsSheets: readonly Sheet[] = [
  sheetOf(
    `
      ID | Strategy         | Goal
      S1 | Hold the price   | Grow
      S2 | Win first buyers | Grow
      S3 | Keep customers   | Grow
    `,
    { name: 'Strategies' },
  ),
  sheetOf(
    `
      Tactic          | Strategy | Owner | Budget | Remark of the printer
      Window in Paris | S1       | Ida   | 4000   | .
      Film            | .        | Ben   | 9000   | .
      Launch evening  | .        | Ida   | 6000   | twice
      Letters         | S2       | Ben   | 800    | .
      Trial week      | .        | Ida   | 1200   | .
      Loyalty card    | S3       | Ben   | 700    | .
      Birthday gift   | .        | Ida   | 900    | .
    `,
    { name: 'Tactics' },
  ),
  perhapsTactics,
  travelSheet,
];

/** A plan read from one table whose settings say something of it, and something that is not understood. */
export const settingsSheets: readonly Sheet[] = [
  ...questionsSheets,
  settingsSheet(
    'Lead | sales',
    'Fiscal year starts | April',
    'Plan date | 2026-03-01',
    'Table Sheet1 | leave alone',
    'Fill down Tactics › Strategy | yes',
    'Column Tactics › Remark of the printer | Message',
    'Profile | huge',
  ),
];

/** Names as long as people make them, in a plan with levels of its own and every kind of table and question beside it. */
export const longNamesSheets: readonly Sheet[] = [
  sheetOf(
    `
      Objective                     | Strategy                | Tactic              | Responsible_person_or_department_in_charge | Budget
      Sell 900 cargo bikes          | Test rides for families | Saturday test rides | Mia                                        | 9000
      .                             | .                       | Kindergarten tour   | Mia                                        | 6000
      .                             | Fleet deals for bakers  | Visit 40 bakeries   | Tom                                        | 3000
      Keep 60% of riders in service | Yearly service package  | Reminder card       | Ana                                        | 1500
    `,
    { name: 'Marketing_and_Sales_Plan_2027_v' },
  ),
  sheetOf(
    `
      Tactic      | Owner | Budget | Status  | Reason_for_which_we_decided_to_do_this_at_all
      Letters     | Ann   | 500    | planned | Test rides for families
      Film        | Bob   | 900    | planned | Yearly service package
      Open day    | Ann   | 300    | planned | Test rides for families
      Guide       | Cy    | 200    | planned | Fleet deals for bakers
    `,
    { name: 'Ideas of the spring workshop' },
  ),
  { ...perhapsTactics, name: 'Sheet1 (copy of the old list)' },
  travelSheet,
];

/** What most plans are at first: names, and hardly a column beside them. */
export const sparseCheck = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal', 'G1 | Sell 4,000 bags in the first year'),
    strategies: sheet(
      'ID | Strategy | Goal',
      'S1 | Hold the price | G1',
      'S2 | Win the first-bag buyers | G1',
    ),
    tactics: sheet('ID | Tactic', 'T1 | Window in Paris', 'T2 | Film', 'T3 | Launch evening'),
  });

/** So many tactics without a strategy, beside one that has one. */
export const largeCheck = (findings: number): PaneCheck =>
  checkOf({
    strategies: sheet('ID | Strategy', 'S1 | Hold the price'),
    tactics: sheet(
      'ID | Tactic | Strategy | Owner | KPI | Start | End | Segment',
      'T0 | Window | S1 | Ida | visits | 46000 | 46010 | Collectors',
      ...Array.from(
        { length: findings },
        (_, place) => `T${place + 1} | Visit ${place + 1} | | Ida | visits | 46000 | 46010 | Collectors`,
      ),
    ),
  });

/** Tactics that lead to no strategy in every way there is: a blank cell, a name that no strategy has, and a table without the column. */
export const unlinkedCheck = (): PaneCheck =>
  checkOfWorkbook([
    sheetOf(
      `
        ID | Strategy                              | Benefit
        S1 | Grow on social media                  | Be seen by young buyers
        S2 | Sell through partner shops            | Try it on the spot
        S3 | Keep customers with a loyalty scheme  | A gift with every third order
        S4 | Answer within a day                   | Questions are never left open
      `,
      { name: 'Strategies' },
    ),
    sheetOf(
      `
        ID | Tactic                                | Strategy | Owner
        T1 | Instagram reels with young designers  | .        | Ida
        T2 | Demo day in partner shops             | .        | Ben
        T3 | New warehouse software                | .        | Ben
        T4 | Birthday gift for loyal customers     | .        | Ida
        T5 | Window at the station                 | S22      | Ida
        T6 | Shelf talkers                         | S22      | Ben
        T7 | Trade evening                         | Partners | Ben
        T8 | Loyalty card                          | S3       | Ida
      `,
      { name: 'Tactics' },
    ),
    sheetOf(
      `
        ID | Tactic                       | Owner | Status
        U1 | TikTok stories for customers | Cy    | planned
        U2 | Shop training                | Cy    | planned
      `,
      { name: 'Autumn tactics' },
    ),
  ]);

/** Strategies that are all dropped, and a tactic without one. */
export const retiredStrategies = (): PaneCheck =>
  checkOf({
    strategies: sheet('ID | Strategy | Status', 'S1 | Hold the price | dropped'),
    tactics: sheet('ID | Tactic | Strategy', 'T1 | Window in Paris |'),
  });

/** Strategies that no tactic carries out. */
export const strategiesAlone = (): PaneCheck =>
  checkOf({ strategies: sheet('ID | Strategy', 'S1 | Hold the price', 'S2 | Win the first-bag buyers') });

/** Tactics with channels, and no strategies at all. */
export const groupedTactics = (): PaneCheck =>
  checkOf({
    tactics: sheet(
      'ID | Tactic | Channel | Owner | Start',
      'T1 | Launch letter | Email | Ida | 46000',
      'T2 | Trunk show | Shops | Ben | 46000',
      'T3 | Newsletter | Email | Ida | 46030',
      'T4 | Window | Shops | Ben | 46030',
      'T5 | Reels | Social media | Ida | 46060',
      'T6 | Stories | Social media | Ida | 46060',
      'T7 | Price list | | Ben | 46060',
    ),
  });

/** What the report of the example tells of its last check. */
export const rememberedResult: RememberedResult = {
  checkedAt: { day: dayFromIso('2026-11-21') ?? 0, timeOfDay: 0.44 },
  score: 84.4,
  asOf: dayFromIso('2026-11-21'),
  profile: 'core',
  lead: 'marketing',
  findings: Array.from({ length: 24 }, (_, place) => ({
    severity: place < 4 ? 'error' : 'advice',
    points: place < 8 ? 8 - place : 0,
    place: place === 5 ? null : { sheet: 'Tactics', cells: [{ row: place + 2, column: 2 }] },
    message: `T${place + 1}: Trunk show has no strategy. Name the one that it supports, or drop it.`,
  })),
};

const figures = 'Price | Discount | Unit cost | Fixed cost | Target profit | Base volume | Elasticity';

/** A plan of bags whose prices show their currency. */
export const pricedCheck = (): PaneCheck =>
  checkOf({
    products: sheet(
      `ID | Product | ${figures}`,
      'P1 | Day bag | € 250 | 0.08 | € 150 | € 50,000 | € 10,000 | 800 | -1.5',
    ),
    strategies: sheet('ID | Strategy | Product', 'S1 | Hold | Day bag'),
    tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Visit | S1 | 500'),
  });

/** A plan of a bag that is launched in some years. */
export const plannedCheck = (): PaneCheck =>
  checkOf({
    products: sheet(
      `ID | Product | ${figures} | Forecast units | Available from`,
      'P1 | Day bag | CHF 250 | | CHF 150 | CHF 50,000 | CHF 10,000 | | -1.5 | 900 | 2031-03-01',
    ),
  });

/** A plan of some months that are over: what is not done is late, one tactic has no end, and one ends before it starts. */
export const lateCheck = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal', 'G1 | Grow'),
    strategies: sheet(
      'ID | Strategy | Goal | Start | End',
      'S1 | Win the spring with a fair price | G1 | 2026-01-01 | 2026-06-30',
      'S2 | Keep who has bought once | G1 | 2026-02-01 | 2026-09-30',
      'S3 | Be found where people look | G1 | |',
    ),
    tactics: sheet(
      'ID | Tactic | Strategy | Start | End | Status',
      'T1 | Teaser mails | S1 | 2026-01-05 | 2026-01-30 | active',
      'T2 | Demo days | S1 | 2026-02-02 | 2026-04-15 | active',
      'T3 | Launch week | S1 60%; S2 40% | 2026-03-02 | 2026-03-08 | planned',
      'T4 | Care letters | S2 | 2026-02-15 | 2026-02-20 | planned',
      'T5 | Second purchase offer | S2 | 2026-06-01 | 2026-08-31 | planned',
      'T6 | Search ads | S3 | 2026-01-12 | 2026-10-31 | active',
      'T7 | Posts | | 2026-05-01 | 2026-05-31 | idea',
      'T8 | Fair | S3 | 2026-05-04 | | planned',
      'T9 | Trial | S3 | 2026-05-04 | 2026-05-01 | planned',
    ),
  });

/** Tactics of which many name a strategy that is not there, by a key that is nearly that of one. */
export const sharedCauseCheck = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal', 'G1 | Grow'),
    strategies: sheet('ID | Strategy | Goal', 'S1 | Win commuters | G1', 'S2 | Care for owners | G1'),
    tactics: sheet(
      'ID | Tactic | Strategy | Owner',
      ...Array.from(
        { length: 30 },
        (_, row) => `T${row + 1} | Visit to station ${row + 1} | ${row % 2 === 0 ? 'S11' : 'S2'} | Ann`,
      ),
    ),
  });

/** A plan that is partly approved, and was changed since. */
export const approvedCheck = (): PaneCheck =>
  checkOfWorkbook([
    sheetOf(
      `
        ID | Strategy                   | Benefit | Owner | Status   | Approved by | Approved on
        S1 | Win young buyers           | Light   | Ida   | approved | Ada         | 2026-10-01
        S2 | Sell through partner shops | Try it  | Ben   | proposed | .           | .
      `,
      { name: 'Strategies' },
    ),
    sheetOf(
      `
        ID | Tactic                  | Strategy | Budget | Owner | Start      | Status   | Approved by | Approved on
        T1 | Reels with designers    | S1       | 45000  | Ida   | 2026-12-01 | planned  | Ada         | 2026-10-01
        T2 | Demo day                | S2       | 8000   | Ben   | 2026-11-02 | active   | .           | .
        T3 | Birthday gift           | S1       | 2000   | Ida   | 2027-03-01 | planned  | Bob         | 2026-11-02
        T4 | Window at the station   | S1       | 6000   | Ida   | 2027-01-11 | planned  | Ada         | 2026-10-01
        T5 | A film                  | S1       | .      | Ida   | .          | idea     | .           | .
      `,
      { name: 'Tactics' },
    ),
    {
      ...settingsSheet(),
      cells: [
        ['Setting', 'Value', 'Note'],
        kept('strategies › S1', 'Strategy = Win young buyers', 'Benefit = Light'),
        kept(
          'tactics › T1',
          'Tactic = Reels with designers',
          'Strategy = S1 100%',
          'Start = 2026-12-01',
          'Budget = 40000',
          'S1 › Strategy = Win young buyers',
          'S1 › Benefit = Light to carry',
        ),
        kept(
          'tactics › T4',
          'Tactic = Window at the station',
          'Strategy = S1 100%',
          'Start = 2027-01-11',
          'Budget = 6000',
          'S1 › Strategy = Win young buyers',
          'S1 › Benefit = Light',
        ),
      ],
    },
  ]);

const kept = (row: string, ...lines: readonly string[]): readonly CellValue[] => [
  `Approval ${row}`,
  ['Approved by = Ada', 'Approved on = 2026-10-01', ...lines].join('\n'),
  null,
];

/** Everything is approved, and as it was approved. */
export const allApprovedCheck = (): PaneCheck =>
  checkOfWorkbook([
    sheetOf('ID | Strategy \n S1 | Win young buyers', { name: 'Strategies' }),
    {
      ...settingsSheet(),
      cells: [['Setting', 'Value', 'Note'], kept('strategies › S1', 'Strategy = Win young buyers')],
    },
  ]);
