import { align } from '../../../src/alignment/alignment';
import { strategiesTable } from '../../../src/alignment/link-up/strategies-table';
import { type StrategyGrouping, strategyGroups } from '../../../src/alignment/link-up/strategy-groups';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { readPlan } from '../../../src/plan/read-plan';
import { readWorkbookPlan } from '../../../src/plan/read-workbook';
import { type PlanSheets, readingSettings, sheet, tablesOf } from '../../support/plan-of';
import { withLinks } from './applied-links';

const alignmentOf = (sheets: PlanSheets) =>
  align(readPlan(tablesOf(sheets), readingSettings), defaultCheckSettings);

const shown = (groupings: readonly StrategyGrouping[]): unknown =>
  groupings.map(({ by, groups, without }) => [
    by,
    Object.fromEntries(groups.map(({ name, tactics }) => [name, tactics.map(({ key }) => key).join(' ')])),
    without.map(({ key }) => key).join(' '),
  ]);

describe('how tactics could be grouped under strategies', () => {
  it.each<[string, PlanSheets, unknown]>([
    [
      'by a channel that each names',
      { tactics: sheet('ID|Tactic|Channel', 'T1|A|Email', 'T2|B|Shops', 'T3|C|email', 'T4|D|') },
      [['channel', { Email: 'T1 T3', Shops: 'T2' }, 'T4']],
    ],
    [
      'by the names of the products that they name by ID',
      {
        products: sheet('ID|Product', 'P1|Bag', 'P2|Belt'),
        tactics: sheet('ID|Tactic|Product', 'T1|A|P1', 'T2|B|P2', 'T3|C|P1', 'T4|D|P2'),
      },
      [['product', { Bag: 'T1 T3', Belt: 'T2 T4' }, '']],
    ],
    [
      'by segment, activity and month, months last',
      {
        tactics: sheet(
          'ID|Tactic|Segment|Activity|Start',
          'T1|A|Teams|events|2027-03-01',
          'T2|B|Teams|content|2027-04-01',
          'T3|C|Homes|events|2027-03-09',
          'T4|D|Homes|content|2027-04-20',
        ),
      },
      [
        ['segment', { Teams: 'T1 T2', Homes: 'T3 T4' }, ''],
        ['activity', { Events: 'T1 T3', Content: 'T2 T4' }, ''],
        ['month', { 'Mar 2027': 'T1 T3', 'Apr 2027': 'T2 T4' }, ''],
      ],
    ],
    [
      'by their sections first',
      {
        tactics: sheet(
          'ID|Tactic|Channel|Owner',
          'Be seen|||',
          'T1|A|Email|Kim',
          'T2|B|Shops|Kim',
          'Be bought|||',
          'T3|C|Email|Kim',
          'T4|D|Shops|Kim',
        ),
      },
      [
        ['section', { 'Be seen': 'T1 T2', 'Be bought': 'T3 T4' }, ''],
        ['channel', { Email: 'T1 T3', Shops: 'T2 T4' }, ''],
      ],
    ],
    [
      'the more even way first',
      {
        tactics: sheet('ID|Tactic|Channel|Segment', 'T1|A|X|U', 'T2|B|X|U', 'T3|C|X|V', 'T4|D|Y|V'),
      },
      [
        ['segment', { U: 'T1 T2', V: 'T3 T4' }, ''],
        ['channel', { X: 'T1 T2 T3', Y: 'T4' }, ''],
      ],
    ],
    [
      'not where one group has nearly all',
      {
        tactics: sheet(
          'ID|Tactic|Channel',
          ...'AAAAAAAAAB'.split('').map((channel, at) => `T${at}|N${at}|${channel}`),
        ),
      },
      [],
    ],
    [
      'not where each is its own group',
      { tactics: sheet('ID|Tactic|Channel', 'T1|A|X', 'T2|B|Y', 'T3|C|Z') },
      [],
    ],
    [
      'not where too many are left over',
      { tactics: sheet('ID|Tactic|Channel', 'T1|A|X', 'T2|B|X', 'T3|C|Y', 'T4|D|', 'T5|E|', 'T6|F|X, Y') },
      [],
    ],
    [
      'not where there are more groups than strategies',
      {
        tactics: sheet(
          'ID|Tactic|Channel',
          ...Array.from({ length: 26 }, (_, at) => `T${at}|N${at}|C${at % 13}`),
        ),
      },
      [],
    ],
    [
      'not where the plan has strategies',
      {
        strategies: sheet('ID|Strategy', 'S1|Be seen'),
        tactics: sheet('ID|Tactic|Channel', 'T1|A|X', 'T2|B|X', 'T3|C|Y', 'T4|D|Y'),
      },
      [],
    ],
    ['not where there are no tactics', { tactics: sheet('ID|Tactic|Channel') }, []],
    [
      'of live tactics only',
      { tactics: sheet('ID|Tactic|Channel|Status', 'T1|A|X|', 'T2|B|X|', 'T3|C|Y|', 'T4|D|Z|dropped') },
      [['channel', { X: 'T1 T2', Y: 'T3' }, '']],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(shown(strategyGroups(alignmentOf(sheets)))).toEqual(expected);
  });
});

describe('the table of strategies that groups become', () => {
  const tactics = sheet(
    'ID|Tactic|Channel',
    'T1|A|Email',
    'T2|B|Shops',
    'T3|C|Email',
    'T4|D|Shops',
    'T5|E|Fairs',
  );
  const made = (sheets: PlanSheets, names: readonly string[]) => {
    const alignment = alignmentOf(sheets);
    const [grouping] = strategyGroups(alignment);
    return strategiesTable(alignment, grouping as StrategyGrouping, names);
  };

  it.each<
    [string, PlanSheets, readonly string[], readonly string[], readonly (readonly (string | null)[])[]]
  >([
    [
      'has IDs where the tactics have',
      { tactics },
      ['Mail', 'Retail', 'Fairs'],
      ['ID', 'Strategy'],
      [
        ['S1', 'Mail'],
        ['S2', 'Retail'],
        ['S3', 'Fairs'],
      ],
    ],
    [
      'has none where they have none',
      { tactics: sheet('Tactic|Channel', 'A|Email', 'B|Shops', 'C|Email', 'D|Shops') },
      ['Mail', 'Retail'],
      ['Strategy'],
      [['Mail'], ['Retail']],
    ],
    [
      'serves the single goal',
      { goals: sheet('ID|Goal', 'G1|Grow'), tactics },
      ['Mail', 'Retail', 'Fairs'],
      ['ID', 'Strategy', 'Goal'],
      [
        ['S1', 'Mail', 'G1'],
        ['S2', 'Retail', 'G1'],
        ['S3', 'Fairs', 'G1'],
      ],
    ],
    [
      'leaves open which of several goals',
      { goals: sheet('ID|Goal', 'G1|Grow', 'G2|Earn'), tactics },
      ['Mail', 'Retail', 'Fairs'],
      ['ID', 'Strategy', 'Goal'],
      [
        ['S1', 'Mail', null],
        ['S2', 'Retail', null],
        ['S3', 'Fairs', null],
      ],
    ],
    [
      'has one row for groups of one name',
      { tactics },
      ['Mail', 'Retail', 'retail'],
      ['ID', 'Strategy'],
      [
        ['S1', 'Mail'],
        ['S2', 'Retail'],
      ],
    ],
    [
      'leaves out a group without a name',
      { tactics },
      ['Mail', ' ', 'Fairs'],
      ['ID', 'Strategy'],
      [
        ['S1', 'Mail'],
        ['S2', 'Fairs'],
      ],
    ],
    [
      'keeps names on one line and in one piece',
      { tactics },
      ['Mail;\nletters', 'A | B', 'Fairs, shows'],
      ['ID', 'Strategy'],
      [
        ['S1', 'Mail, letters'],
        ['S2', 'A, B'],
        ['S3', 'Fairs, shows'],
      ],
    ],
  ])('%s', (_, sheets, names, headings, rows) => {
    expect(made(sheets, names).newSheet).toEqual({ name: 'Strategies', headings, rows });
  });

  it.each<[string, PlanSheets]>([
    ['without a Strategy column, by IDs', { tactics }],
    [
      'with an empty one',
      {
        tactics: sheet(
          'ID|Tactic|Channel|Strategy',
          'T1|A|Email|',
          'T2|B|Shops|',
          'T3|C|Email|',
          'T4|D|Shops|',
        ),
      },
    ],
    ['by names', { tactics: sheet('Tactic|Channel', 'A|Email', 'B|Shops', 'C|Email', 'D|Shops') }],
    [
      'by names that hold commas',
      { tactics: sheet('Tactic|Segment', 'A|New York', 'B|1-2 kids', 'C|New York', 'D|1-2 kids') },
    ],
    ['with a goal', { goals: sheet('Goal', 'Grow'), tactics }],
  ])('links all tactics of its groups where it is read again: %s', (_, sheets) => {
    const alignment = alignmentOf(sheets);
    const [grouping] = strategyGroups(alignment);
    const names = grouping?.groups.map(({ name }) => `${name}, and more`) ?? [];
    const table = strategiesTable(alignment, grouping as StrategyGrouping, names);
    const tables = [
      ...tablesOf({ strategies: { headings: table.newSheet.headings, rows: table.newSheet.rows } }),
      ...withLinks(tablesOf(sheets), table.links),
    ];
    const byRole = (['goals', 'strategies', 'tactics'] as const).flatMap((role) =>
      tables.filter((each) => each.role === role),
    );
    const after = align(readPlan(byRole, readingSettings), defaultCheckSettings);
    expect(after.strategies.map(({ row }) => row.strategy)).toEqual(names);
    expect(
      after.tactics.map(({ row, strategies, backedShare }) => [
        row.tactic,
        strategies.map((each) => each.row.strategy),
        backedShare,
      ]),
    ).toEqual(
      alignment.tactics.map(({ row }) => {
        const place = grouping?.groups.findIndex((group) => group.tactics.includes(row)) ?? -1;
        return [row.tactic, [names[place]], 1];
      }),
    );
  });

  it('is recognised with its links in a workbook that knows nothing of it', () => {
    const alignment = alignmentOf({ tactics });
    const [grouping] = strategyGroups(alignment);
    const table = strategiesTable(alignment, grouping as StrategyGrouping, ['Mail', 'Retail', 'Fairs']);
    const [linked] = withLinks(tablesOf({ tactics }), table.links);
    const sheetOf = (
      name: string,
      headings: readonly string[],
      rows: readonly (readonly (string | number | boolean | null | { readonly error: string })[])[],
    ) => ({
      name,
      top: 0,
      left: 0,
      cells: [headings, ...rows],
      formats: null,
      hiddenRows: new Set<number>(),
      tables: [],
      merges: [],
    });
    const plan = readWorkbookPlan(
      {
        sheets: [
          sheetOf('Plan', linked?.source.headings ?? [], linked?.source.rows ?? []),
          sheetOf(table.newSheet.name, table.newSheet.headings, table.newSheet.rows),
        ],
        dateSystem: 1900,
        leftOut: [],
      },
      { planDate: readingSettings.planDate, locale: 'en-US', fiscalYearStart: 1 },
    );
    const after = align(plan, defaultCheckSettings);
    expect(
      after.tactics.map(({ row, strategies }) => [row.key, strategies.map((each) => each.row.strategy)]),
    ).toEqual([
      ['T1', ['Mail']],
      ['T2', ['Retail']],
      ['T3', ['Mail']],
      ['T4', ['Retail']],
      ['T5', ['Fairs']],
    ]);
  });
});
