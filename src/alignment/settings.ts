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

export interface CheckSettings {
  readonly profile: Profile;
  readonly lead: Lead;
  /** Rules that are switched off, or whose severity is set, by rule id. */
  readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
}

export const defaultCheckSettings: CheckSettings = { profile: 'core', lead: 'marketing', rules: {} };
