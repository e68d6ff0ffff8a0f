import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
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
  decide: (tactic, alignment) => decideOutside(tactic, 'segment', alignment),
  messages: {
    finding: ({ tactic, outside, named }) =>
      `${label(tactic.row)} is aimed at ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Agree on who it is for.`,
    pass: 'The segments of the tactic are among those of its strategies.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Segment column, or no strategy names a segment.',
  },
  fixes: (_, found) => proposeNamesOfStrategies(found, 'segment'),
});
