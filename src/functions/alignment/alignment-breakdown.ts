import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { scoreErrors, scoreParameters, scoreRanges } from '../shared/scored-ranges';

export const ALIGNMENT_BREAKDOWN = declareFunction({
  id: 'ALIGNMENT_BREAKDOWN',
  group: 'alignment',
  description: 'The parts of the alignment score: the weight of each and the points it earned and lost.',
  parameters: scoreParameters,
  result: {
    kind: 'spill',
    columns: [
      { name: 'part', value: 'text' },
      { name: 'weight', value: 'number', unit: 'points' },
      { name: 'earned', value: 'number', unit: 'points' },
      { name: 'lost', value: 'number', unit: 'points' },
    ],
  },
  errors: scoreErrors,
  example: {
    call: 'ALIGNMENT_BREAKDOWN({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [
      ['Backing', 60, 42, 18],
      ['Coverage', 40, 40, 0],
      ['Funding', 0, 0, 0],
      ['Feasibility', 0, 0, 0],
    ],
  },
  source: 'Plumbline: the alignment score, described in docs/score.md.',
  compute: (given) => {
    const scored = scoreRanges(given);
    return isNoAnswer(scored)
      ? scored
      : scored.parts.map(({ part, weight, earned, lost }) => [part, weight, earned, lost]);
  },
});
