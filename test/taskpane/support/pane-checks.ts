import { checkPlan, type CheckResult } from '../../../src/alignment/check';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { defaultSettings } from '../../../src/alignment/workbook-settings/workbook-settings';
import type { WrittenMarks } from '../../../src/excel/write-check';
import type { CheckOutcome, PaneCheck } from '../../../src/taskpane/pane-host';
import { examplePlan } from '../../support/example-plan';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const allMarked: WrittenMarks = { marked: 0, beyondMost: 0, problems: [] };

/** The check of a plan, as a host hands it to the pane. */
export const checkOf = (sheets: PlanSheets, marks: Partial<WrittenMarks> = {}): PaneCheck => ({
  result: resultOf(sheets),
  settings: defaultSettings,
  hasSettingsSheet: false,
  leftOut: [],
  finishedAt: new Date(2026, 10, 22, 14, 5),
  marks: { ...allMarked, ...marks },
});

const resultOf = (sheets: PlanSheets): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, profile: 'full' });

/** The check of a workbook without a plan. */
export const noPlanIn = (sheets: readonly string[]): CheckOutcome => ({
  status: 'no plan',
  sheets,
  settings: defaultSettings,
  hasSettingsSheet: false,
});

/** The worked example with its mistakes, in the profile full. */
export const exampleCheck = (marks: Partial<WrittenMarks> = {}): PaneCheck =>
  checkOf(examplePlan('as-first-written'), marks);

/** A plan with all points and no finding. */
export const perfectCheck = (): PaneCheck => checkOf(examplePlan('fixed'));

/** Tables with headings and not one live row. */
export const emptyCheck = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal'),
    strategies: sheet('ID | Strategy | Goal'),
    tactics: sheet('ID | Tactic | Strategy'),
  });

/** What most plans are at first: names, and hardly a column beside them. */
export const sparseCheck = (): PaneCheck =>
  checkOf({
    goals: sheet('ID | Goal', 'G1 | Sell 4,000 bags in the first year'),
    strategies: sheet(
      'ID | Strategy | Goal',
      'S1 | Hold the price | G1',
      'S2 | Win the first-bag buyers | G1',
    ),
    tactics: sheet('ID | Tactic', 'T1 | Window in Paris', 'T2 | Film', 'T3 | Launch evening'),
  });

/** So many tactics without a strategy, beside one that has one. */
export const largeCheck = (findings: number): PaneCheck =>
  checkOf({
    strategies: sheet('ID | Strategy', 'S1 | Hold the price'),
    tactics: sheet(
      'ID | Tactic | Strategy | Owner | KPI | Start | End | Segment',
      'T0 | Window | S1 | Ida | visits | 46000 | 46010 | Collectors',
      ...Array.from(
        { length: findings },
        (_, place) => `T${place + 1} | Visit ${place + 1} | | Ida | visits | 46000 | 46010 | Collectors`,
      ),
    ),
  });
