import { checkPlan } from '../../../src/alignment/check';
import { type GivenSettings, readPlanAsSet } from '../../../src/alignment/workbook-settings/read-plan-as-set';
import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import { addressOf } from '../../../src/spreadsheet/address';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso } from '../../../src/spreadsheet/day';
import type { Sheet, Workbook } from '../../../src/spreadsheet/sheet';
import { faultsOfMessage } from '../message-shape';
import { type Row, rowsSheet, sheetOf } from './settings-sheet';

const today = dayFromIso('2026-11-22') ?? 0;
const plan: readonly Sheet[] = [
  sheetOf(
    [
      ['ID', 'Goal'],
      ['G1', 'Sell ten thousand bags'],
    ],
    'Goals',
  ),
  sheetOf(
    [
      ['ID', 'Strategy', 'Goal'],
      ['S1', 'Win commuters with the light bag', 'G1'],
    ],
    'Strategies',
  ),
  sheetOf(
    [
      ['ID', 'Tactic', 'Strategy', 'Owner', 'KPI', 'Budget'],
      ['T1', 'Pop-up shop', 'S1', 'Ann', 'Visits', '1.500'],
      ['T2', 'Radio', 'S1', null, 'Reach', 500],
    ],
    'Tactics',
  ),
];

const workbook = (sheets: readonly Sheet[], ...settings: readonly Row[]): Workbook => ({
  sheets: settings.length === 0 ? sheets : [...sheets, rowsSheet(...settings)],
  dateSystem: 1900,
  leftOut: [],
});

const check = (book: Workbook, given?: GivenSettings) => {
  const read = readPlanAsSet(book, today, given);
  return { ...read, result: checkPlan(read.plan, read.check) };
};

describe('a workbook is read and checked as its own settings say', () => {
  it('and today by the defaults where it says nothing', () => {
    const { reading, settings } = check(workbook(plan));
    expect(reading).toEqual({ planDate: today, locale: 'en-US', fiscalYearStart: 1, dateSystem: 1900 });
    expect(settings).toMatchObject({ profile: 'core', lead: 'marketing' });
  });

  it('its date, fiscal year, language, profile and lead', () => {
    const book = workbook(
      plan,
      ['Plan date', '2026-03-01'],
      ['Fiscal year starts', 'July'],
      ['Language', 'German'],
      ['Profile', 'full'],
      ['Lead', 'sales'],
    );
    const { reading, result } = check(book);
    expect(reading).toMatchObject({
      planDate: dayFromIso('2026-03-01'),
      locale: 'de-DE',
      fiscalYearStart: 7,
    });
    expect(result.alignment.settings).toMatchObject({ profile: 'full', lead: 'sales' });
    expect(result.alignment.plan.tactics[0]?.budget).toBe(1500);
    expect(check(workbook(plan)).result.alignment.plan.tactics[0]?.budget).toBe(1.5);
  });

  it('but what is given beside it wins, setting by setting and rule by rule', () => {
    const book = workbook(
      plan,
      ['Profile', 'full'],
      ['Lead', 'sales'],
      ['Plan date', '2026-03-01'],
      ['Rule missing-owner', 'off'],
      ['Rule missing-kpi', 'error'],
      ['Limit funding-gap', 0.1],
    );
    const { settings, reading } = check(book, {
      profile: 'core',
      planDate: dayFromIso('2026-04-01'),
      rules: { 'missing-kpi': 'advice' },
      limits: { 'funding-difference': 0.2 },
    });
    expect(settings).toMatchObject({
      profile: 'core',
      lead: 'sales',
      rules: { 'missing-owner': 'off', 'missing-kpi': 'advice' },
      limits: { 'funding-gap': 0.1, 'funding-difference': 0.2 },
    });
    expect(reading.planDate).toBe(dayFromIso('2026-04-01'));
  });

  it('rules that are off say nothing, severities are as set', () => {
    const owners = (...settings: readonly Row[]) =>
      check(workbook(plan, ...settings)).result.findings.flatMap(({ rule, severity }) =>
        rule === 'missing-owner' ? [severity] : [],
      );
    expect(owners()).toEqual(['warning']);
    expect(owners(['Rule missing-owner', 'error'])).toEqual(['error']);
    expect(owners(['Rule missing-owner', 'off'])).toEqual([]);
  });

  it('neither its settings nor a report are taken for a part of the plan', () => {
    const report = sheetOf(
      [['Plumbline: does the sales plan hang true?'], ['ID', 'Tactic', 'Strategy'], ['T9', 'Ghost', 'S1']],
      'Check of May',
    );
    const fake: readonly (readonly CellValue[])[] = [
      ['Setting', 'Value', 'Note'],
      ['Table Ghost', 'leave alone', null],
      ['ID', 'Tactic', 'Strategy'],
      ['T9', 'Ghost', 'S1'],
    ];
    const { plan: found, sheets } = check({
      sheets: [...plan, report, sheetOf(fake)],
      dateSystem: 1900,
      leftOut: [],
    });
    expect(found.tactics.map(({ key }) => key)).toEqual(['T1', 'T2']);
    expect(sheets).toEqual(['Goals', 'Strategies', 'Tactics']);
    // A sheet of the user's that is merely called so is read.
    const called = [...plan.slice(0, 2), { ...plan[2], name: 'Plumbline' } as Sheet];
    expect(check(workbook(called)).plan.tactics).toHaveLength(2);
  });
});

