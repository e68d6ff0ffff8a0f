import * as fc from 'fast-check';
import { limitIds } from '../../../src/alignment/limits';
import { ruleIds } from '../../../src/alignment/workbook-settings/declarations';
import { readSettings, readSettingsSheet } from '../../../src/alignment/workbook-settings/read-settings';
import {
  defaultSettings,
  type WorkbookSettings,
} from '../../../src/alignment/workbook-settings/workbook-settings';
import { noMapping } from '../../../src/plan/mapping';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso, isoText } from '../../../src/spreadsheet/day';
import { faultsOfMessage } from '../message-shape';
import { read, type Row, said, saidOf, sheetOf } from './settings-sheet';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

describe('a setting as people write it', () => {
  it.each<[string, Row, Partial<WorkbookSettings>]>([
    ['a profile', ['Profile', 'full'], { profile: 'full' }],
    ['in capitals, with spaces around', [' PROFILE ', ' Full '], { profile: 'full' }],
    ['a name in German', ['Profil', 'full'], { profile: 'full' }],
    ['who leads', ['Lead', 'Sales'], { lead: 'sales' }],
    ['who leads, in words', ['Lead', 'both'], { lead: 'joint' }],
    ['a day as Excel holds it', ['Plan date', 46188], { planDate: day('2026-06-15') }],
    ['a day with a time', ['Plan date', 46188.75], { planDate: day('2026-06-15') }],
    ['a day as ISO text', ['Plan date', '2026-06-15'], { planDate: day('2026-06-15') }],
    ['a day in words', ['Plan date', '15 June 2026'], { planDate: day('2026-06-15') }],
    ['a month by its name', ['Fiscal year starts', 'April'], { fiscalYearStart: 4 }],
    ['a month by its short name', ['Fiscal year starts', 'Apr.'], { fiscalYearStart: 4 }],
    ['a month in French', ['Fiscal year starts', 'Août'], { fiscalYearStart: 8 }],
    ['a month by its number', ['Fiscal year starts', 4], { fiscalYearStart: 4 }],
    ['a month by its number as text', ['Fiscal year starts', '04'], { fiscalYearStart: 4 }],
    ['a yes', ['Small firm', 'yes'], { smallFirm: true }],
    ['a TRUE', ['Small firm', true], { smallFirm: true }],
    ['a 1', ['Small firm', 1], { smallFirm: true }],
    ['a ja', ['Small firm', 'Ja'], { smallFirm: true }],
    ['a FALSE', ['Small firm', false], {}],
    ['a language by its tag', ['Language', 'de-DE'], { language: 'de-DE' }],
    ['a language by its name', ['Language', 'German'], { language: 'de-DE' }],
    ['a language by its own name', ['Language', 'français'], { language: 'fr-FR' }],
    ['what is marked', ['Marks', 'errors'], { marks: 'errors' }],
    ['that nothing is marked', ['Marks', 'no'], { marks: 'none' }],
    ['a rule that is off', ['Rule missing-kpi', 'off'], { rules: { 'missing-kpi': 'off' } }],
    ['a rule that is off by FALSE', ['Rule missing-kpi', false], { rules: { 'missing-kpi': 'off' } }],
    ['a rule by its words', ['Rule: Missing KPI', 'advice'], { rules: { 'missing-kpi': 'advice' } }],
    ['a limit', ['Limit funding-difference', 0.1], { limits: { 'funding-difference': 0.1 } }],
    ['a limit in percent', ['Limit funding-difference', '10%'], { limits: { 'funding-difference': 0.1 } }],
    [
      'a finding that is muted, with its reason',
      ['Mute missing-kpi/tactics/t1', null, 'Agreed with Ida'],
      { muted: [{ finding: 'missing-kpi/tactics/t1', reason: 'Agreed with Ida' }] },
    ],
    ['a finding that is not muted', ['Mute missing-kpi/tactics/t1', 'no', 'Agreed with Ida'], {}],
    ['a setting without a value', ['Profile', null], {}],
    ['a note and no more', [null, null, 'Ask Ben before you change these'], {}],
  ])('%s', (_, row, expected) => {
    const { settings, problems } = read(row);
    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...defaultSettings, ...expected });
  });

  it('counts days from 1904 in a workbook that does', () => {
    const sheet = sheetOf([
      ['Setting', 'Value'],
      ['Plan date', 46188 - 1462],
    ]);
    expect(readSettingsSheet(sheet, 1904).settings.planDate).toBe(day('2026-06-15'));
  });
});

