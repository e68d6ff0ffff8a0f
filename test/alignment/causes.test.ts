import * as fc from 'fast-check';
import { type Cause, fixesOfCause, fixOfAll, rankCauses } from '../../src/alignment/causes';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Finding, Fix, FixEdit } from '../../src/alignment/finding';
import { gainOfFix } from '../../src/alignment/gain-of-fix';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { randomPlan } from '../oracle/random-plan';
import { bareFinding } from '../support/bare-finding';
import { cellAt } from '../support/cell-at';
import { planOf, type PlanSheets, readingSettings, sheet } from '../support/plan-of';
import { withFix } from './plan-edits';

const check = (sheets: PlanSheets): CheckResult => checkPlan(planOf(sheets), defaultCheckSettings);

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = sheet(
  'ID | Strategy | Goal | Segment',
  'S1 | Win commuters | G1 | Commuters',
  'S2 | Care for life |  | Commuters',
);
const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Strategy | Owner | KPI | Start | End', ...rows);

const ranked = (sheets: PlanSheets): readonly Cause[] => rankCauses(check(sheets).findings);
const titles = (sheets: PlanSheets): readonly string[] => ranked(sheets).map(({ title }) => title);

/** A finding about no row, of a cause of its own. */
const said = (
  says: string,
  severity: Finding['severity'],
  points: number,
  fixes: readonly Fix[] = [],
): Finding =>
  bareFinding({
    id: says,
    rule: 'mixed-currency',
    severity,
    points,
    cause: { key: says, says },
    fixes: () => fixes,
  });

