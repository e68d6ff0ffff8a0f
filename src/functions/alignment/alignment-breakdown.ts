import { align } from '../../alignment/alignment';
import { findLosses } from '../../alignment/losses';
import { scoreOf } from '../../alignment/score';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import * as ranges from '../plan-ranges';

export const ALIGNMENT_BREAKDOWN = declareFunction({
  id: 'ALIGNMENT_BREAKDOWN',
  group: 'alignment',
  description: 'The parts of the alignment score: what each weighs, earned and lost, in points.',
  parameters: [
    ranges.tactics,
    ranges.strategies,
    ranges.goals,
    ranges.products,
    ranges.profile,
    ranges.mapping,
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'part', value: 'text' },
      { name: 'weight', value: 'number', unit: 'points' },
      { name: 'earned', value: 'number', unit: 'points' },
      { name: 'lost', value: 'number', unit: 'points' },
    ],
  },
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
    call: 'ALIGNMENT_BREAKDOWN({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [
      ['Backing', 60, 42, 18],
      ['Coverage', 40, 40, 0],
      ['Funding', 0, 0, 0],
      ['Feasibility', 0, 0, 0],
    ],
  },
  source: 'Plumbline: the alignment score, described in its README.',
  compute: (given) => {
    const plan = ranges.readRanges(given, given.mapping);
    if (isNoAnswer(plan)) return plan;
    const alignment = align(plan, ranges.checkSettings(given.profile));
    const { parts } = scoreOf(alignment, findLosses(alignment));
    if (parts.length === 0) return noAnswer('plan-empty');
    return parts.map(({ part, weight, earned, lost }) => [part, weight, earned, lost]);
  },
});
