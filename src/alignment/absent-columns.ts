import type { FieldKey } from '../plan/fields/catalogue';
import type { Plan } from '../plan/plan';
import { isBlank } from '../plan/rows';
import type { Chains } from './chains';
import { byCause, type Loss } from './loss';
import type { SingleNeed } from './needs';
import type { Severity } from './settings';

/** A column without which no row of its sheet can be blamed for its absence. */
export interface AbsentColumn {
  readonly role: 'tactics' | 'strategies';
  /** Property name of the field that the finding names. */
  readonly field: string;
  readonly severity: Severity;
  /** The columns of which one would do; its own alone, where nothing is said. */
  readonly orAnyOf?: readonly SingleNeed[];
  /** Whether the plan lacks it: not there, or empty in every live row (an unreadable cell is not empty). */
  readonly isAbsent: (plan: Plan, chains: Chains) => boolean;
  /** What it costs: whether the finding carries a loss of some row. */
  readonly carries: (loss: Loss) => boolean;
}

const tacticsLack =
  (...fields: readonly FieldKey<'tactics'>[]) =>
  (_: Plan, { tactics }: Chains): boolean =>
    tactics.length > 0 && tactics.every(({ row }) => fields.every((field) => isBlank(row, field)));

/** Without a Goal column every tactic that has a strategy loses its link; one that has none loses it anyway. */
const isOfLinkedTactic = ({ cause, of }: Loss): boolean =>
  (of?.strategies?.length ?? 0) > 0 && cause === 'link';

/** In the order in which they carry losses. */
const columns = [
  {
    role: 'tactics',
    field: 'strategy',
    severity: 'error',
    isAbsent: tacticsLack('strategy'),
    carries: byCause('link', 'coverage', 'funding', 'feasibility'),
  },
  {
    role: 'tactics',
    field: 'owner',
    severity: 'warning',
    isAbsent: tacticsLack('owner'),
    carries: byCause('owner'),
  },
  {
    role: 'tactics',
    field: 'kpi',
    severity: 'warning',
    isAbsent: tacticsLack('kpi'),
    carries: byCause('kpi'),
  },
  {
    role: 'tactics',
    field: 'start',
    severity: 'warning',
    orAnyOf: ['tactics.end', 'tactics.period'],
    isAbsent: tacticsLack('start', 'end', 'period'),
    carries: byCause('dates'),
  },
  {
    role: 'tactics',
    field: 'segment',
    severity: 'warning',
    orAnyOf: ['strategies.segment'],
    isAbsent: (plan, chains) =>
      tacticsLack('segment')(plan, chains) && chains.strategies.every(({ row }) => isBlank(row, 'segment')),
    carries: byCause('segment'),
  },
  {
    role: 'strategies',
    field: 'goal',
    severity: 'warning',
    isAbsent: (_, { planHasGoals, strategies }) =>
      planHasGoals && strategies.length > 0 && strategies.every(({ row }) => isBlank(row, 'goal')),
    carries: (loss) => byCause('coverage', 'funding', 'feasibility')(loss) || isOfLinkedTactic(loss),
  },
] as const satisfies readonly AbsentColumn[];

type NameOf<Column> = Column extends AbsentColumn ? `${Column['role']}.${Column['field']}` : never;

/** A column that can be absent, by sheet and field: `tactics.owner`. Rules name by it what they pass without. */
export type AbsentColumnName = NameOf<(typeof columns)[number]>;

export const absentColumnName = ({ role, field }: AbsentColumn): AbsentColumnName =>
  `${role}.${field}` as AbsentColumnName;

export const findAbsentColumns = (plan: Plan, chains: Chains): readonly AbsentColumn[] =>
  columns.filter(({ isAbsent }) => isAbsent(plan, chains));
