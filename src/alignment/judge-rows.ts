import { fieldKeys } from '../plan/fields/catalogue';
import { roles } from '../plan/fields/roles';
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

/** A plan in which nothing but some tactics is other than it was, and that is checked alike. */
export interface EditedTactics {
  readonly before: Alignment;
  /** The tactics as they are now, with the strategies that are or were behind them, and the goals of those. */
  readonly concerned: ReadonlySet<Row>;
  /** Every share of the spend is another one. */
  readonly movesSpend: boolean;
}

/**
 * What was edited since an earlier check; null where more than tactics was, or where rules ask something else of the plan as a whole.
 * Rows that did not change are the same objects.
 */
export function editedSince(before: Alignment, now: Alignment): EditedTactics | null {
  const [was, plan] = [before.plan, now.plan];
  if (roles.some((role) => role !== 'tactics' && was[role] !== plan[role])) return null;
  if (was.tactics.length !== plan.tactics.length) return null;
  const edits: TacticEdit[] = [];
  plan.tactics.forEach((row, place) => {
    const old = was.tactics[place];
    if (old !== undefined && old !== row) edits.push({ old, row });
  });
  keepFilledColumns(was, plan, edits);
  const isAskedTheSame =
    was.date === plan.date &&
    isCheckedAlike(before.settings, now.settings) &&
    before.hasUnknownStrategy === now.hasUnknownStrategy &&
    isSameList(before.absentColumns, now.absentColumns) &&
    !edits.some((edit) => fillsOtherColumns(before, now, edit));
  if (!isAskedTheSame) return null;
  return {
    before,
    concerned: concernedBy(edits),
    movesSpend: edits.some(({ old, row }) => old.budget !== row.budget || isLive(old) !== isLive(row)),
  };
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

/** The lists of rows of which it is kept which rules had something to say. */
const keptLists = ['tactics', 'strategies', 'goals'] as const;

/** By the list that was judged. */
const judgements = new WeakMap<readonly Judged[], Judgement>();

/** Has rules judge subjects; of rows that an edit has nothing to do with only the rules that had something to say, where the rest holds. */
export function judgeRows(
  alignment: Alignment,
  subjects: readonly Judged[],
  judging: readonly Rule[],
  verdicts: Verdicts,
  since: EditedTactics | null,
): void {
  const list = keptLists.find((role) => subjects === alignment.liveRows[role]);
  const askedOf = since === null || list === undefined ? () => judging : rulesToAsk(since, list, judging);
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
  if (list !== undefined) judgements.set(subjects, { judging, saying });
}

/** Which rules are asked of a row: all, where an edit has to do with it; else those that compare tactics or had something to say. */
function rulesToAsk(
  { before, concerned, movesSpend }: EditedTactics,
  list: (typeof keptLists)[number],
  judging: readonly Rule[],
): (row: Row | null) => readonly Rule[] {
  const judgement = judgements.get(before.liveRows[list]);
  // No rule judges a tactic by the spend of others.
  const holds = !movesSpend || list === 'tactics';
  if (judgement === undefined || !holds || !isSameList(judgement.judging, judging)) return () => judging;
  const comparing = judging.filter(({ comparesTactics }) => comparesTactics);
  const asked = new Map<Row, readonly Rule[]>();
  for (const [row, saying] of judgement.saying) {
    const isAsked = (rule: Rule): boolean => rule.comparesTactics || saying.includes(rule);
    asked.set(row, comparing.length === 0 ? saying : judging.filter(isAsked));
  }
  for (const row of concerned) asked.set(row, judging);
  return (row) => (row === null ? judging : (asked.get(row) ?? comparing));
}
