import * as fc from 'fast-check';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { findLosses } from '../../src/alignment/losses';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets } from '../support/plan-of';
import { withFix } from './plan-edits';

const check = (sheets: PlanSheets): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, profile: 'full' });

/** A row, whatever its key is by now. */
const placeOf = ({ row }: Pick<Finding, 'row'>): string =>
  row === null ? '' : `${row.role}/${row.rowIndex}`;

/** Points that each row loses but the rows of a fix and the plan as a whole, whichever finding carries them. */
function lossesOfOthers({ alignment }: CheckResult, fixed: ReadonlySet<string>): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const { of, points: lost } of findLosses(alignment)) {
    const place = of === null ? '' : placeOf(of);
    if (place !== '' && !fixed.has(place)) points.set(place, (points.get(place) ?? 0) + lost);
  }
  return points;
}

/**
 * To read a row that could not be read, or was ignored, can show that it is unbacked or dear; that is the truth and no harm done by
 * the fix.
 */
const reveals: ReadonlySet<string> = new Set(['duplicate-id', 'unreadable-cell', 'unknown-choice']);

describe('a fix', () => {
  const tried = new Map<string, number>();

  it('of a random plan changes what it says, removes what was found, and lowers neither the score nor another row', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets }) => {
        const before = check(sheets);
        for (const { rule, row, fixes } of before.findings) {
          for (const fix of fixes()) {
            // A column that is added is still to be filled in.
            if (fix.edits.length === 0) continue;
            const after = check(withFix(sheets, fix));
            const same = (result: CheckResult): number =>
              result.findings.filter((one) => one.rule === rule && placeOf(one) === placeOf({ row })).length;
            expect(same(after)).toBeLessThan(same(before));
            tried.set(rule, (tried.get(rule) ?? 0) + 1);
            if (reveals.has(rule)) continue;
            expect(after.score.score ?? 0).toBeGreaterThanOrEqual((before.score.score ?? 0) - 1e-9);
            const fixed = new Set(
              fix.edits.map(({ sheet, cell }) => `${sheet.toLowerCase()}/${cell.row - 1}`),
            );
            const lostBefore = lossesOfOthers(before, fixed);
            for (const [place, lost] of lossesOfOthers(after, fixed))
              expect(lost).toBeLessThanOrEqual((lostBefore.get(place) ?? 0) + 1e-9);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('was tried for many rules', () => {
    expect([...tried.keys()]).toEqual(
      expect.arrayContaining([
        'duplicate-id',
        'missing-id',
        'number-as-text',
        'tactic-without-strategy',
        'unknown-goal',
        'unknown-strategy',
        'unreadable-cell',
        'volume-short',
      ]),
    );
  });
});