describe('what is wrong with the settings', () => {
  const found = (...settings: readonly Row[]) =>
    check(workbook(plan, ...settings)).result.findings.flatMap((each) =>
      each.rule === 'unreadable-cell' && each.sheet === 'Plumbline settings'
        ? [`${each.cells.map(addressOf).join(' ')} ${each.severity}: ${each.message}`]
        : [],
    );

  it('is a finding at its cell, about no row of the plan and without points', () => {
    const { result } = check(workbook(plan, ['Lead', 'sales'], ['Profile', 'fulll']));
    expect(result.findings.filter(({ rule }) => rule === 'unreadable-cell')).toEqual([
      expect.objectContaining({
        id: 'unreadable-cell/settings/profile',
        severity: 'error',
        role: null,
        key: null,
        row: null,
        field: null,
        points: 0,
        sheet: 'Plumbline settings',
        cells: [{ row: 2, column: 1 }],
      }),
    ]);
    expect(result.score).toEqual(check(workbook(plan)).result.score);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'a table that is gone, with the names of those that are there',
      [['Table Taktiken', 'tactics']],
      [
        'B2 warning: "Table Taktiken": the workbook has no table "Taktiken" any more. Its tables are Goals, Strategies and Tactics. Correct the name in the row, or delete the row.',
      ],
    ],
    [
      'a heading that is gone',
      [['Column Tactics › Team', 'Owner']],
      [
        'B2 warning: "Column Tactics › Team": the table Tactics has no column "Team" any more. Correct the heading in the row, or delete the row.',
      ],
    ],
    [
      'a column of a table that is gone',
      [['Fill down Plan › Tactic › Team', 'yes']],
      [
        'B2 warning: "Fill down Plan › Tactic › Team": the workbook has no table "Plan › Tactic" any more. Its tables are Goals, Strategies and Tactics. Correct the name in the row, or delete the row.',
      ],
    ],
    [
      'not what fits, whatever its case',
      [
        ['Table TACTICS', 'tactics'],
        ['column tactics > OWNER', 'Owner'],
        ['Sections Goals', 'goals'],
      ],
      [],
    ],
    [
      'what a later version wrote, mildly',
      [['Colour', 'red']],
      [expect.stringMatching(/^B2 advice: This version/u) as string],
    ],
  ])('tells of %s', (_, rows, sentences) => {
    expect(found(...rows)).toEqual(sentences);
    for (const message of found(...rows)) {
      expect(faultsOfMessage({ message: message.replace(/^\S+ \w+: /u, ''), row: null, key: null })).toEqual(
        [],
      );
    }
  });

  it('is told no more where the rule is off', () => {
    expect(found(['Profile', 'fulll'], ['Rule unreadable-cell', 'off'])).toEqual([]);
  });
});

