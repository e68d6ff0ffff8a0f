import { liveStatuses } from './approval-rules';
import {
  decide,
  type Decision,
  judge,
  nameableStrategies,
  type Outcome,
  outcomeOf,
  whereOthersHave,
} from './decision';
import { spanOf } from './order-rules';
import { everyRow, type Plan, type Tactic } from './plan';
import { oracleRoles, type OracleSeverity, slack } from './plan-sheets';
import { folded, isUncalculated } from './read-cell';
import type { Row } from './rows';
import { sheetFields } from './sheet-fields';

export function measurementRules(plan: Plan): Decision[] {
  return [
    ...missingOwner(plan),
    ...missingKpi(plan),
    ...missingDates(plan),
    ...missingSegment(plan),
    ...kpiWithoutTarget(plan),
    ...whereOthersHave(plan, 'tactics', 'Budget', 'missing-budget'),
    ...notSpecific(plan),
    ...behindTarget(plan),
    ...overdue(plan),
    ...reviewOverdue(plan),
    ...unreadableCell(plan),
    ...unknownChoice(plan),
    ...notCalculated(plan),
    ...numberAsText(plan),
  ];
}

/** "Findings of the Measurement group on a row whose Status is idea are advice." */
const severityOn = (row: Row, severity: OracleSeverity): OracleSeverity => (row.idea ? 'advice' : severity);

const warn = (rule: string, row: Row, fields: readonly string[], outcome: Outcome): Decision[] =>
  decide(rule, severityOn(row, 'warning'), row, fields, outcome);

function missingOwner(plan: Plan): Decision[] {
  const someStrategyHasOne = plan.live.strategies.some((row) => plan.text(row, 'Owner') !== null);
  const judged = [
    ...(plan.missing.includes('Owner') ? [] : plan.live.tactics),
    ...(someStrategyHasOne ? plan.live.strategies : []),
  ];
  return judged.flatMap((row) =>
    warn(
      'missing-owner',
      row,
      ['Owner'],
      outcomeOf(plan.text(row, 'Owner') === null, plan.isUnreadable(row, 'Owner')),
    ),
  );
}

const missingKpi = (plan: Plan): Decision[] =>
  plan.live.tactics.flatMap((row) =>
    warn(
      'missing-kpi',
      row,
      ['KPI'],
      outcomeOf(plan.text(row, 'KPI') === null, plan.isUnreadable(row, 'KPI')),
    ),
  );

function missingDates(plan: Plan): Decision[] {
  return plan.tactics.flatMap(({ row, start, end }) => {
    const dates = [
      { field: 'Start', day: start },
      { field: 'End', day: end },
    ];
    const empty = dates.filter(({ field, day }) => day === null && !plan.isUnreadable(row, field));
    const someUnreadable = dates.some(({ field }) => plan.isUnreadable(row, field));
    return warn(
      'missing-dates',
      row,
      empty.map(({ field }) => field),
      outcomeOf(empty.length > 0, empty.length === 0 && someUnreadable),
    );
  });
}

export const namesNoSegment = (tactic: Tactic): boolean =>
  tactic.segments.length === 0 && tactic.strategies.every((strategy) => strategy.segments.length === 0);

function missingSegment(plan: Plan): Decision[] {
  const someStrategyNames = nameableStrategies(plan).some((strategy) => strategy.segments.length > 0);
  return plan.tactics.flatMap((tactic) => {
    const found = namesNoSegment(tactic);
    const couldPass =
      plan.isUnreadable(tactic.row, 'Segment') ||
      (plan.isUnreadable(tactic.row, 'Strategy') && someStrategyNames);
    return warn('missing-segment', tactic.row, ['Segment'], outcomeOf(found, found && couldPass));
  });
}

/** "KPI without a numeric KPI target, where some tactic has one." */
const kpiWithoutTarget = (plan: Plan): Decision[] =>
  plan.live.tactics.flatMap((row) => {
    const othersHave = plan.live.tactics.some(
      (one) => one !== row && plan.number(one, 'KPI target') !== null,
    );
    return warn(
      'kpi-without-target',
      row,
      ['KPI target'],
      judge(
        plan,
        row,
        { KPI: ['Leads'], 'KPI target': [1] },
        (one) => plan.text(one, 'KPI') !== null && plan.number(one, 'KPI target') === null && othersHave,
      ),
    );
  });

/** "Neither a numeric target, nor a target margin, nor a named segment." */
const notSpecific = (plan: Plan): Decision[] =>
  plan.live.strategies.flatMap((row) =>
    warn(
      'not-specific',
      row,
      ['Target'],
      judge(
        plan,
        row,
        { Target: [1], 'Target margin': [0.5], Segment: ['Somebody'] },
        (one) =>
          plan.number(one, 'Target') === null &&
          plan.number(one, 'Target margin') === null &&
          plan.entries(one, 'Segment').length === 0,
      ),
    ),
  );

const words = (text: string | null): string[] => folded(text ?? '').split(/[^\p{L}]+/u);
const isCost = (kpi: string | null): boolean =>
  words(kpi).some((word) => ['cost', 'costs', 'cpl', 'cpa', 'cpc', 'cac'].includes(word));
/** "A KPI that is a rate, ratio, score or cost (an explained word list) is judged only after End." */
const isLevel = (kpi: string | null): boolean =>
  isCost(kpi) || words(kpi).some((word) => ['rate', 'ratio', 'score'].includes(word));

