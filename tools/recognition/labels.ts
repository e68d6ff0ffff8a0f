import { fieldOf, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { Role } from '../../src/plan/fields/roles';
import type { LabelledTable, LabelRole } from './labelled-tables';

/*
 * How the curator's labels map to the roles and fields of the plan model. This is the only place that says so.
 */

/** Their roles as ours; null for tables that are no part of a plan. Key figures with targets are goals. */
export const roleOfLabel: Readonly<Record<LabelRole, Role | null>> = {
  goals: 'goals',
  strategies: 'strategies',
  tactics: 'tactics',
  products: 'products',
  history: 'history',
  kpis: 'goals',
  segments: 'segments',
  other: null,
};

/** A field of ours for a label, wherever the role has that field. */
const fieldOfLabel: Readonly<Record<string, string>> = {
  id: 'id',
  goal_ref: 'goal',
  strategy_ref: 'strategy',
  product: 'product',
  segment: 'segment',
  channel: 'channel',
  region: 'region',
  department: 'department',
  owner: 'owner',
  status: 'status',
  period: 'period',
  start: 'start',
  end: 'end',
  due: 'end',
  budget: 'budget',
  actual_spend: 'actualSpend',
  discount: 'discount',
  kpi: 'metric',
  target: 'target',
  actual: 'actual',
  unit: 'unit',
  units: 'units',
  price: 'price',
  unit_cost: 'unitCost',
  fixed_cost: 'fixedCost',
  revenue: 'revenue',
  journey_stage: 'stage',
  message: 'message',
  approved_by: 'approvedBy',
};

/** Where a role has another word for what a label says. */
const fieldOfLabelInRole: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>> = {
  goals: { end: 'due', due: 'due' },
  tactics: { kpi: 'kpi', target: 'kpiTarget', actual: 'kpiActual' },
};

/**
 * Labels that other fields of ours answer as well: the name of a key figure names the goal that its target states
 * (the rows of such a table have no other name), and what a segment is described by may be its need.
 */
const alsoRight: Readonly<Partial<Record<Role, Readonly<Record<string, readonly string[]>>>>> = {
  goals: { kpi: ['goal'] },
  segments: { description: ['need'] },
};

/**
 * Fields of ours that their labels have no word for: a column labelled `none` may be one of them, and nobody judged
 * that: it counts as right.
 */
const unlabelledFields: ReadonlySet<string> = new Set([
  ...['mix', 'benefit', 'evidence', 'pricePosition', 'targetMargin', 'fundingShare', 'importance'],
  ...['activity', 'supports', 'phase', 'actualUnits', 'reviewedOn', 'approvedOn'],
  ...['category', 'targetProfit', 'baseVolume', 'elasticity', 'forecastUnits', 'bigPush', 'availableFrom'],
  ...['need', 'size', 'plan', 'content'],
]);

/** The fields that a label may mean in a table of that role; null stands for no field. */
function answersOf(label: string, role: Role): readonly (string | null)[] {
  if (label === 'name') return [sheetCatalogue[role].nameField];
  // Beside tactics the goals are a level of their own, which the tactics have no field for.
  if (label === 'goal_ref' && role === 'tactics') return ['goal'];
  const field = fieldOfLabelInRole[role]?.[label] ?? fieldOfLabel[label];
  const own = field !== undefined && fieldOf(role, field) !== undefined ? field : null;
  return [own, ...(alsoRight[role]?.[label] ?? [])];
}

/** Whether a field is a right answer for a column of a table that was recognised as a role. */
export function isRightField(
  table: LabelledTable,
  column: number,
  role: Role,
  field: string | null,
): boolean {
  const labels = [table.fields[column] ?? 'none', ...(table.fieldsAlt[column] ?? [])];
  if (labels.some((label) => answersOf(label, role).includes(field))) return true;
  return field !== null && labels.includes('none') && unlabelledFields.has(field);
}

/** The roles that count as right for a table; null for none. */
export const rightRoles = (table: LabelledTable): readonly (Role | null)[] => [
  ...new Set([table.role, ...table.roleAlt].map((label) => roleOfLabel[label])),
];