describe('what was said about a zero in the sales history', () => {
  const readAs = (...rows: readonly Row[]): readonly string[] => {
    const { settings, problems } = read(...rows);
    expect(problems).toEqual([]);
    return settings.stockOuts.map(
      ({ product, start, end = Number.NaN, answer }) =>
        `${product} | ${isoText(start)} | ${isoText(end)} | ${answer}`,
    );
  };

  it.each<[string, string, string]>([
    ['a day', 'Oak table › 12 Mar 2026', 'oak table | 2026-03-12 | 2026-03-12'],
    ['a day as ISO text', 'Oak table › 2026-03-12', 'oak table | 2026-03-12 | 2026-03-12'],
    ['a day in German', 'Oak table › 12. März 2026', 'oak table | 2026-03-12 | 2026-03-12'],
    ['a week', 'Oak table › W12 2026', 'oak table | 2026-03-16 | 2026-03-22'],
    ['a week in German', 'Oak table › KW 12 2026', 'oak table | 2026-03-16 | 2026-03-22'],
    ['a week from Sunday', 'Oak table › 15 Mar 2026 to 21 Mar 2026', 'oak table | 2026-03-15 | 2026-03-21'],
    ['a month', 'Oak table › Mar 2026', 'oak table | 2026-03-01 | 2026-03-31'],
    ['a month in German', 'Oak table › März 2026', 'oak table | 2026-03-01 | 2026-03-31'],
    ['a month in numbers', 'Oak table › 2026-03', 'oak table | 2026-03-01 | 2026-03-31'],
    ['a quarter', 'Oak table › Q2 2026', 'oak table | 2026-04-01 | 2026-06-30'],
    ['its months', 'Oak table › Apr 2026 to Jun 2026', 'oak table | 2026-04-01 | 2026-06-30'],
    ['a half', 'Oak table › H2 2026', 'oak table | 2026-07-01 | 2026-12-31'],
    ['a year', 'Oak table › 2026', 'oak table | 2026-01-01 | 2026-12-31'],
    ['a product with a separator', 'A > B › C › Mar 2026', 'a > b › c | 2026-03-01 | 2026-03-31'],
    ['a product that is called as a period is', 'Mar 2025 › Mar 2026', 'mar 2025 | 2026-03-01 | 2026-03-31'],
    ['no product', 'Mar 2026', ' | 2026-03-01 | 2026-03-31'],
    ['no product, with a separator', '› Mar 2026', ' | 2026-03-01 | 2026-03-31'],
  ])('is read of %s', (_, subject, expected) => {
    expect(readAs([`Stock-out ${subject}`, 'could not sell'])).toEqual([`${expected} | could-not-sell`]);
  });

  it.each<[CellValue, string]>([
    ['sold nothing', 'sold-nothing'],
    ['Nichts verkauft', 'sold-nothing'],
    ['nicht lieferbar', 'could-not-sell'],
  ])('may be %s', (value, answer) => {
    expect(readAs(['Stock-out Oak table › Mar 2026', value])).toEqual([
      `oak table | 2026-03-01 | 2026-03-31 | ${answer}`,
    ]);
  });

  it('dates quarters by the fiscal year, in whichever row that stands, and nothing else', () => {
    const fiscal: Row = ['Fiscal year starts', 'April'];
    const quarter: Row = ['Stock-out Oak table › Q1 2026', 'sold nothing'];
    const year: Row = ['Stock-out Oak table › 2026', 'sold nothing'];
    const expected = [
      'oak table | 2025-04-01 | 2025-06-30 | sold-nothing',
      'oak table | 2026-01-01 | 2026-12-31 | sold-nothing',
    ];
    expect(readAs(fiscal, quarter, year)).toEqual(expected);
    expect(readAs(quarter, year, fiscal)).toEqual(expected);
  });

  it('is one answer for one period, however it is written: the lower one counts', () => {
    const rows: readonly Row[] = [
      ['Stock-out Oak table › Q1 2026', 'sold nothing'],
      ['Stock-out OAK TABLE > Jan–Mar 2026', 'could not sell'],
      ['Stock-out Oak table › Jan 2026', 'sold nothing'],
      ['Stock-out Table › Q1 2026', 'sold nothing'],
    ];
    expect(read(...rows).settings.stockOuts.map(({ answer }) => answer)).toEqual([
      'could-not-sell',
      'sold-nothing',
      'sold-nothing',
    ]);
    expect(said(...rows)).toEqual([
      'B2 warning: "Stock-out Oak table › Q1 2026" is set again in row 3, and that row counts. Delete one of the two rows.',
    ]);
  });

  it('is nothing without a value', () => {
    expect(readAs(['Stock-out Oak table › Mar 2026', null])).toEqual([]);
  });
});

