import * as fc from 'fast-check';
import { limitIds, limits } from '../../../src/alignment/limits';
import { leads, profiles } from '../../../src/alignment/settings';
import { changeSettings } from '../../../src/alignment/workbook-settings/change-settings';
import { ruleIds } from '../../../src/alignment/workbook-settings/declarations';
import { readSettingsSheet } from '../../../src/alignment/workbook-settings/read-settings';
import { edit, type SettingEdit, settingEdits } from '../../../src/alignment/workbook-settings/setting-edits';
import {
  defaultSettings,
  type WorkbookSettings,
} from '../../../src/alignment/workbook-settings/workbook-settings';
import { periodLengths } from '../../../src/forecast/sales-history/period-grid';
import { roles } from '../../../src/plan/fields/roles';
import { sectionLevels } from '../../../src/plan/mapping';
import { addressOf } from '../../../src/spreadsheet/address';
import { dayFromIso, firstExcelDay, lastExcelDay } from '../../../src/spreadsheet/day';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { type Row, rowsSheet, sheetOf, written } from './settings-sheet';

const change = (sheet: Sheet | null, ...set: readonly SettingEdit[]) => changeSettings(sheet, 1900, { set });

/** The cells that are written, as `B2 full`. */
const cellsOf = (edits: ReturnType<typeof change>): readonly string[] =>
  (edits ?? []).map((each) => `${addressOf(each)} ${each.value ?? 'nothing'}`);

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

const headings = ['A1 Setting', 'B1 Value', 'C1 Note'];

