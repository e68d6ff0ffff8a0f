import { decide, type Decision, nameableStrategies, type Outcome, outcomeOf } from './decision';
import { everyRow, type Plan, type Tactic } from './plan';
import { oracleRoles, type OracleSeverity } from './plan-sheets';
import { isUncalculated } from './read-cell';
import type { Row } from './rows';
import { sheetFields } from './sheet-fields';

export function measurementRules(plan: Plan): Decision[] {
  return [
    ...missingOwner(plan),
    ...missingKpi(plan),
    ...missingDates(plan),
    ...missingSegment(plan),
    ...unreadableCell(plan),
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
  plan.missing.includes('KPI')
    ? []
    : plan.live.tactics.flatMap((row) =>
        warn(
          'missing-kpi',
          row,
          ['KPI'],
          outcomeOf(plan.text(row, 'KPI') === null, plan.isUnreadable(row, 'KPI')),
        ),
      );

function missingDates(plan: Plan): Decision[] {
  if (plan.missing.includes('Start')) return [];
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
  if (plan.missing.includes('Strategy') || plan.missing.includes('Segment')) return [];
  const someStrategyNames = nameableStrategies(plan).some((strategy) => strategy.segments.length > 0);
  return plan.tactics.flatMap((tactic) => {
    const found = namesNoSegment(tactic);
    const couldPass =
      plan.isUnreadable(tactic.row, 'Segment') ||
      (plan.isUnreadable(tactic.row, 'Strategy') && someStrategyNames);
    return warn('missing-segment', tactic.row, ['Segment'], outcomeOf(found, found && couldPass));
  });
}

/** It looks at every row, retired or repeated too. */
const unreadableCell = (plan: Plan): Decision[] =>
  everyRow(plan).flatMap((row) =>
    Object.keys(sheetFields[row.role])
      .filter((field) => plan.isUnreadable(row, field) && !isUncalculated(row.cell(field)))
      .flatMap((field) => decide('unreadable-cell', severityOn(row, 'error'), row, [field], 'finding')),
  );

/** One finding for each column of each sheet: formulas without a saved result. */
const notCalculated = (plan: Plan): Decision[] =>
  oracleRoles.flatMap((role) =>
    Object.keys(sheetFields[role]).flatMap((field): Decision[] => {
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
    Object.keys(sheetFields[role]).flatMap((field): Decision[] => {
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