function behindTarget(plan: Plan): Decision[] {
  const isBehind = (row: Row): boolean => {
    const [start, end] = [plan.number(row, 'Start'), plan.number(row, 'End')];
    const [actual, target] = [plan.number(row, 'KPI actual'), plan.number(row, 'KPI target')];
    const kpi = plan.text(row, 'KPI');
    const span = spanOf(start, end);
    if (start === null || end === null || actual === null || target === null) return false;
    if (span === null || span <= 28) return false;
    const elapsed = Math.min(1, Math.max(0, (plan.today - start + 1) / span));
    if (isLevel(kpi) && plan.today <= end) return false;
    const [over, under] = isCost(kpi) ? [target, actual] : [actual, target];
    return under > 0 && elapsed - over / under > 0.15 + slack;
  };
  return plan.tactics.flatMap(({ row, start }) =>
    warn(
      'behind-target',
      row,
      ['KPI actual'],
      judge(
        plan,
        row,
        {
          // The earlier it starts, and the shorter it is, the more of its period has passed.
          Start: [1],
          End: [(start ?? 1) + 28],
          'KPI actual': [0, -1e15, 1e15],
          'KPI target': [1e15, 1e-9],
          KPI: ['Conversion rate', 'Cost'],
        },
        isBehind,
      ),
    ),
  );
}

/** "End is before the plan date, a Status is given, and it is not done." */
const overdue = (plan: Plan): Decision[] =>
  plan.tactics.flatMap(({ row }) =>
    warn(
      'overdue',
      row,
      ['End'],
      judge(plan, row, { End: [1], Status: ['planned'] }, (one) => {
        const end = plan.number(one, 'End');
        const status = plan.choice(one, 'Status');
        return end !== null && end < plan.today && status !== null && status !== 'done';
      }),
    ),
  );

function reviewOverdue(plan: Plan): Decision[] {
  const judged = (role: 'strategies' | 'tactics', most: number): Decision[] =>
    plan.live[role].flatMap((row) => {
      const othersUse = plan.live[role].some(
        (other) => other !== row && plan.number(other, 'Reviewed on') !== null,
      );
      return decide(
        'review-overdue',
        'advice',
        row,
        ['Reviewed on'],
        judge(
          plan,
          row,
          {
            Start: [1, plan.today],
            End: [plan.today],
            'Reviewed on': [1, plan.today],
            Status: liveStatuses,
          },
          (one) => {
            const [start, end] = [plan.number(one, 'Start'), plan.number(one, 'End')];
            const reviewed = plan.number(one, 'Reviewed on');
            if (reviewed === null && !othersUse) return false;
            if (start === null || end === null || plan.choice(one, 'Status') === 'done') return false;
            return start <= plan.today && plan.today <= end && plan.today - (reviewed ?? start) > most;
          },
        ),
      );
    });
  return [...judged('strategies', 90), ...judged('tactics', 30)];
}

/** It looks at every row, retired or repeated too. */
const unreadableCell = (plan: Plan): Decision[] =>
  everyRow(plan).flatMap((row) =>
    plan
      .columns(row.role)
      .filter((field) => isReported(plan, row, field))
      .flatMap((field) => decide('unreadable-cell', severityOn(row, 'error'), row, [field], 'finding')),
  );

const isUnknownChoice = (plan: Plan, row: Row, field: string): boolean =>
  sheetFields[row.role][field]?.kind === 'choice' &&
  plan.isUnreadable(row, field) &&
  plan.text(row, field) !== null;

/** A negative link share counts as not given; the rest of its cell is read. */
const isReported = (plan: Plan, row: Row, field: string): boolean =>
  (plan.isUnreadable(row, field) && !isUncalculated(row.cell(field)) && !isUnknownChoice(plan, row, field)) ||
  (field === 'Strategy' && row.role === 'tactics' && plan.hasNegativeShare(row));

/** "One finding for each column of a table and each text (compared as names, over all rows)." */
const unknownChoice = (plan: Plan): Decision[] =>
  oracleRoles.flatMap((role) =>
    plan.columns(role).flatMap((field) => {
      const rows = plan.all[role].filter((row) => isUnknownChoice(plan, row, field));
      const textOf = (row: Row): string => folded(plan.text(row, field) ?? '');
      return [...new Set(rows.map(textOf))].map((text): Decision => {
        const same = rows.filter((row) => textOf(row) === text);
        const cells = same.map((row) => row.address(field)).filter((address) => address !== null);
        const about = { row: null, fields: [field], cells, rows: same };
        return { rule: 'unknown-choice', outcome: 'finding', severity: 'warning', ...about };
      });
    }),
  );

/** One finding for each column of each sheet: formulas without a saved result. */
const notCalculated = (plan: Plan): Decision[] =>
  oracleRoles.flatMap((role) =>
    plan.columns(role).flatMap((field): Decision[] => {
      const rows = plan.all[role].filter((row) => isUncalculated(row.cell(field)));
      if (rows.length === 0) return [];
      const cells = rows.map((row) => row.address(field)).filter((address) => address !== null);
      const about = { row: null, fields: [field], cells, rows };
      return [{ rule: 'not-calculated', outcome: 'finding', severity: 'error', ...about }];
    }),
  );

/** One finding for each column of each sheet. */
const numberAsText = (plan: Plan): Decision[] =>
  oracleRoles.flatMap((role) =>
    plan.columns(role).flatMap((field): Decision[] => {
      const cells = plan.all[role]
        .filter((row) => {
          const reading = plan.reading(row, field);
          return reading.state === 'read' && reading.fromText;
        })
        .map((row) => row.address(field))
        .filter((address) => address !== null);
      if (cells.length === 0) return [];
      return [
        { rule: 'number-as-text', outcome: 'finding', severity: 'advice', row: null, fields: [field], cells },
      ];
    }),
  );