describe('the causes of findings', () => {
  it('are one for all tactics that name the same unknown strategy, with a fix for all', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics(
        'T1 | Shop | S11 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T2 | Film | s11 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T3 | Fair | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T4 | Mail | S11; S77 | Ann | Sales | 2027-01-01 | 2027-02-01',
      ),
    };
    const cause = ranked(plan).find(({ title }) => title.startsWith('Unknown strategy "S11"'));
    expect(cause?.title).toBe('Unknown strategy "S11": 3 tactics');
    expect(cause === undefined ? null : fixesOfCause(cause)[0]).toMatchObject({
      label: 'Replace with S1 (Win commuters)',
      edits: [
        { oldPart: 'S11', newPart: 'S1' },
        { oldPart: 's11', newPart: 'S1' },
        { oldPart: 'S11', newPart: 'S1' },
      ],
    });
  });

  it('are one for a strategy without a goal and all that it backs', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics(
        'T1 | Shop | S1 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T2 | Film | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T3 | Fair | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
      ),
    };
    const [first] = ranked(plan);
    expect(first?.title).toBe('S2 (Care for life) has no live goal: 1 strategy and 2 tactics');
    expect(first?.points).toBeCloseTo(60, 9);
    expect(first?.severity).toBe('error');
  });

  it('name a row once, where nothing hangs on it', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics('T1 | Shop | S1 | Ann | Sales | 2027-01-01 | 2027-02-01'),
    };
    expect(titles(plan)).toContain('S2 (Care for life) has no live goal');
  });

  it('are one for all rows that lack the same, one for a single row by its name, one for each absent column', () => {
    const plan = {
      strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters'),
      tactics: sheet(
        'ID | Tactic | Strategy | Owner | Start | End',
        'T1 | Shop | S1 || 2027-01-01 | 2027-02-01',
        'T2 | Film | S1 || 2027-01-01 | 2027-02-01',
        'T3 | Fair | S1 | Ann | 2027-01-01',
      ),
    };
    expect(titles(plan)).toEqual([
      'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
      'No owner: 2 tactics',
      'Missing dates: T3 (Fair)',
    ]);
  });

  it('count rows by what several of them are called', () => {
    const plan = {
      strategies: sheet(
        'ID | Strategy | Owner',
        'S1 | Win commuters | Ann',
        'S2 | Care for life |',
        'S3 | Keep owners |',
      ),
      tactics: sheet('ID | Tactic | Strategy | Owner', 'T1 | Shop | S1; S2; S3 | Ann'),
    };
    expect(titles(plan)).toContain('No owner: 2 strategies');
  });

  it('choose nothing for several rows where each could be fixed in several ways', () => {
    const plan = {
      goals,
      strategies: sheet('ID | Strategy | Goal', 'S1 | Win commuters | G1', 'S2 | Care for life | G1'),
      tactics: tactics('T1 | Win commuters', 'T2 | Care', 'T3 | Fair | S1'),
    };
    const cause = ranked(plan).find(({ title }) => title === 'Tactic without a strategy: 2 tactics');
    expect(cause === undefined ? 'no cause' : fixesOfCause(cause)).toEqual([]);
  });

  it('are one each for what is said of the plan as a whole', () => {
    const plan = {
      strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters'),
      tactics: sheet('ID | Tactic | Strategy | Start | End', 'T1 | Shop | S1 | 2027-01-01 | 2027-02-01'),
    };
    expect(titles(plan)).toEqual([
      'No tactic says who is responsible for it. Add or fill the column Owner in the tactics.',
      'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
    ]);
  });

  it('begin with those that cost most, then the worst, then those that reach farthest', () => {
    const causes = rankCauses([
      said('one warning', 'warning', 0),
      said('two warnings', 'warning', 0),
      said('two warnings', 'advice', 0),
      said('an error', 'error', 0),
      said('5 points in all', 'advice', 2),
      said('4 points', 'error', 4),
      said('5 points in all', 'warning', 3),
    ]);
    expect(causes.map(({ title, severity, points }) => [title, severity, points])).toEqual([
      ['5 points in all', 'warning', 5],
      ['4 points', 'error', 4],
      ['an error', 'error', 0],
      ['two warnings', 'warning', 0],
      ['one warning', 'warning', 0],
    ]);
    expect(causes[0]?.findings.map(({ points }) => points)).toEqual([3, 2]);
  });

  it('carry all points of the findings, each finding once, and keep what their fix promises', () => {
    let kept = 0;
    fc.assert(
      fc.property(randomPlan, ({ sheets }) => {
        const before = check(sheets);
        const causes = rankCauses(before.findings);
        const findings = causes.flatMap((cause) => cause.findings);
        expect(new Set(findings).size).toBe(before.findings.length);
        expect(findings).toHaveLength(before.findings.length);
        for (const [place, { points }] of causes.entries())
          expect(points).toBeLessThanOrEqual(causes[place - 1]?.points ?? Infinity);
        for (const cause of causes) {
          for (const fix of fixesOfCause(cause)) {
            const gain = gainOfFix(before, fix, readingSettings);
            if (gain === null) continue;
            const after = check(withFix(sheets, fix));
            expect((after.score.score ?? 0) - (before.score.score ?? 0)).toBeCloseTo(gain, 9);
            kept += 1;
          }
        }
      }),
    );
    expect(kept).toBeGreaterThan(10);
  });
});

