import type { Cause, Loss } from './loss';
import type { RuleId } from './rule-id';

interface Carrier {
  readonly rule: RuleId;
  /** Whether the rule's finding is about this loss; always, where nothing is said. */
  readonly concerns?: (loss: Loss) => boolean;
}

const always = (...rules: readonly RuleId[]): readonly Carrier[] => rules.map((rule) => ({ rule }));

/** A strategy that no chain runs through loses its coverage, and with it what it could have earned elsewhere. */
const coverage: readonly Carrier[] = [
  { rule: 'strategy-without-goal' },
  { rule: 'unknown-goal', concerns: ({ of }) => of?.hasValidGoal === false },
  { rule: 'retired-goal' },
  { rule: 'strategy-without-tactic' },
];

/**
 * Which findings carry the points that a row loses by a cause: the first of these rules that found something at the row.
 * `plan-missing` and `column-missing` come before them, `lastCarriers` after them: their findings name what they carry.
 */
export const carriers: Readonly<Record<Cause, readonly Carrier[]>> = {
  'no strategies': [],
  'no tactics': [],
  link: always(
    'tactic-without-strategy',
    'unknown-strategy',
    'retired-strategy',
    'broken-chain',
    'underallocated',
  ),
  kpi: always('missing-kpi'),
  owner: always('missing-owner'),
  dates: always('end-before-start', 'outside-strategy-period', 'missing-dates'),
  segment: always('segment-outside-strategy', 'missing-segment'),
  coverage,
  funding: [...coverage, ...always('funding-off-target')],
  feasibility: [...coverage, ...always('volume-short', 'units-missing', 'requirement-unknown')],
  'funding target': always('funding-target-missing'),
};

/** Rules whose findings carry only what no other finding does: what a row loses because a cell of it could not be read. */
export const lastCarriers: ReadonlySet<RuleId> = new Set(['unreadable-cell', 'not-calculated']);