describe('a mapping as people write it', () => {
  const mapped = (row: Row) => {
    const { settings, problems } = read(row);
    expect(problems).toEqual([]);
    return settings.mapping;
  };

  it.each<[string, Row, string]>([
    ['a role', ['Table Plan 2026', 'tactics'], 'tactics'],
    ['one row of it', ['Table Plan 2026', 'Tactic'], 'tactics'],
    ['a role by another word', ['Table Plan 2026', 'Zielgruppen'], 'segments'],
    ['that it is left alone', ['Table Plan 2026', 'Leave alone'], 'leave alone'],
    ['that it is ignored', ['table  plan 2026', 'ignore'], 'leave alone'],
  ])('of a table %s', (_, row, role) => {
    expect(mapped(row).tables).toEqual(new Map([['plan 2026', role]]));
  });

  it.each<[string, Row, string]>([
    ['a field', ['Column Tactics › Team', 'Owner'], 'Owner'],
    ['a field of two words', ['Column Tactics › Team', 'kpi TARGET'], 'KPI target'],
    ['a field in German', ['Column Tactics › Team', 'Verantwortlich'], 'Owner'],
    ['the level above', ['Column Tactics › Team', 'Strategy'], 'Strategy'],
    ['that it is not used', ['Column Tactics › Team', 'not used'], 'not used'],
    ['a field, with a sign that is on every keyboard', ['Column Tactics > Team', 'Owner'], 'Owner'],
  ])('of a column %s', (_, row, field) => {
    expect(mapped(row).columns).toEqual(new Map([['tactics', new Map([['team', field]])]]));
  });

  it('of a column in a table that is named by sheet and heading, whichever way the name is to be parted', () => {
    expect(mapped(['Column Plan › Tactic › Team', 'Owner']).columns).toEqual(
      new Map([
        ['plan › tactic', new Map([['team', 'Owner']])],
        ['plan', new Map([['tactic › team', 'Owner']])],
      ]),
    );
  });

  it('of what is filled down, and of section rows', () => {
    const { settings } = read(
      ['Fill down Tactics › Strategy', 'yes'],
      ['Fill down Tactics › Owner', false],
      ['Sections Tactics', 'Strategies'],
      ['Sections Plan', 'not used'],
    );
    expect(settings.mapping).toEqual({
      ...noMapping,
      fillDown: new Map([
        [
          'tactics',
          new Map([
            ['strategy', true],
            ['owner', false],
          ]),
        ],
      ]),
      sections: new Map([
        ['tactics', 'strategies'],
        ['plan', 'not used'],
      ]),
    });
  });
});

