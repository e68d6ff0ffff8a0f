import { type Cause, fixesOfCause, rankCauses } from '../alignment/causes';
import type { CheckResult } from '../alignment/check';
import type { CheckRecord } from '../alignment/comparison/check-record';
import type { CellPlaces, Finding, Fix } from '../alignment/finding';
import { gainOfFix } from '../alignment/gain-of-fix';
import type { CheckSettings } from '../alignment/settings';
import { areShown } from '../alignment/shown-points';
import { type WithoutScore, withoutScore } from '../alignment/without-score';
import { language } from '../languages/language';
import { quote } from '../languages/words';
import { type ColumnExplanation, explainTables, type TableExplanation } from '../plan/explain-tables';
import type { Role } from '../plan/fields/roles';
import type { Plan, ReadingSettings } from '../plan/plan';
import type { RowIdentity } from '../plan/rows';
import { askAboutTables, type TableQuestion } from '../plan/table-questions';
import type { Day } from '../spreadsheet/day';
import { picturesOf, type PlanPictures } from './report/review/pictured-plan';

/** A finding as reports show it: of the row that it is about they ask only whether it is hidden. */
export interface ReportedFinding extends Omit<Finding, 'row'> {
  readonly row: Pick<RowIdentity<Role>, 'hidden'> | null;
}

/** What looks like rows of the plan, but not surely, and is read with `--accept-offers`: a table, or the section rows of one that is read. */
export interface Offer extends Pick<TableExplanation, 'name' | 'sheet' | 'address' | 'rows'> {
  readonly role: Role;
  readonly columns: readonly ColumnExplanation[];
  /** Why it looks so, and why not surely. */
  readonly reason: string;
}

/** What several findings come from, as reports show it. */
export interface ReportedCause extends Pick<Cause, 'title' | 'severity' | 'points'> {
  /** How many findings come from it. */
  readonly findings: number;
  /** Where the one that costs most is; null where it is about the plan as a whole. */
  readonly place: CellPlaces | null;
  readonly fix: Fix | null;
  /** Points that the fix brings to the score; null where there is none, or no score. */
  readonly gain: number | null;
}

/** What the reports say of a check. */
export interface ReportedCheck extends Pick<
  CheckResult,
  'score' | 'incomplete' | 'inapplicable' | 'asked' | 'off'
> {
  /** The day that the plan was judged on. */
  readonly date: Day;
  readonly settings: CheckSettings;
  /** What stands in place of a score; null where there is one. */
  readonly withoutScore: WithoutScore | null;
  readonly findings: readonly ReportedFinding[];
  readonly muted: readonly { readonly finding: ReportedFinding; readonly reason: string }[];
  /** What to fix first: what costs most, where more than one thing costs anything. */
  readonly causes: readonly ReportedCause[];
  /** How the tables of the workbook were understood. */
  readonly tables: readonly TableExplanation[];
  readonly offers: readonly Offer[];
  /** The plan as pictures; null where the report draws none. */
  readonly pictures: PlanPictures | null;
}

/** What the reports say of the check of a plan. */
export const reportedCheck = (
  result: CheckResult,
  reading: ReadingSettings,
  draws = false,
): ReportedCheck => {
  const { score, incomplete, inapplicable, asked, off, findings, muted, alignment } = result;
  const { plan, settings } = alignment;
  return {
    date: plan.date,
    settings,
    score,
    withoutScore: score.score === null ? withoutScore(plan) : null,
    incomplete,
    inapplicable,
    asked,
    off,
    findings,
    muted,
    causes: causesToFix(result, reading),
    ...tablesAndOffers(plan),
    pictures: draws ? picturesOf(result) : null,
  };
};

/** How the tables of a plan's workbook were understood, and what of it was not read for want of certainty. */
export function tablesAndOffers(plan: Plan): Pick<ReportedCheck, 'tables' | 'offers'> {
  const tables = explainTables(plan);
  return {
    tables,
    offers: askAboutTables(plan, tables).flatMap((question): Offer[] => {
      if (question.kind === 'offer')
        return [{ ...question.table, role: question.role, reason: question.table.why }];
      return question.kind === 'sections' ? [offerOfSections(question)] : [];
    }),
  };
}

const mostCauses = 5;

function causesToFix(result: CheckResult, reading: ReadingSettings): readonly ReportedCause[] {
  const costly = rankCauses(result.findings).filter(({ points }) => areShown(points));
  if (costly.length < 2) return [];
  return costly.slice(0, mostCauses).map((cause) => {
    const { title, severity, points, findings } = cause;
    const [fix = null] = fixesOfCause(cause);
    const { sheet = null, cells = [] } = findings[0] ?? {};
    return {
      title,
      severity,
      points,
      findings: findings.length,
      place: sheet === null ? null : { sheet, cells },
      fix,
      gain: fix === null ? null : gainOfFix(result, fix, reading),
    };
  });
}

function offerOfSections({ table, level, texts }: Extract<TableQuestion, { kind: 'sections' }>): Offer {
  const names = [...new Set(texts)];
  const { name, sheet, address } = table;
  return {
    name,
    sheet,
    address,
    role: level,
    rows: names.length,
    columns: [],
    reason: language.reports.offers.sections(names.map(quote), level),
  };
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

/** A file that was checked, as a comparison needs it: data alone. */
export interface RecordedPlan {
  /** The path as it was given. */
  readonly file: string;
  readonly record: CheckRecord;
  /** What stands in place of a score; null where there is one. */
  readonly withoutScore: WithoutScore | null;
  /** How many tables were read, and how many more look like part of a plan, but not surely. */
  readonly tablesRead: number;
  readonly offers: number;
  /** What of the workbook was not read, in sentences. */
  readonly leftOut: readonly string[];
}

export type RecordedFile = RecordedPlan | UnreadFile;

export const isUnread = (file: object): file is UnreadFile => 'error' in file;

/** A checked file as data alone, so that one process can send it to another. */
export type PackedFile = UnreadFile | (Omit<CheckedPlan, 'result'> & { readonly result: PackedCheck });

type PackedFinding = Omit<ReportedFinding, 'fixes'> & { readonly fixes: readonly Fix[] };

interface PackedCheck extends Omit<ReportedCheck, 'findings' | 'muted'> {
  readonly findings: readonly PackedFinding[];
  readonly muted: readonly { readonly finding: PackedFinding; readonly reason: string }[];
}

const packedFinding = (finding: ReportedFinding): PackedFinding => ({
  ...finding,
  row: finding.row && { hidden: finding.row.hidden },
  fixes: finding.fixes(),
});

const unpackedFinding = (finding: PackedFinding): ReportedFinding => ({
  ...finding,
  fixes: () => finding.fixes,
});

export function packed(checked: CheckedFile): PackedFile {
  if (isUnread(checked)) return checked;
  const { findings, muted, ...rest } = checked.result;
  return {
    ...checked,
    result: {
      ...rest,
      findings: findings.map(packedFinding),
      muted: muted.map(({ finding, reason }) => ({ finding: packedFinding(finding), reason })),
    },
  };
}

export function unpacked(file: PackedFile): CheckedFile {
  if ('error' in file) return file;
  const { findings, muted, ...rest } = file.result;
  return {
    ...file,
    result: {
      ...rest,
      findings: findings.map(unpackedFinding),
      muted: muted.map(({ finding, reason }) => ({ finding: unpackedFinding(finding), reason })),
    },
  };
}
