import { checkByOracle } from './oracle';
import {
  type OracleCell,
  type OracleResult,
  type OracleRole,
  oracleRoles,
  type OracleSettings,
  type PartName,
  type PlanSheet,
  type PlanSheets,
} from './plan-sheets';

/** A plan as rows of named cells. */
export type WorkedPlan = { readonly [R in OracleRole]?: readonly Readonly<Record<string, OracleCell>>[] };

const year = { Start: '2026-01-01', End: '2026-12-31' };
const tactic = { Segment: 'Homes', Owner: 'Ada', Start: '2026-03-01', End: '2026-03-31', KPI: 'Orders' };

/**
 * A plan of which nothing is lost. P1 requires (1000 + 200) / (100 − 60) = 30 units, P2 200 / (50 − 30) = 10;
 * 600 of 1000 are spent for S1, 400 for S2, as their Funding shares ask.
 */
export const worked = {
  goals: [{ ID: 'G1', Goal: 'Grow' }],
  strategies: [
    {
      ID: 'S1',
      Strategy: 'Brand',
      Goal: 'G1',
      Segment: 'Homes',
      Product: 'P1',
      ...year,
      'Funding share': 0.6,
    },
    {
      ID: 'S2',
      Strategy: 'Price',
      Goal: 'G1',
      Segment: 'Homes',
      Product: 'P2',
      ...year,
      'Funding share': 0.4,
    },
  ],
  tactics: [
    { ID: 'T1', Tactic: 'Fair', Strategy: 'S1', ...tactic, Budget: 600, Units: 30 },
    { ID: 'T2', Tactic: 'Calls', Strategy: 'S2', ...tactic, Budget: 400, Units: 10 },
  ],
  products: [
    { ID: 'P1', Product: 'Lamp', Price: 100, 'Unit cost': 60, 'Fixed cost': 1000, 'Target profit': 200 },
    { ID: 'P2', Product: 'Desk', Price: 50, 'Unit cost': 30, 'Fixed cost': 200, 'Target profit': null },
  ],
  segments: [{ Segment: 'Homes' }],
} satisfies WorkedPlan;

/** The worked plan with other cells in some rows, by role and ID. */
export function workedWith(changes: {
  readonly [R in OracleRole]?: Readonly<Record<string, Readonly<Record<string, OracleCell>>>>;
}): WorkedPlan {
  const changed: { [R in OracleRole]?: readonly Readonly<Record<string, OracleCell>>[] } = { ...worked };
  for (const role of ['goals', 'strategies', 'tactics', 'products'] as const)
    changed[role] = worked[role].map((row) => ({
      ...row,
      ...changes[role]?.[typeof row['ID'] === 'string' ? row['ID'] : ''],
    }));
  return changed;
}

/** The worked plan without some columns of a sheet. */
export const withoutColumns = (
  plan: WorkedPlan,
  role: OracleRole,
  ...columns: readonly string[]
): WorkedPlan => ({
  ...plan,
  [role]: (plan[role] ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([heading]) => !columns.includes(heading))),
  ),
});

function sheetOf(rows: readonly Readonly<Record<string, OracleCell>>[]): PlanSheet {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { headings, rows: rows.map((row) => headings.map((heading) => row[heading] ?? null)) };
}

export function sheetsOf(plan: WorkedPlan): PlanSheets {
  const sheets: { [R in OracleRole]?: PlanSheet } = {};
  for (const role of oracleRoles) {
    const rows = plan[role];
    if (rows) sheets[role] = sheetOf(rows);
  }
  return sheets;
}

export const usualSettings: OracleSettings = {
  profile: 'full',
  planDate: '2026-06-30',
  lead: 'marketing',
  smallFirm: false,
};

export const check = (
  plan: WorkedPlan,
  profile: OracleSettings['profile'] = 'full',
  settings: Partial<OracleSettings> = {},
): OracleResult => checkByOracle(sheetsOf(plan), { ...usualSettings, profile, ...settings });

/** Points by rule and key, without those that carry nothing: `{ 'missing-kpi T1': 2.4 }`. */
export function carried(result: OracleResult): Record<string, number> {
  const points: Record<string, number> = {};
  for (const finding of result.findings) {
    if (finding.points < 1e-9) continue;
    const name = `${finding.rule} ${finding.key ?? finding.field ?? '-'}`;
    points[name] = Math.round(((points[name] ?? 0) + finding.points) * 1e6) / 1e6;
  }
  return points;
}

export const lostBy = (result: OracleResult): Record<PartName, number> => {
  const lost = { Backing: 0, Coverage: 0, Funding: 0, Feasibility: 0 };
  for (const part of result.parts) lost[part.part] = Math.round(part.lost * 1e6) / 1e6;
  return lost;
};

/** Findings as `rule role key field`, sorted. */
export const found = (result: OracleResult): string[] =>
  result.findings.map(({ rule, role, key, field }) => [rule, role, key, field].join(' ')).sort();

export const undecided = (result: OracleResult): string[] =>
  result.incomplete.map(({ rule, role, key }) => [rule, role, key].join(' ')).sort();
