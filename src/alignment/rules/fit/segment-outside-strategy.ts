import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import type { TacticChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { segmentsOutside } from '../../segment-fit';
import { enumerate, label, quote } from '../../wording';

export const segmentOutsideStrategy = declareRule({
  id: 'segment-outside-strategy',
  group: 'fit',
  title: 'Segment not in the strategy',
  question: 'Is every tactic aimed at segments that one of its strategies names?',
  reason: 'A tactic aimed at other customers than its strategy does not support it.',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.segment', 'strategies.segment'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    if (isUndecided(tactic, alignment)) return undecided(row, 'segment', 'strategy');
    const outside = segmentsOutside(tactic);
    if (outside.length === 0) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic, outside: outside.map(({ text }) => text) },
      fields: ['segment'],
      related: tactic.strategies.map((strategy) => ({ row: strategy.row, fields: ['segment'] })),
    };
  },
  messages: {
    finding: ({ tactic, outside }) =>
      `${label(tactic.row)} is aimed at ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(namedByStrategies(tactic).map(quote))}. Agree on who it is for.`,
    pass: 'The segments of the tactic are among those of its strategies.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Segment column, or no strategy names a segment.',
  },
});

const namedByStrategies = ({ strategies }: TacticChain): readonly string[] => [
  ...new Map(
    strategies.flatMap(({ row }) => row.segment).map(({ identity, text }) => [identity, text]),
  ).values(),
];

/** Whether cells that could not be read may name segments, or strategies, with which the tactic addresses the wrong people. */
function isUndecided(tactic: TacticChain, alignment: Alignment): boolean {
  const { row } = tactic;
  const anyStrategy = isUnreadable(row, 'strategy');
  const anySegment = isUnreadable(row, 'segment');
  if (!anyStrategy && !anySegment) return false;
  const choices = anyStrategy ? alignment.nameableStrategies.map((one) => [one]) : [tactic.strategies];
  return choices.some((strategies) =>
    anySegment
      ? strategies.length > 0 && strategies.every((strategy) => strategy.row.segment.length > 0)
      : segmentsOutside({ row, strategies }).length > 0,
  );
}
