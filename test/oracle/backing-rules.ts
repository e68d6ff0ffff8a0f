import { decide, type Decision, nameableStrategies, outcomeOf } from './decision';
import { type Plan, type Strategy, type Tactic, union } from './plan';
import { type OracleRole, slack } from './plan-sheets';
import { folded } from './read-cell';
import { givenSum, shareTolerance } from './references';
import type { Row } from './rows';
import { nameFieldOf } from './sheet-fields';

/** The Backing table of section 2, rule by rule in its order. */
export function backingRules(plan: Plan): Decision[] {
  return [
    ...planMissing(plan),
    ...columnMissing(plan),
    ...tacticWithoutStrategy(plan),
    ...unknownStrategy(plan),
    ...retiredStrategy(plan),
    ...brokenChain(plan),
    ...strategyWithoutGoal(plan),
    ...unknownGoal(plan),
    ...retiredGoal(plan),
    ...strategyWithoutTactic(plan),
    ...goalWithoutStrategy(plan),
    ...overallocated(plan),
    ...underallocated(plan),
    ...duplicateId(plan),
    ...missingId(plan),
    ...nearDuplicate(plan),
  ];
}

function planMissing(plan: Plan): Decision[] {
  const once: Decision = {
    rule: 'plan-missing',
    outcome: 'finding',
    severity: 'error',
    row: null,
    fields: [],
  };
  return [
    ...(plan.strategies.length === 0 ? [once] : []),
    ...(plan.tactics.length === 0 ? [{ ...once }] : []),
  ];
}

const columnMissing = (plan: Plan): Decision[] =>
  plan.missing.map((field) => ({
    rule: 'column-missing',
    outcome: 'finding',
    severity: field === 'Strategy' ? 'error' : 'warning',
    row: null,
    fields: [field],
  }));

const tacticWithoutStrategy = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'tactic-without-strategy',
      'error',
      tactic.row,
      ['Strategy'],
      outcomeOf(tactic.links.length === 0, plan.isUnreadable(tactic.row, 'Strategy')),
    ),
  );

/** One finding for each part. */
function unknownStrategy(plan: Plan): Decision[] {
  return plan.tactics.flatMap((tactic) => {
    if (plan.isUnreadable(tactic.row, 'Strategy'))
      return decide('unknown-strategy', 'error', tactic.row, ['Strategy'], 'incomplete');
    return tactic.links
      .filter((link) => link.row === null)
      .flatMap(() => decide('unknown-strategy', 'error', tactic.row, ['Strategy'], 'finding'));
  });
}

function retiredStrategy(plan: Plan): Decision[] {
  const someRetired = plan.all.strategies.some(
    (row) => row.retired && plan.directories.strategies.canBeNamed(row),
  );
  return plan.tactics.flatMap((tactic) =>
    decide(
      'retired-strategy',
      'error',
      tactic.row,
      ['Strategy'],
      outcomeOf(
        tactic.links.some((link) => link.row !== null && link.row.retired),
        plan.isUnreadable(tactic.row, 'Strategy') && someRetired,
      ),
    ),
  );
}

function brokenChain(plan: Plan): Decision[] {
  const someBroken = nameableStrategies(plan).some((strategy) => !strategy.hasValidGoal);
  return plan.tactics.flatMap((tactic) =>
    decide(
      'broken-chain',
      'warning',
      tactic.row,
      ['Strategy'],
      outcomeOf(
        tactic.strategies.some((strategy) => !strategy.hasValidGoal),
        plan.isUnreadable(tactic.row, 'Strategy') && someBroken,
      ),
    ),
  );
}

function strategyWithoutGoal(plan: Plan): Decision[] {
  return plan.strategies.flatMap((strategy) =>
    decide(
      'strategy-without-goal',
      'error',
      strategy.row,
      ['Goal'],
      outcomeOf(strategy.goals.length === 0, plan.isUnreadable(strategy.row, 'Goal')),
    ),
  );
}

/** One finding for each part. */
function unknownGoal(plan: Plan): Decision[] {
  return plan.strategies.flatMap((strategy) => {
    if (plan.isUnreadable(strategy.row, 'Goal'))
      return decide('unknown-goal', 'error', strategy.row, ['Goal'], 'incomplete');
    return strategy.goals
      .filter((part) => part.row === null)
      .flatMap(() => decide('unknown-goal', 'error', strategy.row, ['Goal'], 'finding'));
  });
}

function retiredGoal(plan: Plan): Decision[] {
  const someRetired = plan.all.goals.some((row) => row.retired && plan.directories.goals.canBeNamed(row));
  return plan.strategies.flatMap((strategy) =>
    decide(
      'retired-goal',
      'error',
      strategy.row,
      ['Goal'],
      outcomeOf(
        !strategy.hasValidGoal && strategy.goals.some((part) => part.row !== null && part.row.retired),
        plan.isUnreadable(strategy.row, 'Goal') && someRetired,
      ),
    ),
  );
}

