import { fieldKeys } from '../plan/fields/catalogue';
import { roles } from '../plan/fields/roles';
import type { Plan } from '../plan/plan';
import { isBlank, type Tactic } from '../plan/rows';
import { isSameList } from '../plan/same-list';
import type { Alignment } from './alignment';
import { has, keepFilledColumns } from './needs';
import type { Rule, Verdicts } from './rule';
import type { CheckSettings } from './settings';

/*
 * Tactics are most of a plan, and an edit changes few of them. A rule that goes through the live tactics decides each by its own row,
 * the rows that it names, and what the plan has at all; so where only tactics were edited, a rule that had nothing to say of another
 * one still has nothing to say of it. What compares tactics with one another says so, or goes through a list of its own, and is asked
 * again.
 */

interface Judgement {
  readonly judging: readonly Rule[];
  /**
   * The rules that had something to say of a tactic, by its row; of the others none had. What they said is not kept: it holds on to the plan that it was
   * said of, and plan upon plan would never be let go.
   */
  readonly saying: ReadonlyMap<Tactic, readonly Rule[]>;
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
  return { before, edits };
}

/** By the alignment that was judged. */
const judgements = new WeakMap<Alignment, Judgement>();

/** Has rules judge every live tactic; of those that did not change only the rules that had something to say, where the rest holds. */
export function judgeTactics(
  alignment: Alignment,
  judging: readonly Rule[],
  verdicts: Verdicts,
  since: EditedTactics | null,
): void {
  const before = since === null ? null : whatStillHolds(since, alignment, judging);
  const edited = new Set(since?.edits.map(({ row }) => row));
  const comparing = judging.filter(({ comparesTactics }) => comparesTactics);
  const saying = new Map<Tactic, readonly Rule[]>();
  const { findings, incomplete } = verdicts;
  for (const tactic of alignment.tactics) {
    const { row } = tactic;
    const asked =
      before === null || edited.has(row) ? judging : stillAsked(judging, comparing, before.get(row) ?? none);
    if (asked.length === 0) continue;
    const said: Rule[] = [];
    for (const rule of asked) {
      const known = findings.length + incomplete.length;
      rule.judge(tactic, alignment, verdicts);
      if (findings.length + incomplete.length > known) said.push(rule);
    }
    if (said.length > 0) saying.set(row, said.length === asked.length ? asked : said);
  }
  judgements.set(alignment, { judging, saying });
}

const none: readonly Rule[] = [];

/** Of a tactic that did not change: the rules that compare it with others, and those that had something to say, in their order. */
function stillAsked(
  judging: readonly Rule[],
  comparing: readonly Rule[],
  saying: readonly Rule[],
): readonly Rule[] {
  if (comparing.length === 0) return saying;
  if (saying.length === 0) return comparing;
  return judging.filter((rule) => rule.comparesTactics || saying.includes(rule));
}

/** The rules that had something to say, by tactic; null where that holds no more. */
function whatStillHolds(
  { before, edits }: EditedTactics,
  now: Alignment,
  judging: readonly Rule[],
): Judgement['saying'] | null {
  const judgement = judgements.get(before);
  const holds =
    judgement !== undefined &&
    isSameList(judgement.judging, judging) &&
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
