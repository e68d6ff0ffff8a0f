/*
 * What the oracle is given, and what it answers. It takes the fields from the catalogue and shares no other code with the product: its worth is its
 * independence.
 */

export const oracleRoles = [
  'goals',
  'strategies',
  'tactics',
  'products',
  'segments',
  'history',
  'components',
] as const;
export type OracleRole = (typeof oracleRoles)[number];

export type OracleCell = string | number | boolean | null | { readonly error: string };

/** A header row in row 1 from column A, so that row `i` of `rows` is row `i + 2` of the sheet. */
export interface PlanSheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly OracleCell[])[];
  /** Number formats of the rows, cell for cell; without them none is known. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** A sheet that is not here is not in the plan. */
export type PlanSheets = { readonly [R in OracleRole]?: PlanSheet };

export interface OracleSettings {
  readonly profile: 'core' | 'full';
  /** YYYY-MM-DD */
  readonly planDate: string;
  readonly lead: 'marketing' | 'sales' | 'joint';
  readonly smallFirm: boolean;
}

export type OracleSeverity = 'error' | 'warning' | 'advice';

export interface OracleFinding {
  readonly rule: string;
  readonly severity: OracleSeverity;
  readonly role: OracleRole | null;
  readonly key: string | null;
  readonly cells: readonly string[];
  readonly field: string | null;
  points: number;
}

export interface OracleIncomplete {
  readonly rule: string;
  readonly role: OracleRole;
  readonly key: string;
}

export const partNames = ['Backing', 'Coverage', 'Funding', 'Feasibility'] as const;
export type PartName = (typeof partNames)[number];

export interface OraclePart {
  readonly part: PartName;
  readonly weight: number;
  readonly earned: number;
  readonly lost: number;
}

export interface OracleResult {
  readonly score: number | null;
  readonly parts: readonly OraclePart[];
  readonly findings: readonly OracleFinding[];
  readonly incomplete: readonly OracleIncomplete[];
  /** Rules that were asked, but of which a sheet or a column is not in the plan. */
  readonly inapplicable: readonly string[];
  readonly knownBudgetShare: number | null;
  readonly backedByCount: number | null;
  readonly backedByMoney: number | null;
  /** Funding differences that no finding carries because they lie within tolerance, in points. */
  readonly withinTolerance: number;
}

/** "A comparison against a limit tolerates 1e-9." */
export const slack = 1e-9;
