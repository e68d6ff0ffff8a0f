import { stageChoices } from '../../plan/fields/tactic-choices';
import { comparable } from '../../plan/names';
import type { Row, Strategy } from '../../plan/rows';
import type { StrategyChain } from '../chains';
import type { CheckResult } from '../check';
import type { Finding, MutedFinding } from '../finding';
import { limitOf } from '../limits';
import type { RuleId } from '../rule-id';
import { strategyPeriod } from '../strategy-periods';
import { sharedDays } from '../time-steps';
import type { CoverageGrid } from './coverage-grid';
import type { CoverageColumn } from './dimensions';

/** Where something is planned for and nothing is done: a cell, a whole row or a whole column. */
export interface CoverageGap {
  /** The place of its row; null for a whole column. */
  readonly row: number | null;
  /** The place of its column; null for a whole row. */
  readonly column: number | null;
  /** What says so among the findings; null where no rule asks, or that is switched off. */
  readonly finding: Finding | null;
  /** Why the user does not want to hear of it; null where that finding is not muted. */
  readonly muted: string | null;
}

/**
 * The gaps of a grid: strategies without tactics; columns without tactics; and for each strategy with tactics the stages, the
 * channels, segments and products that it names itself, and the stretches of its period, in which none of them is.
 *
 * Nothing is called a gap where the tactics say nothing: not where no tactic of the plan states the dimension, nor at a strategy of
 * which no tactic does.
 */
export function coverageGaps(
  grid: CoverageGrid,
  { alignment, findings, muted }: Pick<CheckResult, 'alignment' | 'findings' | 'muted'>,
): readonly CoverageGap[] {
  const sayings = sayingsOf(findings, muted);
  const { settings } = alignment;
  const stages = Object.keys(stageChoices).slice(0, limitOf(settings.limits, 'stages-needed'));
  const gaps: CoverageGap[] = [];
  const isEmptyColumn = grid.columns.map((_, column) => grid.columnTotal(column).tactics === 0);
  if (isEmptyColumn.includes(false)) {
    grid.columns.forEach((column, place) => {
      if (isEmptyColumn[place] !== true) return;
      if (grid.dimension === 'stage' && !stages.includes(column.identity)) return;
      gaps.push({ row: null, column: place, ...sayings(ofColumn(grid, column)) });
    });
  }
  grid.rows.forEach((strategy, row) => {
    if (strategy === null) return;
    const { tactics } = grid.rowTotal(row);
    if (tactics === 0) {
      gaps.push({
        row,
        column: null,
        ...sayings([{ rule: 'strategy-without-tactic', key: strategy.row.key, row: strategy.row }]),
      });
      return;
    }
    if (grid.cell(row, null).tactics === tactics) return;
    const needed = neededBy(strategy, grid, stages);
    grid.columns.forEach((column, place) => {
      if (grid.cell(row, place).tactics > 0 || !needed(column)) return;
      gaps.push({ row, column: place, ...sayings(ofCell(grid, strategy.row, column)) });
    });
  });
  return gaps;
}

/** Whether a strategy with tactics ought to have some in a column. */
function neededBy(
  strategy: StrategyChain,
  { dimension }: CoverageGrid,
  stages: readonly string[],
): (column: CoverageColumn) => boolean {
  const { row } = strategy;
  switch (dimension) {
    case 'stage':
      return ({ identity }) => stages.includes(identity);
    case 'channel':
    case 'segment':
    case 'product': {
      const named = new Set(row[dimension].map(({ identity }) => identity));
      return ({ identity }) => named.has(identity);
    }
    case 'month': {
      if (row.start === null && row.end === null) return () => false;
      const period = strategyPeriod(strategy);
      // A strategy that begins in the last days of a month lacks nothing in it.
      return ({ days }) => days !== null && sharedDays(days, period) * 2 >= days.end - days.start + 1;
    }
    case 'department':
      return () => false;
  }
}

/** What a finding that tells of a gap looks like. */
interface Sought {
  readonly rule: RuleId;
  /** The row or the thing that it names. */
  readonly key: string;
  /** Whose finding it is, where something else may have that key; null where that cannot be. */
  readonly row: Row | null;
}

function ofColumn({ dimension }: CoverageGrid, { row, name }: CoverageColumn): readonly Sought[] {
  // Of several rows with the name of one segment any may be blamed.
  if (dimension === 'segment') return [{ rule: 'segment-unserved', key: name, row: null }];
  return dimension === 'product' && row !== null ? [{ rule: 'push-without-tactic', key: row.key, row }] : [];
}

function ofCell(
  { dimension }: CoverageGrid,
  row: Strategy,
  { identity, name }: CoverageColumn,
): readonly Sought[] {
  if (dimension === 'stage') return [{ rule: 'stage-gap', key: `${row.key} / ${name}`, row }];
  if (dimension !== 'channel') return [];
  // The finding has the strategy's own spelling.
  return row.channel
    .filter((mention) => mention.identity === identity)
    .map(({ text }) => ({ rule: 'channel-unserved', key: `${row.key} / ${text}`, row }));
}

type Saying = Pick<CoverageGap, 'finding' | 'muted'>;

const unsaid: Saying = { finding: null, muted: null };

/** Finds what is said of a gap among all findings, muted or not. */
function sayingsOf(
  findings: readonly Finding[],
  muted: readonly MutedFinding[],
): (sought: readonly Sought[]) => Saying {
  const placeOf = (rule: RuleId, key: string): string => `${rule}/${comparable(key)}`;
  const told = new Map<string, (Saying & { readonly finding: Finding })[]>();
  const tell = (finding: Finding, reason: string | null): void => {
    if (!gapRules.has(finding.rule) || finding.key === null) return;
    const place = placeOf(finding.rule, finding.key);
    const others = told.get(place);
    if (others === undefined) told.set(place, [{ finding, muted: reason }]);
    else others.push({ finding, muted: reason });
  };
  for (const finding of findings) tell(finding, null);
  for (const { finding, reason } of muted) tell(finding, reason);
  return (sought) => {
    for (const { rule, key, row } of sought) {
      const found = told.get(placeOf(rule, key))?.find(({ finding }) => row === null || finding.row === row);
      if (found !== undefined) return found;
    }
    return unsaid;
  };
}

const gapRules: ReadonlySet<RuleId> = new Set([
  'strategy-without-tactic',
  'stage-gap',
  'channel-unserved',
  'segment-unserved',
  'push-without-tactic',
]);
