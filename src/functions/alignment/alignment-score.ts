import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { scoreErrors, scoreParameters, scoreRanges } from '../shared/scored-ranges';

export const ALIGNMENT_SCORE = declareFunction({
  id: 'ALIGNMENT_SCORE',
  group: 'alignment',
  description: 'How well the sales plan follows from the marketing plan, from 0 to 100.',
  parameters: scoreParameters,
  result: { kind: 'scalar', value: 'number', unit: 'points of 100' },
  errors: scoreErrors,
  example: {
    call: 'ALIGNMENT_SCORE({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: 82,
  },
  source: 'Plumbline: the alignment score, described in docs/score.md.',
  compute: (given) => {
    const scored = scoreRanges(given);
    return isNoAnswer(scored) ? scored : scored.score;
  },
});
