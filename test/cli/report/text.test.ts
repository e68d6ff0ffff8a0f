import { rules } from '../../../src/alignment/catalogue';
import type { CheckedFile } from '../../../src/cli/checked-file';
import { textReport } from '../../../src/cli/report/text';
import { displayWidth } from '../../../src/cli/report/wrap';
import type { WrittenSheet } from '../../support/write-xlsx';
import { crookedPlan, noPlan, oddPlan, planWithoutOwners, truePlan, withoutKpi } from '../plan-files';
import { checkedPlan, each, textOf } from './checked-plan';

const report = (files: readonly CheckedFile[], width = 80): Promise<string> =>
  textOf(textReport(each(files), { width, colours: false, explains: false }));

const crookedRules = ['tactic-without-strategy', 'strategy-without-tactic', 'missing-owner', 'overallocated'];
const crooked = (): Promise<CheckedFile> => checkedPlan('plans/crooked.xlsx', crookedPlan, crookedRules);

describe('the report of a plan as text', () => {
  it('tells the score, what it rests on, the findings by severity and rule, and what to fix first', async () => {
    const off = rules.filter(({ onlyIn }) => onlyIn !== 'full').length - crookedRules.length;
    expect(await report([await crooked()])).toBe(`plans/crooked.xlsx

  Alignment score 48.5 of 100
  Poorly aligned, as of 1 Mar 2026, core profile, marketing leads

  Backing   ██████████░░░░░░░░░░   28.5 of 60
  Coverage  ██████████░░░░░░░░░░   20.0 of 40

  Backed: 66.7% of the tactics and 50% of the money. Budgets known: 100% of the
  tactics.

  Read from
    goals       Goals!A1:B2          1 row
    strategies  Strategies!A1:F3    2 rows
    tactics     'Sales plan'!B3:K6  3 rows
      unused columns: Remarks

  ▲ Errors (1)

    Tactic without a strategy  tactic-without-strategy
    Work that supports no strategy takes money and people away from work that
    does.
      'Sales plan'!D4  T2 (Radio) has no strategy. Name the one that it
                       supports, or drop it. [30.0 points lost]

  ● Warnings (2)

    Strategy without a tactic  strategy-without-tactic
    A strategy that nobody works on is only a wish.
      Strategies!B3  S2 (Delight those who own one) has no live tactic. Plan
                     one, or drop the strategy. [20.0 points lost]

    No owner  missing-owner
    Work without an owner tends not to get done.
      'Sales plan'!E5  T3 (Posters) has no owner. Name the person who is
                       responsible for it. [1.5 points lost, hidden row]

  Fix first
    −30.0  'Sales plan'!D4  Tactic without a strategy: T2 (Radio). Link to S1
                            (Win commuters with the light bag): +30.0 points.
    −20.0  Strategies!B3    Strategy without a tactic: S2 (Delight those who own
                            one)
     −1.5  'Sales plan'!E5  No owner: T3 (Posters)

  What holds (rules without a finding)
    Backing      1 of 3: Shares above 100%
    Measurement  0 of 1

  ${off} rules off (Plumbline settings)
    Strategy has no live goal · Missing column · Duplicate ID · Goal without a
    strategy · Missing ID · Possible duplicate · Half the plan is missing ·
    Retired goal and ${off - 8} more

1 error, 2 warnings.
`);
  });

  it('says under the tables what of the workbook was not read', async () => {
    const checked = await checkedPlan('true.xlsx', truePlan, ['tactic-without-strategy']);
    const leftOut = [
      'Sheet "Plan": an Excel table overlaps another one; its cells were read as plain cells.',
    ];
    expect(await report([{ ...checked, leftOut }])).toMatch(
      /\n {4}tactics .*\n {4}Sheet "Plan": an Excel table overlaps another one; its cells were read as\n {4}plain cells\.\n/u,
    );
  });

  it('says so where nothing is wrong', async () => {
    const text = await report([await checkedPlan('true.xlsx', truePlan, ['tactic-without-strategy'])]);
    expect(text).toContain('\n  Alignment score 100 of 100\n');
    expect(text).toContain('\n  No findings: the plan hangs true.\n');
    expect(text).not.toContain('Fix first');
    expect(text.endsWith('\nNo findings.\n')).toBe(true);
  });

  it('lists twenty findings of a rule and counts the rest', async () => {
    const text = await report([await checkedPlan('many.xlsx', planWithoutOwners(1234), ['missing-owner'])]);
    expect(text).toContain('No owner  missing-owner, 1,234 findings, 6.0 points lost');
    expect(text.match(/Flyer number/g)).toHaveLength(20);
    expect(text).toContain('\n      … and 1,214 more (--format json lists all)\n');
    expect(text.endsWith('\n1,234 warnings.\n')).toBe(true);
  });

  it('does not list twenty and then count none', async () => {
    const text = await report([await checkedPlan('twenty.xlsx', planWithoutOwners(20), ['missing-owner'])]);
    expect(text.match(/Flyer number/g)).toHaveLength(20);
    expect(text).not.toContain('--format json lists all');
  });

  it('tells what could not be checked, and why', async () => {
    const text = await report([await checkedPlan('odd.xlsx', oddPlan, ['end-before-start'])]);
    expect(text).toContain(
      "\n  Could not check (1)\n    End before start: A date of the row could not be read. See 'Bob''s plan'!F2.\n",
    );
  });

  it('tells what was skipped, with what the plan would need for it', async () => {
    const text = await report([await checkedPlan('true.xlsx', truePlan, ['funding-off-target'])]);
    expect(text).toContain(
      '\n  1 check skipped\n    Funding off target\n      The plan has no tactics, or its strategies have no Funding share.\n',
    );
  });

  it('tells by group what holds, and apart from it what a missing column leaves open', async () => {
    const text = await report([
      await checkedPlan('true.xlsx', withoutKpi, [
        'tactic-without-strategy',
        'unknown-strategy',
        'missing-kpi',
        'missing-owner',
        'kpi-without-target',
      ]),
    ]);
    expect(text).toContain(`
  What holds (rules without a finding)
    Backing      2 of 2: Tactic without a strategy · Unknown strategy
    Measurement  1 of 1: No owner
    Not counted, because the plan lacks a column: No KPI
`);
  });

  it('offers the headings to use where the workbook has no plan', async () => {
    expect(await report([await checkedPlan('none.xlsx', noPlan, ['plan-missing'])])).toBe(`none.xlsx

  No plan found in this workbook. Plumbline looks on every sheet for tables that
  it recognises by their headings. Use these headings (only those marked * are
  required; their order, further columns and the layout do not matter):

    goals       ID | Goal* | Target | Due
    strategies  ID | Strategy* | Goal | Segment | Start | End
    tactics     ID | Tactic* | Strategy | Owner | KPI | Start | End | Segment |
                Budget

No plan found in 1 file.
`);
  });

  it('names tables that may be part of a plan, why it is not sure, and what to do', async () => {
    const unsure = [
      {
        name: 'Todo',
        rows: [
          ['What we do', 'Owner', 'Budget'],
          ['Spring fair', 'Ann', 500],
        ],
      },
    ];
    expect(await report([await checkedPlan('todo.xlsx', unsure, ['plan-missing'])])).toBe(`todo.xlsx

  No table in this workbook is surely part of a plan, but one may be.

  Possibly part of the plan, but not read
    Todo!A1:C2: Looks like tactics: "What we do" names the tactic of each row;
    "Owner" and "Budget" are columns of tactics. Not sure, because no heading
    plainly names the rows.
    Run the check with --accept-offers to read it, or say in a sheet "Plumbline
    settings" what it is.

No plan found in 1 file.
`);
  });

  it.each<[string, readonly WrittenSheet[], string]>([
    [
      'without strategies',
      [
        {
          name: 'Tactics',
          rows: [
            ['Tactic', 'Owner'],
            ['Fair', 'Ann'],
            ['Tour', 'Bob'],
          ],
        },
      ],
      '  2 tactics were read, but no strategies. Add a column Strategy to the tactics,\n  or a table of strategies. Then check again.\n',
    ],
    [
      'without tactics',
      [
        {
          name: 'Strategies',
          rows: [
            ['Strategy', 'Segment'],
            ['Win commuters', 'Commuters'],
            ['Keep owners', 'Owners'],
          ],
        },
      ],
      '  2 strategies were read, but no tactics. Add a table of tactics with a column\n  Strategy that says which strategy each one supports. Then check again.\n',
    ],
    [
      'of which nothing is live',
      [
        {
          name: 'Strategies',
          rows: [
            ['Strategy', 'Status'],
            ['Win', 'dropped'],
            ['Keep', 'paused'],
          ],
        },
        {
          name: 'Tactics',
          rows: [
            ['Tactic', 'Strategy', 'Status'],
            ['Fair', 'Win', 'cancelled'],
            ['Tour', 'Keep', 'paused'],
          ],
        },
      ],
      '  All strategies and tactics are paused, dropped, cancelled, rejected or\n  archived, so there is nothing to score. Change the status of those that are\n  planned again, or add new ones. Then check again.\n',
    ],
  ])('says of a plan %s what was found and what to add, and gives no score', async (_, sheets, said) => {
    const text = await report([await checkedPlan('half.xlsx', sheets, [])]);
    expect(text).toContain(
      `half.xlsx\n\n  No score yet\n  as of 1 Mar 2026, core profile, marketing leads\n\n${said}\n  Read from\n`,
    );
    expect(text).not.toMatch(/Alignment score|of 100|empty|hangs true/u);
  });

  it('goes on after a file that could not be read, and counts at the end', async () => {
    const broken = { file: 'broken.xlsx', error: 'The file is empty. Save the workbook again.' };
    const text = await report([broken, await crooked(), broken, await crooked()]);
    expect(text.startsWith('broken.xlsx\n\n  Could not be read. The file is empty. Save')).toBe(true);
    expect(text.match(/Alignment score 48\.5/g)).toHaveLength(2);
    expect(text.endsWith('\n2 errors, 4 warnings in 2 plans. 2 files could not be read.\n')).toBe(true);
  });

  it('does not round a score that lacks the least bit up to the whole', async () => {
    const nearly = planWithoutOwners(1);
    const [goals, strategies, tactics] = nearly;
    if (goals === undefined || strategies === undefined || tactics === undefined) throw new Error('no plan');
    const rows = tactics.rows.map((row, index) => (index === 2 ? [...row.slice(0, -1), 1] : row));
    const text = await report([
      await checkedPlan('nearly.xlsx', [goals, strategies, { ...tactics, rows }], ['missing-owner']),
    ]);
    expect(text).toContain('  Alignment score 99.9 of 100\n');
    expect(text).toContain('  Backing   ███████████████████░   59.9 of 60\n');
  });

  it.each([40, 60, 80, 100])('keeps to %i columns', async (width) => {
    const lines = (await report([await crooked()], width)).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    expect(lines.some((line) => displayWidth(line) > width - 15)).toBe(true);
  });

  it('is the same text with colours, but for the colours', async () => {
    const files = [await crooked()];
    const coloured = await textOf(textReport(each(files), { width: 80, colours: true, explains: false }));
    const escape = String.fromCharCode(27);
    const stripped = coloured
      .split(escape)
      .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
      .join('');
    expect(coloured).toContain(`${escape}[31m`);
    expect(stripped).toBe(await report(files));
  });
});
