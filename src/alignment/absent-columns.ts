import type { FieldKey } from '../plan/fields/catalogue';
import type { Plan } from '../plan/plan';
import { fieldValue, isUnreadable, type Strategy, type Tactic } from '../plan/rows';
import type { Chains } from './chains';
import { byCause, type Loss } from './loss';
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

/** Without a Goal column every tactic that has a strategy loses its link; one that has none loses it anyway. */
const isOfLinkedTactic = ({ cause, of }: Loss): boolean =>
  (of?.strategies?.length ?? 0) > 0 && cause === 'link';

/** In the order in which they carry losses. */
const columns: readonly AbsentColumn[] = [
  {
    role: 'tactics',
    field: 'strategy',
    tells: 'which strategy backs it',
    remedy: 'the column Strategy in the tactics',
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
    tells: 'who answers for it',
    remedy: 'the column Owner in the tactics',
    severity: 'warning',
    isAbsent: tacticsLack('owner'),
    passes: ['missing-owner'],
    carries: byCause('owner'),
  },
  {
    role: 'tactics',
    field: 'kpi',
    tells: 'how it is measured',
    remedy: 'the column KPI in the tactics',
    severity: 'warning',
    isAbsent: tacticsLack('kpi'),
    passes: ['missing-kpi'],
    carries: byCause('kpi'),
  },
  {
    role: 'tactics',
    field: 'start',
    tells: 'when it runs',
    remedy: 'the columns Start and End, or Period, in the tactics',
    severity: 'warning',
    isAbsent: tacticsLack('start', 'end', 'period'),
    passes: ['missing-dates'],
    carries: byCause('dates'),
  },
  {
    role: 'tactics',
    field: 'segment',
    tells: 'whom it addresses',
    remedy: 'the column Segment in the tactics, or in the strategies',
    severity: 'warning',
    isAbsent: (plan, chains) =>
      tacticsLack('segment')(plan, chains) && chains.strategies.every(({ row }) => isBlank(row, 'segment')),
    passes: ['missing-segment', 'segment-unserved'],
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
