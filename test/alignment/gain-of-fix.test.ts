import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Fix, FixEdit } from '../../src/alignment/finding';
import { gainOfFix } from '../../src/alignment/gain-of-fix';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { cellAt } from '../support/cell-at';
import { planOf, type PlanSheets, readingSettings, sheet } from '../support/plan-of';

const check = (sheets: PlanSheets): CheckResult => checkPlan(planOf(sheets), defaultCheckSettings);
const care = 'Owner | KPI | Start | End';
const cared = 'Ann | Visits | 2027-02-01 | 2027-02-28';

/** Backing gives T1 and T2 30 points each: T1 lacks a tenth, T2 all. S2 has no tactic: Coverage's 40 points are half lost. */
const plan = {
  strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters', 'S2 | Care | Owners'),
  tactics: sheet(
    `ID | Tactic | Strategy | ${care}`,
    'T1 | Shop | S1 || Visits | 2027-02-01 | 2027-02-28',
    `T2 | Film || ${cared}`,
  ),
};

const edit = (
  address: string,
  oldValue: string | null,
  newValue: string,
  sheetName = 'Tactics',
): FixEdit => ({
  sheet: sheetName,
  cell: cellAt(address),
  field: 'any',
  oldValue,
  newValue,
});
const gain = (result: CheckResult, ...edits: readonly FixEdit[]): number | null => {
  const fix: Fix = { label: 'Fix', edits };
  return gainOfFix(result, fix, readingSettings);
};

describe('what a fix brings', () => {
  it.each<[string, readonly FixEdit[], number | null]>([
    ['the owner that a tactic lacks: a tenth of 30', [edit('D2', null, 'Ben')], 3],
    ['a strategy that has a tactic: 30', [edit('C3', null, 'S1')], 30],
    ['one that had none: 30 and half of the coverage', [edit('C3', null, 'S2')], 50],
    ['both edits together', [edit('D2', null, 'Ben'), edit('C3', null, 'S2')], 53],
    [
      'one part in place of another',
      [{ sheet: 'Tactics', cell: cellAt('C2'), field: 'Strategy', oldPart: 'S1', newPart: 'S2' }],
      0,
    ],
    ['less than nothing', [edit('C2', 'S1', 'S9')], -47],
    ['nothing in a segment that no tactic serves', [edit('C3', 'Owners', 'Families', 'Strategies')], 0],
    ['not known in a cell that holds something else', [edit('D2', 'Ann', 'Ben')], null],
    ['nor with such a cell among others', [edit('D3', 'Ben', 'Eve'), edit('D2', null, 'Ben')], null],
    ['nor below the table', [edit('D4', null, 'Ben')], null],
    ['nor beside it', [edit('H2', null, 'Ben')], null],
    ['nor on its headings', [edit('D1', 'Owner', 'Ben')], null],
    ['nor on another sheet', [edit('D2', null, 'Ben', 'Notes')], null],
  ])('is %s', (_, edits, expected) => {
    const result = check(plan);
    const brought = gain(result, ...edits);
    if (expected === null) expect(brought).toBeNull();
    else expect(brought).toBeCloseTo(expected, 9);
  });

  it('is not known where the plan has no score', () => {
    const result = check({ tactics: plan.tactics });
    expect(gain(result, edit('D2', null, 'Ben'))).toBeNull();
  });

  it('is not known where the plan would have none', () => {
    const result = check({
      strategies: sheet('ID | Strategy | Status', 'S1 | Win commuters | active'),
      tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1 | dropped'),
    });
    expect(result.score.score).toBe(0);
    expect(gain(result, edit('C2', 'active', 'dropped', 'Strategies'))).toBeNull();
  });
});