describe('a change of settings writes', () => {
  it.each<[string, readonly Row[] | null, readonly SettingEdit[], readonly string[]]>([
    ['nothing where the default stays', null, [edit.profile('core'), edit.planDate(null)], []],
    [
      'headings and a row for the first one that differs',
      null,
      [edit.profile('full')],
      [...headings, 'A2 Profile', 'B2 full'],
    ],
    [
      'each kind of value as people would',
      null,
      [
        edit.planDate(dayFromIso('2026-06-15')),
        edit.fiscalYearStart(4),
        edit.smallFirm(true),
        edit.limit('funding-difference', 0.1),
        edit.table('Plan › Tactic', 'leave alone'),
        edit.column('Tactics', 'Team', 'Owner'),
        edit.mute('missing-kpi/tactics/t1', 'Agreed'),
        edit.stockOut('Oak table', day('2026-03-01'), 'month', 'could-not-sell'),
        edit.stockOut(null, day('2026-01-01'), 'quarter', 'sold-nothing'),
      ],
      [
        ...headings,
        'A2 Plan date',
        'B2 2026-06-15',
        'A3 Fiscal year starts',
        'B3 April',
        'A4 Small firm',
        'B4 yes',
        'A5 Limit funding-difference',
        'B5 0.1',
        'A6 Table Plan › Tactic',
        'B6 leave alone',
        'A7 Column Tactics › Team',
        'B7 Owner',
        'A8 Mute missing-kpi/tactics/t1',
        'B8 yes',
        'C8 Agreed',
        'A9 Stock-out Oak table › Mar 2026',
        'B9 could not sell',
        'A10 Stock-out Jan 2026 to Mar 2026',
        'B10 sold nothing',
      ],
    ],
    [
      'the value and nothing else of a row that is there',
      [
        ['Lead', 'sales'],
        ['profil', 'FULL', 'as agreed'],
      ],
      [edit.profile('full'), edit.lead('joint')],
      ['B2 joint'],
    ],
    [
      'blanks where the default is back',
      [
        ['Lead', 'sales', 'since May'],
        ['Profile', 'full'],
      ],
      [edit.lead('marketing')],
      ['A2 nothing', 'B2 nothing', 'C2 nothing'],
    ],
    [
      'into a row that is blank before it goes on below',
      [
        ['Lead', 'sales'],
        [null, null],
        ['Colour', 'red'],
      ],
      [edit.profile('full'), edit.smallFirm(true)],
      ['A3 Profile', 'B3 full', 'A5 Small firm', 'B5 yes'],
    ],
    [
      'no more than one row of a setting that is there twice',
      [
        ['Lead', 'sales'],
        ['Profile', 'core'],
        ['Lead', 'joint'],
      ],
      [edit.lead('sales')],
      ['A2 nothing', 'B2 nothing', 'B4 sales'],
    ],
    ['over what was not understood', [['Profile', 'fulll', 'hm']], [edit.profile('full')], ['B2 full']],
    [
      'a new reason over the old one',
      [['Mute x/y', null, 'because']],
      [edit.mute('x/y', 'for another reason')],
      ['B2 yes', 'C2 for another reason'],
    ],
    [
      'over an answer of the same period, in whichever language it was written',
      [['Nicht lieferbar OAK TABLE > März 2026', 'nichts verkauft', 'says Ida']],
      [edit.stockOut('Oak table', day('2026-03-01'), 'month', 'could-not-sell')],
      ['B2 could not sell'],
    ],
    [
      'nothing where the same was answered in other words',
      [['Stock-out Oak table › März 2026', 'nicht lieferbar']],
      [edit.stockOut('Oak table', day('2026-03-01'), 'month', 'could-not-sell')],
      [],
    ],
    [
      'over the quarter of a fiscal year that has the same months, and no other',
      [
        ['Stock-out Oak table › Q1 2026', 'sold nothing'],
        ['Fiscal year starts', 'April'],
      ],
      [
        edit.stockOut('Oak table', day('2025-04-01'), 'quarter', 'could-not-sell'),
        edit.stockOut('Oak table', day('2026-01-01'), 'quarter', 'could-not-sell'),
      ],
      ['B2 could not sell', 'A4 Stock-out Oak table › Jan 2026 to Mar 2026', 'B4 could not sell'],
    ],
    [
      'blanks where an answer is taken back, and only of its own period and product',
      [
        ['Stock-out Oak table › Mar 2026', 'sold nothing', 'says Ida'],
        ['Stock-out Oak table › 1 Mar 2026', 'sold nothing'],
        ['Stock-out Table › Mar 2026', 'sold nothing'],
      ],
      [edit.stockOut('Oak table', day('2026-03-01'), 'month', null)],
      ['A2 nothing', 'B2 nothing', 'C2 nothing'],
    ],
    [
      'nothing of a finding that is told again and was not muted',
      [['Lead', 'sales']],
      [edit.mute('x/y', null)],
      [],
    ],
  ])('%s', (_, rows, edits, expected) => {
    expect(cellsOf(change(rows === null ? null : rowsSheet(...rows), ...edits))).toEqual(expected);
  });

  it('where people moved the columns, and without a note where they have none', () => {
    const sheet = sheetOf([
      [null, null, null],
      [null, 'Value', 'Setting'],
      [null, 'full', 'Profile'],
    ]);
    expect(cellsOf(change(sheet, edit.profile(null), edit.mute('x', 'because')))).toEqual([
      'C3 Mute x',
      'B3 yes',
    ]);
  });

  it('nothing where the headings are gone, and headings where the sheet is blank', () => {
    expect(change(sheetOf([['Profile', 'full']]), edit.profile('core'))).toBeNull();
    expect(cellsOf(change(sheetOf([[null]]), edit.profile('full')))).toEqual([
      ...headings,
      'A2 Profile',
      'B2 full',
    ]);
  });

  it('blanks on a reset: what was said of tables, or all that this version knows', () => {
    const sheet = rowsSheet(
      ['Lead', 'sales'],
      ['Table Plan', 'tactics'],
      ['Colour', 'red'],
      ['Column Plan › Who', 'Crew'],
    );
    expect(cellsOf(changeSettings(sheet, 1900, { reset: 'mapping' }))).toEqual([
      'A3 nothing',
      'B3 nothing',
      'A5 nothing',
      'B5 nothing',
    ]);
    const left = written(sheet, changeSettings(sheet, 1900, { reset: 'all' }) ?? []);
    expect(left.cells.slice(1).filter((row) => row.some((cell) => cell !== null))).toEqual([
      ['Colour', 'red', null],
    ]);
  });

  it('what was said about one zero, as a change by itself', () => {
    expect(settingEdits.stockOut('Oak table', day('2026-03-01'), 'month', 'sold-nothing')).toEqual({
      set: [{ setting: 'Stock-out Oak table › Mar 2026', value: 'sold-nothing' }],
    });
  });

  it('no setting that there is not', () => {
    expect(() => change(null, { setting: 'Colour', value: 'red' })).toThrow('There is no setting Colour.');
    expect(() => change(null, { setting: 'Rule late-launch', value: 'off' })).toThrow();
  });
});

/* Table names and headings as workbooks have them: with separators, signs and letters of any kind, on one line. */
const name = fc
  .oneof(
    fc.constantFrom(
      'Tactics',
      'Plan › Tactic',
      'Plan',
      'Budget > 2026',
      'Straße',
      'Team',
      '=SUM(A1)',
      '戦術',
      'column 3',
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith(':'));

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });

