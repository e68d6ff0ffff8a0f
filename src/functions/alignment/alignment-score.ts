import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { scoreErrors, scoreParameters, scoreRanges } from '../shared/scored-ranges';

export const ALIGNMENT_SCORE = declareFunction({
  id: 'ALIGNMENT_SCORE',
  group: 'alignment',
  parameters: scoreParameters,
  result: { kind: 'scalar', value: 'number' },
  errors: scoreErrors,
  example: {
    call: 'ALIGNMENT_SCORE({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: 82,
  },
  compute: (given) => {
    const scored = scoreRanges(given);
    return isNoAnswer(scored) ? scored : scored.score;
  },
});
