import { fieldKeys } from '../plan/fields/catalogue';
import { roles } from '../plan/fields/roles';
import type { Plan } from '../plan/plan';
import { isBlank, isLive, type Row, type Tactic } from '../plan/rows';
import { isSameList } from '../plan/same-list';
import type { Alignment } from './alignment';
import { has, keepFilledColumns } from './needs';
import type { Judged, Rule, Verdicts } from './rule';
import type { CheckSettings } from './settings';

/*
 * An edit changes few rows of a plan. A rule that goes through the live tactics, strategies or goals decides each by its own row, by
 * those above and below it, by the sum of the spend and by what the plan has at all. So where only tactics were edited, a rule that
 * had nothing to say of a row which none of them has to do with still has nothing to say of it. What compares tactics with one
 * another says so, or goes through a list of its own, and is asked again.
 */

interface Judgement {
  readonly judging: readonly Rule[];
  /**
   * The rules that had something to say of a row; of the others none had. What they said is not kept: it holds on to the plan that
   * it was said of, and plan upon plan would never be let go.
   */
  readonly saying: ReadonlyMap<Row, readonly Rule[]>;
}

/** A tactic before an edit, and after it. */
interface TacticEdit {
  readonly old: Tactic;
  readonly row: Tactic;
}

/** A plan in which nothing but some tactics is other than it was. */
export interface EditedTactics {
  readonly before: Alignment;
  readonly edits: readonly TacticEdit[];
  /** The tactics as they are now, with the strategies that are or were behind them, and the goals of those. */
  readonly concerned: ReadonlySet<Row>;
  /** Every share of the spend is another one. */
  readonly movesSpend: boolean;
}

/** What was edited since an earlier check; null where more than tactics was. Rows that did not change are the same objects. */
export function editedSince(before: Alignment, plan: Plan): EditedTactics | null {
  const was = before.plan;
  if (roles.some((role) => role !== 'tactics' && was[role] !== plan[role])) return null;
  if (was.tactics.length !== plan.tactics.length) return null;
  const edits: TacticEdit[] = [];
  plan.tactics.forEach((row, place) => {
    const old = was.tactics[place];
    if (old !== undefined && old !== row) edits.push({ old, row });
  });
  keepFilledColumns(was, plan, edits);
  return {
    before,
    edits,
    concerned: concernedBy(edits),
    movesSpend: edits.some(({ old, row }) => old.budget !== row.budget || isLive(old) !== isLive(row)),
  };
}

function concernedBy(edits: readonly TacticEdit[]): ReadonlySet<Row> {
  const concerned = new Set<Row>();
  for (const { old, row } of edits) {
    concerned.add(row);
    for (const { target: strategy } of [...old.strategy, ...row.strategy]) {
      if (strategy === null) continue;
      concerned.add(strategy);
      for (const { target: goal } of strategy.goal) if (goal !== null) concerned.add(goal);
    }
  }
  return concerned;
}

/** By the alignment that was judged, and the list of its rows. */
const judgements = new WeakMap<Alignment, Partial<Record<KeptList, Judgement>>>();

type KeptList = 'tactics' | 'strategies' | 'goals';

/** Which of the lists, if any, some subjects are. */
const keptListOf = (
  { tactics, strategies, liveRows }: Alignment,
  subjects: readonly Judged[],
): KeptList | null =>
  subjects === tactics
    ? 'tactics'
    : subjects === strategies
      ? 'strategies'
      : subjects === liveRows.goals
        ? 'goals'
        : null;

/** Has rules judge subjects; of rows that an edit has nothing to do with only the rules that had something to say, where the rest holds. */
export function judgeRows(
  alignment: Alignment,
  subjects: readonly Judged[],
  judging: readonly Rule[],
  verdicts: Verdicts,
  since: EditedTactics | null,
): void {
  const list = keptListOf(alignment, subjects);
  const askedOf =
    since === null || list === null ? () => judging : rulesToAsk(since, list, alignment, judging);
  const saying = new Map<Row, readonly Rule[]>();
  const { findings, incomplete } = verdicts;
  // All rules look at a row before the next row is fetched: half of a large plan's check is waiting for memory.
  for (const subject of subjects) {
    const { row } = subject;
    const asked = askedOf(row);
    if (asked.length === 0) continue;
    const said: Rule[] = [];
    for (const rule of asked) {
      const known = findings.length + incomplete.length;
      rule.judge(subject, alignment, verdicts);
      if (findings.length + incomplete.length > known) said.push(rule);
    }
    if (row !== null && said.length > 0) saying.set(row, said.length === asked.length ? asked : said);
  }
  if (list !== null) judgements.set(alignment, { ...judgements.get(alignment), [list]: { judging, saying } });
}

/** Which rules are asked of a row: all, where an edit has to do with it; else those that compare tactics or had something to say. */
function rulesToAsk(
  since: EditedTactics,
  list: KeptList,
  alignment: Alignment,
  judging: readonly Rule[],
): (row: Row | null) => readonly Rule[] {
  const before = whatStillHolds(since, list, alignment, judging);
  if (before === null) return () => judging;
  const comparing = judging.filter(({ comparesTactics }) => comparesTactics);
  const asked = new Map<Row, readonly Rule[]>();
  for (const [row, saying] of before) {
    const isAsked = (rule: Rule): boolean => rule.comparesTactics || saying.includes(rule);
    asked.set(row, comparing.length === 0 ? saying : judging.filter(isAsked));
  }
  for (const row of since.concerned) asked.set(row, judging);
  return (row) => (row === null ? judging : (asked.get(row) ?? comparing));
}

/** The rules that had something to say, by row; null where that holds no more. */
function whatStillHolds(
  { before, edits, movesSpend }: EditedTactics,
  list: KeptList,
  now: Alignment,
  judging: readonly Rule[],
): Judgement['saying'] | null {
  const judgement = judgements.get(before)?.[list];
  const holds =
    judgement !== undefined &&
    isSameList(judgement.judging, judging) &&
    // No rule judges a tactic by the spend of others.
    !(movesSpend && list !== 'tactics') &&
    before.plan.date === now.plan.date &&
    isCheckedAlike(before.settings, now.settings) &&
    before.hasUnknownStrategy === now.hasUnknownStrategy &&
    isSameList(before.absentColumns, now.absentColumns) &&
    !edits.some((edit) => fillsOtherColumns(before, now, edit));
  return holds ? judgement.saying : null;
}

/** Whether a column that nobody filled is now filled, or the other way round: rules ask of a plan only what it has. */
const fillsOtherColumns = (before: Alignment, now: Alignment, { old, row }: TacticEdit): boolean =>
  fieldKeys('tactics').some(
    (field) =>
      isBlank(old, field) !== isBlank(row, field) &&
      has(before.plan, `tactics.${field}`) !== has(now.plan, `tactics.${field}`),
  );

/** Settings are plain data. */
const isCheckedAlike = (one: CheckSettings, other: CheckSettings): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