describe('the fix of a cause', () => {
  const whole = (address: string, newValue: string): FixEdit => ({
    sheet: 'Tactics',
    cell: cellAt(address),
    field: 'Strategy',
    oldValue: null,
    newValue,
  });
  const part = (address: string, oldPart: string): FixEdit => ({
    sheet: 'Tactics',
    cell: cellAt(address),
    field: 'Strategy',
    oldPart,
    newPart: 'S1',
  });
  const fix = (label: string, ...edits: readonly FixEdit[]): Fix => ({ label, edits });
  const fixOf = (...ofEach: readonly (readonly Fix[])[]): Fix | null => {
    const [cause] = rankCauses(ofEach.map((fixes) => said('a fault', 'warning', 0, fixes)));
    return cause === undefined ? null : (fixesOfCause(cause)[0] ?? null);
  };

  const b2 = whole('B2', 'S1');
  const b3 = whole('B3', 'S1');
  const ofB2 = part('B2', 'S8');

  it.each<[string, readonly (readonly Fix[])[], Fix | null]>([
    ['is none where no finding has any', [[], []], null],
    ['is the best of a single finding', [[fix('One', b2), fix('Another', b3)]], fix('One', b2)],
    ['is that of the only finding that has one', [[], [fix('One', b2)]], fix('One', b2)],
    ['makes all edits together', [[fix('One', b2)], [fix('Another', b3)]], fix('a fault', b2, b3)],
    ['is nobody else’s to choose among several', [[fix('One', b2), fix('Another', b3)], []], null],
    ['writes a cell once', [[fix('One', b2)], [fix('Another', whole('B2', 'S2'))]], fix('One', b2)],
    [
      'leaves out all edits of a fix of which one is made already',
      [[fix('One', b2)], [fix('Two', b3, b2)]],
      fix('One', b2),
    ],
    [
      'leaves the other cells of such a fix to fixes after it',
      [[fix('One', b2)], [fix('Two', b3, b2)], [fix('Three', b3)]],
      fix('a fault', b2, b3),
    ],
    [
      'changes several parts of a cell',
      [[fix('One', ofB2)], [fix('Two', part('B2', 'S9'))]],
      fix('a fault', ofB2, part('B2', 'S9')),
    ],
    [
      'changes the same part of two cells',
      [[fix('One', ofB2)], [fix('Two', part('B3', 'S8'))]],
      fix('a fault', ofB2, part('B3', 'S8')),
    ],
    [
      'changes a part once, also after another',
      [
        [fix('One', ofB2)],
        [fix('Two', part('B2', 'S9'))],
        [fix('Three', ofB2)],
        [fix('Four', part('B2', 'S9'))],
      ],
      fix('a fault', ofB2, part('B2', 'S9')),
    ],
    ['changes no part of a cell that it writes', [[fix('One', b2)], [fix('Two', ofB2)]], fix('One', b2)],
    ['writes no cell of which it changes a part', [[fix('One', ofB2)], [fix('Two', b2)]], fix('One', ofB2)],
  ])('%s', (_, ofEach, expected) => {
    expect(fixOf(...ofEach)).toEqual(expected);
  });

  it('is none for more than 5,000 findings, which nobody looks through', () => {
    const fixes = (amount: number) =>
      Array.from({ length: amount }, (_, row) => [fix('One', whole(`B${row + 2}`, 'S1'))]);
    expect(fixOf(...fixes(5000))?.edits).toHaveLength(5000);
    expect(fixOf(...fixes(5001))).toBeNull();
  });

  it('is one for each choice that all findings of a cause leave alike', () => {
    const choices = (address: string) => [
      fix('Replace with S1', part(address, 'S9')),
      fix('Replace with S2', whole(address, 'S2')),
      fix(`Something about ${address}`, whole(address, address)),
    ];
    const [cause] = rankCauses(['B2', 'B3'].map((address) => said('S9', 'error', 1, choices(address))));
    expect(cause && fixesOfCause(cause)).toEqual([
      fix('Replace with S1', part('B2', 'S9'), part('B3', 'S9')),
      fix('Replace with S2', whole('B2', 'S2'), whole('B3', 'S2')),
    ]);
  });

  it('is every choice of a single finding', () => {
    const choices = [fix('One', b2), fix('Another', b3)];
    const [cause] = rankCauses([said('a fault', 'warning', 0, choices)]);
    expect(cause && fixesOfCause(cause)).toEqual(choices);
  });
});

describe('the fix of a whole group', () => {
  const edits = (address: string): FixEdit => ({
    sheet: 'Tactics',
    cell: cellAt(address),
    field: 'Owner',
    oldValue: null,
    newValue: 'Ann',
  });
  const proposing = (...addresses: readonly string[]) =>
    said(
      'a fault',
      'warning',
      0,
      addresses.map((address) => ({ label: address, edits: [edits(address)] })),
    );

  it('makes what each of its findings proposes, and leaves out those that leave a choice or nothing', () => {
    const group = [proposing('B2'), proposing(), proposing('B3', 'B4'), proposing('B5')];
    expect(fixOfAll('All', group)).toEqual({ label: 'All', edits: [edits('B2'), edits('B5')] });
  });

  it('is none where fewer than two findings propose one thing', () => {
    expect(fixOfAll('All', [proposing('B2'), proposing('B3', 'B4')])).toBeNull();
  });
});
