import type { Row } from '../../plan/rows';
import type { Day, DaySpan } from '../../spreadsheet/day';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { StrategyChain, TacticChain, TacticShare } from '../chains';
import type { CheckResult } from '../check';
import type { Finding } from '../finding';
import { planSpan } from '../plan-span';
import type { RuleId } from '../rule-id';
import { strategyPeriod, tacticDays } from '../strategy-periods';
import { packBars } from './pack-bars';
import { runningWithin, type Stretch } from './running';

/** A tactic with both dates in order, where it is for a strategy. */
export interface TimelineBar extends DaySpan {
  readonly tactic: TacticChain;
  /** The part of it, above 0 and 1 at most, that is for the strategy of its lane. */
  readonly share: number;
  /** Its line in the lane, counted from 0. */
  readonly line: number;
  /** What says that it is late, worst first; none where nothing does, or all of it is muted. */
  readonly late: readonly Finding[];
}

/** A strategy along its time. */
export interface TimelineLane {
  /** Null for what is for no live strategy. */
  readonly strategy: StrategyChain | null;
  /** Its period, at an empty end as long as the plan; null where it states neither date, or the end before the start. */
  readonly period: DaySpan | null;
  /** In order of their first day. */
  readonly bars: readonly TimelineBar[];
  /** How many lines the bars take. */
  readonly lines: number;
  /** The tactics of the lane that lack a date, or end before they start, in the order of the plan. */
  readonly undated: readonly TacticChain[];
  /** The days of its period, and of its bars beyond it, by how much runs at the same time; none without bars. */
  readonly stretches: readonly Stretch[];
  /** The stretches of its period in which none of its tactics runs; none without bars. */
  readonly gaps: readonly DaySpan[];
  /** The first stretch in which most of them run at the same time, two at least. */
  readonly busiest: Stretch | null;
}

/** The plan over time. */
export interface Timeline {
  /** The day that the plan is judged on. */
  readonly date: Day;
  /** From the first to the last day of it; null where no tactic has both dates in order. */
  readonly span: DaySpan | null;
  /** Every live strategy, in the order of the plan; last what is for none, where there is some. */
  readonly lanes: readonly TimelineLane[];
}

/** The rules that say that a tactic is not where it ought to be by now. */
const lateRules: ReadonlySet<RuleId> = new Set([
  'overdue',
  'behind-target',
  'tactic-not-approved',
  'strategy-not-approved',
  'review-overdue',
]);

export function planTimeline({ alignment, findings }: Pick<CheckResult, 'alignment' | 'findings'>): Timeline {
  const { strategies, plan } = alignment;
  const span = planSpan(alignment);
  const late = lateFindings(findings);
  const rest = withoutStrategy(alignment);
  const lanes = strategies.map((strategy) => laneOf(strategy, strategy.tactics, span, late));
  return {
    date: plan.date,
    span,
    lanes: rest.length === 0 ? lanes : [...lanes, laneOf(null, rest, span, late)],
  };
}

function lateFindings(findings: readonly Finding[]): ReadonlyMap<Row, readonly Finding[]> {
  const byRow = new Map<Row, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null || !lateRules.has(finding.rule)) continue;
    const others = byRow.get(finding.row);
    if (others === undefined) byRow.set(finding.row, [finding]);
    else others.push(finding);
  }
  return byRow;
}

/** The parts of tactics that are for no live strategy. */
function withoutStrategy({ strategies, tactics }: CheckResult['alignment']): readonly TacticShare[] {
  const linked = new Map<TacticChain, number>();
  for (const { tactics: ofStrategy } of strategies)
    for (const { tactic, share } of ofStrategy) linked.set(tactic, (linked.get(tactic) ?? 0) + share);
  return tactics.flatMap((tactic) => {
    const share = 1 - (linked.get(tactic) ?? 0);
    return share > roundingTolerance ? [{ tactic, share }] : [];
  });
}

function laneOf(
  strategy: StrategyChain | null,
  tactics: readonly TacticShare[],
  span: DaySpan | null,
  late: ReadonlyMap<Row, readonly Finding[]>,
): TimelineLane {
  const dated = tactics
    .flatMap(({ tactic, share }) => {
      const days = tacticDays(tactic);
      return days === null ? [] : [{ ...days, tactic, share }];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const lines = packBars(dated);
  const bars = dated.map((bar, place) => ({
    ...bar,
    line: lines[place] ?? 0,
    late: late.get(bar.tactic.row) ?? [],
  }));
  const period = strategy === null || span === null ? null : periodWithin(strategy, span);
  const running = bars.map(({ start, end, tactic, share }) => ({
    start,
    end,
    budget: (tactic.row.budget ?? 0) * share,
  }));
  const whole = spanOfAll(period === null ? bars : [...bars, period]);
  const stretches = bars.length === 0 || whole === null ? [] : runningWithin(whole, running);
  const busiest = stretches.reduce<Stretch | null>(
    (most, each) => (each.running > Math.max(most?.running ?? 0, 1) ? each : most),
    null,
  );
  return {
    strategy,
    period,
    bars,
    lines: lines.reduce((most, line) => Math.max(most, line + 1), 0),
    undated: tactics.flatMap(({ tactic }) => (tacticDays(tactic) === null ? [tactic] : [])),
    stretches,
    gaps:
      bars.length === 0 || period === null
        ? []
        : runningWithin(period, running).flatMap(({ start, end, running: amount }) =>
            amount === 0 ? [{ start, end }] : [],
          ),
    busiest,
  };
}

function periodWithin(strategy: StrategyChain, span: DaySpan): DaySpan | null {
  const { row } = strategy;
  if (row.start === null && row.end === null) return null;
  const { start, end } = strategyPeriod(strategy);
  const period = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
  return period.start <= period.end ? period : null;
}

const spanOfAll = (spans: readonly DaySpan[]): DaySpan | null =>
  spans.reduce<DaySpan | null>(
    (all, { start, end }) =>
      all === null ? { start, end } : { start: Math.min(all.start, start), end: Math.max(all.end, end) },
    null,
  );
