import type { Role } from '../../plan/fields/roles';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { type Cause, type Part, parts } from '../loss';
import type { RuleId } from '../rule-id';
import type { CheckRecord, RecordedFinding, RecordedLoss, RecordedRow, RowPlace } from './check-record';
import type { Matchings } from './match-rows';
import { rowKey } from './plan-changes';

/** What a part of the score could earn, earned and lost, before and after; 0 where its profile leaves it out. */
export interface PartChange {
  readonly part: Part;
  readonly weight: BeforeAndAfter;
  readonly earned: BeforeAndAfter;
  readonly lost: BeforeAndAfter;
  /** Points that it earns more, or less where below 0. */
  readonly change: number;
}

export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/** Points that are lost by one cause, before and after. */
export interface CauseChange {
  readonly part: Part;
  readonly cause: Cause;
  readonly before: number;
  readonly after: number;
}

/** Points that the score gained, or lost where below 0, because of what is lost by some causes. */
interface PointsChange {
  readonly change: number;
  readonly causes: readonly CauseChange[];
}

/** What one row did to the score. */
export interface RowPoints extends PointsChange {
  readonly role: Role;
  /** The row in each plan; null where it is not there. */
  readonly before: RecordedRow | null;
  readonly after: RecordedRow | null;
  /** Whether the row itself is new, gone or says something else; else others did it, such as a budget that moved the shares of spend. */
  readonly isChanged: boolean;
  /** The rules whose findings at the row carried points, and those whose findings carry them now. */
  readonly rules: { readonly before: readonly RuleId[]; readonly after: readonly RuleId[] };
}

/** What the plan as a whole did to the score, or a column that it lacks or lacked, for which no row is blamed. */
export interface PlanPoints extends PointsChange {
  /** As `tactics.kpi`. */
  readonly column: string | null;
}

export interface ScoreChange {
  /** null where the plan has no score. */
  readonly before: number | null;
  readonly after: number | null;
  /** Points that the score rose by, or fell where below 0; null where one of the plans has none. */
  readonly change: number | null;
  /** Whether the score fell by more than rounding, or there was one and now is none. */
  readonly fell: boolean;
  /** All four parts; none where one of the plans has no score. */
  readonly parts: readonly PartChange[];
  /** The rows that cost or brought points, most first. Their changes and those of `plan` sum to the change of the score. */
  readonly rows: readonly RowPoints[];
  readonly plan: readonly PlanPoints[];
}

export function findScoreChange(
  before: CheckRecord,
  after: CheckRecord,
  matchings: Matchings,
  isChangedRow: (row: RecordedRow) => boolean,
): ScoreChange {
  const was = before.score.score;
  const is = after.score.score;
  if (was === null || is === null) {
    const without = { before: was, after: is, change: null, parts: [], rows: [], plan: [] };
    return { ...without, fell: was !== null };
  }
  return {
    before: was,
    after: is,
    change: is - was,
    fell: is < was - roundingTolerance,
    parts: parts.map((part) => partChange(part, before, after)),
    ...pointsChanges(before, after, matchings, isChangedRow),
  };
}

function partChange(part: Part, before: CheckRecord, after: CheckRecord): PartChange {
  const of = ({ score }: CheckRecord): { weight: number; earned: number; lost: number } =>
    score.parts.find((each) => each.part === part) ?? { weight: 0, earned: 0, lost: 0 };
  const [was, is] = [of(before), of(after)];
  return {
    part,
    weight: { before: was.weight, after: is.weight },
    earned: { before: was.earned, after: is.earned },
    lost: { before: was.lost, after: is.lost },
    change: is.earned - was.earned,
  };
}

interface CauseDraft extends CauseChange {
  before: number;
  after: number;
}

/** What one row loses, with its places among the rows of its sheet; -1 where it is not there. */
interface Losses {
  readonly role: Role;
  readonly before: number;
  readonly after: number;
  readonly causes: CauseDraft[];
}

type Side = 'before' | 'after';