const anyEdit: fc.Arbitrary<SettingEdit> = fc.oneof(
  orNull(fc.constantFrom(...profiles)).map(edit.profile),
  orNull(fc.constantFrom(...leads)).map(edit.lead),
  orNull(fc.integer({ min: firstExcelDay, max: lastExcelDay })).map(edit.planDate),
  orNull(fc.integer({ min: 1, max: 12 })).map(edit.fiscalYearStart),
  orNull(fc.boolean()).map(edit.smallFirm),
  orNull(fc.constantFrom('en-US', 'de-DE', 'pt-BR', 'ja')).map(edit.language),
  orNull(fc.constantFrom('all' as const, 'backing' as const, 'errors' as const, 'none' as const)).map(
    edit.marks,
  ),
  orNull(fc.boolean()).map(edit.writesColumn),
  fc
    .tuple(fc.constantFrom(...ruleIds), orNull(fc.constantFrom('off' as const, 'advice' as const)))
    .map(([id, value]) => edit.rule(id, value)),
  fc
    .tuple(fc.constantFrom(...limitIds), orNull(fc.double({ min: 0, max: 1, noNaN: true })))
    .map(([id, value]) => edit.limit(id, value)),
  fc
    .tuple(name, orNull(fc.constantFrom(...roles, 'leave alone' as const)))
    .map(([table, value]) => edit.table(table, value)),
  fc
    .tuple(name, name, orNull(fc.constantFrom('Owner', 'KPI target', 'Goal', 'not used')))
    .map(([table, column, value]) => edit.column(table, column, value)),
  fc
    .tuple(name, name, orNull(fc.boolean()))
    .map(([table, column, value]) => edit.fillDown(table, column, value)),
  fc
    .tuple(name, orNull(fc.constantFrom(...sectionLevels)))
    .map(([table, value]) => edit.sections(table, value)),
  fc.tuple(name, orNull(name)).map(([finding, reason]) => edit.mute(finding, reason)),
  fc
    .tuple(
      orNull(name),
      fc.integer({ min: day('2025-12-25'), max: day('2026-02-10') }),
      fc.constantFrom(...periodLengths),
      orNull(fc.constantFrom('could-not-sell' as const, 'sold-nothing' as const)),
    )
    .map((given) => edit.stockOut(...given)),
);

const settingsIn = (sheet: Sheet | null): WorkbookSettings =>
  sheet === null ? defaultSettings : readSettingsSheet(sheet, 1900).settings;

const after = (sheet: Sheet | null, edits: readonly SettingEdit[]): Sheet | null => {
  const cells = change(sheet, ...edits) ?? [];
  return sheet === null && cells.length === 0 ? null : written(sheet, cells);
};

describe('for any edits', () => {
  const strangers: readonly Row[] = [
    ['Colour', 'red', 'for later'],
    ['Profile', 'fulll', 'what is this?'],
    [null, null, 'Settings of ours:'],
  ];

  it('what is written reads without a problem, and says the same however often it is written', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const sheet = after(null, edits);
        if (sheet === null) {
          expect(settingsIn(sheet)).toEqual(defaultSettings);
          return;
        }
        expect(readSettingsSheet(sheet, 1900).problems).toEqual([]);
        expect(change(sheet, ...edits.slice(-1))).toEqual([]);
      }),
    );
  });

  it('the last edit of each setting is what the settings say', () => {
    const scalars = {
      Profile: 'profile',
      Lead: 'lead',
      'Plan date': 'planDate',
      'Small firm': 'smallFirm',
    } as const;
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const settings = settingsIn(after(null, edits));
        const last = new Map(edits.map(({ setting, value }) => [setting, value]));
        for (const [setting, key] of Object.entries(scalars)) {
          expect(settings[key]).toEqual(last.get(setting) ?? defaultSettings[key]);
        }
        for (const id of ruleIds) expect(settings.rules[id] ?? null).toEqual(last.get(`Rule ${id}`) ?? null);
        for (const id of limitIds) {
          const value = last.get(`Limit ${id}`) ?? null;
          expect(settings.limits[id] ?? null).toEqual(value === limits[id].usual ? null : value);
        }
      }),
    );
  });

  it('edits made one by one come to what they come to together', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const together = after(null, edits);
        const oneByOne = edits.reduce<Sheet | null>((sheet, each) => after(sheet, [each]), null);
        expect(settingsIn(oneByOne)).toEqual(settingsIn(together));
      }),
    );
  });

  it('putting everything back leaves the defaults, and no row', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const sheet = after(null, edits);
        const back = after(
          sheet,
          edits.map(({ setting }) => ({ setting, value: null })),
        );
        expect(settingsIn(back)).toEqual(defaultSettings);
        expect(
          back?.cells
            .slice(1)
            .flat()
            .filter((cell) => cell !== null) ?? [],
        ).toEqual([]);
      }),
    );
  });

  it('rows that are not understood, notes and the order of the rest stay', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const ofOthers = edits.filter(({ setting }) => setting !== 'Profile');
        const sheet = rowsSheet(...strangers);
        const changed = after(sheet, ofOthers);
        expect(changed?.cells.slice(1, 4)).toEqual(strangers);
      }),
    );
  });
});
