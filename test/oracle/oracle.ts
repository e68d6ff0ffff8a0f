import { type Asked, askedOf } from './asked';
import { backingRules } from './backing-rules';
import { coverageRules } from './coverage-rules';
import type { Decision } from './decision';
import { economicsRules } from './economics-rules';
import { fitRules } from './fit-rules';
import { measurementRules } from './measurement-rules';
import { measure } from './measures';
import { oracleRules } from './oracle-rules';
import { orderRules } from './order-rules';
import { readPlan } from './plan';
import type { OracleResult, OracleSettings, PlanSheets } from './plan-sheets';
import { type Marked, scoreOf } from './score';

function markedCells(decision: Decision): readonly string[] {
  if (decision.cells) return decision.cells;
  const { row, fields } = decision;
  return row === null ? [] : fields.map((field) => row.address(field)).filter((address) => address !== null);
}

/** Plumbline's alignment check, written a second time from its specification alone. */
export function checkByOracle(sheets: PlanSheets, settings: OracleSettings): OracleResult {
  const plan = readPlan(sheets, settings);
  const measures = measure(plan);
  const asked = new Map(oracleRules.map((rule): [string, Asked] => [rule, askedOf(plan, rule)]));
  const decisions = [
    ...backingRules(plan),
    ...orderRules(plan),
    ...fitRules(plan),
    ...economicsRules(plan, measures),
    ...coverageRules(plan),
    ...measurementRules(plan),
  ].filter(({ rule }) => asked.get(rule) === 'yes');
  const marked = decisions
    .filter((decision) => decision.outcome === 'finding')
    .map((decision): Marked => ({
      row: decision.row,
      rows: decision.rows ?? [],
      finding: {
        rule: decision.rule,
        severity: decision.severity,
        role: decision.row?.role ?? null,
        key: decision.key ?? decision.row?.key ?? null,
        cells: markedCells(decision),
        field: decision.fields[0] ?? null,
        points: 0,
      },
    }));
  const scored = scoreOf(plan, measures, marked);
  return {
    ...scored,
    findings: marked.map(({ finding }) => finding),
    incomplete: decisions
      .filter((decision) => decision.outcome === 'incomplete')
      .flatMap(({ rule, row }) => (row === null ? [] : [{ rule, role: row.role, key: row.key }])),
    inapplicable: oracleRules.filter((rule) => asked.get(rule) === 'inapplicable'),
  };
}
