import { decide, type Decision, eachAndAllOf, judge, type OtherValues } from './decision';
import type { Plan } from './plan';
import { folded } from './read-cell';
import type { Row } from './rows';

export function approvalRules(plan: Plan): Decision[] {
  return [
    ...strategyNotApproved(plan),
    ...tacticNotApproved(plan),
    ...approvedLate(plan),
    ...approvedByWrongSide(plan),
  ];
}

export const liveStatuses = ['idea', 'planned', 'proposed', 'approved', 'active', 'done'];

/** "The plan uses approvals where some live row has Approved on or Approved by", with `one` in the place of `row`. */
const usesApprovals = (plan: Plan, row: Row, one: Row): boolean =>
  [...plan.live.strategies, ...plan.live.tactics]
    .map((each) => (each === row ? one : each))
    .some((each) => plan.number(each, 'Approved on') !== null || plan.text(each, 'Approved by') !== null);

/** "A tactic that is not done has started (Start at or before the plan date) or is active." */
function isUnderWay(plan: Plan, row: Row): boolean {
  const status = plan.choice(row, 'Status');
  const start = plan.number(row, 'Start');
  return status !== 'done' && (status === 'active' || (start !== null && start <= plan.today));
}

const approvalOthers = (plan: Plan): OtherValues => ({
  Status: liveStatuses,
  Start: [1, plan.today + 1],
  Strategy: eachAndAllOf(plan, 'strategies'),
  'Approved by': ['Somebody'],
  'Approved on': [1],
});

function strategyNotApproved(plan: Plan): Decision[] {
  const isApproved = (row: Row): boolean =>
    plan.number(row, 'Approved on') !== null ||
    ['approved', 'active', 'done'].includes(plan.choice(row, 'Status') ?? '');
  return plan.tactics.flatMap((tactic) => {
    const { row } = tactic;
    return decide(
      'strategy-not-approved',
      'warning',
      row,
      ['Strategy'],
      judge(
        plan,
        row,
        approvalOthers(plan),
        (one) =>
          usesApprovals(plan, row, one) &&
          isUnderWay(plan, one) &&
          (one === row ? tactic : plan.tacticOf(one)).strategies.some(
            (strategy) => !isApproved(strategy.row),
          ),
      ),
    );
  });
}

function tacticNotApproved(plan: Plan): Decision[] {
  return plan.tactics.flatMap(({ row }) =>
    decide(
      'tactic-not-approved',
      'warning',
      row,
      ['Approved on'],
      judge(
        plan,
        row,
        approvalOthers(plan),
        (one) =>
          usesApprovals(plan, row, one) &&
          isUnderWay(plan, one) &&
          plan.number(one, 'Approved on') === null &&
          plan.choice(one, 'Status') !== 'approved',
      ),
    ),
  );
}

function approvedLate(plan: Plan): Decision[] {
  const others = { Start: [1], 'Approved on': [2_900_000] };
  return [...plan.strategies, ...plan.tactics].flatMap(({ row }) =>
    decide(
      'approved-late',
      plan.choice(row, 'Status') === 'done' ? 'advice' : 'warning',
      row,
      ['Approved on'],
      judge(plan, row, others, (one) => {
        const start = plan.number(one, 'Start');
        const approvedOn = plan.number(one, 'Approved on');
        return start !== null && approvedOn !== null && approvedOn > start;
      }),
    ),
  );
}

function approvedByWrongSide(plan: Plan): Decision[] {
  const { lead, smallFirm } = plan.settings;
  if (lead === 'joint' || smallFirm) return [];
  const judgedRole = lead === 'marketing' ? 'tactics' : 'strategies';
  const otherSide = lead === 'marketing' ? 'sales' : 'marketing';
  const owning = [...plan.live.goals, ...plan.live.strategies, ...plan.live.tactics];
  const owners = owning.map((row) => plan.text(row, 'Owner')).filter((owner) => owner !== null);

  return plan.live[judgedRole].flatMap((row) => {
    const approver = plan.text(row, 'Approved by');
    return decide(
      'approved-by-wrong-side',
      'warning',
      row,
      ['Approved by'],
      judge(
        plan,
        row,
        {
          'Approved by': [...owners, 'Somebody new'],
          Owner: [approver ?? 'Somebody new', ...(approver === null ? owners : []), 'Nobody known'],
          Department: ['marketing', 'sales'],
        },
        (one) => {
          const by = plan.text(one, 'Approved by');
          if (by === null) return false;
          const departments = owning
            .map((each) => (each === row ? one : each))
            .filter((each) => folded(plan.text(each, 'Owner') ?? '') === folded(by))
            .map((each) => plan.choice(each, 'Department'))
            .filter((department) => department !== null);
          return departments.length > 0 && departments.every((department) => department === otherSide);
        },
      ),
    );
  });
}
