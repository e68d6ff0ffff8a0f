import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { scoreErrors, scoreParameters, scoreRanges } from '../shared/scored-ranges';

export const ALIGNMENT_BREAKDOWN = declareFunction({
  id: 'ALIGNMENT_BREAKDOWN',
  group: 'alignment',
  parameters: scoreParameters,
  result: {
    kind: 'spill',
    columns: [
      { name: 'part', value: 'text' },
      { name: 'weight', value: 'number' },
      { name: 'earned', value: 'number' },
      { name: 'lost', value: 'number' },
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
  compute: (given) => {
    const scored = scoreRanges(given);
    return isNoAnswer(scored)
      ? scored
      : scored.parts.map(({ part, weight, earned, lost }) => [part, weight, earned, lost]);
  },
});