describe('what was said about zeros in the sales history', () => {
  const historyOf = (...rows: readonly (readonly CellValue[])[]): readonly Sheet[] => [
    ...plan,
    sheetOf(
      [
        ['ID', 'Product'],
        ['P1', 'Oak table'],
      ],
      'Products',
    ),
    sheetOf([['Period', 'Product', 'Units'], ...rows], 'Sales history'),
  ];
  const months = historyOf(
    ...['2026-01', '2026-02', '2026-03', '2026-04'].map((month, at) => [
      month,
      'Oak table',
      at === 2 ? 0 : 40,
    ]),
  );
  const found = (sheets: readonly Sheet[], ...settings: readonly Row[]) =>
    check(workbook(sheets, ...settings)).result.findings.flatMap(({ sheet, cells, severity, message }) =>
      sheet === 'Plumbline settings' ? [`${cells.map(addressOf).join(' ')} ${severity}: ${message}`] : [],
    );

  it('is what the check goes by', () => {
    const { check: by } = check(workbook(months, ['Stock-out P1 › Mar 2026', 'could not sell']));
    expect(by.stockOuts).toEqual([
      {
        product: 'p1',
        start: dayFromIso('2026-03-01'),
        end: dayFromIso('2026-03-31'),
        answer: 'could-not-sell',
      },
    ]);
    expect(check(workbook(months)).check.stockOuts).toEqual([]);
  });

  it.each<[string, readonly Sheet[], string, readonly string[]]>([
    ['not of its product by ID', months, 'P1 › Mar 2026', []],
    ['not of its product by name, in German', months, 'OAK TABLE › März 2026', []],
    ['not of a period before its first', months, 'P1 › Mar 2024', []],
    [
      'of a product that it does not have',
      months,
      'Ash table › Mar 2026',
      [
        'B2 warning: "Stock-out Ash table › Mar 2026": the sales history does not have this product any more. Correct the name in the row, or delete the row.',
      ],
    ],
    [
      'of no product where it has them',
      months,
      'Mar 2026',
      [
        'B2 warning: "Stock-out Mar 2026" names no product, but the sales history does. Write it as in "Stock-out Oak table › Mar 2026".',
      ],
    ],
    [
      'of a period that has not been',
      months,
      'P1 › Mar 2062',
      [
        'B2 warning: "Stock-out P1 › Mar 2062": the product\'s sales history has no such period. Write it as in "Apr 2026", its last one, or delete the row.',
      ],
    ],
    [
      'of a period of another length',
      months,
      'P1 › Q1 2026',
      [
        'B2 warning: "Stock-out P1 › Q1 2026": the product\'s sales history has no such period. Write it as in "Apr 2026", its last one, or delete the row.',
      ],
    ],
    [
      'where there is no history',
      plan,
      'P1 › Mar 2026',
      [
        'B2 warning: "Stock-out P1 › Mar 2026": the workbook has no sales history any more. Delete the row if none is to come.',
      ],
    ],
  ])('is told %s', (_, sheets, subject, sentences) => {
    const messages = found(sheets, [`Stock-out ${subject}`, 'could not sell']);
    expect(messages).toEqual(sentences);
    for (const message of messages) {
      expect(faultsOfMessage({ message: message.replace(/^\S+ \w+: /u, ''), row: null, key: null })).toEqual(
        [],
      );
    }
  });

  it('is told where a lower row names the product otherwise and says something else', () => {
    const byName: Row = ['Stock-out Oak table › Mar 2026', 'sold nothing'];
    expect(found(months, ['Stock-out P1 › Mar 2026', 'could not sell'], byName)).toEqual([
      'B2 warning: "Stock-out P1 › Mar 2026" is set again in row 3, and that row counts. Delete one of the two rows.',
    ]);
    expect(found(months, ['Stock-out P1 › Mar 2026', 'sold nothing'], byName)).toEqual([]);
    const threeRows = workbook(months, ['Stock-out P1 › Mar 2026', 'sold nothing'], byName, [
      'Stock-out p1 › März 2026',
      'could not sell',
    ]);
    const { check: by, plan: of } = check(threeRows);
    expect(salesHistory(of, by.stockOuts).series[0]?.periods[2]?.state).toBe('stock-out');
  });

  it('is told where a period ends before it begins because the fiscal year begins in another month', () => {
    const stretch: Row = ['Stock-out P1 › Mar 2026 to Q1 2026', 'sold nothing'];
    expect(found(months, stretch)).toEqual([]);
    expect(found(months, stretch, ['Fiscal year starts', 'February'])).toEqual([
      'B2 warning: "Stock-out P1 › Mar 2026 to Q1 2026" does not end with a period and its year. Write it as in "Stock-out Oak table › Mar 2026".',
    ]);
  });

  it('is told without a product of a history that has none', () => {
    const sheets = historyOf(['2026-02', null, 40], ['2026-03', null, 0], ['2026-04', null, 40]);
    expect(found(sheets, ['Stock-out Mar 2026', 'sold nothing'])).toEqual([]);
    expect(found(sheets, ['Stock-out P1 › Mar 2026', 'sold nothing'])).toHaveLength(1);
  });
});

describe('a muted finding', () => {
  it('stands apart with its reason and its points; the score and all other findings stay', () => {
    const { result: before } = check(workbook(plan));
    const finding = before.findings.find(({ rule }) => rule === 'missing-owner');
    expect(finding?.points).toBeGreaterThan(0);
    const { result } = check(
      workbook(plan, [`Mute ${finding?.id.toUpperCase() ?? ''}`, null, 'Ben decides in May']),
    );
    const plainly = (each: unknown): unknown => JSON.parse(JSON.stringify(each));
    expect(result.muted.map(plainly)).toEqual([{ finding: plainly(finding), reason: 'Ben decides in May' }]);
    expect(result.findings.map(({ id }) => id)).toEqual(
      before.findings.map(({ id }) => id).filter((id) => id !== finding?.id),
    );
    expect(result.score).toEqual(before.score);
  });

  it('that is no longer found changes nothing and is not reported', () => {
    const { result } = check(workbook(plan, ['Mute missing-owner/tactics/t99', null, 'gone']));
    expect(result.muted).toEqual([]);
    expect(result.findings).toHaveLength(check(workbook(plan)).result.findings.length);
  });
});
