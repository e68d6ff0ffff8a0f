import type { CheckResult } from '../alignment/check';
import type { Finding, Fix } from '../alignment/finding';
import { type Role, roles } from '../plan/fields/roles';
import type { Plan } from '../plan/plan';
import type { RecognisedTable } from '../plan/recognised-table';
import type { RowIdentity } from '../plan/rows';

/** A finding as reports show it: of the row that it is about they ask only whether it is hidden. */
export interface ReportedFinding extends Omit<Finding, 'row'> {
  readonly row: Pick<RowIdentity<Role>, 'hidden'> | null;
}

/** The plan as reports show it: its tables, without the rows. */
export type ReportedPlan = Omit<Plan, Role | 'unreadableCells' | 'textNumbers'>;

/** What the reports say of a check. */
export interface ReportedCheck extends Pick<CheckResult, 'score' | 'incomplete' | 'inapplicable'> {
  readonly alignment: {
    readonly plan: ReportedPlan;
    readonly settings: CheckResult['alignment']['settings'];
  };
  readonly findings: readonly ReportedFinding[];
}

/** A file that was checked. */
export interface CheckedPlan {
  /** The path as it was given. */
  readonly file: string;
  readonly result: ReportedCheck;
  /** What of the workbook was not read, in sentences. */
  readonly leftOut: readonly string[];
}

/** A file that could not be checked, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: string;
}

export type CheckedFile = CheckedPlan | UnreadFile;

export const isUnread = (checked: CheckedFile): checked is UnreadFile => 'error' in checked;

/** A checked file as data alone, so that one process can send it to another. */
export type PackedFile = UnreadFile | (Omit<CheckedPlan, 'result'> & { readonly result: PackedCheck });

interface PackedCheck extends Omit<ReportedCheck, 'findings'> {
  readonly findings: readonly (Omit<ReportedFinding, 'fixes'> & { readonly fixes: readonly Fix[] })[];
}

const noCells: readonly never[] = [];

/** Tables say how many rows they have; what stands in these is not reported, and may be a million cells. */
function withoutCells<Table extends RecognisedTable>(table: Table): Table {
  const { source } = table;
  const blank = { rows: source.rows.map(() => noCells), formats: null, hiddenRows: new Set<number>() };
  return { ...table, source: { ...source, ...blank } };
}

export function packed(checked: CheckedFile): PackedFile {
  if (isUnread(checked)) return checked;
  const { score, incomplete, inapplicable, findings, alignment } = checked.result;
  const beside: readonly string[] = [...roles, 'unreadableCells', 'textNumbers'];
  const plan = Object.fromEntries(
    Object.entries(alignment.plan).filter(([part]) => !beside.includes(part)),
  ) as unknown as ReportedPlan;
  return {
    ...checked,
    result: {
      score,
      incomplete,
      inapplicable,
      findings: findings.map((finding) => ({
        ...finding,
        row: finding.row && { hidden: finding.row.hidden },
        fixes: finding.fixes(),
      })),
      alignment: {
        plan: { ...plan, tables: plan.tables.map(withoutCells), offers: plan.offers.map(withoutCells) },
        settings: alignment.settings,
      },
    },
  };
}

export function unpacked(file: PackedFile): CheckedFile {
  if ('error' in file) return file;
  const findings = file.result.findings.map((finding) => ({ ...finding, fixes: () => finding.fixes }));
  return { ...file, result: { ...file.result, findings } };
}
