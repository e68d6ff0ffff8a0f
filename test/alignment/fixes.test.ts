import * as fc from 'fast-check';
import { cellAfterEdit } from '../../src/alignment/cell-after-edit';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Fix } from '../../src/alignment/finding';
import { defaultCheckSettings } from '../../src/alignment/settings';
import type { Role } from '../../src/plan/fields/roles';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets } from '../support/plan-of';
import { withCell } from './plan-edits';

const check = (sheets: PlanSheets): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, profile: 'full' });

/** The plan with a fix applied; every edit finds what it is for in its cell, and changes it. */
function applied(sheets: PlanSheets, { edits }: Fix): PlanSheets {
  return edits.reduce((plan, edit) => {
    const role = edit.sheet.toLowerCase() as Role;
    const rowIndex = edit.cell.row - 1;
    const column = plan[role]?.headings.indexOf(edit.field) ?? -1;
    const before = plan[role]?.rows[rowIndex]?.[column] ?? null;
    const value = cellAfterEdit(edit, before);
    expect(value).not.toBeNull();
    expect(value).not.toEqual(before);
    return withCell(plan, role, rowIndex, edit.field, value) ?? {};
  }, sheets);
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
            const after = check(applied(sheets, fix));
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
