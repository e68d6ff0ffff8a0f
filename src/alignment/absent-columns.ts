import type { FieldKey } from '../plan/fields/catalogue';
import type { Plan } from '../plan/plan';
import { fieldValue, isUnreadable, type Strategy, type Tactic } from '../plan/rows';
import type { Chains } from './chains';
import type { Cause, Loss } from './losses';
import type { Severity } from './settings';

/** A column without which no row of its sheet can be blamed for its absence. */
export interface AbsentColumn {
  readonly role: 'tactics' | 'strategies';
  /** Property name of the field that the finding names. */
  readonly field: string;
  /** The heading to add, as the message calls it. */
  readonly heading: string;
  /** What the column would tell. */
  readonly purpose: string;
  readonly severity: Severity;
  /** Whether the plan lacks it: not there, or empty in every live row (an unreadable cell is not empty). */
  readonly isAbsent: (plan: Plan, chains: Chains) => boolean;
  /** Rules that pass where it is absent. */
  readonly passes: readonly string[];
  /** What it costs: whether the finding carries a loss of some row. */
  readonly carries: (loss: Loss) => boolean;
}

const tacticsLack =
  (...fields: readonly FieldKey<'tactics'>[]) =>
  (_: Plan, { tactics }: Chains): boolean =>
    tactics.length > 0 && tactics.every(({ row }) => fields.every((field) => isBlank(row, field)));

const isBlank = (row: Tactic | Strategy, field: string): boolean => {
  const value = fieldValue(row, field);
  return (value === null || (Array.isArray(value) && value.length === 0)) && !isUnreadable(row, field);
};

const byCause =
  (...causes: readonly Cause[]) =>
  ({ cause }: Loss): boolean =>
    causes.includes(cause);

/** Without a Goal column every tactic that has a strategy loses its link; one that has none loses it anyway. */
const isOfLinkedTactic = ({ cause, of }: Loss): boolean =>
  (of?.strategies?.length ?? 0) > 0 && cause === 'link';

/** In the order in which they carry losses. */
const columns: readonly AbsentColumn[] = [
  {
    role: 'tactics',
    field: 'strategy',
    heading: 'Strategy',
    purpose: 'which strategy backs each tactic',
    severity: 'error',
    isAbsent: tacticsLack('strategy'),
    passes: [
      'tactic-without-strategy',
      'strategy-without-tactic',
      'missing-segment',
      'volume-short',
      'funding-off-target',
      'goal-not-reached',
    ],
    carries: byCause('link', 'coverage', 'funding', 'feasibility'),
  },
  {
    role: 'tactics',
    field: 'owner',
    heading: 'Owner',
    purpose: 'who answers for each tactic',
    severity: 'warning',
    isAbsent: tacticsLack('owner'),
    passes: ['missing-owner'],
    carries: byCause('owner'),
  },
  {
    role: 'tactics',
    field: 'kpi',
    heading: 'KPI',
    purpose: 'how each tactic is measured',
    severity: 'warning',
    isAbsent: tacticsLack('kpi'),
    passes: ['missing-kpi'],
    carries: byCause('kpi'),
  },
  {
    role: 'tactics',
    field: 'start',
    heading: 'Start and End (or Period)',
    purpose: 'when each tactic runs',
    severity: 'warning',
    isAbsent: tacticsLack('start', 'end', 'period'),
    passes: ['missing-dates'],
    carries: byCause('dates'),
  },
  {
    role: 'tactics',
    field: 'segment',
    heading: 'Segment',
    purpose: 'whom each tactic addresses; naming segments in the strategies does as well',
    severity: 'warning',
    isAbsent: (plan, chains) =>
      tacticsLack('segment')(plan, chains) && chains.strategies.every(({ row }) => isBlank(row, 'segment')),
    passes: ['missing-segment', 'segment-unserved'],
    carries: byCause('segment'),
  },
  {
    role: 'strategies',
    field: 'goal',
    heading: 'Goal',
    purpose: 'which goal each strategy serves',
    severity: 'warning',
    isAbsent: (_, { planHasGoals, strategies }) =>
      planHasGoals && strategies.length > 0 && strategies.every(({ row }) => isBlank(row, 'goal')),
    passes: [
      'strategy-without-goal',
      'broken-chain',
      'goal-without-strategy',
      'funding-off-target',
      'goal-not-reached',
    ],
    carries: (loss) => byCause('coverage', 'funding', 'feasibility')(loss) || isOfLinkedTactic(loss),
  },
];

export const findAbsentColumns = (plan: Plan, chains: Chains): readonly AbsentColumn[] =>
  columns.filter(({ isAbsent }) => isAbsent(plan, chains));
