import type { CheckResult } from '../../../alignment/check';
import { coverageGaps } from '../../../alignment/coverage/coverage-gaps';
import { coverPlan } from '../../../alignment/coverage/coverage-grid';
import {
  type CoverageColumn,
  type Dimension,
  dimensions,
  isStated,
} from '../../../alignment/coverage/dimensions';
import { timeSteps } from '../../../alignment/time-steps';
import { planTimeline, type TimelineLane } from '../../../alignment/timeline/timeline';
import { labelOf } from '../../../alignment/wording';
import { language } from '../../../languages/language';
import type { Strategy } from '../../../plan/rows';
import type { Day, DaySpan } from '../../../spreadsheet/day';

/* What the pictures of a plan show, as data alone: one process can send it to another. As much as can be seen in a picture. */

/** A row or a lane: a strategy by its ID and name; null for what is for no strategy. */
export type PicturedStrategy = Pick<Strategy, 'role' | 'id' | 'key' | 'strategy'> | null;

export const strategyLabel = (strategy: PicturedStrategy): string =>
  strategy === null
    ? language.reports.review.coverage.noStrategy
    : labelOf('strategies', strategy.id, strategy.strategy ?? strategy.key);

export interface PicturedCoverage {
  readonly dimension: Dimension;
  readonly rows: readonly PicturedStrategy[];
  readonly columns: readonly Pick<CoverageColumn, 'name' | 'days'>[];
  /** How many tactics there are, row by row. */
  readonly tactics: readonly (readonly number[])[];
  /** Where something is planned for and nothing is done; a null stands for the whole row or column. */
  readonly gaps: readonly { readonly row: number | null; readonly column: number | null }[];
  /** How many there are beyond those in the picture. */
  readonly more: { readonly rows: number; readonly columns: number };
}

export interface PicturedLane {
  readonly strategy: PicturedStrategy;
  readonly period: DaySpan | null;
  readonly bars: readonly (DaySpan & { readonly line: number; readonly isLate: boolean })[];
  /** How many bars it has, and of how many tactics that are late, also beyond those in the picture. */
  readonly tactics: number;
  readonly late: number;
  readonly lines: number;
}

export interface PicturedTimeline {
  readonly span: DaySpan;
  /** The day that the plan is judged on. */
  readonly date: Day;
  readonly steps: readonly DaySpan[];
  readonly lanes: readonly PicturedLane[];
  /** Of all lanes, also of those beyond the picture. */
  readonly tactics: number;
  readonly late: number;
  readonly undated: number;
  readonly more: number;
}

export interface PlanPictures {
  /** Null where no tactic states anything to look at the plan by. */
  readonly coverage: PicturedCoverage | null;
  /** Null where no tactic has both dates in order. */
  readonly timeline: PicturedTimeline | null;
}

const most = { rows: 40, columns: 12, lanes: 40, bars: 200, steps: 12 } as const;

export const picturesOf = (result: CheckResult): PlanPictures => ({
  coverage: coverageOf(result),
  timeline: timelineOf(result),
});

function coverageOf(result: CheckResult): PicturedCoverage | null {
  const { alignment } = result;
  // The months are the timeline's.
  const dimension = dimensions.find((each) => each !== 'month' && isStated(alignment, each));
  if (dimension === undefined) return null;
  const grid = coverPlan(alignment, dimension);
  const rows = grid.rows.slice(0, most.rows);
  const columns = grid.columns.slice(0, most.columns);
  const isIn = (place: number | null, amount: number): boolean => place === null || place < amount;
  return {
    dimension,
    rows: rows.map((chain) => (chain === null ? null : pictured(chain.row))),
    columns: columns.map(({ name, days }) => ({ name, days })),
    tactics: rows.map((_, row) => columns.map((__, column) => grid.cell(row, column).tactics)),
    gaps: coverageGaps(grid, result)
      .filter(
        ({ row, column, muted }) => muted === null && isIn(row, rows.length) && isIn(column, columns.length),
      )
      .map(({ row, column }) => ({ row, column })),
    more: { rows: grid.rows.length - rows.length, columns: grid.columns.length - columns.length },
  };
}

function timelineOf(result: CheckResult): PicturedTimeline | null {
  const { date, span, lanes } = planTimeline(result);
  if (span === null) return null;
  const sum = (amountOf: (lane: TimelineLane) => number): number =>
    lanes.reduce((total, lane) => total + amountOf(lane), 0);
  return {
    span,
    date,
    steps: timeSteps(span, most.steps).steps,
    lanes: lanes.slice(0, most.lanes).map(({ strategy, period, bars, lines }) => ({
      tactics: bars.length,
      late: bars.filter(({ late }) => late.length > 0).length,
      strategy: strategy === null ? null : pictured(strategy.row),
      period,
      bars: bars
        .slice(0, most.bars)
        .map(({ start, end, line, late }) => ({ start, end, line, isLate: late.length > 0 })),
      lines,
    })),
    tactics: sum(({ bars }) => bars.length),
    late: sum(({ bars }) => bars.filter(({ late }) => late.length > 0).length),
    undated: sum(({ undated }) => undated.length),
    more: Math.max(0, lanes.length - most.lanes),
  };
}

const pictured = ({ role, id, key, strategy }: Strategy): PicturedStrategy => ({ role, id, key, strategy });
