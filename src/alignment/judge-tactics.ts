import { fieldKeys } from '../plan/fields/catalogue';
import { roles } from '../plan/fields/roles';
import type { Plan } from '../plan/plan';
import { isBlank, type Tactic } from '../plan/rows';
import type { Alignment } from './alignment';
import type { TacticChain } from './chains';
import { has, keepFilledColumns } from './needs';
import type { Rule, Verdicts } from './rule';
import type { RuleId } from './rule-id';
import type { CheckSettings } from './settings';

/*
 * Tactics are most of a plan, and an edit changes few of them. A rule that goes through the live tactics decides each by its own row,
 * the rows that it names, and what the plan has at all; so where only tactics were edited, what was said of the others still holds.
 * What compares tactics with one another goes through a list of its own, and is asked again.
 */

/** What the rules said of one tactic. */
type Said = Pick<Verdicts, 'findings' | 'incomplete'>;

interface Judgement {
  readonly judging: readonly Rule[];
  /** For the tactics that anything was said of. */
  readonly said: ReadonlyMap<Tactic, Said>;
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
  for (const [place, row] of plan.tactics.entries()) {
    const old = was.tactics[place];
    if (old !== undefined && old !== row) edits.push({ old, row });
  }
  keepFilledColumns(was, plan, edits);
  return { before, edits };
}

/** By the alignment that was judged. */
const judgements = new WeakMap<Alignment, Judgement>();

/** Has rules judge every live tactic; what an earlier check said of one is taken over where it holds. */
export function judgeTactics(
  alignment: Alignment,
  judging: readonly Rule[],
  verdicts: Verdicts,
  since: EditedTactics | null,
): void {
  const earlier = since === null ? null : whatStillHolds(since, alignment, judging);
  const edited = new Set(since?.edits.map((edit) => edit.row));
  const said = new Map<Tactic, Said>();
  for (const tactic of alignment.tactics) {
    const { row } = tactic;
    if (earlier !== null && !edited.has(row)) {
      const again = earlier.get(row);
      if (again === undefined) continue;
      said.set(row, again);
      repeat(again, tactic, verdicts);
      continue;
    }
    const { findings, incomplete } = verdicts;
    const counts = [findings.length, incomplete.length] as const;
    for (const rule of judging) rule.judge(tactic, alignment, verdicts);
    if (findings.length > counts[0] || incomplete.length > counts[1])
      said.set(row, { findings: findings.slice(counts[0]), incomplete: incomplete.slice(counts[1]) });
  }
  judgements.set(alignment, { judging, said });
}

/** Says again what was said of a tactic: of the links that it has now. */
function repeat({ findings, incomplete }: Said, tactic: TacticChain, verdicts: Verdicts): void {
  const faulty = new Set<RuleId>();
  for (const { rule, raw } of findings) {
    verdicts.findings.push({ rule, subject: tactic, raw });
    faulty.add(rule.id);
  }
  verdicts.incomplete.push(...incomplete);
  for (const rule of faulty) verdicts.faulty.set(rule, (verdicts.faulty.get(rule) ?? 0) + 1);
}

/** What was said of the tactics; null where it holds no more. */
function whatStillHolds(
  { before, edits }: EditedTactics,
  now: Alignment,
  judging: readonly Rule[],
): Judgement['said'] | null {
  const judgement = judgements.get(before);
  const holds =
    judgement !== undefined &&
    areSame(judgement.judging, judging) &&
    before.plan.date === now.plan.date &&
    isCheckedAlike(before.settings, now.settings) &&
    before.hasUnknownStrategy === now.hasUnknownStrategy &&
    areSame(before.absentColumns, now.absentColumns) &&
    !edits.some((edit) => fillsOtherColumns(before, now, edit));
  return holds ? judgement.said : null;
}

/** Whether a column that nobody filled is now filled, or the other way round: rules ask of a plan only what it has. */
const fillsOtherColumns = (before: Alignment, now: Alignment, { old, row }: TacticEdit): boolean =>
  fieldKeys('tactics').some(
    (field) =>
      isBlank(old, field) !== isBlank(row, field) &&
      has(before.plan, `tactics.${field}`) !== has(now.plan, `tactics.${field}`),
  );

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, place) => each === other[place]);

/** Settings are plain data. */
const isCheckedAlike = (one: CheckSettings, other: CheckSettings): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