/** A row has few causes: a list is searched faster than a table. */
function addLoss(causes: CauseDraft[], side: Side, { part, cause, points }: Omit<RecordedLoss, 'row'>): void {
  let draft = causes.find((each) => each.part === part && each.cause === cause);
  if (draft === undefined) causes.push((draft = { part, cause, before: 0, after: 0 }));
  draft[side] += points;
}

function pointsChanges(
  before: CheckRecord,
  after: CheckRecord,
  matchings: Matchings,
  isChangedRow: (row: RecordedRow) => boolean,
): Pick<ScoreChange, 'rows' | 'plan'> {
  const ofRows = new Map<string, Losses>();
  const ofPlan = new Map<string | null, CauseDraft[]>();
  const causesOfRow = (side: Side, { role, place }: RowPlace): CauseDraft[] => {
    const other = matchings[role][side][place] ?? -1;
    const places = side === 'before' ? { before: place, after: other } : { before: other, after: place };
    const key = `${role}/${places.before}/${places.after}`;
    let losses = ofRows.get(key);
    if (losses === undefined) ofRows.set(key, (losses = { role, ...places, causes: [] }));
    return losses.causes;
  };
  const causesOfPlan = (column: string | null): CauseDraft[] => {
    let causes = ofPlan.get(column);
    if (causes === undefined) ofPlan.set(column, (causes = []));
    return causes;
  };
  for (const [side, { losses }] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const loss of losses)
      addLoss(loss.row === null ? causesOfPlan(loss.column) : causesOfRow(side, loss.row), side, loss);
  }

  // So little of each row that all together stay within rounding.
  const nothing = roundingTolerance / Math.max(1, ofRows.size);
  const rulesBefore = rulesWithPoints(before.findings);
  const rulesAfter = rulesWithPoints(after.findings);
  const rows = [...ofRows.values()].flatMap(({ role, before: was, after: is, causes }): RowPoints[] => {
    const points = asChange(causes, nothing);
    if (points === null) return [];
    const old = before.sheets[role].rows[was] ?? null;
    const now = after.sheets[role].rows[is] ?? null;
    const rules = {
      before: rulesBefore.get(rowKey(role, was)) ?? [],
      after: rulesAfter.get(rowKey(role, is)) ?? [],
    };
    const isChanged = old === null || now === null || isChangedRow(now);
    return [{ role, before: old, after: now, ...points, isChanged, rules }];
  });
  const plan = [...ofPlan].flatMap(([column, causes]): PlanPoints[] => {
    const points = asChange(causes, 0);
    return points === null ? [] : [{ column, ...points }];
  });
  return { rows: mostFirst(rows), plan: mostFirst(plan) };
}

function asChange(causes: readonly CauseDraft[], nothing: number): PointsChange | null {
  const changed = causes.filter(({ before, after }) => Math.abs(before - after) > nothing);
  if (changed.length === 0) return null;
  return { change: causes.reduce((sum, { before, after }) => sum + before - after, 0), causes: changed };
}

const mostFirst = <Points extends PointsChange>(points: readonly Points[]): readonly Points[] =>
  [...points].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));

/** What each row did to the score: in the new plan, or in the old one for a row that is gone. */
export const pointsOfRows = (rows: readonly RowPoints[]): ReadonlyMap<RecordedRow, number> =>
  new Map(
    rows.flatMap(({ before, after, change }): [RecordedRow, number][] => {
      const row = after ?? before;
      return row === null ? [] : [[row, change]];
    }),
  );

/** What cost or brought most comes first; the rest stays in its order. */
export const byCost = <Item>(
  items: readonly Item[],
  cost: (item: Item) => number | undefined,
): readonly Item[] => [...items].sort((a, b) => Math.abs(cost(b) ?? 0) - Math.abs(cost(a) ?? 0));

function rulesWithPoints(findings: readonly RecordedFinding[]): ReadonlyMap<string, readonly RuleId[]> {
  const rules = new Map<string, RuleId[]>();
  for (const { row, rule, points } of findings) {
    if (row === null || points <= roundingTolerance) continue;
    const key = rowKey(row.role, row.place);
    const others = rules.get(key);
    if (others === undefined) rules.set(key, [rule]);
    else if (!others.includes(rule)) others.push(rule);
  }
  return rules;
}
