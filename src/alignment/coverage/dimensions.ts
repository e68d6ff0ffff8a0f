import { departmentChoices } from '../../plan/fields/common-choices';
import { stageChoices } from '../../plan/fields/tactic-choices';
import { comparable } from '../../plan/names';
import { isLive, type Mention, type Product, type Segment } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';
import type { Alignment } from '../alignment';
import type { StrategyChain, TacticChain } from '../chains';
import { planSpan } from '../plan-span';
import { tacticDays } from '../strategy-periods';
import { sharedDays, stepAt, type TimeSteps, timeSteps } from '../time-steps';
import { workedOutOnce } from '../worked-out-once';

/** What the plan can be looked at by, beside its strategies. */
export const dimensions = ['stage', 'channel', 'segment', 'product', 'month', 'department'] as const;
export type Dimension = (typeof dimensions)[number];

/** One value of a dimension. */
export interface CoverageColumn {
  /** The same for what means the same. */
  readonly identity: string;
  /** As first written; a stage or department by its canonical name; empty for stretches of time. */
  readonly name: string;
  /** The stretch of time that it is; null for all other dimensions. */
  readonly days: DaySpan | null;
  /** The row of the plan that it is; null where there is none. */
  readonly row: Product | Segment | null;
}

/** What part of a tactic falls to a column; null for tactics that state no value. */
export interface ColumnPart {
  readonly column: number | null;
  /** Above 0 and 1 at most; those of a tactic sum to 1. */
  readonly part: number;
}

/** A dimension of one plan. */
export interface DimensionOfPlan {
  readonly columns: readonly CoverageColumn[];
  /** How many months each column has; null where the columns are no time. */
  readonly months: number | null;
  /** Where a tactic falls to, as far as it is for a strategy; null for that part of it that is for none. */
  readonly partsOf: (tactic: TacticChain, strategy: StrategyChain | null) => readonly ColumnPart[];
}

/** More columns of time than these are hard to look through. */
const mostSteps = 24;

export function dimensionOf(alignment: Alignment, dimension: Dimension): DimensionOfPlan {
  switch (dimension) {
    case 'stage':
      return byChoice(Object.keys(stageChoices), ({ row }) => row.stage);
    case 'department':
      return byChoice(departmentsOf(alignment), ({ row }) => row.department);
    case 'month':
      return byTime(alignment);
    case 'channel':
    case 'segment':
    case 'product':
      return byList(alignment, dimension);
  }
}

/** Whether some tactic falls to a column of it. */
export function isStated(alignment: Alignment, dimension: Dimension): boolean {
  const { partsOf } = dimensionOf(alignment, dimension);
  return alignment.tactics.some((tactic) =>
    [null, ...tactic.strategies].some((strategy) =>
      partsOf(tactic, strategy).some(({ column }) => column !== null),
    ),
  );
}

const unstated: readonly ColumnPart[] = [{ column: null, part: 1 }];

function byChoice(
  choices: readonly string[],
  choiceOf: (tactic: TacticChain) => string | null,
): DimensionOfPlan {
  const parts = new Map(choices.map((choice, column) => [choice, [{ column, part: 1 }]]));
  return {
    columns: choices.map((choice) => ({ identity: choice, name: choice, days: null, row: null })),
    months: null,
    partsOf: (tactic) => parts.get(choiceOf(tactic) ?? '') ?? unstated,
  };
}

/** The departments that a live row names, in the order of the catalogue. */
function departmentsOf({ tactics, strategies }: Alignment): readonly string[] {
  const named = new Set<string | null>([...tactics, ...strategies].map(({ row }) => row.department));
  return Object.keys(departmentChoices).filter((department) => named.has(department));
}

type ListDimension = 'channel' | 'segment' | 'product';

/** The rows of the plan first, then what strategies name, then what tactics name, each as it first occurs. */
function byList(alignment: Alignment, field: ListDimension): DimensionOfPlan {
  const { strategies, tactics } = alignment;
  const columns: CoverageColumn[] = rowsOf(alignment, field);
  const places = new Map<string, number>();
  for (const { identity } of columns) places.set(identity, places.size);
  const lists = new Set<readonly Mention[]>([...strategies, ...tactics].map(({ row }) => row[field]));
  for (const list of lists) {
    for (const { identity, text } of list) {
      if (places.has(identity)) continue;
      places.set(identity, columns.length);
      columns.push({ identity, name: text, days: null, row: null });
    }
  }
  const partsOfList = workedOutOnce((list: readonly Mention[]): readonly ColumnPart[] => {
    const named = [...new Set(list.map(({ identity }) => places.get(identity) ?? null))];
    return named.length === 0 ? unstated : named.map((column) => ({ column, part: 1 / named.length }));
  });
  // A tactic that names no segment or product is for those of its strategy. A channel serves nobody unless the tactic itself uses it.
  const inherits = field !== 'channel';
  return {
    columns,
    months: null,
    partsOf: ({ row }, strategy) =>
      partsOfList(
        row[field].length === 0 && inherits && strategy !== null ? strategy.row[field] : row[field],
      ),
  };
}

function rowsOf({ plan }: Alignment, field: ListDimension): CoverageColumn[] {
  const rows = field === 'segment' ? plan.segments : field === 'product' ? plan.products : [];
  const found = new Map<string, CoverageColumn>();
  for (const row of rows) {
    const identity = comparable(row.role === 'segments' ? (row.segment ?? '') : row.key);
    if (!isLive(row) || identity === '' || found.has(identity)) continue;
    found.set(identity, { identity, name: nameOf(row), days: null, row });
  }
  return [...found.values()];
}

const nameOf = (row: Product | Segment): string =>
  (row.role === 'products' ? row.product : row.segment) ?? row.key;

function byTime(alignment: Alignment): DimensionOfPlan {
  const span = planSpan(alignment);
  const time: TimeSteps = span === null ? { months: 1, steps: [] } : timeSteps(span, mostSteps);
  return {
    columns: time.steps.map((days) => ({ identity: String(days.start), name: '', days, row: null })),
    months: time.months,
    partsOf: (tactic) => {
      const days = tacticDays(tactic);
      return days === null ? unstated : partsOfDays(days, time);
    },
  };
}

function partsOfDays(days: DaySpan, time: TimeSteps): readonly ColumnPart[] {
  const all = days.end - days.start + 1;
  const parts: ColumnPart[] = [];
  for (let column = stepAt(time, days.start); ; column += 1) {
    const step = time.steps[column];
    if (step === undefined) return parts;
    parts.push({ column, part: sharedDays(days, step) / all });
    if (step.end >= days.end) return parts;
  }
}
