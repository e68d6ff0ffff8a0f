import * as fc from 'fast-check';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Fix } from '../../src/alignment/finding';
import { defaultCheckSettings } from '../../src/alignment/settings';
import type { Role } from '../../src/plan/fields/roles';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets } from '../support/plan-of';
import { withCell } from './plan-edits';

const check = (sheets: PlanSheets): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, profile: 'full' });

/** The plan with a fix applied, and what stood in its cell before. */
function applied(
  sheets: PlanSheets,
  { sheet, cell, field, newValue }: Fix,
): { plan: PlanSheets; before: unknown } {
  const role = sheet.toLowerCase() as Role;
  const rowIndex = cell.row - 1;
  const column = sheets[role]?.headings.indexOf(field) ?? -1;
  return {
    plan: withCell(sheets, role, rowIndex, field, newValue) ?? {},
    before: sheets[role]?.rows[rowIndex]?.[column] ?? null,
  };
}

describe('a fix', () => {
  it('of a random plan says what stands in its cell, fixes what was found, and never lowers the score', () => {
    let tried = 0;
    fc.assert(
      fc.property(randomPlan, ({ sheets }) => {
        const { findings, score } = check(sheets);
        for (const { rule, role, key, fixes } of findings) {
          const same = (result: CheckResult): number =>
            result.findings.filter((one) => one.rule === rule && one.role === role && one.key === key).length;
          for (const fix of fixes()) {
            const { plan, before } = applied(sheets, fix);
            const after = check(plan);
            expect(fix.oldValue).toEqual(before);
            expect(fix.newValue).not.toEqual(fix.oldValue);
            expect(same(after)).toBeLessThan(same({ ...after, findings }));
            expect(after.score.score ?? 0).toBeGreaterThanOrEqual((score.score ?? 0) - 1e-9);
            tried += 1;
          }
        }
      }),
      { numRuns: 250 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
