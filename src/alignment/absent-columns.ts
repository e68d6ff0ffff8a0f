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
  /** What no row says for want of it. */
  readonly tells: string;
  /** What to add or fill. */
  readonly remedy: string;
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
    tells: 'which strategy backs it',
    remedy: 'the column Strategy in the tactics',
    severity: 'error',
    isAbsent: tacticsLack('strategy'),
    carries: byCause('link', 'coverage', 'funding', 'feasibility'),
  },
  {
    role: 'tactics',
    field: 'owner',
    tells: 'who is responsible for it',
    remedy: 'the column Owner in the tactics',
    severity: 'warning',
    isAbsent: tacticsLack('owner'),
    carries: byCause('owner'),
  },
  {
    role: 'tactics',
    field: 'kpi',
    tells: 'how it is measured',
    remedy: 'the column KPI in the tactics',
    severity: 'warning',
    isAbsent: tacticsLack('kpi'),
    carries: byCause('kpi'),
  },
  {
    role: 'tactics',
    field: 'start',
    tells: 'when it runs',
    remedy: 'the columns Start and End, or Period, in the tactics',
    severity: 'warning',
    orAnyOf: ['tactics.end', 'tactics.period'],
    isAbsent: tacticsLack('start', 'end', 'period'),
    carries: byCause('dates'),
  },
  {
    role: 'tactics',
    field: 'segment',
    tells: 'who it is for',
    remedy: 'the column Segment in the tactics, or in the strategies',
    severity: 'warning',
    orAnyOf: ['strategies.segment'],
    isAbsent: (plan, chains) =>
      tacticsLack('segment')(plan, chains) && chains.strategies.every(({ row }) => isBlank(row, 'segment')),
    carries: byCause('segment'),
  },
  {
    role: 'strategies',
    field: 'goal',
    tells: 'which goal it serves',
    remedy: 'the column Goal in the strategies',
    severity: 'warning',
    isAbsent: (_, { planHasGoals, strategies }) =>
      planHasGoals && strategies.length > 0 && strategies.every(({ row }) => isBlank(row, 'goal')),
    carries: (loss) => byCause('coverage', 'funding', 'feasibility')(loss) || isOfLinkedTactic(loss),
  },
] as const satisfies readonly AbsentColumn[];

type NameOf<Column> = Column extends AbsentColumn ? `${Column['role']}.${Column['field']}` : never;

/** A column that can be absent, by sheet and field: `tactics.owner`. Rules name by it what they pass without. */
export type AbsentColumnName = NameOf<(typeof columns)[number]>;

export const absentColumnName = ({ role, field }: AbsentColumn): string => `${role}.${field}`;

export const findAbsentColumns = (plan: Plan, chains: Chains): readonly AbsentColumn[] =>
  columns.filter(({ isAbsent }) => isAbsent(plan, chains));
