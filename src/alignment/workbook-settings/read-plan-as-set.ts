import { withoutOwnSheets } from '../../plan/own-sheets';
import type { Plan, ReadingSettings } from '../../plan/plan';
import { readWorkbookPlan } from '../../plan/read-workbook';
import { locateTables } from '../../plan/recognition/locate-tables';
import type { Day } from '../../spreadsheet/day';
import type { Workbook } from '../../spreadsheet/sheet';
import type { CheckSettings } from '../settings';
import { readSettings } from './read-settings';
import { unfitSettings } from './unfit-settings';
import { unfitStockOuts } from './unfit-stock-outs';
import type { WorkbookSettings } from './workbook-settings';

/** A plan that was read as its workbook's settings say. */
export interface PlanAsSet {
  readonly plan: Plan;
  readonly settings: WorkbookSettings;
  /** What the plan is checked by: the settings, and what is wrong with them. */
  readonly check: CheckSettings;
  readonly reading: ReadingSettings;
  /** The sheets that were looked at: all but Plumbline's own. */
  readonly sheets: readonly string[];
}

/** What is given beside the workbook, on a command line for example: it wins over the workbook's settings. */
export type GivenSettings = Partial<
  Pick<WorkbookSettings, 'planDate' | 'profile' | 'lead' | 'rules' | 'limits'>
>;

/**
 * Reads a workbook's settings, and its plan by them. Plumbline's own sheets are no part of the plan. What did not change since the
 * plan was read before is kept.
 */
export function readPlanAsSet(
  workbook: Workbook,
  today: Day,
  given: GivenSettings = {},
  acceptsOffers = false,
  before: Plan | null = null,
): PlanAsSet {
  const read = readSettings(workbook);
  const settings: WorkbookSettings = {
    ...read.settings,
    ...given,
    rules: { ...read.settings.rules, ...given.rules },
    limits: { ...read.settings.limits, ...given.limits },
  };
  const ofPlan = withoutOwnSheets(workbook);
  const reading: ReadingSettings = {
    planDate: settings.planDate ?? today,
    locale: settings.language,
    fiscalYearStart: settings.fiscalYearStart,
    dateSystem: workbook.dateSystem,
  };
  const mapped = { ...reading, mapping: settings.mapping, acceptsOffers };
  const plan = readWorkbookPlan(ofPlan, mapped, before);
  const { profile, lead, smallFirm, rules, limits, muted, approvals, stockOuts } = settings;
  return {
    plan,
    settings,
    check: {
      profile,
      lead,
      smallFirm,
      rules,
      limits,
      muted,
      approvals,
      stockOuts,
      problems: [
        ...read.problems,
        ...unfitSettings(read, () => ofPlan.sheets.flatMap(locateTables)),
        ...unfitStockOuts(read, plan),
      ],
    },
    reading,
    sheets: ofPlan.sheets.map(({ name }) => name),
  };
}
