import { align } from '../../alignment/alignment';
import { findLosses } from '../../alignment/losses';
import { scoreOf } from '../../alignment/score';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import * as ranges from '../plan-ranges';

export const ALIGNMENT_SCORE = declareFunction({
  id: 'ALIGNMENT_SCORE',
  group: 'alignment',
  description: 'How true the sales plan hangs from the marketing plan, from 0 to 100.',
  parameters: [
    ranges.tactics,
    ranges.strategies,
    ranges.goals,
    ranges.products,
    ranges.profile,
    ranges.mapping,
  ],
  result: { kind: 'scalar', value: 'number', unit: 'points of 100' },
  errors: {
    ...ranges.rangeErrors,
    'plan-empty': {
      error: '#N/A',
      when: 'the plan has no live strategy and no live tactic',
      message:
        'The plan has no live strategy and no live tactic, so there is nothing to score. Fill in some rows.',
    },
  },
  example: {
    call: 'ALIGNMENT_SCORE({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: 82,
  },
  source: 'Plumbline: the alignment score, described in its README.',
  compute: (given) => {
    const plan = ranges.readRanges(given, given.mapping);
    if (isNoAnswer(plan)) return plan;
    const alignment = align(plan, ranges.checkSettings(given.profile));
    return scoreOf(alignment, findLosses(alignment)).score ?? noAnswer('plan-empty');
  },
});