function strategyWithoutTactic(plan: Plan): Decision[] {
  return plan.strategies
    .filter((strategy) => plan.validTactics(strategy).length === 0)
    .flatMap((strategy) =>
      decide(
        'strategy-without-tactic',
        'warning',
        strategy.row,
        ['Strategy'],
        outcomeOf(
          true,
          couldBeNamedAnew(plan, strategy.row) && plan.tactics.some(({ links }) => links.some(leadsNowhere)),
        ),
      ),
    );
}

/** With another name a row could be what a part means that resolves to nothing now; an unreadable ID undecides only `missing-id`. */
const couldBeNamedAnew = (plan: Plan, row: Row): boolean => plan.isUnreadable(row, nameFieldOf[row.role]);

const leadsNowhere = (part: { readonly row: Row | null }): boolean => part.row === null;

function goalWithoutStrategy(plan: Plan): Decision[] {
  return plan.live.goals
    .filter((goal) => !plan.strategies.some((strategy) => strategy.goals.some((part) => part.row === goal)))
    .flatMap((goal) =>
      decide(
        'goal-without-strategy',
        'warning',
        goal,
        ['Goal'],
        outcomeOf(
          true,
          couldBeNamedAnew(plan, goal) && plan.strategies.some(({ goals }) => goals.some(leadsNowhere)),
        ),
      ),
    );
}

const overallocated = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'overallocated',
      'error',
      tactic.row,
      ['Strategy'],
      outcomeOf(
        givenSum(tactic.links) > 1 + shareTolerance + slack,
        plan.isUnreadable(tactic.row, 'Strategy'),
      ),
    ),
  );

const underallocated = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'underallocated',
      'warning',
      tactic.row,
      ['Strategy'],
      outcomeOf(
        tactic.links.length > 0 &&
          tactic.links.every((link) => link.given !== null) &&
          givenSum(tactic.links) < 1 - shareTolerance - slack,
        plan.isUnreadable(tactic.row, 'Strategy'),
      ),
    ),
  );

const sheetsWithIds: readonly OracleRole[] = ['goals', 'strategies', 'tactics', 'products'];

/** It looks at every row, retired or not. */
const duplicateId = (plan: Plan): Decision[] =>
  sheetsWithIds.flatMap((role) =>
    plan.all[role].flatMap((row) =>
      decide('duplicate-id', 'error', row, ['ID'], outcomeOf(row.repeated, false)),
    ),
  );

const missingId = (plan: Plan): Decision[] =>
  sheetsWithIds.flatMap((role) => {
    const columnHasValue = plan.live[role].some((row) => row.id !== null);
    return plan.live[role].flatMap((row) => {
      const nameField = nameFieldOf[role];
      const noId = row.id === null && columnHasValue;
      const hasName = row.name !== null;
      const couldHaveName = hasName || plan.isUnreadable(row, nameField);
      const couldDiffer =
        noId && couldHaveName && (plan.isUnreadable(row, 'ID') || plan.isUnreadable(row, nameField));
      return decide('missing-id', 'advice', row, ['ID'], outcomeOf(noId && hasName, couldDiffer));
    });
  });

const duplicateFields = ['Tactic', 'Strategy', 'Channel', 'Segment', 'Start', 'End'];

function nearDuplicate(plan: Plan): Decision[] {
  return plan.tactics.flatMap((tactic, index) => {
    const earlier = plan.tactics.slice(0, index);
    const unreadable = duplicateFields.filter((field) => plan.isUnreadable(tactic.row, field));
    const like = earlier.some((other) => couldBeDuplicate(plan, tactic, other, unreadable));
    return decide(
      'near-duplicate',
      'advice',
      tactic.row,
      ['Tactic'],
      outcomeOf(like, like && unreadable.length > 0),
    );
  });
}

const subsets = (strategies: readonly Strategy[]): Strategy[][] =>
  strategies.reduce<Strategy[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

/** Whether some values in the unreadable fields of `tactic` make it a near duplicate of `other`. */
function couldBeDuplicate(plan: Plan, tactic: Tactic, other: Tactic, unreadable: readonly string[]): boolean {
  const free = (field: string): boolean => unreadable.includes(field);
  if (other.row.name === null) return false;
  if (!free('Tactic') && (tactic.row.name === null || folded(tactic.row.name) !== folded(other.row.name)))
    return false;

  if (other.start === null || other.end === null) return false;
  const start = free('Start') ? -Infinity : tactic.start;
  const end = free('End') ? Infinity : tactic.end;
  if (start === null || end === null) return false;
  if (Math.max(start, other.start) > Math.min(end, other.end)) return false;

  const choices = free('Strategy') ? subsets(nameableStrategies(plan)) : [tactic.strategies];
  return choices.some((strategies) => {
    if (!strategies.some((strategy) => other.strategies.includes(strategy))) return false;
    return (['segments', 'channels'] as const).every((kind) => {
      const effective = (own: readonly string[], theirs: readonly Strategy[]): readonly string[] =>
        own.length > 0 ? own : union(theirs.map((strategy) => strategy[kind]));
      const wanted = effective(other[kind], other.strategies);
      if (sameSet(effective(tactic[kind], strategies), wanted)) return true;
      return free(kind === 'segments' ? 'Segment' : 'Channel') && wanted.length > 0;
    });
  });
}
