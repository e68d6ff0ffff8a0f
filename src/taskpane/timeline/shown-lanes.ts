import type { TacticChain } from '../../alignment/chains';
import type { CellPlaces, Finding } from '../../alignment/finding';
import { cellsOf } from '../../alignment/locate';
import { packBars } from '../../alignment/timeline/pack-bars';
import type { Timeline, TimelineBar, TimelineLane } from '../../alignment/timeline/timeline';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { percent } from '../../languages/words';
import type { Plan } from '../../plan/plan';
import { isUnreadable } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { placeIn } from './shown-time';

/** More bars of one strategy than can be told apart are drawn in no chart: the list has them all. */
export const mostBars = 150;

export interface ShownBar {
  readonly id: string;
  /** What it is called, when it runs, and that it is late. */
  readonly words: string;
  readonly isLate: boolean;
  readonly place: CellPlaces;
  /** In percent of the width. */
  readonly left: number;
  readonly width: number;
  /** Counted from 0. */
  readonly line: number;
}

/** A strategy with what is shown of its time. */
export interface ShownLane {
  readonly id: string;
  readonly name: string;
  /** Where its row is; null for what has no strategy. */
  readonly place: CellPlaces | null;
  /** Its period and how its time is used, in words. */
  readonly words: readonly string[];
  readonly period: { readonly left: number; readonly width: number } | null;
  readonly bars: readonly ShownBar[];
  readonly lines: number;
}

/** The lanes as they are shown, and what is told of all of them. */
export interface ShownLanes {
  readonly lanes: readonly ShownLane[];
  /** How many tactics run then, however many strategies they are for. */
  readonly amount: number;
  readonly late: number;
  /** How many tactics have dates and run at another time. */
  readonly outside: number;
}

/** A tactic of the list. */
export interface ShownTactic {
  readonly id: string;
  readonly name: string;
  readonly lane: string;
  readonly days: string;
  readonly isLate: boolean;
  readonly place: CellPlaces;
}

export function showLanes({ lanes }: Timeline, shown: DaySpan, plan: Plan): ShownLanes {
  const inside = new Set<TacticChain>();
  const late = new Set<TacticChain>();
  const all = new Set<TacticChain>();
  const drawn = lanes.map((lane) => {
    const id = lane.strategy === null ? 'none' : `${lane.strategy.row.table}/${lane.strategy.row.line}`;
    const bars = barsIn(lane, shown);
    for (const bar of lane.bars) all.add(bar.tactic);
    for (const bar of bars) {
      inside.add(bar.tactic);
      if (bar.late.length > 0) late.add(bar.tactic);
    }
    const few = bars.slice(0, mostBars);
    const lines = packBars(few);
    return {
      id,
      name: nameOf(lane),
      place: lane.strategy === null ? null : cellsOf(plan, { row: lane.strategy.row, fields: ['strategy'] }),
      words: wordsOf(lane, bars.length, shown),
      period: lane.period === null ? null : placeIn(shown, lane.period),
      bars: few.flatMap((bar, at): readonly ShownBar[] => {
        const where = placeIn(shown, bar);
        return where === null ? [] : [{ ...drawnBar(bar, plan), ...where, line: lines[at] ?? 0 }];
      }),
      lines: lines.reduce((most, line) => Math.max(most, line + 1), 0),
    };
  });
  return { lanes: drawn, amount: inside.size, late: late.size, outside: all.size - inside.size };
}

/** Every bar in the time that is shown, also those that no chart draws, strategy by strategy. */
export const listTactics = ({ lanes }: Timeline, shown: DaySpan, plan: Plan): readonly ShownTactic[] =>
  lanes.flatMap((lane, place) =>
    barsIn(lane, shown).map((bar) => ({
      id: `${place}/${idOf(bar.tactic)}`,
      name: label(bar.tactic.row),
      lane: nameOf(lane),
      days: daysOf(bar),
      isLate: bar.late.length > 0,
      place: placeOf(plan, bar.tactic),
    })),
  );

const barsIn = ({ bars }: TimelineLane, shown: DaySpan): readonly TimelineBar[] =>
  bars.filter(({ start, end }) => end >= shown.start && start <= shown.end);