describe('a row that is not understood', () => {
  it.each<[string, Row, string]>([
    [
      'a wrong choice',
      ['Profile', 'fulll'],
      'B2 error: "Profile" holds "fulll". Enter core or full. Until then the row changes nothing.',
    ],
    [
      'a day that could be two',
      ['Plan date', '03/04/2026'],
      'B2 error: "Plan date" holds "03/04/2026". Enter a date such as 2026-03-01. Until then the row changes nothing.',
    ],
    [
      'a number that is no day',
      ['Plan date', -5],
      'B2 error: "Plan date" holds -5. Enter a date such as 2026-03-01. Until then the row changes nothing.',
    ],
    [
      'a month that there is not',
      ['Fiscal year starts', 13],
      'B2 error: "Fiscal year starts" holds 13. Enter a month such as April or 4. Until then the row changes nothing.',
    ],
    [
      'a language that there is not',
      ['Language', 'Klingon'],
      'B2 error: "Language" holds "Klingon". Enter a language such as German or de-DE. Until then the row changes nothing.',
    ],
    [
      'a severity that there is not',
      ['Rule missing-kpi', 'fatal'],
      'B2 error: "Rule missing-kpi" holds "fatal". Enter off, error, warning or advice. Until then the row changes nothing.',
    ],
    [
      'a number out of its bounds',
      ['Limit funding-difference', 5],
      'B2 error: "Limit funding-difference" holds 5. Enter a number from 0 to 1, where 5% is 0.05. Until then the row changes nothing.',
    ],
    [
      'an error value',
      ['Lead', { error: '#REF!' }],
      'B2 error: "Lead" holds #REF!. Enter marketing, sales or joint. Until then the row changes nothing.',
    ],
    [
      'a field that there is not',
      ['Column Tactics › Team', 'Crew'],
      'B2 error: "Column Tactics › Team" holds "Crew". Enter a field such as Owner or KPI target, or not used. Until then the row changes nothing.',
    ],
    [
      'a column without its table',
      ['Column Team', 'Owner'],
      'B2 error: "Column Team" names no column. Write it as in "Column Tactics › Team".',
    ],
    [
      'a table without a name',
      ['Table', 'tactics'],
      'B2 error: "Table" does not say which one. Write it as in "Table Tactics".',
    ],
    [
      'a zero of no period',
      ['Stock-out Oak table', 'sold nothing'],
      'B2 error: "Stock-out Oak table" does not end with a period and its year. Write it as in "Stock-out Oak table › Mar 2026".',
    ],
    [
      'a zero of a period without a year',
      ['Stock-out Oak table › Mar', 'sold nothing'],
      'B2 error: "Stock-out Oak table › Mar" does not end with a period and its year. Write it as in "Stock-out Oak table › Mar 2026".',
    ],
    [
      'a zero of a week that there is not',
      ['Stock-out Oak table › W53 2025', 'sold nothing'],
      'B2 error: "Stock-out Oak table › W53 2025" does not end with a period and its year. Write it as in "Stock-out Oak table › Mar 2026".',
    ],
    [
      'a zero of nothing',
      ['Stock-out', 'sold nothing'],
      'B2 error: "Stock-out" does not say which one. Write it as in "Stock-out Oak table › Mar 2026".',
    ],
    [
      'a zero that was neither',
      ['Stock-out Oak table › Mar 2026', 'maybe'],
      'B2 error: "Stock-out Oak table › Mar 2026" holds "maybe". Enter could not sell or sold nothing. Until then the row changes nothing.',
    ],
    [
      'a value beside nothing',
      [null, 'full'],
      'B2 error: The value "full" stands beside no setting. Name its setting in the same row, or delete the row.',
    ],
    [
      'what a later version wrote',
      ['Approver', 'Ida'],
      'B2 advice: This version of Plumbline has no setting "Approver", so the row is left as it is. Correct its name if that is a slip.',
    ],
    [
      'a rule that there is not',
      ['Rule late-launch', 'off'],
      'B2 advice: This version of Plumbline has no rule "late-launch", so the row is left as it is. Correct its name if that is a slip.',
    ],
  ])('changes nothing, and says so of %s', (_, row, sentence) => {
    expect(read(row).settings).toEqual(defaultSettings);
    expect(said(row)).toEqual([sentence]);
    for (const { message } of read(row).problems)
      expect(faultsOfMessage({ message, row: null, key: null })).toEqual([]);
  });

  it('leaves the others as they are', () => {
    const { settings, problems } = read(
      ['Profile', 'fulll'],
      ['Lead', 'sales'],
      ['Colour', 'red'],
      ['Small firm', 'yes'],
    );
    expect(settings).toEqual({ ...defaultSettings, lead: 'sales', smallFirm: true });
    expect(problems.map(({ setting }) => setting)).toEqual(['Profile', 'Colour']);
  });

  it('is not one that says the same twice; of two that differ the lower one counts', () => {
    expect(said(['Profile', 'full'], ['profile', 'Full'])).toEqual([]);
    expect(read(['Profile', 'full'], ['Lead', 'sales'], ['profile', 'core']).settings.profile).toBe('core');
    expect(said(['Profile', 'full'], ['Lead', 'sales'], ['profile', 'core'])).toEqual([
      'B2 warning: "Profile" is set again in row 4, and that row counts. Delete one of the two rows.',
    ]);
  });
});

