import { checkPlan } from '../../../src/alignment/check';
import { type CheckRecord, recordCheck } from '../../../src/alignment/comparison/check-record';
import { compareChecks, type Comparison } from '../../../src/alignment/comparison/compare-checks';
import { changeWords, rowLabel } from '../../../src/alignment/comparison/comparison-words';
import { type CheckSettings, defaultCheckSettings } from '../../../src/alignment/settings';
import type { ReadingSettings } from '../../../src/plan/plan';
import { planOf, type PlanSheets } from '../../support/plan-of';

export const recordOf = (
  sheets: PlanSheets,
  settings: Partial<CheckSettings> = {},
  reading: Partial<ReadingSettings> = {},
): CheckRecord => recordCheck(checkPlan(planOf(sheets, reading), { ...defaultCheckSettings, ...settings }));

export const compare = (
  before: PlanSheets,
  after: PlanSheets,
  settings: Partial<CheckSettings> = {},
): Comparison => compareChecks(recordOf(before, settings), recordOf(after, settings));

/** What changed in the plan, a line for each row: `+ T9`, `− T2`, `T5: Budget 3,000 → 5,000`. */
export const changesIn = ({ plan }: Comparison): readonly string[] => [
  ...plan.new.map(({ role, row }) => `+ ${rowLabel(role, row)}`),
  ...plan.gone.map(({ role, row }) => `− ${rowLabel(role, row)}`),
  ...plan.changed.flatMap(({ role, after, fields }) =>
    fields.map((change) => {
      const { before: was, after: is } = changeWords(role, change);
      return `${rowLabel(role, after)}: ${change.name} ${was} → ${is}`;
    }),
  ),
];