const idOf = ({ row }: TacticChain): string => `${row.table}/${row.line}`;

const placeOf = (plan: Plan, { row }: TacticChain): CellPlaces => cellsOf(plan, { row, fields: ['tactic'] });

const nameOf = ({ strategy }: TimelineLane): string =>
  strategy === null ? language.timeline.noStrategy : label(strategy.row);

const daysOf = ({ start, end }: DaySpan): string =>
  start === end ? date(start) : language.timeline.days(date(start), date(end));

function drawnBar(bar: TimelineBar, plan: Plan): Pick<ShownBar, 'id' | 'words' | 'isLate' | 'place'> {
  const { said, late, part } = language.timeline.bar;
  const isLate = bar.late.length > 0;
  return {
    id: idOf(bar.tactic),
    words: [
      said(label(bar.tactic.row), date(bar.start), date(bar.end)),
      ...(bar.share < 1 ? [part(percent(bar.share))] : []),
      ...(isLate ? [late] : []),
    ].join(', '),
    isLate,
    place: placeOf(plan, bar.tactic),
  };
}

/** More gaps than people read are counted. */
function wordsOf(lane: TimelineLane, shownBars: number, shown: DaySpan): readonly string[] {
  const texts = language.timeline.lane;
  const { period, bars, undated, gaps, busiest } = lane;
  const inTime = gaps.flatMap(({ start, end }) =>
    end < shown.start || start > shown.end
      ? []
      : [texts.gap(date(Math.max(start, shown.start)), date(Math.min(end, shown.end)))],
  );
  const isBusyThen = busiest !== null && busiest.end >= shown.start && busiest.start <= shown.end;
  return [
    ...(period === null ? [] : [texts.period(date(period.start), date(period.end))]),
    bars.length === 0
      ? undated.length === 0
        ? texts.noTactics
        : texts.noneWithDates
      : shownBars === 0
        ? texts.noneThen
        : texts.tactics(shownBars),
    ...(isBusyThen ? [texts.busiest(busiest.running, date(busiest.start), date(busiest.end))] : []),
    ...(inTime.length === 0 || shownBars === 0 ? [] : [texts.gaps(inTime)]),
    ...(shownBars > mostBars ? [texts.more(shownBars - mostBars)] : []),
  ];
}

/** What is late now, by tactic. */
export interface LateTactic {
  readonly id: string;
  readonly finding: Finding;
  /** How many more findings say so. */
  readonly more: number;
  readonly place: CellPlaces;
}

export function lateTactics({ lanes }: Timeline, plan: Plan): readonly LateTactic[] {
  const byTactic = new Map<TacticChain, LateTactic>();
  for (const bar of lanes.flatMap(({ bars }) => bars)) {
    const [finding] = bar.late;
    if (finding !== undefined && !byTactic.has(bar.tactic))
      byTactic.set(bar.tactic, {
        id: finding.id,
        finding,
        more: bar.late.length - 1,
        place:
          finding.sheet === null ? placeOf(plan, bar.tactic) : { sheet: finding.sheet, cells: finding.cells },
      });
  }
  return [...byTactic.values()];
}

/** A tactic that is not on the timeline, and why. */
export interface UndatedTactic {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly place: CellPlaces;
}

export function undatedTactics({ lanes }: Timeline, plan: Plan): readonly UndatedTactic[] {
  const tactics = new Set(lanes.flatMap(({ undated }) => undated));
  return [...tactics].map((tactic) => ({
    id: idOf(tactic),
    name: label(tactic.row),
    why: whyUndated(tactic),
    place: cellsOf(plan, { row: tactic.row, fields: ['start', 'end', 'tactic'] }),
  }));
}

function whyUndated({ row }: TacticChain): string {
  const texts = language.timeline.undated;
  const { start, end } = row;
  if (isUnreadable(row, 'start') || isUnreadable(row, 'end')) return texts.unreadable;
  if (start === null) return end === null ? texts.neither : texts.noStart;
  return end === null ? texts.noEnd : texts.backwards(date(start), date(end));
}
