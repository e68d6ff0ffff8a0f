import { partings, settingDeclarations } from '../../../src/alignment/workbook-settings/declarations';
import {
  defaultSettings,
  type WorkbookSettings,
} from '../../../src/alignment/workbook-settings/workbook-settings';
import { noMapping } from '../../../src/plan/mapping';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { read, said } from './settings-sheet';

describe('a setting by each of its names', () => {
  it.each<[string, string, string, Partial<WorkbookSettings>]>([
    ['Profile', 'Profil, Perfil, Profilo, Profiel', 'full', { profile: 'full' }],
    ['Lead', 'Leads, Führung', 'sales', { lead: 'sales' }],
    [
      'Plan date',
      'As of, Stichtag, Date du plan, Fecha del plan, Data do plano, Data del piano',
      '2026-06-15',
      { planDate: dayFromIso('2026-06-15') },
    ],
    [
      'Fiscal year starts',
      'Fiscal year start, Fiscal year, Fiscal year starts in, Geschäftsjahr beginnt',
      'April',
      { fiscalYearStart: 4 },
    ],
    ['Small firm', 'Small company, Kleine Firma', 'yes', { smallFirm: true }],
    ['Language', 'Sprache, Langue, Idioma, Lingua, Taal, 言語', 'German', { language: 'de-DE' }],
    ['Marks', 'Mark, Markierungen', 'none', { marks: 'none' }],
    ['Plumbline column', 'Plumbline columns, Plumbline-Spalte', 'yes', { writesColumn: true }],
    ['Rule missing-kpi', 'Rule: missing KPI, Regel missing-kpi', 'off', { rules: { 'missing-kpi': 'off' } }],
    [
      'Limit funding-gap',
      'Limit: funding gap, Grenze funding-gap',
      '0.2',
      { limits: { 'funding-gap': 0.2 } },
    ],
    [
      'Table Plan',
      'Tabelle Plan, Table: Plan',
      'tactics',
      { mapping: { ...noMapping, tables: new Map([['plan', 'tactics']]) } },
    ],
    [
      'Column Plan › Team',
      'Spalte Plan › Team, Column Plan > Team',
      'Owner',
      { mapping: { ...noMapping, columns: new Map([['plan', new Map([['team', 'Owner']])]]) } },
    ],
    [
      'Fill down Plan › Team',
      'Fill down: Plan › Team',
      'yes',
      { mapping: { ...noMapping, fillDown: new Map([['plan', new Map([['team', true]])]]) } },
    ],
    [
      'Sections Plan',
      'Abschnitte Plan',
      'goals',
      { mapping: { ...noMapping, sections: new Map([['plan', 'goals']]) } },
    ],
    [
      'Mute missing-kpi/tactics/t1',
      'Mute: missing-kpi/tactics/t1',
      'yes',
      { muted: [{ finding: 'missing-kpi/tactics/t1', reason: 'Agreed' }] },
    ],
    [
      'Approval tactics › T1',
      'Freigabe tactics › T1, Approval tactics > T1',
      'Budget = 500',
      { approvals: [{ role: 'tactics', key: 't1', content: 'Budget = 500' }] },
    ],
    [
      'Approval strategies › A › B',
      'Freigabe strategies > A › B',
      'Mix = price',
      { approvals: [{ role: 'strategies', key: 'a › b', content: 'Mix = price' }] },
    ],
    [
      'Stock-out Oak › Ash table › Q1 2026',
      'Stock-out: oak › ash table > Q1 2026, Stockout Oak › Ash table › Jan 2026 to Mar 2026, Stock out Oak › Ash table › Jan–Mar 2026, Out of stock Oak › Ash table › 1. Quartal 2026, Nicht lieferbar Oak › Ash table › Q1 2026, Fehlbestand Oak › Ash table › Q1 2026, Rupture de stock Oak › Ash table › T1 2026, 欠品 Oak › Ash table › Q1 2026',
      'could not sell',
      {
        stockOuts: [
          {
            product: 'oak › ash table',
            start: dayFromIso('2026-01-01') ?? 0,
            end: dayFromIso('2026-03-31') ?? 0,
            answer: 'could-not-sell',
          },
        ],
      },
    ],
  ])('%s', (name, others, value, expected) => {
    for (const setting of [name, ...others.split(', ')]) {
      const { settings, problems } = read([setting, value, 'Agreed']);
      expect([setting, settings, problems]).toEqual([setting, { ...defaultSettings, ...expected }, []]);
    }
  });

  it('adds to what was said of other columns of the table', () => {
    const { settings } = read(
      ['Column Plan › Team', 'Owner'],
      ['Column Plan › Figure', 'KPI'],
      ['Column Events › Team', 'not used'],
    );
    expect(settings.mapping.columns).toEqual(
      new Map([
        [
          'plan',
          new Map([
            ['team', 'Owner'],
            ['figure', 'KPI'],
          ]),
        ],
        ['events', new Map([['team', 'not used']])],
      ]),
    );
  });

  it('mutes nothing by a no', () => {
    expect(read(['Mute missing-kpi/tactics/t1', 'no', 'Agreed']).settings).toEqual(defaultSettings);
  });

  it.each(['Approval my tactics › T1', 'Approval goals › G1', 'Approval T1', 'Approval tactics ›'])(
    'approves nothing of %s',
    (setting) => {
      expect(read([setting, 'Budget = 500']).settings).toEqual(defaultSettings);
      expect(said([setting, 'Budget = 500'])).toHaveLength(1);
    },
  );
});

describe('what goes without a setting', () => {
  it.each<[string, string, unknown]>([
    ['Profile', '', 'core'],
    ['Lead', '', 'marketing'],
    ['Plan date', '', null],
    ['Fiscal year starts', '', 1],
    ['Small firm', '', false],
    ['Language', '', 'en-US'],
    ['Marks', '', 'backing'],
    ['Plumbline column', '', false],
    ['Rule', 'missing-kpi', null],
    ['Limit', 'funding-gap', 0.005],
    ['Limit', 'no-such-limit', null],
    ['Table', 'plan', null],
    ['Column', 'plan › team', null],
    ['Fill down', 'plan › team', null],
    ['Sections', 'plan', null],
    ['Mute', 'missing-kpi/tactics/t1', false],
    ['Approval', 'tactics › t1', null],
    ['Stock-out', 'oak table › mar 2026', null],
  ])('%s %s is %p', (name, subject, usual) => {
    const declaration = settingDeclarations.find((each) => each.name === name);
    expect(declaration?.usual(subject)).toEqual(usual);
  });
});

describe('the names of a table and a column', () => {
  it.each<[string, readonly string[]]>([
    ['Plan › Team', ['Plan | Team']],
    ['Plan > Team', ['Plan | Team']],
    ['Plan › Tactic › Team', ['Plan › Tactic | Team', 'Plan | Tactic › Team']],
    ['Team', []],
    ['Plan›Team', []],
    // The last four ways.
    [
      'a > b > c > d > e > f',
      ['a > b > c > d > e | f', 'a > b > c > d | e > f', 'a > b > c | d > e > f', 'a > b | c > d > e > f'],
    ],
  ])('are parted in %s, the most likely way first', (subject, expected) => {
    expect(partings(subject).map(({ table, column }) => `${table} | ${column}`)).toEqual(expected);
  });
});
