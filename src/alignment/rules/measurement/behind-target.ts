import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { remembering } from '../../../plan/remembering';
import { isUnreadable, type Tactic } from '../../../plan/rows';
import type { Day } from '../../../spreadsheet/day';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { TacticChain } from '../../chains';
import { type KpiKind, kpiKind } from '../../kpi-kind';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

/** A span of at most four weeks is over before a shortfall says anything, in days. */
const shortestJudged = 28;
/** How far behind its time, or above its cost, a KPI may be. */
const tolerated = 0.15;

export const behindTarget = declareRule({
  id: 'behind-target',
  group: 'measurement',
  severity: 'warning',
  judges: { tactics: ['tactics.kpiTarget', 'tactics.kpiActual', 'tactics.start', 'tactics.end'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, { plan }) => {
    const { row } = tactic;
    if (figureOf(row, 'kpiActual') === null || figureOf(row, 'kpiTarget') === null) return 'pass';
    const time = furthestTime(tactic, plan.date);
    if (time === null) return 'pass';
    const kinds: readonly KpiKind[] = isUnreadable(row, 'kpi') ? everyKind : [kindOf(row.kpi)];
    const cases = kinds.map((kind) => ({ kind, shares: possibleShares(tactic, kind) }));
    const isBehind = cases.map(({ kind, shares }) => shares.map((share) => missesTarget(kind, share, time)));
    if (!isBehind.flat().includes(true)) return 'pass';
    const isSure = !time.isOpen && isBehind.every((behind) => behind.length === 1 && behind[0] === true);
    const [{ kind, shares: [ratio] } = { kind: undefined, shares: [] }] = cases;
    if (!isSure || kind === undefined || ratio === undefined)
      return undecided(row, 'kpi', 'kpiTarget', 'kpiActual', 'start', 'end', 'period');
    return {
      outcome: 'finding',
      detail: {
        tactic: row,
        kind,
        actual: row.kpiActual ?? 0,
        target: row.kpiTarget ?? 0,
        ratio,
        elapsed: time.elapsed,
      },
      fields: ['kpiActual', 'kpiTarget'],
    };
  },
  message: ({ tactic, kind, actual, target, ratio, elapsed }) => {
    const { findings } = language.rules['behind-target'];
    const kpi = tactic.kpi === null ? null : quote(tactic.kpi);
    const figures = { tactic: label(tactic), kpi, actual, target };
    if (kind === 'cost') return findings.endedAbove(figures);
    return elapsed < 1 ? findings.behind(figures, { ratio, elapsed }) : findings.endedShort(figures, ratio);
  },
});

const everyKind: readonly KpiKind[] = ['sum', 'level', 'cost'];

/** The same KPI often stands in many rows. */
const kindOfText = remembering(kpiKind);

const kindOf = (kpi: string | null): KpiKind => (kpi === null ? 'sum' : kindOfText(kpi));

/** A figure that can be read, that could be any, or that is not there. */
type Figure = number | 'any' | null;

const figureOf = (row: Tactic, field: 'kpiActual' | 'kpiTarget'): Figure =>
  isUnreadable(row, field) ? 'any' : row[field];

/**
 * What part of its target the KPI may have reached, of a cost what part of it its target is: one share where both can be read, the
 * outermost where not; none where there is no sensible one, for want of a figure or for one of 0 or less to divide by.
 */
function possibleShares({ row }: TacticChain, kind: KpiKind): readonly number[] {
  const [actual, target] = [figureOf(row, 'kpiActual'), figureOf(row, 'kpiTarget')];
  const [over, under] = kind === 'cost' ? [target, actual] : [actual, target];
  if (over === null || under === null) return [];
  if (under === 'any') return [over === 'any' || over < 0 ? -Infinity : 0, Infinity];
  if (under <= 0) return [];
  return over === 'any' ? [-Infinity, Infinity] : [over / under];
}

interface ElapsedTime {
  /** The part of its days that has passed, 0 to 1. */
  readonly elapsed: number;
  readonly hasEnded: boolean;
  /** A date could be another. */
  readonly isOpen: boolean;
}

/** How much of its time may have passed at most; null where its span is too short, or it has no two dates in order. */
function furthestTime({ row }: TacticChain, today: Day): ElapsedTime | null {
  const { start, end } = row;
  const anyStart = couldStateDate(row, 'start');
  const anyEnd = couldStateDate(row, 'end');
  if (anyStart) {
    if (anyEnd) return { elapsed: 1, hasEnded: true, isOpen: true };
    return end === null ? null : { elapsed: 1, hasEnded: end < today, isOpen: true };
  }
  if (start === null) return null;
  const last = anyEnd ? start + shortestJudged : end;
  if (last === null) return null;
  const span = last - start + 1;
  if (span <= shortestJudged) return null;
  const elapsed = Math.min(1, Math.max(0, (today - start + 1) / span));
  return { elapsed, hasEnded: last < today, isOpen: anyEnd };
}

/** Rates, scores and costs are judged when the tactic has ended. */
const missesTarget = (kind: KpiKind, share: number, { elapsed, hasEnded }: ElapsedTime): boolean =>
  (kind === 'sum' || hasEnded) && elapsed - share > tolerated + roundingTolerance;