describe('the sheet', () => {
  it('may have a title above, columns beside, other headings and another order', () => {
    const sheet = sheetOf([
      ['Our settings', null, null, null],
      [null, null, null, null],
      ['Since', 'Anmerkung', 'Wert', 'Einstellung'],
      [46000, 'nach dem Treffen', 'full', 'Profil'],
    ]);
    expect(readSettingsSheet(sheet, 1900).settings.profile).toBe('full');
    expect(
      saidOf(
        sheetOf([
          ['Value', 'Setting'],
          ['x', 'Profile'],
        ]),
      ),
    ).toEqual([expect.stringMatching(/^A2 error: "Profile" holds/u)]);
  });

  it('without its headings says so once, and changes nothing; one without a cell says nothing', () => {
    const sheet = sheetOf([['Profile', 'full']]);
    expect(readSettingsSheet(sheet, 1900).settings).toEqual(defaultSettings);
    expect(saidOf(sheet)).toEqual([
      'A1 error: The sheet Plumbline settings has no row with the headings Setting, Value and Note, so no setting on it counts. Enter them above the settings.',
    ]);
    expect(saidOf(sheetOf([[null, null]]))).toEqual([]);
  });

  it('is found by its name, whatever its case; without it the defaults go', () => {
    const sheet = sheetOf(
      [
        ['Setting', 'Value'],
        ['Lead', 'joint'],
      ],
      'PLUMBLINE Settings',
    );
    expect(readSettings({ sheets: [sheet], dateSystem: 1900, leftOut: [] }).settings.lead).toBe('joint');
    expect(
      readSettings({ sheets: [{ ...sheet, name: 'Settings' }], dateSystem: 1900, leftOut: [] }).settings,
    ).toEqual(defaultSettings);
  });

  it('knows every rule and every limit', () => {
    expect(said(...ruleIds.map((id): Row => [`Rule ${id}`, 'off']))).toEqual([]);
    expect(said(...limitIds.map((id): Row => [`Limit ${id}`, 0.2]))).toEqual([]);
  });

  const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      true,
      false,
      { error: '#N/A' },
      'Setting',
      'Value',
      'Profile',
      'Table',
      'Column › ›',
      '__proto__',
    ),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc
      .tuple(
        fc.constantFrom('Rule', 'Limit', 'Table', 'Column', 'Fill down', 'Mute', 'Stock-out'),
        fc.string(),
      )
      .map(([name, rest]) => `${name} ${rest}`),
  );

  it('may hold anything: nothing is thrown, and every problem has a cell of the sheet and a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const sheet = sheetOf([['Setting', 'Value', 'Note'], ...rows]);
        const { problems } = readSettingsSheet(sheet, 1900);
        for (const { cell, message } of problems) {
          expect(cell.row).toBeGreaterThan(0);
          expect(cell.row).toBeLessThanOrEqual(rows.length);
          expect(message).toMatch(/^\p{Lu}|^"/u);
          expect(message).toMatch(/\.$/u);
        }
      }),
    );
  });
});
