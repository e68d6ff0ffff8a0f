import type { StockOutAnswers } from '../forecast/sales-history/sales-series';
import type { CellPlace } from '../spreadsheet/cell-reference';
import type { Approval } from './approvals/approved-content';
import type { ChangedLimits } from './limits';
import type { RuleId } from './rule-id';

/** What counts: `core` judges links, coverage and care; `full` also funding and feasibility. */
export const profiles = ['core', 'full'] as const;
export type Profile = (typeof profiles)[number];

/** Who leads the planning: decides words and order, never the score. */
export const leads = ['marketing', 'sales', 'joint'] as const;
export type Lead = (typeof leads)[number];

/** From worst to mildest. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** A finding that the user does not want to be told again. */
export interface Muting {
  /** Its id. */
  readonly finding: string;
  /** Why; empty where nobody said. */
  readonly reason: string;
}

/** A row of the settings that was not understood, or says something of what is no longer there. */
export interface SettingsProblem {
  readonly sheet: string;
  readonly cell: CellPlace;
  /** The setting as its row names it; tells it from others. */
  readonly setting: string;
  /** What was seen, and what to do. */
  readonly message: string;
  readonly severity: Severity;
}

export interface CheckSettings {
  readonly profile: Profile;
  readonly lead: Lead;
  /** A firm in which one person does both sides' work: who does or approves what is then no finding. */
  readonly smallFirm: boolean;
  /** Rules that are switched off, or whose severity is set, by rule id. */
  readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
  readonly limits: ChangedLimits;
  readonly muted: readonly Muting[];
  /** What was approved in Plumbline; of two approvals of one row the later one counts. */
  readonly approvals: readonly Approval[];
  /** What was said about zeros in the sales history; forecasts take those that could not be sold as missing. */
  readonly stockOuts: StockOutAnswers;
  /** What is wrong with the settings themselves: the check says so. */
  readonly problems: readonly SettingsProblem[];
}

export const defaultCheckSettings: CheckSettings = {
  profile: 'core',
  lead: 'marketing',
  smallFirm: false,
  rules: {},
  limits: {},
  muted: [],
  approvals: [],
  stockOuts: [],
  problems: [],
};
