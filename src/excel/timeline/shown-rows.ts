import type { StrategyChain, TacticChain } from '../../alignment/chains';
import type { Timeline, TimelineLane } from '../../alignment/timeline/timeline';
import { isUnreadable } from '../../plan/rows';
import type { Day } from '../../spreadsheet/day';

/** A tactic in the lane of a strategy. */
export interface ShownTactic {
  readonly tactic: TacticChain;
  /** The part of it that is for the strategy of its lane. */
  readonly share: number;
}

export interface ShownLane {
  /** Null for what is for no live strategy. */
  readonly strategy: StrategyChain | null;
  readonly tactics: readonly ShownTactic[];
}

export interface ShownRows {
  readonly lanes: readonly ShownLane[];
  /** How many tactics and strategies are in none of the rows. */
  readonly tacticsLeftOut: number;
  readonly strategiesLeftOut: number;
}

/** More rows are nothing that anybody prints, and what they hold would take Excel long to calculate. */
export const mostRows = 500;

/** Whether a tactic is late: its end has passed, and its status says that it is not done. */
export const isLate = ({ row }: TacticChain, date: Day): boolean =>
  row.end !== null &&
  row.end < date &&
  row.status !== 'done' &&
  (row.status !== null || isUnreadable(row, 'status'));

interface Candidate extends ShownTactic {
  readonly lane: number;
  /** The lower, the sooner it is shown. */
  readonly rank: number;
}

/** The rows that a timeline has on a sheet, each lane with those of its tactics that have dates first. */
export function shownRows({ lanes, date }: Pick<Timeline, 'lanes' | 'date'>, most = mostRows): ShownRows {
  const candidates = lanes.flatMap((lane, place) => candidatesOf(lane, place, date));
  if (lanes.length + candidates.length <= most) return shown(lanes, candidates, () => true);
  const kept = new Set<Candidate>();
  const keptLanes = new Set<number>();
  for (const candidate of [...candidates].sort((one, other) => one.rank - other.rank)) {
    const rows = keptLanes.has(candidate.lane) ? 1 : 2;
    if (kept.size + keptLanes.size + rows > most) continue;
    kept.add(candidate);
    keptLanes.add(candidate.lane);
  }
  return shown(
    lanes,
    candidates.filter((candidate) => kept.has(candidate)),
    (place) => keptLanes.has(place),
    candidates,
  );
}

function candidatesOf(
  { strategy, bars, undated }: TimelineLane,
  lane: number,
  date: Day,
): readonly Candidate[] {
  const shares = new Map(strategy?.tactics.map(({ tactic, share }) => [tactic, share]));
  return [
    ...bars.map(({ tactic, share, late }) => ({
      tactic,
      share,
      lane,
      rank: isLate(tactic, date) ? 0 : late.length > 0 ? 1 : 2,
    })),
    ...undated.map((tactic) => ({ tactic, share: shares.get(tactic) ?? 1, lane, rank: 3 })),
  ];
}

function shown(
  lanes: readonly TimelineLane[],
  kept: readonly Candidate[],
  isKept: (place: number) => boolean,
  all: readonly Candidate[] = kept,
): ShownRows {
  const tacticsOf = (candidates: readonly Candidate[]) => new Set(candidates.map(({ tactic }) => tactic));
  return {
    lanes: lanes.flatMap(({ strategy }, place) =>
      isKept(place) ? [{ strategy, tactics: kept.filter(({ lane }) => lane === place) }] : [],
    ),
    tacticsLeftOut: tacticsOf(all).size - tacticsOf(kept).size,
    strategiesLeftOut: lanes.filter(({ strategy }, place) => strategy !== null && !isKept(place)).length,
  };
}
