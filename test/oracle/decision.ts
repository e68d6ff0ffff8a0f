import type { Plan } from './plan';
import type { OracleSeverity } from './plan-sheets';
import type { Row } from './rows';

/** What a rule decides about a row or, without a row, about the plan. A row that passes has no decision. */
export interface Decision {
  readonly rule: string;
  readonly outcome: 'finding' | 'incomplete';
  readonly severity: OracleSeverity;
  readonly row: Row | null;
  /** The fields at fault; the first is the finding's field. */
  readonly fields: readonly string[];
  /** Where they are not the row's cells of these fields. */
  readonly cells?: readonly string[];
  /** The rows of a finding about a column. */
  readonly rows?: readonly Row[];
}

export type Outcome = 'finding' | 'incomplete' | 'pass';

/**
 * The outcome of a rule for one row.
 * @param found whether it is a finding with unreadable cells counted as empty
 * @param couldDiffer whether another value in the row's unreadable cells could make it the opposite
 */
export const outcomeOf = (found: boolean, couldDiffer: boolean): Outcome =>
  couldDiffer ? 'incomplete' : found ? 'finding' : 'pass';

export function decide(
  rule: string,
  severity: OracleSeverity,
  row: Row,
  fields: readonly string[],
  outcome: Outcome,
): Decision[] {
  return outcome === 'pass' ? [] : [{ rule, outcome, severity, row, fields }];
}

/** The live strategies that some text in a Strategy cell would resolve to. */
export const nameableStrategies = (plan: Plan) =>
  plan.strategies.filter((strategy) => plan.directories.strategies.canBeNamed(strategy.row));
